"""Which places the ends of a listed tie are: by name, and by the coordinates where the list gives some."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from glocal.gazetteer import Candidate, Gazetteer, lookup
from glocal.gazetteer.names import fold, shorten_vowels
from glocal.model.place import Place
from glocal.model.reason import Reason
from glocal.model.vocabulary import PlaceLevel
from glocal.registers.candidates import StatedEnd, find_candidates
from glocal.registers.country import Countries, is_part
from glocal.registers.near import NearIndex, Point, kilometres
from glocal.registers.spelling import is_longer, is_respelled, plain_name, spellings

_REACH_KM = {PlaceLevel.LOCALITY: 25.0, PlaceLevel.COUNTRY: 25.0, PlaceLevel.REGION: 150.0}
"""How far the given coordinates may lie from a place of the same name. 25 km is what the work is measured by; a
division's middle and the point that Wikidata gives for it are up to 150 km apart."""
_LONGER_KM, _RESPELLED_KM = 10.0, 1.0
"""A name with an addition (`Biebesheim am Rhein`) is believed farther off than one with other letters (`Zapsonj`,
`Zapson`): of 60 looked at by hand in the list of 5,181 ties, the seven wrong respellings were 2.7 km and more away."""
_WILD_KM = 50.0
"""Coordinates farther than this from every known locality of the country are doubtful: two of 10,362 right ones are."""
_POLE, _DATE_LINE = 90.0, 180.0
_PER_KM = 0.3
"""Score that a kilometre costs when several places of a name lie near; half of the right ones are within 0.5 km."""
_SURE = 5.0
_NAMESAKE, _PER_MARGIN = 0.8, 1.3
"""Log-odds of a place chosen by name alone. Measured on the distinct ends of 5,181 ties, their coordinates held back:
4,645 of 4,671 right where one place bears the name (5.2); 0.8, 2.3, 3.3, 4.9 at margins of 0, 1, 2, 3 and more
between the first and the second candidate's score."""
_ALIKE = 3.0
_OWN_NAME = 2.0
_DOUBTED = -2.0
"""The last three are not measured; they keep what was guessed below what was known."""


@dataclass(frozen=True, slots=True)
class ResolvedEnd:
    """The place of one end, why, and what was doubtful in the row.

    Shape: `place` is None where neither name nor country is known; then a doubt says so.
    """

    place: Place | None
    reasons: tuple[Reason, ...] = ()
    doubts: tuple[str, ...] = ()


class EndResolver:
    """Places by stated ends."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._near = NearIndex(gazetteer)
        self._countries = Countries(gazetteer)

    def knows_country(self, text: str) -> bool:
        """Return whether a text is a country's code or name."""
        return self._countries.knows(text)

    def resolve(self, end: StatedEnd) -> ResolvedEnd:
        """Return the place of an end, or why there is none."""
        country = self._countries.code(end.country) if end.country else self._country_in_name(end.printed)
        doubts = (f"unknown country {end.country}",) if end.country and not country else ()
        found = self._at_point(end, end.point, country) if end.point else self._by_name(end, country)
        return replace(found, place=_named_as_listed(found.place, end), doubts=doubts + found.doubts)

    def _country_in_name(self, printed: str) -> str | None:
        """Return the country that a name itself tells: `Salamina (Greece)`, `Springfield, Illinois, USA`."""
        inside = next(spellings(printed)).inside
        # `Indianapolis, IN` lies in no India: two letters behind a name are mostly a state's.
        is_told = bool(inside) and (len(inside[-1]) > len("IN") or inside[-1] in ("UK", "US"))
        return self._countries.code(inside[-1]) if is_told else None

    def _by_name(self, end: StatedEnd, country: str | None) -> ResolvedEnd:
        """Return the best place of the name; one without entry under its region or country."""
        named = find_candidates(self._gazetteer, end, self._countries, country)
        if named:
            return _best(named)
        regions = lookup(self._gazetteer, end.region, country, level=PlaceLevel.REGION) if end.region else ()
        if not regions and country is None:
            return ResolvedEnd(None, (), (f"no place is known by the name {end.printed}",))
        above = regions[0].place if regions else self._gazetteer.place(self._gazetteer.country_numbers[country or ""])
        doubt = f"no place named {end.printed} is known in {above.name}; it is kept by its name"
        return _doubted(self._own_name(end, above, (above.lat, above.lon)), doubt)

    def _at_point(self, end: StatedEnd, point: Point, country: str | None) -> ResolvedEnd:
        """Return the place at the given coordinates, trying the readings from the plain to the unlikely."""
        named = find_candidates(self._gazetteer, end, self._countries, country)
        if found := _nearby(named, point):
            return found
        if found := _nearby(named, (point[1], point[0])):
            return _doubted(found, f"latitude and longitude of {end.printed} are swapped")
        if not _is_on_earth(point):
            return self._without_point(end)
        found = _nearby(find_candidates(self._gazetteer, end, self._countries, None), point) if country else None
        if found:
            return _abroad(found, country)
        unknown = self._alike_at(end, point, country) or self._unknown_at(end, point, country, is_named=bool(named))
        if unknown or named or not country:
            return unknown or self._without_point(end)
        foreign = self._alike_at(end, point, None) or self._unknown_at(end, point, None, is_named=False)
        return _abroad(foreign, country) if foreign else self._without_point(end)

    def _alike_at(self, end: StatedEnd, point: Point, country: str | None) -> ResolvedEnd | None:
        """Return the nearest place whose name is much like the stated one."""
        name = list(spellings(end.printed))[-1].name
        for distance_km, number in self._near.within(point, _LONGER_KM, country):
            known = self._gazetteer.name(number)
            if is_longer(name, known) or (distance_km <= _RESPELLED_KM and is_respelled(name, known)):
                place = self._gazetteer.place(number)
                return ResolvedEnd(
                    place, (Reason(f"{known} is spelled much like {name}, {distance_km:.0f} km away", _ALIKE),)
                )
        return None

    def _unknown_at(self, end: StatedEnd, point: Point, country: str | None, *, is_named: bool) -> ResolvedEnd | None:
        """Return the name without entry at the coordinates; None where these cannot be believed.

        Far from every known place they are still believed if the name is unknown too.
        """
        nearest = self._near.nearest(point, country)
        if nearest is None or (nearest[0] > _WILD_KM and is_named):
            return None
        above = self._gazetteer.place(nearest[1])
        far = f"the coordinates of {end.printed} lie {nearest[0]:.0f} km from any known place"
        found = self._own_name(end, above, point)
        return _doubted(found, far) if nearest[0] > _WILD_KM else found

    def _own_name(self, end: StatedEnd, above: Place, point: Point) -> ResolvedEnd:
        """Return a place without entry, at a point, under the country and division of a known one."""
        name = plain_name(end.printed)
        place = Place(name, PlaceLevel.LOCALITY, above.country, above.region, *point, geonames=None)
        return ResolvedEnd(place, (Reason(f"{name} has no entry of its own near {above.name}", _OWN_NAME),))

    def _without_point(self, end: StatedEnd) -> ResolvedEnd:
        """Return the place by its name alone and say that the coordinates are wrong."""
        lat, lon = end.point or (0.0, 0.0)
        doubt = f"the coordinates {lat:g}, {lon:g} are in the sea or far from any {end.printed}; they are left out"
        return _doubted(self.resolve(replace(end, point=None)), doubt)


