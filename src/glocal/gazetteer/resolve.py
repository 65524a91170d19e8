"""Which place a name means: candidates weighed by named reasons."""

import functools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.file import FORMER, LEVELS, NOWHERE, Gazetteer
from glocal.gazetteer.printed import FORMER_NAME, weigh_byname, weigh_spelling
from glocal.model.place import Place
from glocal.model.reason import Reason
from glocal.model.vocabulary import PlaceLevel

COUNTRY, REGION, LOCALITY = range(3)
"""The levels as the gazetteer numbers them."""

_Said = tuple[str, float, float]
"""A reason before it is worded, as most candidates lose: words, weight, the figure or place number that fills them."""

Weighed = tuple[float, int, tuple[_Said, ...]]
"""Score in log-odds, negative number of the place, and why; tuples, so that the best and then the larger sort first."""


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
    namesakes: frozenset[int] = frozenset()
    """What the same name means elsewhere in the text, with a designation or a parent."""

    @property
    def unity(self) -> float:
        """How much a country tells: all where the text is about one or two, less where about many."""
        return 2 / max(2, len(self.countries | self.implied))


NOTHING_AROUND = Surroundings()
"""A name that stands alone."""


@dataclass(frozen=True, slots=True, eq=False)
class LevelWeights:
    """What the level of a place says for it where no designation tells; each of those below equals only itself."""

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

    @property
    def by_itself(self) -> "_ByItself":
        """What is asked without what the text says of the place."""
        return self.keys, int(self.kind), self.country, self.spelling, self.levels


_ByItself = tuple[tuple[str, ...], int, int | None, str, LevelWeights]
"""Keys, kind, country, spelling and levels of a question: a tuple, as it is looked up for every name of every text."""


MISSING, KNOWN_AS = "not in the gazetteer", "known as a "
"""Begin the reason for a place without entry, and whether it bears the designation printed."""
SAID = "as the text says"
"""Ends the words of every reason that a named parent gives."""
_PER_TENFOLD = 1.0
"""Measured with the weight of other names on the same articles: 1 to 1.6 and -0.8 to -2.4 differ by 0.003."""
_LARGE = 100_000
"""Inhabitants that a town or village hardly has; of Japan's towns the largest has half as many."""


def rank_candidates(gazetteer: Gazetteer, question: Question, around: Surroundings, most: int = 12) -> list[Candidate]:
    """Return the places that a name may mean, best first; empty where there is none."""
    return [as_candidate(gazetteer, weighed) for weighed in weigh(gazetteer, question, around, most)]


def as_candidate(gazetteer: Gazetteer, weighed: Weighed) -> Candidate:
    """Return the place with its reasons in words."""
    bare = bare_candidate(gazetteer, weighed)
    return Candidate(bare.place, bare.number, bare.population, reasons_of(gazetteer, weighed))


def bare_candidate(gazetteer: Gazetteer, weighed: Weighed) -> Candidate:
    """Return the place without its reasons, for who may yet decide otherwise."""
    return _bare(gazetteer, -weighed[1])


def reasons_of(gazetteer: Gazetteer, weighed: Weighed) -> tuple[Reason, ...]:
    """Return why, in words."""
    return tuple(Reason(_word(gazetteer, words, about), weight) for words, weight, about in weighed[2])


@functools.lru_cache(maxsize=8192)
def _bare(gazetteer: Gazetteer, number: int) -> Candidate:
    return Candidate(gazetteer.place(number), number, gazetteer.population[number], ())


def _word(gazetteer: Gazetteer, words: str, about: float) -> str:
    if _PLACE in words:
        return words.format(place=gazetteer.name(int(about)))
    return words.format(about)


_PLACE = "{place}"


def weigh(gazetteer: Gazetteer, question: Question, around: Surroundings, most: int) -> list[Weighed]:
    """Return the places that a name may mean, best first, without making them into values."""
    alone = _weigh_alone(gazetteer, question.by_itself)
    if not question.parents and around is NOTHING_AROUND:
        return list(alone[:most])
    reach = _MOST_AROUND + (_HELD if question.parents else 0.0)
    best: list[Weighed] = []
    for score, negative, said in alone:
        if len(best) == most and score + reach < best[-1][0]:
            break
        more = _weigh_text(gazetteer, -negative, question, around)
        best.append((score + math.fsum([weight for _, weight, _ in more]), negative, (*said, *more)))
        best.sort(reverse=True)
        del best[most:]
    return best


