"""Which places the ends of a listed tie are: by name, and by the coordinates where the list gives some."""

import functools
from collections.abc import Iterable
from dataclasses import dataclass, replace

from glocal.gazetteer import Candidate, Gazetteer, lookup
from glocal.model.place import Place
from glocal.model.reason import Reason
from glocal.model.vocabulary import PlaceLevel
from glocal.registers.candidates import StatedEnd, find_candidates
from glocal.registers.country import Countries, is_part
from glocal.registers.near import NearIndex, Point, kilometres
from glocal.registers.spelling import is_longer, is_respelled, plain_name, spellings

_CACHED_ENDS = 65_536
_REACH_KM = {PlaceLevel.LOCALITY: 25.0, PlaceLevel.COUNTRY: 25.0, PlaceLevel.REGION: 150.0}
"""How far the given coordinates may lie from a place of the same name. 25 km is what the work is measured by; a
division's middle and the point that Wikidata gives for it are up to 150 km apart."""
_LONGER_KM, _RESPELLED_KM = 10.0, 1.0
"""A name with an addition (`Biebesheim am Rhein`) is believed farther off than one with other letters (`Zapsonj`,
`Zapson`): of 62 looked at by hand in the list of 5,181 ties, all twelve wrong ones were respellings beyond 2 km."""
_WILD_KM = 50.0
"""Coordinates farther than this from every known locality of the country are doubtful: two of 10,362 right ones are."""
_PER_KM = -0.3
_ALIKE = -1.0
_OTHER_COUNTRY = -1.5
_SWAPPED = -1.0
_OWN_NAME = -1.0


@dataclass(frozen=True, slots=True)
class ResolvedEnd:
    """The place of one end, why, and what was doubtful in the row.

    Shape: `place` is None where neither name nor country is known; then a doubt says so.
    """

    place: Place | None
    reasons: tuple[Reason, ...] = ()
    doubts: tuple[str, ...] = ()


