"""How like two texts are, and how far two points lie apart."""

import difflib
import functools
import math
import re
import unicodedata

_WORD = re.compile(r"\w+")
_EARTH_DIAMETER_KM = 12742


@functools.lru_cache(maxsize=4096)
def fold(text: str | None) -> str:
    """Return the words of a text in lower case without diacritics and punctuation, one space between them.

    >>> fold("Rūjiena – Canmore!")
    'rujiena canmore'
    """
    decomposed = unicodedata.normalize("NFKD", text or "").casefold()
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(_WORD.findall(plain))


def likeness(one: str | None, other: str | None) -> float:
    """Return how much of two folded texts is the same in the same order, from 0 to 1; 0 where one is empty.

    Source: Ratcliff and Obershelp, as in `difflib`, without its shortcut for frequent characters.
    """
    folded, other_folded = fold(one), fold(other)
    if not folded or not other_folded:
        return 0.0
    if folded == other_folded:
        return 1.0
    return difflib.SequenceMatcher(None, folded, other_folded, autojunk=False).ratio()


def kilometres(one: tuple[float | None, float | None], other: tuple[float | None, float | None]) -> float:
    """Return the great-circle distance of two points; infinite where a coordinate is missing.

    Units: degrees of WGS 84 (latitude, longitude) in, kilometres on a sphere out.
    """
    if one[0] is None or one[1] is None or other[0] is None or other[1] is None:
        return math.inf
    north, east = math.radians(one[0]), math.radians(one[1])
    other_north, other_east = math.radians(other[0]), math.radians(other[1])
    haversine = (
        math.sin((other_north - north) / 2) ** 2
        + math.cos(north) * math.cos(other_north) * math.sin((other_east - east) / 2) ** 2
    )
    return _EARTH_DIAMETER_KM * math.asin(math.sqrt(min(1.0, haversine)))
