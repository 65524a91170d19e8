"""Which of the activities that its articles tell of belong to a tie.

An activity touches an end where it took place at it, or where its title or organisers call it by a name that only this
end has in these articles. It belongs to a tie that no other tie of these articles surpasses in ends touched, if

- it took place at an end, or
- its words call both ends, or
- its words call one end, it is a signing or tells no place, and no other tie is touched as much: signings are often
  told without their place, or held in a third one.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from glocal.gazetteer.names import is_japanese

Key = TypeVar("Key", int, str)


@dataclass(frozen=True, slots=True)
class Called:
    """What an end of a tie is known by in some articles."""

    place: int | None
    """Primary key of its place."""
    names: frozenset[str]
    """Case folded; those that another place shares are left out."""


@dataclass(frozen=True, slots=True)
class Done:
    """What an activity is told with."""

    words: str
    """Title and organisers."""
    places: frozenset[int]
    """Primary keys of the places where it took place."""
    is_signing: bool


def belongs(done: Done, ends: Sequence[Called], others: Iterable[Sequence[Called]]) -> bool:
    """Return whether an activity belongs to a tie.

    Args:
        done: The activity.
        ends: Both ends of the tie.
        others: The ends of the other ties of the articles that tell of the activity.
    """
    touched = _touched(done, ends)
    most = max((_touched(done, other) for other in others), default=0)
    if not touched or most > touched:
        return False
    is_there = any(end.place in done.places for end in ends)
    can_be_anywhere = done.is_signing or not done.places
    return is_there or touched == len(ends) or (can_be_anywhere and touched > most)


def unshared(names: Mapping[Key, Iterable[str]]) -> dict[Key, frozenset[str]]:
    """Return the names of places that mean one of them only, by place.

    Where two are called Misato, `Misato Town` can mean one of them, and `Misato` neither.

    >>> names = unshared({1: ["Misato", "Misato Town"], 2: ["Misato", "Misato City"], 3: ["Mas"]})
    >>> {place: sorted(of_place) for place, of_place in names.items()}
    {1: ['misato town'], 2: ['misato city'], 3: ['mas']}
    """
    folded = {place: {name.casefold() for name in of_place} for place, of_place in names.items()}
    everybody = [(place, name) for place, of_place in folded.items() for name in of_place]
    return {
        place: frozenset(
            name for name in of_place if not any(other != place and holds(long, name) for other, long in everybody)
        )
        for place, of_place in folded.items()
    }


def holds(words: str, name: str) -> bool:
    """Return whether words hold a name as a word of its own; both case folded.

    >>> holds("a tree for christmas", "mas"), holds("a visit to mas", "mas"), holds("三郷市と締結", "三郷市")
    (False, True, True)
    """
    if name not in words:
        return False
    return is_japanese(name) or re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None


def _touched(done: Done, ends: Sequence[Called]) -> int:
    words = done.words.casefold()
    return sum(end.place in done.places or any(holds(words, name) for name in end.names) for end in ends)
