"""The words of the kinds."""

from glocal.model.vocabulary import ActivityKind, TieKind
from glocal.search.japanese import RUN
from glocal.search.kind_words import KIND_WORDS


def test_every_kind_has_words_in_both_languages():
    assert set(KIND_WORDS) == {*TieKind, *ActivityKind}
    assert all(RUN.search(words) and words[0].isascii() for words in KIND_WORDS.values())