def _named_as_listed(place: Place | None, end: StatedEnd) -> Place | None:
    """Return the place under the list's name where the gazetteer files it under another.

    GeoNames lists many Japanese towns under the quarter of their seat: Kazuno in Akita under Hanawa.
    """
    if place is None or place.country != "JP" or place.level is not PlaceLevel.LOCALITY or place.geonames is None:
        return place
    name = plain_name(list(spellings(end.printed))[-1].name)
    is_other = shorten_vowels(fold(name)) != shorten_vowels(fold(place.name))
    return replace(place, name=name) if name.isascii() and is_other else place


def _score(candidate: Candidate) -> float:
    return candidate.score


def _best(candidates: list[Candidate]) -> ResolvedEnd:
    """Return the best of the places that a name may mean, as sure as it stands above the second."""
    first, *others = sorted(candidates, key=_score, reverse=True)
    if not others:
        return ResolvedEnd(first.place, (Reason(f"only one {first.place.name} is known there", _SURE),))
    weight = min(_SURE, _NAMESAKE + _PER_MARGIN * (first.score - others[0].score))
    return ResolvedEnd(
        first.place, (Reason(f"{_full_name(first.place)} before {_full_name(others[0].place)}", weight),)
    )


def _nearby(candidates: Iterable[Candidate], point: Point) -> ResolvedEnd | None:
    """Return the best of the places within reach of a point, its distance weighed in; None where there is none."""
    if not _is_on_earth(point):
        return None
    reached = []
    for candidate in candidates:
        distance_km = kilometres(point, (candidate.place.lat, candidate.place.lon))
        if distance_km <= _REACH_KM[candidate.place.level]:
            reached.append((candidate.score - _PER_KM * distance_km, distance_km, candidate.place))
    if not reached:
        return None
    _, distance_km, place = max(reached, key=lambda found: found[:2])
    return ResolvedEnd(place, (Reason(f"{place.name} lies {distance_km:.0f} km from the given coordinates", _SURE),))


def _abroad(found: ResolvedEnd, country: str | None) -> ResolvedEnd:
    """Return a place that the list has under another country than the gazetteer."""
    place = found.place
    if place is None or country is None or is_part(place.country, country):
        return found
    return _doubted(found, f"{place.name} at these coordinates lies in {place.country}, not in {country}")


def _doubted(found: ResolvedEnd, doubt: str) -> ResolvedEnd:
    return ResolvedEnd(found.place, (*found.reasons, Reason(doubt, _DOUBTED)), (doubt, *found.doubts))


def _full_name(place: Place) -> str:
    return ", ".join(part for part in (place.name, place.region, place.country) if part)


def _is_on_earth(point: Point) -> bool:
    return abs(point[0]) <= _POLE and abs(point[1]) <= _DATE_LINE