@functools.lru_cache(maxsize=4096)
def _weigh_alone(gazetteer: Gazetteer, asked: _ByItself) -> tuple[Weighed, ...]:
    """Return all that a name may mean by itself, best first: the same in every text, so it is kept."""
    postings = _postings(gazetteer, asked)
    is_borne = any(not posting & 7 for posting in postings)
    weighed = []
    for each in postings:
        said = (*_weigh_name(gazetteer, each, asked), *weigh_byname(gazetteer, each, asked[0], is_borne=is_borne))
        weighed.append((math.fsum(weight for _, weight, _ in said), -(each >> 3), said))
    return tuple(sorted(weighed, reverse=True))


def _postings(gazetteer: Gazetteer, asked: _ByItself) -> list[int]:
    """Return the places of the first form that the gazetteer knows in that country."""
    keys, _, country, _, _ = asked
    for key in keys:
        postings = gazetteer.find(key)
        if country is None:
            found = list(postings)
        else:
            found = [posting for posting in postings if gazetteer.country[posting >> 3] == country]
        if found:
            return found
    return []


def _weigh_name(gazetteer: Gazetteer, posting: int, asked: _ByItself) -> Iterator[_Said]:
    number = posting >> 3
    keys, kind, _, spelling, levels = asked
    level, population = gazetteer.level[number], gazetteer.population[number]
    yield "{} inhabitants", _PER_TENFOLD * (math.log10(population + 100) - 4), population
    if posting & 7 == FORMER:
        yield "what bore this name is now part of it", FORMER_NAME, 0
    elif kind == Kind.UNKNOWN:
        if gazetteer.kind[number] and level == REGION and levels is not IN_LIST:
            yield "has no city of its own", 2.0, 0
        if level == REGION and levels is IN_TEXT and _is_above_namesake(gazetteer, number):
            yield "its seat bears another name", 1.0, 0
        if weight := levels.of(level):
            yield f"is a {LEVELS[level]}", weight, 0
    else:
        yield from _weigh_kind(gazetteer, number, Kind(kind))
    yield from weigh_spelling(gazetteer, posting, keys, spelling)
    if gazetteer.kind[number] == Kind.CITY and level == LOCALITY:
        yield "is known as a city", 0.6, 0


def _is_above_namesake(gazetteer: Gazetteer, number: int) -> bool:
    """Return whether a prefecture has its seat in another town than its namesake: Okinawa is rarely Okinawa City."""
    country, name = gazetteer.countries[gazetteer.country[number]], gazetteer.name(number)
    return country == _KNOWN and gazetteer.seat(number).name != name


_KNOWN = "JP"
"""Where texts name divisions bare. With all countries news rise (0.8853 to 0.8871) and real issues fall (0.987)."""


def _weigh_kind(gazetteer: Gazetteer, number: int, kind: Kind) -> Iterator[_Said]:
    """Yield what the designation says: level, and kind where the gazetteer knows it."""
    level, known = LEVELS[gazetteer.level[number]], gazetteer.kind[number]
    if kind is Kind.MUNICIPALITY and level is PlaceLevel.REGION:
        yield "may be a municipality", -1.5, 0  # of Slovenia and Latvia, and the parishes of Jamaica
    elif kind.level is not level:
        yield f"a {level}, not a {kind.name.lower()}", -6.0, 0
    elif known == kind:
        yield f"{KNOWN_AS}{kind.name.lower()}", 3.0, 0
    elif known and kind <= Kind.WARD:
        yield f"{KNOWN_AS}{Kind(known).name.lower()}", -3.0, 0
    elif kind in (Kind.TOWN, Kind.VILLAGE) and gazetteer.population[number] > _LARGE:
        yield f"large for a {kind.name.lower()}", -1.5, 0


def holds(gazetteer: Gazetteer, parent: int, number: int) -> bool:
    """Return whether one place lies in another: in the country, or in the division."""
    if parent == number:
        return False
    level = gazetteer.level[parent]
    if level == COUNTRY:
        return gazetteer.country[parent] == gazetteer.country[number]
    if level != REGION or gazetteer.division[parent] == NOWHERE:
        return False
    if gazetteer.kind[parent] == Kind.DIVISION:
        is_town = gazetteer.level[number] == LOCALITY and gazetteer.country[number] == gazetteer.country[parent]
        return is_town and _apart(gazetteer, parent, number) < _PROVINCE_KM
    return gazetteer.division[number] == parent


_PROVINCE_KM = 80.0
"""What is nearer to the seat of a province below the first order may lie in it: no source tells which towns do."""
_AREA_KM = 1500.0
"""From the middle of a sea or of a part of the world to its usual ends: `Yakakent on the Black Sea`."""
_TOWARDS = 3.0
"""What such an area, whose shores nobody has told, says for a town in its middle; as much as a division."""
_NEAR_PARENT_KM = 40.0
"""A town named behind a name holds or neighbours it; the radius of a large city."""


def is_near(gazetteer: Gazetteer, one: int, other: int) -> bool:
    """Return whether two places are as near as a town is to what neighbours or holds it."""
    return _apart(gazetteer, one, other) < _NEAR_PARENT_KM


