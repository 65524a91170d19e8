import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.gazetteer.forms import read_forms, split_parent


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Keçiören, Ankara", "kecioren"),
        ("Hietzing (Vienna)", "hietzing"),
        ("Tokyo – Suginami", "suginami"),
        ("19th district of Budapest", "budapest"),
        ("Budapest District XXIII", "budapest"),
        ("London Borough of Havering", "havering"),
        ("Rottenburg am Neckar", "rottenburg"),
        ("Sittard-Geleen", "sittard"),
        ("Salvatierra/Agurain", "agurain"),
        ("Bad Kötzting", "kotzting"),
        ("lwate", "iwate"),
        ("Metropolitan City of Bologna", "bologna"),
        ("Kouchi", "kochi"),
    ],
)
def test_a_name_is_read_in_the_forms_of_lists(name: str, key: str):
    assert key in [form.key for form in read_forms(name)]


def test_the_plain_name_comes_first_and_guesses_cost():
    forms = list(read_forms("Weissach im Tal"))
    assert (forms[0].key, forms[0].price) == ("weissach im tal", 0.0)
    assert all(form.price < 0 for form in forms if form.key == "weissach")


def test_what_holds_a_place_is_split_from_it():
    assert split_parent("Fenghua (Ningbo)") == [("Fenghua", "Ningbo")]
    assert split_parent("Misato") == [("Misato", "")]


@given(st.text(max_size=40))
def test_no_form_is_empty_or_given_twice(name: str):
    forms = [(form.key, form.parent) for form in read_forms(name)]
    assert all(key for key, _ in forms)
    assert len(forms) == len(set(forms))
