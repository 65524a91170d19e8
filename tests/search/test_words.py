"""The words under which a text is filed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.search.words import name_words, plain, prepare, term, terms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cities of Lüneburg", ["citi", "of", "luneburg"]),
        ("ＣＩＴＹ", ["citi"]),
        ("Łódź, İzmir", ["lodz", "izmir"]),
        ("Σαλαμίνα", ["σαλαμινα"]),
        ("Mayor’s office", ["mayor", "s", "offic"]),
        ("", []),
    ],
)
def test_case_accents_width_and_endings_do_not_matter(text: str, expected: list[str]):
    assert terms(text) == expected


def test_names_keep_their_endings():
    assert name_words("Cities of São Paulo") == ["cities", "of", "sao", "paulo"]


def test_japanese_is_cut_into_pieces_with_readings_beside():
    made = prepare("Misatoは姉妹都市")
    assert made.text.split() == ["Misato", "は", "姉妹", "都市"]
    assert set(made.units.split()) == {"姉妹都市", "シマイ", "トシ", "シマイトシ"}


def test_a_text_without_japanese_stays_as_it_is():
    assert prepare("Sister cities").text == "Sister cities"
    assert prepare("Sister cities").units == ""


@given(st.text(max_size=80))
def test_preparing_and_folding_take_any_text(text: str):
    assert plain(plain(text)) == plain(text)
    prepare(text)
    assert term(text) == "" or term(text) in terms(text)
