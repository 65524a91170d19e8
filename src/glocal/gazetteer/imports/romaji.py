"""Japanese kana in Latin letters, in Hepburn spelling without marks of length."""

import re

from glocal.gazetteer.names import shorten_vowels

_ROWS = {
    "": "アイウエオ", "k": "カキクケコ", "g": "ガギグゲゴ", "s": "サシスセソ", "z": "ザジズゼゾ", "t": "タチツテト",
    "d": "ダヂヅデド", "n": "ナニヌネノ", "h": "ハヒフヘホ", "b": "バビブベボ", "p": "パピプペポ", "m": "マミムメモ",
    "r": "ラリルレロ",
}  # fmt: skip
_SINGLE = {kana: row + vowel for row, line in _ROWS.items() for kana, vowel in zip(line, "aiueo", strict=True)}
_SINGLE |= {
    "シ": "shi", "チ": "chi", "ツ": "tsu", "フ": "fu", "ジ": "ji", "ヂ": "ji", "ヅ": "zu", "ヤ": "ya", "ユ": "yu",
    "ヨ": "yo", "ワ": "wa", "ヲ": "o", "ン": "n", "ヴ": "vu", "ー": "",
}  # fmt: skip
_SMALL = {"ャ": "a", "ュ": "u", "ョ": "o"}
_TO_KATAKANA = {code: code + 0x60 for code in range(ord("ぁ"), ord("ゖ") + 1)}
_DOUBLED = re.compile(r"ッ(ch|[a-z])")


def romanise(kana: str) -> str:
    """Return kana in Hepburn spelling, its first letter large; signs that are no kana stay.

    >>> romanise("サッポロ"), romanise("ちゅうおう"), romanise("オオイタ"), romanise("しんじょう")
    ('Sapporo', 'Chuo', 'Oita', 'Shinjo')
    """
    text = ""
    for sign in kana.translate(_TO_KATAKANA):
        if sign in _SMALL and text.endswith("i"):
            text = text[:-1] + ("" if text.endswith(("shi", "chi", "ji")) else "y") + _SMALL[sign]
        else:
            text += _SINGLE.get(sign, sign)
    text = _DOUBLED.sub(lambda found: "tch" if found[1] == "ch" else found[1] * 2, text)
    return shorten_vowels(text).capitalize()
