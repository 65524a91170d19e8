from hypothesis import given
from hypothesis import strategies as st

from glocal.registers.spelling import is_longer, is_respelled, plain_name, spellings


def test_brackets_and_commas_tell_where_a_place_lies():
    first = next(spellings("Foxton (Horowhenua), Manawatū"))

    assert (first.name, first.inside) == ("Foxton", ("Manawatū", "Horowhenua"))


def test_a_part_of_a_city_is_tried_without_the_city():
    assert [each.name for each in spellings("London Borough of Southwark")] == [
        "London Borough of Southwark",
        "Southwark",
    ]


def test_a_plain_name_keeps_its_own_letters():
    assert [plain_name(name) for name in ("Tyresö Municipality", "City of Łódź", "São Tomé (city)")] == [
        "Tyresö",
        "Łódź",
        "São Tomé",
    ]


def test_a_short_word_in_front_makes_no_likeness():
    assert not is_longer("La Paz", "La Plata")
    assert not is_longer("San", "San Francisco")


def test_neighbours_with_other_names_are_no_respelling():
    assert not is_respelled("Niestetal", "Kassel")
    assert is_respelled("Nyabitekeri", "Nyabitekeli")


@given(st.text(max_size=30))
def test_every_name_has_a_spelling(printed: str):
    assert list(spellings(printed))
    assert isinstance(plain_name(printed), str)
