"""Languages told by script."""

import pytest

from glocal.articles.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Misato Town and Bali", "en"),
        ("三郷市とサラミナ市の姉妹都市協定 (Salamina)", "ja"),
        ("The ceremony 姉妹都市 was held in the town hall of Minamioguni.", "en"),
        ("", "en"),
    ],
)
def test_kana_make_a_text_japanese(text: str, language: str):
    assert language_of(text) == language
