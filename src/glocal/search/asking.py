"""A question to the index and its answer: the hits of a page and the figures of the facets, in one pass each."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

import tantivy

from glocal.gazetteer.local_names import LocalNames
from glocal.search.entry import NOTHING, What, thing_of
from glocal.search.index import SearchIndex, damage_noticed
from glocal.search.matching import Matcher, both, either
from glocal.search.query import parse
from glocal.search.schema import LISTED, SINGLE, SORT, SPREAD, Listed, Spread, sorts_of, tag

PAGE = 20
LAST_PAGE = 500
"""Nobody reads so far; whoever wants all of it takes an export."""
MOST_WITH_REGIONS = 300_000
"""Of more things the regions are counted only once a country is chosen: there are so many of them that it takes as long
as all other facets together (decision 0022)."""
FACETS = (*SINGLE, *(facet.name for facet in (*SPREAD, *LISTED)))
"""What can be narrowed by, by the names that addresses carry."""
_MOST_VALUES = 5_000
"""More than there are values of any facet: first-order divisions of the world."""


class Sort(StrEnum):
    """In which order hits come."""

    RELEVANCE = "relevance"
    DATE = "date"
    """The newest first, those without a date last."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for.

    Shape: `chosen` holds by facet the values chosen; of a facet with one value a thing must have one of them, of one
    with several (country, region, topic, size) all of them.
    """

    text: str = ""
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sort: Sort = Sort.RELEVANCE
    page: int = 1

    def without(self, facet: str, value: str) -> "Asked":
        """Return the question with one value less, at its first page."""
        left = tuple(each for each in self.chosen.get(facet, ()) if each != value)
        return self.choosing(facet, left)

    def adding(self, facet: str, value: str) -> "Asked":
        """Return the question with one value more, at its first page."""
        return self.choosing(facet, tuple(dict.fromkeys((*self.chosen.get(facet, ()), value))))

    def choosing(self, facet: str, values: tuple[str, ...]) -> "Asked":
        """Return the question with these values of a facet and no others, at its first page."""
        chosen = {name: kept for name, kept in {**self.chosen, facet: values}.items() if kept}
        return replace(self, chosen=chosen, page=1)


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing that was found."""

    what: What
    pk: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found.

    Shape: `facets` holds for each facet its values with how many things have them, the most frequent first, years the
    newest first; of the regions those of one country, and none where there are too many things to count quickly.
    """

    hits: tuple[Hit, ...]
    total: int
    facets: Mapping[str, tuple[tuple[str, int], ...]]
    is_cut: bool = False
    """Whether the query was longer than what is looked for."""

    @property
    def last_page(self) -> int:
        """The number of the last page that can be shown, from one."""
        return max(1, min(LAST_PAGE, -(-self.total // PAGE)))


def ask(index: SearchIndex, names: LocalNames, asked: Asked, facets: tuple[str, ...] = FACETS) -> Answer:
    """Return what the index finds.

    Raises:
        IndexDamagedError: the index cannot be read.
    """
    query = parse(asked.text)
    with damage_noticed():
        searcher = index.searcher()
        wanted = _narrowed(Matcher(index.schema, names).match(query), index.schema, asked.chosen)
        counted = _counted(searcher, wanted, index.schema, (asked, facets))
        hits = tuple(_hits(searcher, wanted, asked))
    total = sum(counted["what"].values())
    ordered = {name: tuple(_ordered(name, counts)) for name, counts in counted.items()}
    return Answer(hits, total, ordered, query.is_cut)


def best_of_each(index: SearchIndex, names: LocalNames, questions: Iterable[Asked], most: int) -> Iterator[Hit]:
    """Yield the best things for each of several questions, at most so many for each; nothing is counted.

    Raises:
        IndexDamagedError: the index cannot be read.
    """
    with damage_noticed():
        searcher, matcher = index.searcher(), Matcher(index.schema, names)
        for asked in questions:
            wanted = _narrowed(matcher.match(parse(asked.text)), index.schema, asked.chosen)
            yield from _hits(searcher, wanted, asked, most)


def _narrowed(found: tantivy.Query, fields: tantivy.Schema, chosen: Mapping[str, tuple[str, ...]]) -> tantivy.Query:
    wanted = [found]
    for facet, values in chosen.items():
        asked = [_having(fields, facet, value) for value in values]
        wanted += [either(asked)] if facet in SINGLE else asked
    return both(wanted, [])


def _having(fields: tantivy.Schema, facet: str, value: str) -> tantivy.Query:
    """Return what finds the things that have a value of a facet."""
    return tantivy.Query.const_score_query(tantivy.Query.term_query(fields, "tag", tag(facet, value)), 0.0)


def _hits(searcher: tantivy.Searcher, wanted: tantivy.Query, asked: Asked, most: int = PAGE) -> Iterator[Hit]:
    order = "day" if asked.sort is Sort.DATE else None
    found = searcher.search(wanted, most, count=False, order_by_field=order, offset=(asked.page - 1) * PAGE).hits
    addresses = [address for _, address in found]
    for number in searcher.fast_field_values("thing", addresses):
        if number is not None:
            yield Hit(*thing_of(int(number)))


def _counted(
    searcher: tantivy.Searcher, wanted: tantivy.Query, fields: tantivy.Schema, asked: tuple[Asked, tuple[str, ...]]
) -> dict[str, Counter[str]]:
    """Return how many of the things found have each value of the facets asked for, and of `what` in any case."""
    question, facets = asked
    listed = [facet for facet in LISTED if facet.name in facets]
    country, region = SPREAD
    columns = [SORT, *(name for name in ("year",) if name in facets), *(c for short in listed for c in short.fields)]
    # All that can be counted in one pass is: each pass finds all hits again.
    of_field = _terms(searcher, wanted, [*columns, *(country.fields if "country" in facets else ())])
    counted: dict[str, Counter[str]] = {"what": Counter(), **{name: Counter() for name in facets}}
    for facet, value, count in sorts_of(of_field[SORT]):
        if facet in counted:
            counted[facet][value] += count
    if "year" in facets:
        counted["year"] = of_field["year"]
    for short in listed:
        counted[short.name] = _of_bits(short, of_field)
    if "country" in facets:
        rest = _rest(searcher, wanted, fields, (country, ""))
        counted["country"] = sum((of_field[column] for column in country.fields), rest)
    is_quick = sum(counted["what"].values()) <= MOST_WITH_REGIONS
    if "region" in facets and (is_quick or "country" in question.chosen):
        only = f"{re.escape(_country(question, counted).lower())}/.*"
        of_region = _terms(searcher, wanted, list(region.fields), only)
        counted["region"] = sum(of_region.values(), _rest(searcher, wanted, fields, (region, only)))
    return counted


def _of_bits(short: Listed, of_field: Mapping[str, Counter[str]]) -> Counter[str]:
    """Return how many things have each value of a short list."""
    counted: Counter[str] = Counter()
    for column in short.fields:
        for number, count in of_field[column].items():
            counted.update(dict.fromkeys(short.values_of(column, int(float(number))), count))
    return counted


def _rest(
    searcher: tantivy.Searcher, wanted: tantivy.Query, fields: tantivy.Schema, facet: tuple[Spread, str]
) -> Counter[str]:
    """Return how many things have each value of a facet behind those that have a field of their own."""
    spread, only = facet
    many = both([wanted, tantivy.Query.term_query(fields, "tag", spread.mark)], [])
    return _terms(searcher, many, [spread.rest], only)[spread.rest]


def _country(question: Asked, counted: Mapping[str, Counter[str]]) -> str:
    """Return the country whose regions are counted: the one chosen, else the one that most things found belong to.

    The world has thousands of regions, and those of one country are what a reader chooses from.
    """
    found = (value for value, _ in _ordered("country", counted.get("country", Counter())))
    return next(itertools.chain(question.chosen.get("country", ()), found), NOTHING)


def _terms(
    searcher: tantivy.Searcher, wanted: tantivy.Query, names: list[str], only: str = ""
) -> dict[str, Counter[str]]:
    """Return how many things have each value of these fields; only of the values of a pattern if one is given."""
    bounds = {"size": _MOST_VALUES, "segment_size": _MOST_VALUES, **({"include": only} if only else {})}
    counted = searcher.aggregate(wanted, {name: {"terms": {"field": name, **bounds}} for name in names})
    return {
        name: Counter({str(bucket["key"]): int(bucket["doc_count"]) for bucket in counted[name]["buckets"]})
        for name in names
    }


def _ordered(facet: str, counts: Counter[str]) -> list[tuple[str, int]]:
    found = [(value, count) for value, count in counts.items() if value != NOTHING]
    if facet == "year":
        return sorted(found, reverse=True)
    return sorted(found, key=lambda each: (-each[1], each[0]))
