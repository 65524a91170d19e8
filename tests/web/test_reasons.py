import pytest
from django.utils import translation

from glocal.web.reasons import reason_words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("726139 inhabitants", "人口726139人"),
        ("the text names its country", "本文にその国の名がある"),
        ("the text names Tokyo", "本文にTokyoの名がある"),
        ("in Iwate, as the text says", "本文によればIwateにある"),
        ("says sister city", "文がその関係を名指ししている"),
        ("a reason of tomorrow", "a reason of tomorrow"),
    ],
)
def test_a_reason_is_told_in_the_words_of_the_page(name: str, words: str) -> None:
    with translation.override("ja"):
        assert reason_words(name) == words
