"""Comparable places: municipalities of the register that have most in common with one of them, and what that is.

Each thing in common weighs as much as it is rare: the natural logarithm of how many places there are for each that has
it too. Lying in the same country tells little, being of one size or working with the same small country much. So no
weight is set by hand, and the sum orders places as a list of coincidences would.
"""

import bisect
import heapq
import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from glocal.entities.models import Activity, Place, Tie, TieEnd
from glocal.entities.places import place_of_row
from glocal.gazetteer.local_names import LocalNames
from glocal.ledger.turns import last_sequence
from glocal.model.vocabulary import PlaceLevel

MOST_TIMES = 2.0
"""As many times as one of two places of similar size may be larger than the other."""


class Aspect(StrEnum):
    """What two places can have in common."""

    POPULATION = "population"
    REGION = "region"
    COUNTRY = "country"
    PARTNER = "partner"
    """A country that both have ties with."""
    TOPIC = "topic"
    """A field that ties of both work on."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """One thing that two places have in common.

    Shape: `value` is a country code, a topic or the name of a region; of populations `ours` and `theirs` are told.
    Units: `weight` in nats; the rarer the thing in common, the more.
    """

    aspect: Aspect
    weight: float
    value: str = ""
    ours: int = 0
    theirs: int = 0

    @property
    def one_in(self) -> int:
        """One of how many places has that in common."""
        return max(1, round(math.exp(self.weight)))


@dataclass(frozen=True, slots=True)
class Comparable:
    """A place that is comparable, with all reasons, the weightiest first."""

    place: Place
    reasons: tuple[Likeness, ...]

    @property
    def weight(self) -> float:
        """The sum of the reasons."""
        return math.fsum(reason.weight for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class _Profile:
    """What is known of a municipality that has ties or activities."""

    country: str
    region: str
    population: int
    partners: frozenset[str]
    topics: frozenset[str]

    def features(self) -> Iterator[tuple[Aspect, str]]:
        """Yield what others may have too."""
        yield Aspect.COUNTRY, self.country
        if self.region:
            yield Aspect.REGION, f"{self.country} {self.region}"
        yield from ((Aspect.PARTNER, country) for country in self.partners)
        yield from ((Aspect.TOPIC, topic) for topic in self.topics)


_MANY = 1000
"""Places that share something so common that it alone makes nobody comparable."""
_NEIGHBOURS = 200
"""Places on each side in the order of sizes; a page shows six."""


class Comparer:
    """Finds comparable places; what is known of all places is read once in each state of the ledger."""

    def __init__(self, names: LocalNames) -> None:
        self._names = names
        self._sequence = -1
        self._profiles: dict[int, _Profile] = {}
        self._having: dict[tuple[Aspect, str], frozenset[int]] = {}
        self._by_population: list[int] = []
        self._populations: list[int] = []

    def comparable(self, place: Place, most: int = 6) -> list[Comparable]:
        """Return the places most like one, the most alike first; none for a country, a region and a place without ties.

        Shape: at most `most`; each has at least one reason besides its country.
        """
        self._read()
        mine = self._profiles.get(place.pk)
        if mine is None:
            return []
        best = heapq.nsmallest(most, self._sums(place.pk, mine).items(), key=lambda each: (-each[1], each[0]))
        rows = Place.objects.in_bulk([pk for pk, _ in best])
        reasons = {pk: sorted(self._reasons(mine, self._profiles[pk]), key=_weight) for pk, _ in best}
        return [Comparable(rows[pk], tuple(reasons[pk])) for pk, _ in best if pk in rows]

    def _sums(self, own: int, mine: _Profile) -> dict[int, float]:
        """Return the weight of all that each other place has in common, of places with more than the country.

        Looked at are the places nearest in size, and those that share something few have; what many have is added up
        only for them.
        """
        sums: dict[int, float] = dict.fromkeys(self._nearest_in_size(mine.population), 0.0)
        common: list[tuple[float, frozenset[int]]] = []
        for aspect, value in mine.features():
            having, weight = self._having[aspect, value], self._rarity(aspect, value)
            if aspect is Aspect.COUNTRY or len(having) > _MANY:
                common.append((weight, having))
            else:
                for pk in having:
                    sums[pk] = sums.get(pk, 0.0) + weight
        sums.pop(own, None)
        for pk in sums:
            sums[pk] += sum(weight for weight, having in common if pk in having)
            population = self._profiles[pk].population
            if mine.population and population and _times(mine.population, population) <= MOST_TIMES:
                sums[pk] += self._rarity_of_size(mine.population, population)
        return sums

    def _nearest_in_size(self, population: int) -> list[int]:
        """Return the places nearest in size, smaller and larger; none of an unknown size."""
        if not population:
            return []
        similar, here = self._of_similar_size(population), bisect.bisect_left(self._populations, population)
        return self._by_population[max(similar.start, here - _NEIGHBOURS) : min(similar.stop, here + _NEIGHBOURS)]

    def _of_similar_size(self, population: int) -> range:
        """Return which places in the order of their populations are of similar size; none of an unknown one."""
        low = bisect.bisect_left(self._populations, population / MOST_TIMES)
        high = bisect.bisect_right(self._populations, population * MOST_TIMES)
        return range(low, high) if population else range(0)

    def _reasons(self, mine: _Profile, other: _Profile) -> list[Likeness]:
        shared = set(mine.features()) & set(other.features())
        reasons = [Likeness(aspect, self._rarity(aspect, value), value) for aspect, value in shared]
        if mine.population and other.population and _times(mine.population, other.population) <= MOST_TIMES:
            weight = self._rarity_of_size(mine.population, other.population)
            reasons.append(Likeness(Aspect.POPULATION, weight, "", mine.population, other.population))
        return reasons

    def _rarity(self, aspect: Aspect, value: str) -> float:
        return math.log(len(self._profiles) / len(self._having[aspect, value]))

    def _rarity_of_size(self, population: int, other: int) -> float:
        """Return how rare it is that a place is as near in size as another."""
        times = _times(population, other)
        low, high = population / times, population * times
        near = bisect.bisect_right(self._populations, high) - bisect.bisect_left(self._populations, low)
        return math.log(len(self._profiles) / max(1, near))

    def _read(self) -> None:
        """Read what is known of all places, where the ledger changed since."""
        sequence = last_sequence()
        if sequence == self._sequence:
            return
        partners, topics = _ties()
        rows = Place.objects.filter(level=PlaceLevel.LOCALITY)
        active = set(partners) | set(Activity.places.through.objects.values_list("place_id", flat=True))
        self._profiles = {
            row.pk: _Profile(
                row.country, row.region, self._names.population_of(place_of_row(row)),
                frozenset(partners[row.pk]) - {row.country}, frozenset(topics[row.pk]),
            )
            for row in rows.iterator() if row.pk in active
        }  # fmt: skip
        having: dict[tuple[Aspect, str], list[int]] = defaultdict(list)
        for pk, profile in self._profiles.items():
            for feature in profile.features():
                having[feature].append(pk)
        self._having = {feature: frozenset(places) for feature, places in having.items()}
        self._by_population = sorted(self._profiles, key=lambda pk: self._profiles[pk].population)
        self._populations = [self._profiles[pk].population for pk in self._by_population]
        self._sequence = sequence


def _ties() -> tuple[dict[int, set[str]], dict[int, set[str]]]:
    """Return the countries of the partners of each place, and the fields of its ties."""
    partners: dict[int, set[str]] = defaultdict(set)
    topics: dict[int, set[str]] = defaultdict(set)
    ends: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for tie, place, country in TieEnd.objects.exclude(place=None).values_list("tie_id", "place_id", "place__country"):
        ends[tie].append((place, country))
    fields = dict(Tie.objects.exclude(fields=[]).values_list("pk", "fields"))
    for tie, both in ends.items():
        for place, _ in both:
            partners[place] |= {country for other, country in both if other != place}
            topics[place] |= set(fields.get(tie, ()))
    return partners, topics


def _times(one: int, other: int) -> float:
    return max(one, other) / min(one, other)


def _weight(reason: Likeness) -> tuple[float, str, str]:
    return -reason.weight, reason.aspect, reason.value
