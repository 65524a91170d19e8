"""Which names say where another name lies: `Mas Village, Bali, Indonesia`; 島根県美郷町."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.name import Name
from glocal.gazetteer.names import is_katakana
from glocal.gazetteer.scan_japanese import COUNTRY_LINKS

_JOIN = re.compile(
    r",? \(|, (?:in )?(?:the )?|,? (?:in|on) (?:the )?(?:island of )?|['’]s |,? of (?:the )?| [-–] "
    r"| (?:lies|located|situated) (?:in|on) (?:the )?(?:\w+ of )?"
)
_STRONG = re.compile(r",? \(|, ")
_SMALL = (Kind.TOWN, Kind.VILLAGE)
"""`Mihara Village in Kochi`; of a city it may be said what happens to it elsewhere."""
PARTS = (Kind.WARD, Kind.DISTRICT)
"""`Xinwu District of Wuxi` lies in the city."""
_POSSESSIVE = ("'s", "’s")
_MORE = re.compile(r",? (?:and|&|or|as well as) ")
_LONGEST = 4


@dataclass(frozen=True, slots=True)
class Chain:
    """The names that may hold a name, nearest first."""

    members: tuple[int, ...] = ()
    is_close: bool = False
    """Whether the first stands right behind a comma or in brackets."""
    is_certain: bool = False
    """Whether the form leaves no other reading: a designated name with its parent behind a comma."""
    may_list: bool = False
    """Whether more names follow, so that all may be a list: `Kaohsiung City, Kumamoto Prefecture and Kumamoto City`."""


def find_chains(text: str, names: Sequence[Name]) -> list[Chain]:
    """Return for every name what stands around it as its parents; most have none."""
    return [_japanese_chain(text, names, n) or _chain_behind(text, names, n) for n in range(len(names))]


def _chain_behind(text: str, names: Sequence[Name], n: int) -> Chain:
    members: list[int] = []
    end, is_close, is_part = names[n].full.end, False, False
    for m in range(n + 1, min(n + _LONGEST, len(names))):
        between = text[end : names[m].full.start]
        if not _JOIN.fullmatch(between) or not _may_hold(names[m].kind, names[n].kind):
            break
        if "," in between and text.startswith(_POSSESSIVE, names[m].full.end):
            break  # `Yamagata Prefecture, Colorado's sister state`
        if not members:
            is_close = bool(_STRONG.fullmatch(between)) or (names[n].kind in _SMALL and between in (" in ", " on "))
            is_part = names[n].kind in PARTS and between in (" of ", " of the ")
        members.append(m)
        end = names[m].full.end
    designated = names[n].kind not in (Kind.UNKNOWN, Kind.COUNTRY)
    may_list = _MORE.match(text, end) is not None
    return Chain(tuple(members), is_close or is_part, (is_close and designated) or is_part, may_list)


_ORDER = (Kind.WARD, Kind.VILLAGE, Kind.TOWN, Kind.CITY, Kind.MUNICIPALITY, Kind.COUNTY, Kind.DIVISION, Kind.COUNTRY)


def _may_hold(above: Kind, below: Kind) -> bool:
    """Return whether the designations let one hold the other; `A City, B City` is a list."""
    if above not in _ORDER or below not in _ORDER:
        return True
    return _ORDER.index(above) > _ORDER.index(below) and above not in (Kind.TOWN, Kind.VILLAGE)


_HIGHER = {Kind.DIVISION, Kind.DISTRICT, Kind.CITY, Kind.COUNTRY}


def _japanese_chain(text: str, names: Sequence[Name], n: int) -> Chain | None:
    """Return the written names directly in front: prefecture, district, city, country."""
    if names[n].key.isascii() or n == 0:
        return None
    before = names[n - 1]
    between = text[before.full.end : names[n].full.start]
    is_abroad = between in COUNTRY_LINKS and before.kind is Kind.COUNTRY
    if before.key.isascii() or not (between in ("", "の") or is_abroad):
        return None
    if before.kind is Kind.UNKNOWN and between == "" and names[n].kind is Kind.UNKNOWN:
        return None
    further = _japanese_chain(text, names, n - 1)
    members = (n - 1, *(further.members if further else ()))
    # アルバータ州のキャンモア町; 北海道の東川町 may be told in any words.
    is_foreign = before.kind is Kind.DIVISION and is_katakana(names[n].printed)
    is_close = between == "" or (is_foreign and between == "の")
    is_said = before.kind in _HIGHER and (is_close or (is_abroad and not between.endswith("の")))
    return Chain(members, is_close, is_said and names[n].kind is not Kind.UNKNOWN)
