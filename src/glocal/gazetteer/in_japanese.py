"""Of the names that a place has in Japanese or Chinese letters, the one that a Japanese text would write."""

import re
from collections.abc import Iterable

from glocal.gazetteer.designations import JAPANESE, Kind
from glocal.gazetteer.entry import Entry
from glocal.gazetteer.names import fold, is_japanese
from glocal.gazetteer.simplified import in_japanese_letters
from glocal.gazetteer.sounds import likeness
from glocal.gazetteer.spellings import other_names

WRITTEN_IN_CHARACTERS = frozenset({"JP", "CN", "TW", "HK", "MO", "KR", "KP"})
"""Countries whose places Japanese texts write in Chinese characters; those outside Japan only where they have no
name in katakana, as Seoul and Harbin do."""

_KATAKANA = re.compile("[\u30a1-\u30fe]+(?: [\u30a1-\u30fe]+)*")
_CHARACTERS = re.compile("[\u3005\u3041-\u30fe\u3400-\u9fff]*[\u3400-\u9fff][\u3005\u3041-\u30fe\u3400-\u9fff]*")
_ENDINGS = "市県区郡町村鎮郷州"
"""Designations that a name in characters keeps, the best first where the kind of the place tells nothing."""
_SECOND_LEVEL = 0xD0
"""First byte in EUC of the characters of JIS X 0208's second level, where the old forms stand: 廣, 濟."""


def name_of_locality(entry: Entry) -> str:
    """Return the Japanese name of a locality, with its designation in Japan and China; empty where none is known.

    GeoNames gives names without their language. Japanese ones are told by their letters: nobody else writes katakana,
    and a name in Chinese characters counts where Japanese texts write them too and the characters are those of JIS X
    0208.
    """
    written = [name for name in entry.names if is_japanese(name)]
    if not written:
        return ""
    names = sorted({fold(name) for name in (*written, *other_names(written, entry.country))})
    katakana = best_katakana(names, entry.name)
    if entry.country not in WRITTEN_IN_CHARACTERS:
        return katakana
    shown = max((name for name in written if _CHARACTERS.fullmatch(fold(name))), key=len, default="")
    characters = best_characters(names, Kind(entry.kind), shown)
    return (characters or katakana) if entry.country == "JP" else (katakana or characters)


def best_katakana(names: Iterable[str], plain: str) -> str:
    """Return the name in katakana that sounds most like the plain one; of two alike the one without ヴ.

    >>> best_katakana(["マンハッタン", "ニューヨーク"], "New York City")
    'ニューヨーク'
    """
    found = [name for name in names if _KATAKANA.fullmatch(name)]
    if len(found) > 1:
        found.sort(key=lambda name: (-likeness(name, plain), "ヴ" in name, len(name), name))
    return found[0].replace(" ", "・") if found else ""


def best_characters(names: Iterable[str], kind: Kind, native: str) -> str:
    """Return the name in Chinese characters that a Japanese text would write, empty where there is none.

    Args:
        names: Names with Chinese or Japanese letters, folded.
        kind: What kind of place it is.
        native: The name that the gazetteer shows, which wins against others that are as good.

    >>> best_characters(["三鄉市", "三郷", "三郷市"], Kind.CITY, "三鄉市")
    '三郷市'
    """
    found = {in_japanese_letters(name) for name in names if _CHARACTERS.fullmatch(name)} - {""}
    # 四日市市 is filed as 四日市 too: the name with its designation is the whole one.
    whole = [name for name in found if not any(name + ending in found for ending in _ENDINGS)]
    shown = in_japanese_letters(fold(native))
    best = min(whole, key=lambda name: (*_strangeness(name, kind), *_rarity(name, shown)), default="")
    # 茅ヶ崎市 is filed as 茅ケ崎市.
    return native if fold(native) == best and len(native) == len(best) else best


def _strangeness(name: str, kind: Kind) -> tuple[int, int]:
    """Return how far a name is from what Japanese texts write: by its designation, then by old characters."""
    old = sum(letter.encode("euc_jp")[0] >= _SECOND_LEVEL for letter in name)
    if kind and JAPANESE.get(name[-1]) is kind:
        return -1, old
    return _ENDINGS.index(name[-1]) if name[-1] in _ENDINGS else len(_ENDINGS), old


def _rarity(name: str, shown: str) -> tuple[bool, bool, int, str]:
    """Return what orders names that are as good otherwise: the one shown, つくば市 before 筑波市, the shorter.

    Without a designation only the length counts: 鳴門町三ッ石 is a part of 鳴門.
    """
    whole = name[-1] in _ENDINGS
    has_kana = any("\u3041" <= letter <= "\u30fe" for letter in name)
    return not (whole and name == shown), not (whole and has_kana), len(name), name
