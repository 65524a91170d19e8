"""Names reduced to the key under which the gazetteer files them."""

import functools
import re
import unicodedata

_SPECIAL = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h",
        "ə": "e", "ヶ": "ケ", "ヵ": "カ", "&": " and ",
    }
)  # fmt: skip
_SILENT = re.compile(r"['’‘ʼʻʾʿ`´″′]")
_GAPS = re.compile(r"[\W_]+")
_ACCENTS = re.compile("[\u0300-\u036f]")
_SHORT_WORDS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "sto": "santo", "sta": "santa"}
_SHORT = re.compile(r"\b(?:st|ste|mt|ft|sto|sta)(?= \w)")
_JAPANESE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_LONG_VOWEL = re.compile(r"o[uoh](?=[^aeiouy]|$)|uu|oo")


@functools.lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return the key of a name: no case, no diacritics, no punctuation, single spaces.

    Shape: empty where the name has no letter or digit. Folding a key again changes nothing.

    >>> fold("Łódź"), fold("L'Aquila"), fold("Saint-Denis"), fold("St. Pölten"), fold("鎌ヶ谷市")
    ('lodz', 'laquila', 'saint denis', 'saint polten', '鎌ケ谷市')
    """
    key = text.lower()
    if not key.isascii():
        key = unicodedata.normalize("NFKD", key).casefold().translate(_SPECIAL)
        key = unicodedata.normalize("NFC", _ACCENTS.sub("", key))
    key = _SILENT.sub("", key.replace("&", " and "))
    key = _GAPS.sub(" ", key).strip()
    return _SHORT.sub(lambda found: _SHORT_WORDS[found[0]], key)


def without_accents(name: str) -> str:
    """Return a Latin name without accents and marks of length.

    >>> without_accents("Ōita"), without_accents("Salamína")
    ('Oita', 'Salamina')
    """
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", name)))


def shorten_vowels(key: str) -> str:
    """Return the key of a Japanese name without marks of vowel length.

    >>> shorten_vowels("ooita"), shorten_vowels("kouchi"), shorten_vowels("ohno")
    ('oita', 'kochi', 'ono')
    """
    return _LONG_VOWEL.sub(lambda found: found[0][0], key)


def is_katakana(name: str) -> bool:
    """Return whether a name is written in katakana, as foreign names are."""
    return bool(name) and all("\u30a0" <= letter <= "\u30ff" for letter in name)


def is_japanese(text: str) -> bool:
    """Return whether the text holds kana or Chinese characters.

    >>> is_japanese("富山市"), is_japanese("Toyama")
    (True, False)
    """
    return _JAPANESE.search(text) is not None
