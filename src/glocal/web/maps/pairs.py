"""Ties counted by the two countries that they tie: the globe as a list."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.db.models import Count, Min, Q, QuerySet

from glocal.entities.models import TieEnd
from glocal.web.remembered import remembered


@dataclass(frozen=True, slots=True)
class CountryPair:
    """Two countries and what ties them; the first is the one with fewer ties in all."""

    one: str
    """ISO 3166-1 alpha-2."""
    other: str
    count: int
    first_year: int | None


def joined_places() -> QuerySet[TieEnd]:
    """Return the first ends of the ties that have a place at both; the second one's is `tie__ends__place`."""
    both = Q(place__isnull=False, tie__ends__position=1, tie__ends__place__isnull=False)
    return TieEnd.objects.order_by("tie").filter(both, position=0)


@remembered
def country_pairs() -> tuple[CountryPair, ...]:
    """Return each two countries that a tie joins, those with most ties first."""
    by_countries = joined_places().order_by().values_list("place__country", "tie__ends__place__country")
    rows = by_countries.annotate(Count("pk"), Min("tie__first_day"))
    return _ordered((one, other, count, day.year if day else None) for one, other, count, day in rows)


def partners_of(country: str) -> tuple[tuple[str, int], ...]:
    """Return the countries that a country is tied to with how many ties, most first; itself left out."""
    pairs = (pair for pair in country_pairs() if country in (pair.one, pair.other) and pair.one != pair.other)
    return tuple((pair.other if pair.one == country else pair.one, pair.count) for pair in pairs)


def _ordered(rows: Iterable[tuple[str, str, int, int | None]]) -> tuple[CountryPair, ...]:
    """Join the rows of A and B with those of B and A, and order them."""
    joined: dict[frozenset[str], CountryPair] = {}
    weights: Counter[str] = Counter()
    for one, other, count, year in rows:
        codes = frozenset((one, other))
        weights.update(dict.fromkeys(codes, count))
        known = joined.get(codes, CountryPair(one, other, 0, None))
        first_year = min(filter(None, (year, known.first_year)), default=None)
        joined[codes] = replace(known, count=known.count + count, first_year=first_year)
    pairs = [_rarer_first(pair, weights) for pair in joined.values()]
    return tuple(sorted(pairs, key=lambda pair: (-pair.count, pair.one, pair.other)))


def _rarer_first(pair: CountryPair, weights: Counter[str]) -> CountryPair:
    one, other = sorted((pair.one, pair.other), key=lambda code: (weights[code], code))
    return replace(pair, one=one, other=other)
