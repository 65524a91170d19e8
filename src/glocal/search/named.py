"""Names of places in a query: whatever the script or spelling, they lead to the keys under which places are filed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glocal.gazetteer import Gazetteer
from glocal.gazetteer.designations import split_designation
from glocal.gazetteer.names import fold, is_japanese
from glocal.gazetteer.words import is_plain_word

_MOST_WORDS = 5
_MOST_PLACES = 24
"""Namesakes looked for, the most populous first: there are seven Misatos in Japan."""
_OTHER_NAME = 1


@dataclass(frozen=True, slots=True)
class Named:
    """Some words of a query, and the places that they name; without places it is a plain word."""

    words: tuple[str, ...]
    places: tuple[int, ...]
    """Numbers of places in the gazetteer, the most populous first; empty where the words name none."""


def name_places(gazetteer: Gazetteer, words: Sequence[str]) -> Iterator[Named]:
    """Yield the words in order, those that name a place together.

    >>> from glocal.gazetteer import open_gazetteer
    >>> [named.words for named in name_places(open_gazetteer(), ["festival", "New", "York"])]
    [('festival',), ('New', 'York')]
    """
    start = 0
    while start < len(words):
        for end in range(min(len(words), start + _MOST_WORDS), start, -1):
            places = places_named(gazetteer, " ".join(words[start:end]))
            if places or end == start + 1:
                yield Named(tuple(words[start:end]), places)
                start = end
                break


def places_named(gazetteer: Gazetteer, name: str) -> tuple[int, ...]:
    """Return the numbers of the places that a name in any script or spelling may mean, the most populous first."""
    key = fold(name)
    if name.islower() and is_plain_word(key):
        return ()
    # 埼玉 is filed as 埼玉県, and the City of Salamina as Salamina.
    written = [key, *(key + ending for ending in _PREFECTURES)] if is_japanese(key) else [key]
    found = [posting for form in written for posting in gazetteer.find(form)]
    found = found or list(gazetteer.find(split_designation(key)[0]))
    # Machu Picchu is filed as Machupicchu.
    found = found or list(gazetteer.find(in_one_word(key)))
    own = dict.fromkeys(posting >> 3 for posting in found if posting & 7 <= _OTHER_NAME)
    return tuple(sorted(own, key=lambda number: -gazetteer.population[number])[:_MOST_PLACES])


def in_one_word(name: str) -> str:
    """Return a folded name written without gaps; empty where it has none or is too short to be told so.

    >>> in_one_word("machu picchu"), in_one_word("peru"), in_one_word("on e")
    ('machupicchu', '', '')
    """
    joined = name.replace(" ", "")
    return joined if joined != name and len(joined) >= _SHORTEST_JOINED and not is_plain_word(joined) else ""


_SHORTEST_JOINED = 6
"""Letters; two short words make a name of some place by chance."""
_PREFECTURES = "都道府県"