_HELD = 8.0
"""The most that a named parent says for a place."""
_MOST_AROUND = 3.0 + 2.0 + 4.0
"""The most that the rest of the text says for a place: its division, a point close by, its full name."""


def _weigh_text(gazetteer: Gazetteer, number: int, question: Question, around: Surroundings) -> list[_Said]:
    """Return what the text in which the name stands says for and against a place."""
    said = _weigh_surroundings(gazetteer, number, around)
    if number in around.namesakes:
        said.insert(0, ("named in full elsewhere in the text", 4.0, 0))
    if question.parents and (by_parents := _weigh_parents(gazetteer, number, question)):
        said.insert(0, by_parents)
    return said


def _weigh_parents(gazetteer: Gazetteer, number: int, question: Question) -> _Said | None:
    for further, parent in enumerate(question.parents):
        if holds(gazetteer, parent, number):
            return f"in {_PLACE}, {SAID}", _HELD - min(further, 1), parent
    for parent in question.parents:
        if not gazetteer.countries[gazetteer.country[parent]]:
            nearness = 1 - min(_apart(gazetteer, parent, number) / _AREA_KM, 1)
            return f"towards {_PLACE}", _TOWARDS * nearness, parent
        if gazetteer.level[parent] == LOCALITY and parent != number and is_near(gazetteer, parent, number):
            return f"at {_PLACE}, {SAID}", 6.0, parent
    return (f"not in {_PLACE}", -8.0, question.parents[0]) if question.is_certain else None


def _weigh_surroundings(gazetteer: Gazetteer, number: int, around: Surroundings) -> list[_Said]:
    country, division = gazetteer.country[number], gazetteer.division[number]
    said: list[_Said] = []
    if gazetteer.level[number] == COUNTRY:
        return [("places of the text lie in it", 1.0, 0)] if country in around.implied else said
    if division in around.regions and division != number:
        said.append((f"the text names {_PLACE}", 3.0 * 2 / max(2, len(around.regions)), division))
    elif country in around.countries:
        said.append(("the text names its country", 2.0 * around.unity, 0))
    elif country in around.implied:
        said.append(("the text names places of its country", 1.5 * around.unity, 0))
    if around.points:
        nearest = _nearest((gazetteer.lat[number] / 1e5, gazetteer.lon[number] / 1e5), around.points)
        if nearest < _NEIGHBOURING_KM:
            nearness = 2.0 * around.unity * (1 - nearest / _NEIGHBOURING_KM)
            said.append(("{:.0f} km from another place of the text", nearness, nearest))
    return said


_NEIGHBOURING_KM = 400
"""Beyond it, places of a story are no nearer than by chance."""
_DEGREES = _NEIGHBOURING_KM / 111
"""A kilometre north is as many degrees everywhere: what lies further off needs no sines."""


def _nearest(here: tuple[float, float], points: Iterable[tuple[float, float]]) -> float:
    """Return the distance in km of the nearest of the points that can be a neighbour; infinite without one."""
    lat = here[0]
    return min([kilometres(here, point) for point in points if abs(point[0] - lat) < _DEGREES], default=math.inf)


def _apart(gazetteer: Gazetteer, one: int, other: int) -> float:
    return kilometres(
        (gazetteer.lat[one] / 1e5, gazetteer.lon[one] / 1e5), (gazetteer.lat[other] / 1e5, gazetteer.lon[other] / 1e5)
    )


def kilometres(here: tuple[float, float], there: tuple[float, float]) -> float:
    """Return the distance on the sphere between two points of latitude and longitude."""
    lat_a, lon_a, lat_b, lon_b = map(math.radians, (*here, *there))
    h = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1.0, h)))


def surroundings_of(
    gazetteer: Gazetteer,
    numbers: Iterable[int],
    context: Sequence[Place] = (),
    namesakes: frozenset[int] = frozenset(),
) -> Surroundings:
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
    return Surroundings(frozenset(countries), frozenset(implied), frozenset(regions), tuple(points), namesakes)


def is_missing(candidate: Candidate) -> bool:
    """Return whether the gazetteer has no entry for the place."""
    return any(reason.name.startswith(MISSING) for reason in candidate.reasons)


def missing_place(gazetteer: Gazetteer, name: str, parent: int) -> Candidate:
    """Return a locality without entry, at the point of the known place above it: of a division, its seat."""
    above, seat = gazetteer.place(parent), gazetteer.seat(parent)
    place = replace(above, name=name, level=PlaceLevel.LOCALITY, geonames=None, lat=seat.lat, lon=seat.lon)
    return Candidate(place, parent, 0, (Reason(f"{MISSING}; lies in {above.name}, as the text says", 4.0),))
