"""Parties: the places and organisations of a text that can have a tie or hold an event."""

import heapq
import re
from collections.abc import Sequence
from dataclasses import dataclass

from glocal.gazetteer import FoundPlace
from glocal.model.place import End, Organisation, Place
from glocal.model.span import Span
from glocal.model.vocabulary import PlaceLevel


@dataclass(frozen=True, slots=True)
class Party:
    """One mention of a place or an organisation."""

    span: Span
    """With the places that say where it lies: `Misato Town, Shimane Prefecture`."""
    name: str
    """As printed, without those: `Misato Town`."""
    end: End
    country: str | None
    """ISO 3166-1 alpha-2; None for an organisation that does not tell where it sits."""

    @property
    def is_place(self) -> bool:
        """Whether it is a place, not an organisation."""
        return isinstance(self.end, Place)

    @property
    def is_region(self) -> bool:
        """Whether it is a prefecture, a state or a province."""
        return isinstance(self.end, Place) and self.end.level is PlaceLevel.REGION

    @property
    def is_country(self) -> bool:
        """Whether it is a whole country."""
        return isinstance(self.end, Place) and self.end.level is PlaceLevel.COUNTRY


def find_parties(text: str, places: Sequence[FoundPlace], organisations: Sequence[Span]) -> tuple[Party, ...]:
    """Return the parties in the order of the text, not overlapping.

    A place inside the name of an organisation, and a place that only says where another lies, are none.
    """
    seats: dict[int, list[FoundPlace]] = {number: [] for number in range(len(organisations))}
    free: list[int] = []
    upcoming = 0
    for index, place in enumerate(places):
        while upcoming < len(organisations) and organisations[upcoming].end <= place.span.start:
            upcoming += 1
        body = organisations[upcoming] if upcoming < len(organisations) else None
        if body and (body.overlaps(place.span) or _is_country_of(text, place, body)):
            seats[upcoming].append(place)
        elif place.counts and not (place.place.level is PlaceLevel.COUNTRY and _OF_UNKNOWN.match(text, place.span.end)):
            free.append(index)
    parties = _place_parties(text, places, free)
    named = (_organisation(text, span, seats[number]) for number, span in enumerate(organisations))
    return tuple(heapq.merge(parties, named, key=lambda party: party.span))


def _is_country_of(text: str, place: FoundPlace, body: Span) -> bool:
    """Return whether a country only tells where the body behind it sits: `タンザニアのドドマ大学`."""
    return place.place.level is PlaceLevel.COUNTRY and text[place.span.end : body.start] in ("の", "・")


def _place_parties(text: str, places: Sequence[FoundPlace], free: Sequence[int]) -> list[Party]:
    """Return the free places that are not the parent of the mention before them."""
    parties: list[Party] = []
    absorbed: set[int] = set()
    for index in free:
        if index in absorbed:
            continue
        place, end, above = places[index], places[index].span.end, places[index].parent
        above = above if above is not None and above > index else _holder_behind(text, places, index)
        while above is not None and above > index and above not in absorbed:
            absorbed.add(above)
            end, above = max(end, places[above].span.end), places[above].parent
        if text.startswith(")", end) and "(" in text[place.span.start : end]:
            end += 1
        if not parties or place.span.start >= parties[-1].span.end:
            parties.append(Party(Span(place.span.start, end), place.text, place.place, place.place.country))
    return parties


def _holder_behind(text: str, places: Sequence[FoundPlace], index: int) -> int | None:
    """Return the index of the mention behind one that says where it lies: `Mas Village on Bali`; None for others."""
    if index + 1 >= len(places):
        return None
    inner, outer = places[index], places[index + 1]
    holds = outer.place.level is not PlaceLevel.LOCALITY and inner.place.level is PlaceLevel.LOCALITY
    if outer.place.level is PlaceLevel.LOCALITY and inner.text.endswith(_PARTS):
        return index + 1 if _LIES.fullmatch(text, inner.span.end, outer.span.start) else None
    holds = holds and outer.place.country == inner.place.country
    holds = holds and outer.place.region in (None, inner.place.region)
    return index + 1 if holds and _LIES.fullmatch(text, inner.span.end, outer.span.start) else None


_OF_UNKNOWN = re.compile(r"(?:共和国|連邦|王国)?[・の][ァ-ヴー・]{2,12}(?:市|郡|県|州|省|町|村|区)")
"""Behind a country that only says where a town lies which the gazetteer does not know: `ペルーのウルバンバ郡`."""
_PARTS = ("District", "Ward", "Borough")
"""Designations of parts of a city, where the city may stand behind: `Dongcheng District of Beijing`."""
_LIES = re.compile(r",? (?:in|on|of)(?: the)?(?: island of)? |の")
"""Between a place and what it lies in."""


def _organisation(text: str, span: Span, inside: Sequence[FoundPlace]) -> Party:
    """Return an organisation with the last place in its name as its seat; `in Lyon` at its end is left out."""
    seat = inside[-1].place if inside else None
    name = span.of(text)
    if inside and inside[-1].span.end == span.end and text.endswith(" in ", span.start, inside[-1].span.start):
        name = text[span.start : inside[-1].span.start - len(" in ")]
    return Party(span, name, Organisation(name, seat), seat.country if seat else None)
