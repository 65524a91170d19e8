"""Which place of a country a name in katakana sounds like, where no list writes the place so."""

import difflib
import functools
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from glocal.gazetteer.file import Gazetteer
from glocal.gazetteer.imports.romaji import romanise
from glocal.gazetteer.names import fold
from glocal.gazetteer.resolve import LOCALITY

_ALIKE = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[tc]?ch|ck|[cq]", "k"), ("sh|ts|[zj]", "s"), ("th", "t"), ("ph|f", "h"), ("x", "ks"), ("l", "r"),
        ("v", "b"), ("m(?=[pb])", "n"), (r"(?<=[bdgkrt])h|h\b", ""), (r"[^a-z]+", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
"""What a Japanese mouth, or its katakana, does not tell apart, in the order in which it is undone."""
_VOWELS = re.compile("[aeiouyw]")
_SWALLOWED = re.compile(r"(?<=[aeiou])r+(?:e\b|(?![aeiour]))")
_FEWEST_CONSONANTS = 2
"""A town's name of one consonant sounds like half of the towns of a land."""
_LIKE = 0.6
"""Share of letters alike from which on two names of the same consonants are one: Trier, said `toria`, is 0.67."""
_INHABITANTS = 1000
"""A place that a text tells of in another script has at least as many."""
_FAR_LARGER = 5
"""So many times as large as every other place of the sound, a place is the one that is meant."""


def sounding_like(gazetteer: Gazetteer, katakana: str, country: int, level: int) -> list[int]:
    """Return the places of a country that a name in katakana sounds like, all that may be meant.

    Args:
        gazetteer: The known places.
        katakana: The bare name.
        country: Number of the country in the gazetteer's list.
        level: Number of the level of the place.

    Shape: numbers of places; may be empty.
    """
    said = _sound(romanise(katakana).lower())
    consonants = _VOWELS.sub("", said)
    if level == LOCALITY and len(consonants) < _FEWEST_CONSONANTS:
        return []
    alike = _by_consonants(gazetteer, country, level).get(consonants, ())
    return [number for number in alike if _likeness(said, gazetteer.name(number)) >= _LIKE]


def only_one(gazetteer: Gazetteer, numbers: Sequence[int]) -> int | None:
    """Return the one place, or the one far larger than the others; None where several are as good."""
    first, second = [*sorted(numbers, key=lambda number: -gazetteer.population[number])[:2], None, None][:2]
    if first is None or second is None:
        return first
    return first if gazetteer.population[first] >= _FAR_LARGER * gazetteer.population[second] else None


def likeness(katakana: str, name: str) -> float:
    """Return how much a name in katakana sounds like one in Latin letters, from 0 to 1.

    >>> likeness("ニューヨーク", "New York") > likeness("マンハッタン", "New York")
    True
    """
    return _likeness(_sound(romanise(katakana).lower()), name)


def _likeness(said: str, name: str) -> float:
    return max(difflib.SequenceMatcher(None, said, way, autojunk=False).ratio() for way in _said(fold(name)))


def _said(name: str) -> tuple[str, ...]:
    """Return how a folded name is said: with every r, with those behind a vowel swallowed: `Trier`, with j as y."""
    return _sound(name), _sound(_SWALLOWED.sub("", name)), _sound(name.replace("j", "y"))


def _sound(latin: str) -> str:
    """Return a name as katakana would tell it.

    >>> _sound("machupicchu"), _sound("machupichu"), _sound("salamina")
    ('makupiku', 'makupiku', 'saramina')
    """
    for pattern, sound in _ALIKE:
        latin = pattern.sub(sound, latin)
    return latin


@functools.lru_cache(maxsize=16)
def _by_consonants(gazetteer: Gazetteer, country: int, level: int) -> Mapping[str, Sequence[int]]:
    """Return the places of a country by the consonants of their names; a pass over all places, so it is kept."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, lies_in in enumerate(gazetteer.country):
        if lies_in == country and gazetteer.level[number] == level and _is_peopled(gazetteer, number):
            for consonants in {_VOWELS.sub("", said) for said in _said(fold(gazetteer.name(number)))}:
                found[consonants].append(number)
    return found


def _is_peopled(gazetteer: Gazetteer, number: int) -> bool:
    return gazetteer.level[number] != LOCALITY or gazetteer.population[number] >= _INHABITANTS