class EndResolver:
    """Places by stated ends; the same end is resolved once."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._near = NearIndex(gazetteer)
        self._countries = Countries(gazetteer)
        self.resolve = functools.lru_cache(_CACHED_ENDS)(self._resolve)
        """Returns the `ResolvedEnd` of a `StatedEnd`."""

    def _resolve(self, end: StatedEnd) -> ResolvedEnd:
        country = self._countries.code(end.country) if end.country else self._country_in_name(end.printed)
        doubts = (f"unknown country {end.country}",) if end.country and not country else ()
        found = self._at_point(end, end.point, country) if end.point else self._by_name(end, country)
        return replace(found, doubts=doubts + found.doubts)

    def _country_in_name(self, printed: str) -> str | None:
        """Return the country that a name itself tells: `Salamina (Greece)`, `Springfield, Illinois, USA`."""
        inside = next(spellings(printed)).inside
        return self._countries.code(inside[-1]) if inside else None

    def _by_name(self, end: StatedEnd, country: str | None) -> ResolvedEnd:
        """Return the best place of the name; one without entry under its region or country."""
        named = find_candidates(self._gazetteer, end, self._countries, country)
        if named:
            return _chosen(max(named, key=_score))
        if country is None:
            return ResolvedEnd(None, (), (f"no place is known by the name {end.printed}",))
        regions = lookup(self._gazetteer, end.region, country, level=PlaceLevel.REGION) if end.region else ()
        above = regions[0].place if regions else self._gazetteer.place(self._gazetteer.country_numbers[country])
        doubt = f"no place named {end.printed} is known in {above.name}; it is kept by its name"
        return self._own_name(end, above, (above.lat, above.lon), doubt)

    def _at_point(self, end: StatedEnd, point: Point, country: str | None) -> ResolvedEnd:
        """Return the place at the given coordinates, trying the readings from the plain to the unlikely."""
        named = find_candidates(self._gazetteer, end, self._countries, country)
        if found := _nearby(named, point):
            return _chosen(found)
        if found := _nearby(named, (point[1], point[0])):
            swapped = Reason("latitude and longitude swapped", _SWAPPED)
            return _chosen(found, swapped, f"latitude and longitude of {end.printed} are swapped")
        if not _is_on_earth(point):
            return self._without_point(end)
        found = _nearby(find_candidates(self._gazetteer, end, self._countries, None), point) if country else None
        if found:
            return self._abroad(_chosen(found), country)
        unknown = self._alike_at(end, point, country) or self._unknown_at(end, point, country, is_named=bool(named))
        if unknown or named or not country:
            return unknown or self._without_point(end)
        foreign = self._alike_at(end, point, None) or self._unknown_at(end, point, None, is_named=False)
        return self._abroad(foreign, country) if foreign else self._without_point(end)

    def _abroad(self, found: ResolvedEnd, country: str | None) -> ResolvedEnd:
        """Return a place that the list has under another country than the gazetteer."""
        place = found.place
        if place is None or country is None or is_part(place.country, country):
            return found
        reason = Reason(f"listed under {country}", _OTHER_COUNTRY)
        doubt = f"{place.name} at these coordinates lies in {place.country}, not in {country}"
        return ResolvedEnd(place, (*found.reasons, reason), (*found.doubts, doubt))

    def _alike_at(self, end: StatedEnd, point: Point, country: str | None) -> ResolvedEnd | None:
        """Return the nearest place whose name is much like the stated one."""
        name = list(spellings(end.printed))[-1].name
        for distance_km, number in self._near.within(point, _LONGER_KM, country):
            known = self._gazetteer.name(number)
            if is_longer(name, known) or (distance_km <= _RESPELLED_KM and is_respelled(name, known)):
                return self._alike(end, number, distance_km)
        return None

    def _unknown_at(
        self, end: StatedEnd, point: Point, country: str | None, *, is_named: bool
    ) -> ResolvedEnd | None:
        """Return the name without entry at the coordinates; None where these cannot be believed.

        Far from every known place they are still believed if the name is unknown too.
        """
        nearest = self._near.nearest(point, country)
        if nearest is None or (nearest[0] > _WILD_KM and is_named):
            return None
        above = self._gazetteer.place(nearest[1])
        far = f"the coordinates of {end.printed} lie {nearest[0]:.0f} km from any known place"
        return self._own_name(end, above, point, *((far,) if nearest[0] > _WILD_KM else ()))

    def _alike(self, end: StatedEnd, number: int, distance_km: float) -> ResolvedEnd:
        place = self._gazetteer.place(number)
        spelled = Reason(f"{place.name} is spelled much like {end.name}", _ALIKE)
        return ResolvedEnd(place, (spelled, _distance(distance_km)))

    def _own_name(self, end: StatedEnd, above: Place, point: Point, *doubts: str) -> ResolvedEnd:
        """Return a place without entry, at a point, under the country and division of a known one."""
        name = plain_name(end.printed)
        place = Place(name, PlaceLevel.LOCALITY, above.country, above.region, *point, geonames=None)
        return ResolvedEnd(place, (Reason(f"no entry of its own near {above.name}", _OWN_NAME),), doubts)

    def _without_point(self, end: StatedEnd) -> ResolvedEnd:
        """Return the place by its name alone and say that the coordinates are wrong."""
        lat, lon = end.point or (0.0, 0.0)
        doubt = f"the coordinates {lat:g}, {lon:g} are in the sea or far from any {end.printed}; they are left out"
        found = self.resolve(replace(end, point=None))
        return replace(found, doubts=(doubt, *found.doubts))


def _score(candidate: Candidate) -> float:
    return candidate.score


def _chosen(candidate: Candidate, reason: Reason | None = None, doubt: str = "") -> ResolvedEnd:
    reasons = candidate.reasons + ((reason,) if reason else ())
    return ResolvedEnd(candidate.place, reasons, (doubt,) if doubt else ())


def _nearby(candidates: Iterable[Candidate], point: Point) -> Candidate | None:
    """Return the best of the places within reach of a point, its distance weighed in; None where there is none."""
    if not _is_on_earth(point):
        return None
    reached = []
    for candidate in candidates:
        distance_km = kilometres(point, (candidate.place.lat, candidate.place.lon))
        if distance_km <= _REACH_KM[candidate.place.level]:
            reached.append(replace(candidate, reasons=(*candidate.reasons, _distance(distance_km))))
    return max(reached, key=_score, default=None)


def _distance(distance_km: float) -> Reason:
    return Reason(f"{distance_km:.0f} km from the given coordinates", _PER_KM * distance_km)


def _is_on_earth(point: Point) -> bool:
    return abs(point[0]) <= 90 and abs(point[1]) <= 180
