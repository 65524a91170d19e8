import unicodedata

import pytest

from glocal.exports.briefs.plain import printable
from tests.hostile import HOSTILE


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_that_controls_is_left_of_a_hostile_text(text: str):
    shown = printable(text)

    assert not [letter for letter in shown if unicodedata.category(letter) in {"Cc", "Cs"}]
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def test_letters_of_all_scripts_stay():
    assert printable("三郷市 Lüneburg Ελλάδα 한국 😀") == "三郷市 Lüneburg Ελλάδα 한국 😀"
