"""A question to the index and its answer: the hits of a page and the figures of the facets, in one pass each."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

import tantivy

from glocal.gazetteer.local_names import LocalNames
from glocal.search.entry import NOTHING, What, thing_of
from glocal.search.index import IndexDamagedError, SearchIndex
from glocal.search.matching import Matcher, both, either
from glocal.search.query import parse
from glocal.search.schema import SINGLE, SPREAD

PAGE = 20
LAST_PAGE = 500
"""Nobody reads so far; whoever wants all of it takes an export."""
FACETS = (*SINGLE, *(facet.name for facet in SPREAD))
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
    newest first.
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
    try:
        searcher = index.searcher()
        wanted = _narrowed(Matcher(index.schema, names).match(query), index.schema, asked.chosen)
        counted = _counted(searcher, wanted, index.schema, facets)
        hits = _hits(searcher, wanted, asked)
    except (ValueError, OSError, IndexError) as error:
        raise IndexDamagedError(f"the search index cannot be read: {error}", "it is built anew") from error
    total = sum(counted["what"].values())
    ordered = {name: tuple(_ordered(name, counts)) for name, counts in counted.items()}
    return Answer(tuple(hits), total, ordered, query.is_cut)


def _narrowed(found: tantivy.Query, fields: tantivy.Schema, chosen: Mapping[str, tuple[str, ...]]) -> tantivy.Query:
    wanted = [found]
    for facet, values in chosen.items():
        asked = [_having(fields, facet, value) for value in values]
        wanted += [either(asked)] if facet in SINGLE else asked
    return both(wanted, [])


def _having(fields: tantivy.Schema, facet: str, value: str) -> tantivy.Query:
    """Return what finds the things that have a value of a facet."""
    place, term = (facet, value) if facet in SINGLE else ("tag", f"{facet}:{value}")
    return tantivy.Query.const_score_query(tantivy.Query.term_query(fields, place, term), 0.0)


def _hits(searcher: tantivy.Searcher, wanted: tantivy.Query, asked: Asked) -> Iterator[Hit]:
    order = "day" if asked.sort is Sort.DATE else None
    found = searcher.search(wanted, PAGE, count=False, order_by_field=order, offset=(asked.page - 1) * PAGE).hits
    addresses = [address for _, address in found]
    for number in searcher.fast_field_values("thing", addresses):
        if number is not None:
            yield Hit(*thing_of(int(number)))


def _counted(
    searcher: tantivy.Searcher, wanted: tantivy.Query, fields: tantivy.Schema, facets: tuple[str, ...]
) -> dict[str, Counter[str]]:
    """Return how many of the things found have each value of these facets, and of `what` in any case."""
    single = [name for name in SINGLE if name in facets or name == "what"]
    spread = [facet for facet in SPREAD if facet.name in facets]
    slots = [slot for facet in spread for slot in facet.slots]
    of_field = _terms(searcher, wanted, [*single, *slots])
    counted = {name: of_field[name] for name in single}
    for facet in spread:
        many = both([wanted, tantivy.Query.term_query(fields, "tag", facet.mark)], [])
        rest = _terms(searcher, many, [facet.rest])
        counted[facet.name] = rest[facet.rest]
        for slot in facet.slots:
            counted[facet.name].update(of_field[slot])
    return counted


def _terms(searcher: tantivy.Searcher, wanted: tantivy.Query, names: list[str]) -> dict[str, Counter[str]]:
    asked = {name: {"terms": {"field": name, "size": _MOST_VALUES, "segment_size": _MOST_VALUES}} for name in names}
    counted = searcher.aggregate(wanted, asked)
    return {
        name: Counter({str(bucket["key"]): int(bucket["doc_count"]) for bucket in counted[name]["buckets"]})
        for name in names
    }


def _ordered(facet: str, counts: Counter[str]) -> list[tuple[str, int]]:
    found = [(value, count) for value, count in counts.items() if value != NOTHING]
    if facet == "year":
        return sorted(found, reverse=True)
    return sorted(found, key=lambda each: (-each[1], each[0]))
