"""Which place a name means: candidates weighed by named reasons."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.file import FORMER, LEVELS, NOWHERE, Gazetteer
from glocal.gazetteer.names import fold
from glocal.model.place import Place
from glocal.model.reason import Reason
from glocal.model.vocabulary import PlaceLevel

COUNTRY, REGION, LOCALITY = range(3)
"""The levels as the gazetteer numbers them."""

_Said = tuple[str, float]
"""A reason before it is made into one: its words and its weight."""


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

    def at(self, place: Place) -> "Candidate":
        """Return the same candidate at the point of another place, which lies in it."""
        return replace(self, place=replace(self.place, lat=place.lat, lon=place.lon))

    def with_reason(self, name: str, weight: float) -> "Candidate":
        """Return the same candidate with one reason more."""
        return replace(self, reasons=(*self.reasons, Reason(name, weight)))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What else the text is about: places already known."""

    countries: frozenset[int] = frozenset()
    """Countries that the text names, by number in the gazetteer's list of countries."""
    implied: frozenset[int] = frozenset()
    """Countries in which places of the text lie."""
    regions: frozenset[int] = frozenset()
    """Place numbers of divisions that the text names."""
    points: tuple[tuple[float, float], ...] = ()
    """Latitude and longitude of the other localities."""

    @property
    def unity(self) -> float:
        """How much a country tells: all where the text is about one or two, less where about many."""
        return 2 / max(2, len(self.countries | self.implied))


@dataclass(frozen=True, slots=True)
class LevelWeights:
    """What the level of a place says for it where no designation tells."""

    country: float
    region: float
    locality: float = 0.0

    def of(self, level: int) -> float:
        """Return the weight of a level by its number."""
        return (self.country, self.region, self.locality)[level]


IN_TEXT = LevelWeights(country=4.0, region=-0.8)
"""Measured on 229 news articles (0.8816 within 161 km): 2 to 5 for countries are equally good; 0.5 for regions gives
0.8839, but takes New York and Fukushima for the division in newsletters."""
BEFORE_COUNTRY = LevelWeights(country=4.0, region=-2.0)
"""`Jilin, China` is rather the city than the province, which would have been called one."""
AS_PARENT = LevelWeights(country=4.0, region=2.5)
"""`Mihara Village in Kochi` lies in the prefecture, not in the city."""
IN_LIST = LevelWeights(country=-1.0, region=-4.0)
"""Lists of ties name towns; with the weights of texts 0.9288 of 5,832 ends are right, with these 0.9323."""


@dataclass(frozen=True, slots=True)
class Question:
    """A name as it is asked for."""

    keys: tuple[str, ...]
    """Folded forms, best first."""
    kind: Kind = Kind.UNKNOWN
    parents: tuple[int, ...] = ()
    """Place numbers of what is named as holding it; any of them may hold it."""
    country: int | None = None
    """Number of the country in the gazetteer's list, where it is told."""
    spelling: str = ""
    """As printed, to prefer the place that is spelled so."""
    levels: LevelWeights = IN_TEXT
    is_certain: bool = True
    """Whether one of the parents must hold it; otherwise they only speak for the places they hold."""


SAID = "as the text says"
"""Ends the words of every reason that a named parent gives."""
_PER_TENFOLD = 1.0
_OTHER_NAME = -1.6
"""Measured with the weight of population on the same articles: 1 to 1.6 and -0.8 to -2.4 differ by 0.003."""
_FORMER_NAME = -0.8
"""A living town of the name stays ahead (Hiroshima, before the Kita-Hiroshima that was Hiroshima Town), a hamlet does
not; no list with former names was there to measure."""
_LARGE = 100_000
"""Inhabitants that a town or village hardly has; of Japan's towns the largest has half as many."""


def rank_candidates(gazetteer: Gazetteer, question: Question, around: Surroundings, most: int = 12) -> list[Candidate]:
    """Return the places that a name may mean, best first; empty where there is none."""
    weighed = []
    for posting in _postings(gazetteer, question):
        said = tuple(_weigh(gazetteer, posting, question, around))
        weighed.append((sum(weight for _, weight in said), -(posting >> 3), said))
    weighed.sort(reverse=True)
    return [
        Candidate(
            gazetteer.place(-negative),
            -negative,
            gazetteer.population[-negative],
            tuple(Reason(words, weight) for words, weight in said),
        )
        for _, negative, said in weighed[:most]
    ]


def _postings(gazetteer: Gazetteer, question: Question) -> list[int]:
    """Return the places of the first form that the gazetteer knows in that country."""
    country = question.country
    for key in question.keys:
        postings = gazetteer.find(key)
        if country is None:
            found = list(postings)
        else:
            found = [posting for posting in postings if gazetteer.country[posting >> 3] == country]
        if found:
            return found
    return []


