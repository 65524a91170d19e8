"""Which names of a place are filed: its plain name, and the others without noise."""

import re
from collections.abc import Iterable, Iterator

from glocal.gazetteer.designations import MUNICIPAL, japanese_kind, split_designation
from glocal.gazetteer.names import fold

_BRACKET = re.compile(r"\s*[\[(].*?[\])]\s*")
_KOREAN = re.compile(r"(.+)-(?:si|gun|gu|do)", re.IGNORECASE)
_BOTH = re.compile(r"\s*/\s*|\s+[-–]\s+")


_SHORTEST_BARE = 3


def main_names(name: str, country: str) -> Iterator[str]:
    """Yield the plain forms of a main name, the plainest first.

    >>> list(main_names("Misato, Saitama", "JP")), list(main_names("Bozen / Bolzano", "IT"))
    (['Misato', 'Misato, Saitama'], ['Bozen', 'Bolzano', 'Bozen / Bolzano'])
    """
    bare = _BRACKET.sub(" ", name).strip()
    parts = [part for part in _BOTH.split(bare.partition(",")[0]) if part]
    if country == "JP":
        parts = [_without_ending(part) for part in parts]
    yield from dict.fromkeys([*parts, bare or name])


def _without_ending(name: str) -> str:
    """Return a Japanese name without `-shi`, `City` and the like."""
    bare, kind = japanese_kind(fold(name))
    words = len(bare.split())
    return re.split(r"[\s-]+", name)[0] if kind and words == 1 and name.isascii() else name


def other_names(names: Iterable[str], country: str) -> Iterator[str]:
    """Yield the other names that people write, and what they are without a designation.

    Left out are airport codes (`TOY`) and machine transliterations (`fu shan`), which are known by having
    no capital letter; with those, `Of`, `Mobile` and half of all words would be places. So are forms such as
    `City of Cambridge`: one town is filed under it, and the words mean every Cambridge.
    """
    for name in names:
        if name[:1].isascii() and (name.islower() or (name.isupper() and len(name) == len("TOY"))):
            continue
        if not _is_formal(name):
            yield name
        if country == "KR" and (found := _KOREAN.fullmatch(name)):
            yield found[1]
        if "," in name or "(" in name:
            yield from main_names(name, country)
        bare, kind = (japanese_kind if country == "JP" else split_designation)(fold(name))
        if kind and (len(bare) >= _SHORTEST_BARE or not bare.isascii()):
            yield bare


def _is_formal(name: str) -> bool:
    """Return whether a name is the designation of a municipality and what it is called: `Town of Arima`."""
    key = fold(name)
    bare, kind = split_designation(key)
    return kind in MUNICIPAL and key.endswith(f" of {bare}")
