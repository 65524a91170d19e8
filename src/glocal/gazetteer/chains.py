"""Which names say where another name lies: `Mas Village, Bali, Indonesia`; 島根県美郷町."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.scan import Name

_JOIN = re.compile(r",? \(|, (?:in )?(?:the )?|,? in (?:the )?|['’]s |,? of (?:the )?| [-–] ")
_STRONG = re.compile(r",? \(|, ")
_LONGEST = 4


@dataclass(frozen=True, slots=True)
class Chain:
    """The names that may hold a name, nearest first."""

    members: tuple[int, ...] = ()
    is_certain: bool = False
    """Whether the form leaves no other reading: a designated name with its parent behind a comma."""


def find_chains(text: str, names: Sequence[Name]) -> list[Chain]:
    """Return for every name what stands around it as its parents; most have none."""
    return [_japanese_chain(text, names, n) or _chain_behind(text, names, n) for n in range(len(names))]


def _chain_behind(text: str, names: Sequence[Name], n: int) -> Chain:
    members: list[int] = []
    end, certain = names[n].full.end, names[n].kind not in (Kind.UNKNOWN, Kind.DIVISION, Kind.COUNTRY)
    for m in range(n + 1, min(n + _LONGEST, len(names))):
        between = text[end : names[m].full.start]
        if not _JOIN.fullmatch(between):
            break
        if not members:
            certain = certain and bool(_STRONG.fullmatch(between))
        members.append(m)
        end = names[m].full.end
    return Chain(tuple(members), certain and bool(members))


_HIGHER = {Kind.DIVISION, Kind.DISTRICT, Kind.CITY}
_LINKS = {"", "の", "、", "・"}


def _japanese_chain(text: str, names: Sequence[Name], n: int) -> Chain | None:
    """Return the written names directly in front: prefecture, district, city, country."""
    if names[n].key.isascii() or n == 0:
        return None
    before = names[n - 1]
    between = text[before.full.end : names[n].full.start]
    if before.key.isascii() or between not in ("", "の"):
        return None
    if before.kind is Kind.UNKNOWN and between == "" and names[n].kind is Kind.UNKNOWN:
        return None
    further = _japanese_chain(text, names, n - 1)
    members = (n - 1, *(further.members if further else ()))
    return Chain(members, between == "" and before.kind in _HIGHER and names[n].kind is not Kind.UNKNOWN)
