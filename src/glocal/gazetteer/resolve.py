"""Which place a name means: candidates weighed by named reasons."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.file import LEVELS, NOWHERE, Gazetteer
from glocal.model.place import Place
from glocal.model.reason import Reason
from glocal.model.vocabulary import PlaceLevel

_COUNTRY, _REGION, _LOCALITY = range(3)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may mean, with the reasons for and against it."""

    place: Place
    number: int
    """Its number in the gazetteer; that of the place above it where the gazetteer has no entry."""
    population: int
    reasons: tuple[Reason, ...]

    @property
    def score(self) -> float:
        """The sum of the reasons, in log-odds."""
        return math.fsum(reason.weight for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What else the text is about: the numbers of places already known."""

    countries: frozenset[int] = frozenset()
    """Numbers of countries in the gazetteer's list of countries."""
    regions: frozenset[int] = frozenset()
    """Place numbers of divisions."""
    points: tuple[tuple[float, float], ...] = ()
    """Latitude and longitude of localities."""


@dataclass(frozen=True, slots=True)
class Question:
    """A name as it is asked for."""

    keys: tuple[str, ...]
    """Folded forms, best first."""
    kind: Kind = Kind.UNKNOWN
    parents: tuple[int, ...] = ()
    """Place numbers of the countries and divisions named with it; any of them may hold it."""
    country: int | None = None
    """Number of the country in the gazetteer's list, where it is told."""


_PER_TENFOLD = 1.0
_LEVEL = {_COUNTRY: 5.0, _REGION: 1.5, _LOCALITY: 0.0}
_OTHER_NAME = -1.6


def rank_candidates(gazetteer: Gazetteer, question: Question, around: Surroundings) -> list[Candidate]:
    """Return the places that a name may mean, best first; empty where the gazetteer has none."""
    ranked = []
    for number, rank in _numbers(gazetteer, question):
        reasons = tuple(_weigh(gazetteer, (number, rank), question, around))
        ranked.append(Candidate(gazetteer.place(number), number, gazetteer.population[number], reasons))
    ranked.sort(key=lambda candidate: -candidate.score)
    return ranked


def _numbers(gazetteer: Gazetteer, question: Question) -> Iterator[tuple[int, int]]:
    """Yield place number and rank of the first form that the gazetteer knows."""
    for key in question.keys:
        found = False
        for posting in gazetteer.find(key):
            number = posting >> 3
            if question.country is None or gazetteer.country[number] == question.country:
                found = True
                yield number, posting & 7
        if found:
            return


def _weigh(
    gazetteer: Gazetteer, posting: tuple[int, int], question: Question, around: Surroundings
) -> Iterator[Reason]:
    number, rank = posting
    level, population = gazetteer.level[number], gazetteer.population[number]
    yield Reason(f"population {population:,}", _PER_TENFOLD * (math.log10(population + 100) - 4))
    if _LEVEL[level]:
        yield Reason(f"a {LEVELS[level]}", _LEVEL[level])
    if rank:
        yield Reason("another name of the place", _OTHER_NAME)
    yield from _weigh_kind(gazetteer, number, question.kind)
    if question.parents:
        yield _weigh_parents(gazetteer, number, question.parents)
    yield from _weigh_surroundings(gazetteer, number, around)


def _weigh_kind(gazetteer: Gazetteer, number: int, kind: Kind) -> Iterator[Reason]:
    """Yield what the designation says: level, and kind where the gazetteer knows it."""
    if kind is Kind.UNKNOWN:
        return
    level, known = LEVELS[gazetteer.level[number]], gazetteer.kind[number]
    if kind.level is not level:
        yield Reason(f"not a {level} but a {kind.name.lower()}", -6.0)
    elif known == kind:
        yield Reason(f"known as a {kind.name.lower()}", 3.0)
    elif known and kind <= Kind.WARD:
        yield Reason(f"known as a {Kind(known).name.lower()}", -3.0)
    elif kind in (Kind.TOWN, Kind.VILLAGE) and gazetteer.population[number] > 100_000:
        yield Reason("too large for a town or village", -1.5)


def holds(gazetteer: Gazetteer, parent: int, number: int) -> bool:
    """Return whether one place lies in another: in the country, or in the division."""
    if parent == number:
        return False
    level = gazetteer.level[parent]
    if level == _COUNTRY:
        return gazetteer.country[parent] == gazetteer.country[number]
    return level == _REGION and gazetteer.division[number] == parent and gazetteer.division[parent] != NOWHERE


def _weigh_parents(gazetteer: Gazetteer, number: int, parents: tuple[int, ...]) -> Reason:
    for parent in parents:
        if holds(gazetteer, parent, number):
            return Reason(f"in {gazetteer.name(parent)}, as the text says", 8.0)
    return Reason(f"not in {gazetteer.name(parents[0])}", -8.0)


def _weigh_surroundings(gazetteer: Gazetteer, number: int, around: Surroundings) -> Iterator[Reason]:
    if gazetteer.level[number] == _COUNTRY:
        return
    if gazetteer.division[number] in around.regions and gazetteer.level[number] == _LOCALITY:
        yield Reason(f"the text names {gazetteer.name(gazetteer.division[number])}", 3.0)
    elif gazetteer.country[number] in around.countries:
        yield Reason("the text names its country", 2.0)
    lat, lon = gazetteer.lat[number] / 1e5, gazetteer.lon[number] / 1e5
    if any(0 < kilometres((lat, lon), point) < 150 for point in around.points):
        yield Reason("near another place of the text", 1.5)


def kilometres(here: tuple[float, float], there: tuple[float, float]) -> float:
    """Return the distance on the sphere between two points of latitude and longitude."""
    lat_a, lon_a, lat_b, lon_b = map(math.radians, (*here, *there))
    h = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1.0, h)))


def surroundings_of(gazetteer: Gazetteer, numbers: Iterable[int], context: Sequence[Place] = ()) -> Surroundings:
    """Return what a text is about from the places known so far and those of the rest of the issue."""
    countries, regions, points = set(), set(), []
    for number in numbers:
        if gazetteer.countries[gazetteer.country[number]]:
            countries.add(gazetteer.country[number])
        if gazetteer.level[number] == _REGION:
            regions.add(number)
        elif gazetteer.level[number] == _LOCALITY:
            points.append((gazetteer.lat[number] / 1e5, gazetteer.lon[number] / 1e5))
    for place in context:
        countries.add(gazetteer.country_numbers.get(place.country, -1))
        if place.level is PlaceLevel.LOCALITY:
            points.append((place.lat, place.lon))
    return Surroundings(frozenset(countries), frozenset(regions), tuple(points))
