"""One spelling for all in which katakana writes a foreign sound: ヴァージニア and バージニア, メイン and メーン."""

import re

_ALIKE = {
    "ヴァ": "バ", "ヴィ": "ビ", "ヴェ": "ベ", "ヴォ": "ボ", "ヴュ": "ビュ", "ヴ": "ブ", "ティ": "チ", "テュ": "チュ",
    "ディ": "ジ", "デュ": "ジュ", "トゥ": "ト", "ドゥ": "ド", "ウィ": "ウイ", "ウェ": "ウエ", "ウォ": "ウオ",
    "ツァ": "ツア", "クァ": "クア", "クィ": "クイ", "グァ": "グア", "フュ": "ヒュ", "イェ": "イエ", "ァ": "ア",
}  # fmt: skip
"""Sounds beside the older way to write them; longer ones first."""
_LONG_E = "(?<=[エケセテネヘメレゲゼデベペェ])イ"
_UNITS = re.compile("|".join([*_ALIKE, _LONG_E]))


def plain_katakana(name: str) -> str:
    """Return a name in the one spelling; a dot between its parts becomes a space, as the gazetteer files it.

    >>> plain_katakana("ヴァージニア"), plain_katakana("コネティカット"), plain_katakana("メイン")
    ('バージニア', 'コネチカット', 'メーン')
    """
    return _UNITS.sub(lambda unit: _ALIKE.get(unit[0], "ー"), name).replace("・", " ")
