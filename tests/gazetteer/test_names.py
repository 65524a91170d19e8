import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.gazetteer.names import fold, is_japanese, shorten_vowels


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Nürnberg", "nurnberg"),
        ("Łódź", "lodz"),
        ("Großenhain", "grossenhain"),
        ("Tromsø", "tromso"),
        ("L'Aquila", "laquila"),
        ("Queen Anne’s County", "queen annes county"),
        ("Saint-Denis", "saint denis"),
        ("St. Pölten", "saint polten"),
        ("Mt. Pleasant", "mount pleasant"),
        ("U.S.A.", "u s a"),
        ("Győr-Moson-Sopron", "gyor moson sopron"),
        ("鎌ヶ谷市", "鎌ケ谷市"),
        ("が", "が"),
        ("...", ""),
    ],
)
def test_a_name_is_folded_to_the_key_that_its_spellings_share(name: str, key: str):
    assert fold(name) == key


@given(st.text())
def test_folding_a_key_again_changes_nothing(text: str):
    assert fold(fold(text)) == fold(text)


@given(st.from_regex(r"[A-Za-z]{1,12}( [A-Za-z]{1,12}){0,3}", fullmatch=True))
def test_case_makes_no_difference(name: str):
    assert fold(name.upper()) == fold(name.lower()) == fold(name)


@pytest.mark.parametrize(
    ("long", "short"),
    [("ooita", "oita"), ("kouchi", "kochi"), ("kyuushuu", "kyushu"), ("ohno", "ono"), ("inoue", "inoue")],
)
def test_marks_of_vowel_length_are_dropped(long: str, short: str):
    assert shorten_vowels(long) == short


def test_kana_and_chinese_characters_make_a_text_japanese():
    assert is_japanese("a 富")
    assert is_japanese("サ")
    assert not is_japanese("Łódź")
