"""Gathering the sightings of one person."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glocal.articles.repair import repair
from glocal.claims.people import words
from glocal.claims.people.sightings import Sighting
from glocal.model.span import Span


@dataclass(frozen=True, slots=True)
class Person:
    """Everything that an article says of one person."""

    name: str
    role: str | None
    of: str | None
    spans: tuple[Span, ...]


def gathered(seen: Sequence[Sighting]) -> list[Person]:
    """Return one person per name and office, damaged names repaired, in the order of their first mention."""
    groups: list[list[Sighting]] = []
    by_word: dict[str, list[list[Sighting]]] = {}
    for sighting in (replace(each, name=repair(each.name).text) for each in seen):
        words_of_name = _folded(sighting.name) | {sighting.name[:2]}
        known = [group for word in words_of_name for group in by_word.get(word, ())]
        group = next((group for group in known if any(_is_same(sighting, other) for other in group)), None)
        if group is None:
            group = []
            groups.append(group)
        group.append(sighting)
        for word in words_of_name:
            named = by_word.setdefault(word, [])
            if not any(other is group for other in named):
                named.append(group)
    return [_person(group) for group in groups]


def _is_same(one: Sighting, other: Sighting) -> bool:
    """Return whether the shorter name is part of the longer and their offices do not speak against it."""
    a, b = _folded(one.name), _folded(other.name)
    unspaced = not one.name.isascii() and (one.name.startswith(other.name) or other.name.startswith(one.name))
    if not (a <= b or b <= a or unspaced):
        return False
    return (a == b and len(a) > 1) or _offices_agree(one.role, other.role)


def _offices_agree(one: str | None, other: str | None) -> bool:
    a, b = (one or "").lower(), (other or "").lower()
    weak = words.WEAK_OFFICES | {""}
    return a in weak or b in weak or a in b or b in a or a.split()[-1] == b.split()[-1]


def _folded(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return frozenset(kept.replace("-", " ").split())


def _person(group: list[Sighting]) -> Person:
    strength = max(_strength(seen.role) for seen in group)
    strong = [seen for seen in group if _strength(seen.role) == strength]
    first = strong[0].role or ""
    longer = [seen.role for seen in group if seen.role and seen.role.lower().endswith(first.lower())]
    return Person(
        name=max((seen.name for seen in group), key=len),
        role=max([first, *longer], key=len) or None,
        of=next((seen.of for seen in strong if seen.of), None),
        spans=tuple(dict.fromkeys(seen.span for seen in group)),
    )


def _strength(role: str | None) -> int:
    """Return how much an office says: a label at an event less than a title, both less than an office, past or held."""
    said = (role or "").lower()
    weak = said in words.WEAK_OFFICES or said.endswith(words.AWARDED)
    return 0 if said in words.LABELS else 1 if weak else 2 if said.startswith("former ") else 3
