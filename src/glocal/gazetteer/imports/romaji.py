"""Japanese kana in Latin letters, in Hepburn spelling without marks of length."""

import re

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
_LONG = re.compile("(?<=[オコソトノホモヨロゴゾドボポョ])[ウオ]|(?<=[ウクスツヌフムユルグズヅブプュ])ウ")
"""What makes the vowel in front of it long; イ does not."""
_WORDS = {
    "浦": "ウラ", "戸内": "ウチ", "ノ内": "ウチ", "之内": "ウチ", "海": "ウミ", "牛": "ウシ", "魚": "ウオ",
    "岡": "オカ", "丘": "オカ", "沖": "オキ", "奥": "オク", "表": "オモテ", "尾": "オ", "於": "オ", "大": "オオ",
}  # fmt: skip
"""Words that begin with a vowel of their own: Toyooka, Setouchi."""


def romanise_name(kana: str, written: str) -> str:
    """Return the kana of a name in Hepburn spelling, with the vowels apart that its characters keep apart.

    >>> romanise_name("トヨオカ", "豊岡"), romanise_name("オオサカ", "大阪"), romanise_name("セトウチ", "瀬戸内")
    ('Toyooka', 'Osaka', 'Setouchi')
    """
    for character, word in _WORDS.items():
        if character in written:
            kana = kana.replace(word, f"・{word}")
    return romanise(kana).replace("・", "").capitalize()


def romanise(kana: str) -> str:
    """Return kana in Hepburn spelling, its first letter large; signs that are no kana stay.

    >>> romanise("サッポロ"), romanise("ちゅうおう"), romanise("オオイタ"), romanise("しんじょう"), romanise("トウオン")
    ('Sapporo', 'Chuo', 'Oita', 'Shinjo', 'Toon')
    """
    text = ""
    for sign in _LONG.sub("", kana.translate(_TO_KATAKANA)):
        if sign in _SMALL and text.endswith("i"):
            text = text[:-1] + ("" if text.endswith(("shi", "chi", "ji")) else "y") + _SMALL[sign]
        else:
            text += _SINGLE.get(sign, sign)
    text = _DOUBLED.sub(lambda found: "tch" if found[1] == "ch" else found[1] * 2, text)
    return text.capitalize()
