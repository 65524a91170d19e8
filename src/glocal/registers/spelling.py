"""The forms of a place name that a list may print, and how alike two names are."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from glocal.gazetteer.designations import split_designation
from glocal.gazetteer.names import fold

_BRACKET = re.compile(r"\s*[(\[（]([^()\[\]（）]*)[)\]）]\s*")
_SLASH = re.compile(r"\s*/\s*")
_DASH = re.compile(r"\s+[-–—]\s+|\s[Bb]orough of\s")
_LIKE = 0.8
"""Least ratio of difflib: `Svetly` and `Svetlyy` have 0.92, `Gurye` and `Kurye` 0.8; used for close neighbours only."""
_LEAST_WORD = 4


@dataclass(frozen=True, slots=True)
class Spelling:
    """One form of a name, with what it says of where the place lies."""

    name: str
    inside: tuple[str, ...] = ()
    """Names behind the comma or in brackets, nearest first: region, country."""


def spellings(printed: str) -> Iterator[Spelling]:
    """Yield the forms of a printed name, the plainest reading first.

    >>> [s.name for s in spellings("Bozen / Bolzano")], [s.name for s in spellings("Tokyo – Bunkyō (Japan)")]
    (['Bozen / Bolzano', 'Bozen', 'Bolzano'], ['Tokyo – Bunkyō', 'Bunkyō'])
    >>> next(spellings("Horodok, Lviv Oblast"))
    Spelling(name='Horodok', inside=('Lviv Oblast',))
    """
    inside = [part.strip() for bracket in _BRACKET.findall(printed) for part in bracket.split(",")]
    bare = _BRACKET.sub(" ", printed).strip()
    head, *rest = (part.strip() for part in bare.split(","))
    where = tuple(part for part in (*rest, *inside) if part)
    yield Spelling(head or printed, where)
    if "/" in head:
        yield from (Spelling(piece, where) for piece in _SLASH.split(head) if piece)
    # Behind a dash stands the part of what stands in front: the ward of a city.
    elif narrower := _DASH.split(head)[-1].removeprefix(head):
        yield Spelling(narrower, where)


def plain_name(printed: str) -> str:
    """Return a name without brackets, additions and designation, in its own letters.

    >>> plain_name("Tyresö Municipality"), plain_name("City of Collingham, Nottinghamshire"), plain_name("野迫川村")
    ('Tyresö', 'Collingham', '野迫川村')
    """
    name = next(spellings(printed)).name
    bare, _ = split_designation(fold(name))
    words, wanted = name.split(), bare.split()
    for start in range(len(words) - len(wanted) + 1):
        part = words[start : start + len(wanted)]
        if wanted and [fold(word) for word in part] == wanted:
            return " ".join(part)
    return name


def is_longer(name: str, other: str) -> bool:
    """Return whether one name is the other with an addition behind it.

    >>> is_longer("Biebesheim am Rhein", "Biebesheim"), is_longer("Oron", "Oron-la-Ville"), is_longer("Bo", "Bo Bo")
    (True, True, False)
    """
    words, known = split_designation(fold(name))[0].split(), fold(other).split()
    shorter = min(words, known, key=len)
    return len(" ".join(shorter)) >= _LEAST_WORD and words[: len(shorter)] == known[: len(shorter)]


def is_respelled(name: str, other: str) -> bool:
    """Return whether two names differ in few letters.

    >>> is_respelled("Svetly", "Svetlyy"), is_respelled("Gurye", "Kurye"), is_respelled("Levice", "Ludany")
    (True, True, False)
    """
    key = split_designation(fold(name))[0]
    return difflib.SequenceMatcher(None, key, fold(other), autojunk=False).ratio() >= _LIKE
