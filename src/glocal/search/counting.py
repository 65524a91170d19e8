"""How many of the things that a question finds have each value of the facets.

Each pass finds all hits again, so that as much as can is counted in one. Regions are counted for one country, since the
world has thousands: in the same pass where a country is chosen.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import tantivy

from glocal.search.entry import NOTHING
from glocal.search.matching import both
from glocal.search.schema import LISTED, SORT, SPREAD, Listed, Spread, sorts_of, tag

MOST_WITH_REGIONS = 300_000
"""Of more things the regions are counted only once a country is chosen: it takes another pass (decision 0022)."""
_MOST_VALUES = 20_000
"""More than there are values of any field: first-order divisions of the world, pairs of countries."""
_COUNTRY, _REGION = SPREAD

Counts = dict[str, Counter[str]]
"""By facet, or by field, how many things have each value."""
Fields = dict[str, list[str] | None]
"""Fields, each with the values that count; None for all."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A facet of many values, of which those count that are named; None for all."""

    facet: Spread
    only: list[str] | None = None

    @property
    def fields(self) -> Fields:
        """The fields that every thing has."""
        return dict.fromkeys(self.facet.fields, self.only)

    @property
    def further(self) -> Fields:
        """Those that say something of few things."""
        return dict.fromkeys(self.facet.further, self.only)

    @property
    def rest(self) -> Fields:
        """The one of all values behind them."""
        return {self.facet.rest: self.only}


@dataclass(frozen=True, slots=True)
class Search:
    """A question as the index understands it."""

    searcher: tantivy.Searcher
    fields: tantivy.Schema
    wanted: tantivy.Query


def count(search: Search, facets: tuple[str, ...], countries: tuple[str, ...]) -> Counts:
    """Return how many of the things found have each value of the facets asked for, and of `what` in any case.

    Args:
        search: What finds the things.
        facets: The names of the facets.
        countries: Those that are chosen.
    """
    listed = [facet for facet in LISTED if facet.name in facets]
    spread = [_Part(_COUNTRY)] if _COUNTRY.name in facets else []
    if _REGION.name in facets and countries:
        spread += _regions(search, countries[0])
    fields = [SORT, *(name for name in ("year",) if name in facets), *(c for short in listed for c in short.fields)]
    of_field = _terms(search, search.wanted, dict.fromkeys(fields) | _fields(spread))
    counted: Counts = {"what": Counter(), **{name: Counter() for name in facets}}
    for facet, value, number in sorts_of(of_field[SORT]):
        if facet in counted:
            counted[facet][value] += number
    counted |= {"year": of_field["year"]} if "year" in facets else {}
    counted |= {short.name: _of_sets(short, of_field) for short in listed}
    counted |= _spread(search, spread, of_field)
    if _REGION.name in facets and not countries and sum(counted["what"].values()) <= MOST_WITH_REGIONS:
        most = next((value for value, _ in ordered("country", counted.get("country", Counter()))), "")
        regions = _regions(search, most)
        counted |= _spread(search, regions, _terms(search, search.wanted, _fields(regions)))
    return counted


def ordered(facet: str, counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Return the values of a facet, the most frequent first; years the newest first."""
    found = [(value, number) for value, number in counts.items() if value != NOTHING]
    if facet == "year":
        return sorted(found, reverse=True)
    return sorted(found, key=lambda each: (-each[1], each[0]))


def _fields(spread: list[_Part]) -> Fields:
    return {field: only for part in spread for field, only in part.fields.items()}


def _spread(search: Search, spread: list[_Part], of_field: Counts) -> Counts:
    """Return the counts by facet out of those by field, and of what few things have besides."""
    fields = dict(of_field)
    for part in spread:
        fields |= _marked(search, part.facet.mark(_any(part)), part.further)
        fields |= _marked(search, part.facet.last_mark(_any(part)), part.rest)
    return {part.facet.name: _sum(fields, part.facet) for part in spread}


def _any(part: _Part) -> str:
    """Return one of the values that count."""
    return next(iter(part.only or ()), "")


def _marked(search: Search, mark: str, fields: Fields) -> Counts:
    """Return the counts of fields that say something only of things with a certain tag."""
    if not (fields and search.searcher.doc_freq("tag", mark)):
        return {}
    marked = tantivy.Query.term_query(search.fields, "tag", mark)
    return _terms(search, both([search.wanted, marked], []), fields)


def _sum(of_field: Counts, facet: Spread) -> Counter[str]:
    counted: Counter[str] = Counter()
    for field in (*facet.fields, *facet.further, facet.rest):
        for words, number in of_field.get(field, Counter()).items():
            for value in words.split(" "):
                counted[value] += number
    return counted


def _regions(search: Search, country: str) -> list[_Part]:
    """Return the regions of a country that anything lies in: naming them is quicker than a pattern over all regions."""
    begun = tag(_REGION.name, f"{country.lower()}/")
    known: Iterable[tuple[str, int]] = search.searcher.terms_with_prefix("tag", begun, limit=_MOST_VALUES)
    regions = [found.removeprefix(tag(_REGION.name, "")) for found, _ in known] if country else []
    return [_Part(_REGION, regions)] if regions else []


def _of_sets(short: Listed, of_field: Counts) -> Counter[str]:
    """Return how many things have each value of a short list."""
    counted: Counter[str] = Counter()
    for field in short.fields:
        of_number = {int(float(number)): count for number, count in of_field[field].items()}
        counted |= Counter(dict(short.counts(field, of_number)))
    return counted


def _terms(search: Search, wanted: tantivy.Query, fields: Fields) -> Counts:
    """Return how many things have each value of these fields; of some only of the values named."""
    counted = search.searcher.aggregate(wanted, dict(_asked(fields)))
    return {
        field: Counter({str(bucket["key"]): int(bucket["doc_count"]) for bucket in counted[field]["buckets"]})
        for field in fields
    }


def _asked(fields: Fields) -> Iterator[tuple[str, object]]:
    bounds = {"size": _MOST_VALUES, "segment_size": _MOST_VALUES}
    for field, only in fields.items():
        yield field, {"terms": {"field": field, **bounds, **({} if only is None else {"include": only})}}