def _weigh(gazetteer: Gazetteer, posting: int, question: Question, around: Surroundings) -> Iterator[_Said]:
    number, rank = posting >> 3, posting & 7
    level, population = gazetteer.level[number], gazetteer.population[number]
    yield f"{population} inhabitants", _PER_TENFOLD * (math.log10(population + 100) - 4)
    if rank == FORMER:
        yield "what bore this name is now part of it", _FORMER_NAME
    elif question.kind is Kind.UNKNOWN:
        if gazetteer.kind[number] and level == REGION and question.levels is not IN_LIST:
            yield "has no city of its own", 2.0
        if weight := question.levels.of(level):
            yield f"is a {LEVELS[level]}", weight
    else:
        yield from _weigh_kind(gazetteer, number, question.kind)
    if rank == 1:
        yield "another name of the place", _OTHER_NAME
    elif question.spelling and (name := gazetteer.name(number)) != question.spelling and fold(name) in question.keys:
        yield f"written {name}", -0.8
    if gazetteer.kind[number] == Kind.CITY and level == LOCALITY:
        yield "is known as a city", 0.6
    if question.parents:
        yield from _weigh_parents(gazetteer, number, question)
    yield from _weigh_surroundings(gazetteer, number, around)


def _weigh_kind(gazetteer: Gazetteer, number: int, kind: Kind) -> Iterator[_Said]:
    """Yield what the designation says: level, and kind where the gazetteer knows it."""
    level, known = LEVELS[gazetteer.level[number]], gazetteer.kind[number]
    if kind.level is not level:
        yield f"a {level}, not a {kind.name.lower()}", -6.0
    elif known == kind:
        yield f"known as a {kind.name.lower()}", 3.0
    elif known and kind <= Kind.WARD:
        yield f"known as a {Kind(known).name.lower()}", -3.0
    elif kind in (Kind.TOWN, Kind.VILLAGE) and gazetteer.population[number] > _LARGE:
        yield f"large for a {kind.name.lower()}", -1.5


def holds(gazetteer: Gazetteer, parent: int, number: int) -> bool:
    """Return whether one place lies in another: in the country, or in the division."""
    if parent == number:
        return False
    level = gazetteer.level[parent]
    if level == COUNTRY:
        return gazetteer.country[parent] == gazetteer.country[number]
    return level == REGION and gazetteer.division[number] == parent and gazetteer.division[parent] != NOWHERE


_NEAR_PARENT_KM = 40.0
"""A town named behind a name holds or neighbours it; the radius of a large city."""


def _weigh_parents(gazetteer: Gazetteer, number: int, question: Question) -> Iterator[_Said]:
    for parent in question.parents:
        if holds(gazetteer, parent, number):
            yield f"in {gazetteer.name(parent)}, {SAID}", 8.0
            return
    for parent in question.parents:
        is_town = gazetteer.level[parent] == LOCALITY and parent != number
        if is_town and _apart(gazetteer, parent, number) < _NEAR_PARENT_KM:
            yield f"at {gazetteer.name(parent)}, {SAID}", 6.0
            return
    if question.is_certain:
        yield f"not in {gazetteer.name(question.parents[0])}", -8.0


def _weigh_surroundings(gazetteer: Gazetteer, number: int, around: Surroundings) -> Iterator[_Said]:
    if gazetteer.level[number] == COUNTRY:
        if gazetteer.country[number] in around.implied:
            yield "places of the text lie in it", 1.0
        return
    if gazetteer.division[number] in around.regions and gazetteer.division[number] != number:
        yield f"the text names {gazetteer.name(gazetteer.division[number])}", 3.0 * 2 / max(2, len(around.regions))
    elif gazetteer.country[number] in around.countries:
        yield "the text names its country", 2.0 * around.unity
    elif gazetteer.country[number] in around.implied:
        yield "the text names places of its country", 1.5 * around.unity
    if around.points:
        lat, lon = gazetteer.lat[number] / 1e5, gazetteer.lon[number] / 1e5
        nearest = min(kilometres((lat, lon), point) for point in around.points)
        if nearest < 400:  # noqa: PLR2004 - beyond, places of a story are no nearer than by chance
            yield f"{nearest:.0f} km from another place of the text", 2.0 * (1 - nearest / 400)


def _apart(gazetteer: Gazetteer, one: int, other: int) -> float:
    return kilometres(
        (gazetteer.lat[one] / 1e5, gazetteer.lon[one] / 1e5), (gazetteer.lat[other] / 1e5, gazetteer.lon[other] / 1e5)
    )


def kilometres(here: tuple[float, float], there: tuple[float, float]) -> float:
    """Return the distance on the sphere between two points of latitude and longitude."""
    lat_a, lon_a, lat_b, lon_b = map(math.radians, (*here, *there))
    h = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1.0, h)))


def surroundings_of(gazetteer: Gazetteer, numbers: Iterable[int], context: Sequence[Place] = ()) -> Surroundings:
    """Return what a text is about from the places known so far and those of the rest of the issue."""
    countries: set[int] = set()
    implied: set[int] = set()
    regions: set[int] = set()
    points: list[tuple[float, float]] = []
    for number in numbers:
        level, country = gazetteer.level[number], gazetteer.country[number]
        if not gazetteer.countries[country]:
            continue
        (countries if level == COUNTRY else implied).add(country)
        if level == REGION:
            regions.add(number)
        elif level == LOCALITY:
            points.append((gazetteer.lat[number] / 1e5, gazetteer.lon[number] / 1e5))
    for place in context:
        implied.add(gazetteer.country_numbers.get(place.country, -1))
        if place.level is PlaceLevel.LOCALITY:
            points.append((place.lat, place.lon))
    return Surroundings(frozenset(countries), frozenset(implied), frozenset(regions), tuple(points))
