"""Chinese characters in Japanese texts."""

import pytest

from glocal.gazetteer.simplified import in_japanese_letters


@pytest.mark.parametrize(
    ("chinese", "japanese"),
    [("辽宁", "遼寧"), ("厦门市", "廈門市"), ("苏州", "蘇州"), ("沈阳市", "沈陽市"), ("勐海", ""), ("", "")],
)
def test_a_character_that_japanese_texts_do_not_write_is_replaced_or_the_name_left_out(
    chinese: str, japanese: str
) -> None:
    assert in_japanese_letters(chinese) == japanese
