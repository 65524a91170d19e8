"""The known places that a listed name may mean."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from glocal.gazetteer import Candidate, Gazetteer, lookup
from glocal.gazetteer.designations import Kind, split_designation
from glocal.gazetteer.names import fold, is_katakana
from glocal.gazetteer.resolve import LOCALITY
from glocal.gazetteer.sounds import only_one, sounding_like
from glocal.model.reason import Reason
from glocal.model.vocabulary import PlaceLevel
from glocal.registers.country import Countries, division_name
from glocal.registers.near import Point
from glocal.registers.spelling import Spelling, spellings

_BOTH_NAMES = 2.0
"""A town that bears the English and the Japanese name; outweighs a namesake of a hundred times its people."""
_SOUNDS_LIKE = 2.0
"""Not measured; below what is written so."""
_LEVEL = {PlaceLevel.LOCALITY: 0.0, PlaceLevel.REGION: -4.0, PlaceLevel.COUNTRY: -12.0}
"""Lists of sister cities mean the locality (Akita, 320,000 people) where the division of the same name, which the
gazetteer scores 2.0 higher, is not called one; a country only where nothing else bears the name (Singapore)."""


@dataclass(frozen=True, slots=True)
class StatedEnd:
    """One end of a tie as the row states it; what it does not tell is empty."""

    name: str
    name_ja: str = ""
    country: str = ""
    """A code or a name."""
    region: str = ""
    point: Point | None = None
    level: str = ""
    """`country`, `region` or `locality`."""

    @property
    def printed(self) -> str:
        """The name to show, the Japanese one where there is no other."""
        return self.name or self.name_ja


def find_candidates(gazetteer: Gazetteer, end: StatedEnd, countries: Countries, country: str | None) -> list[Candidate]:
    """Return the places that either name of an end may mean, each once, in any order.

    Args:
        gazetteer: The known places.
        end: What the row states.
        countries: Tells a country in `Springfield (USA)` from a region.
        country: Only places of this country, ISO 3166-1 alpha-2; None for all.
    """
    english = {c.number: c for c in _by_name(gazetteer, _readings(end.name, end, countries, country), country)}
    japanese = {c.number: c for c in _by_name(gazetteer, _readings(end.name_ja, end, countries, country), country)}
    for number in english.keys() & japanese.keys():
        agreed = Reason(f"also called {end.name_ja}", _BOTH_NAMES)
        english[number] = replace(english[number], reasons=(*english[number].reasons, agreed))
    found = list({**japanese, **english}.values()) or list(_by_sound(gazetteer, end, country))
    return [each for each in found if each.place.level == end.level] or found


def _readings(printed: str, end: StatedEnd, countries: Countries, country: str | None) -> Iterator[Spelling]:
    """Yield the forms of a name, each with the region it lies in."""
    for spelling in spellings(printed) if printed else ():
        told = (name for name in spelling.inside if len(name) == len("IN") or not countries.code(name))
        region = division_name(end.region or next(told, ""), country)
        yield Spelling(spelling.name, (region,) if region else ())


def _by_name(gazetteer: Gazetteer, readings: Iterator[Spelling], country: str | None) -> Iterator[Candidate]:
    """Yield the places of the first form that the gazetteer knows."""
    for reading in readings:
        known = lookup(gazetteer, reading.name, country, region=next(iter(reading.inside), None))
        # Parts of the world and seas belong to no country and have no ties.
        found = [candidate for candidate in known if candidate.place.country]
        if found:
            is_designated = split_designation(fold(reading.name))[1] is not Kind.UNKNOWN
            yield from found if is_designated else map(_with_level, found)
            return


def _by_sound(gazetteer: Gazetteer, end: StatedEnd, country: str | None) -> Iterator[Candidate]:
    """Yield the localities of a country that a name in katakana sounds like; without coordinates only if it is one."""
    name, kind = split_designation(fold(next(spellings(end.name_ja or end.name)).name))
    if country is None or not is_katakana(name.replace(" ", "")) or kind.level not in (None, PlaceLevel.LOCALITY):
        return
    alike = sounding_like(gazetteer, name, gazetteer.country_numbers[country], LOCALITY)
    if end.region:
        regions = {each.place.name for each in lookup(gazetteer, end.region, country, level=PlaceLevel.REGION)}
        alike = [number for number in alike if gazetteer.place(number).region in regions]
    one = only_one(gazetteer, alike)
    for number in alike if end.point else [one] if one is not None else []:
        why = Reason(f"{name} sounds like {gazetteer.name(number)}", _SOUNDS_LIKE)
        yield Candidate(gazetteer.place(number), number, gazetteer.population[number], (why,))


def _with_level(candidate: Candidate) -> Candidate:
    level = candidate.place.level
    if not _LEVEL[level]:
        return candidate
    reason = Reason(f"a {level} where the list has localities", _LEVEL[level])
    return replace(candidate, reasons=(*candidate.reasons, reason))
