import pytest

from glocal.gazetteer.names import fold
from glocal.gazetteer.words import is_date_word, is_plain_word, plain_words


@pytest.mark.parametrize("word", ["mobile", "nice", "reading", "of", "friendship", "french", "ode"])
def test_words_of_the_language_are_known_as_such(word: str):
    assert is_plain_word(word)


@pytest.mark.parametrize("word", ["paris", "tokyo", "kent", "york", "富山"])
def test_places_that_are_no_words_are_not_among_them(word: str):
    assert not is_plain_word(word)


def test_months_are_never_places():
    assert is_date_word("march")
    assert is_date_word("october 6")
    assert is_date_word("fri")
    assert is_date_word("sept 30")
    assert not is_date_word("paris")
    assert not is_date_word("6")


def test_the_table_is_folded():
    assert {word for word in plain_words() if fold(word) != word} == set()
