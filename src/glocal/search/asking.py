"""A question to the index and its answer: the hits of a page and the figures of the facets, in one pass each."""

import datetime
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

import tantivy

from glocal.gazetteer.local_names import LocalNames
from glocal.search.counting import Counts, Search, count, ordered
from glocal.search.entry import What, thing_of
from glocal.search.index import SearchIndex, damage_noticed
from glocal.search.matching import Matcher, both, either
from glocal.search.query import parse
from glocal.search.schema import DAY, SEVERAL, SINGLE, tag

PAGE = 20
LAST_PAGE = 500
"""Nobody reads so far; whoever wants all of it takes an export."""
FACETS = (*SINGLE, *SEVERAL)
"""What can be narrowed by, by the names that addresses carry."""
_MANY = 30_000
"""Hits from which it is quicker to look for the first of them among few things."""
_CANDIDATES = 200
_AMPLY = 4
"""As many times as hits are wanted must be of the years in which the newest are looked for."""
_MOST_YEARS = 10
"""Years from which nothing is won by looking among them alone."""


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
    matcher = Matcher(index.schema, names)
    with damage_noticed():
        searcher = index.searcher()
        wanted = _narrowed(matcher.match(query), index.schema, asked.chosen)
        search = Search(searcher, index.schema, wanted)
        counted = count(search, facets, asked.chosen.get("country", ()))
        total = sum(counted["what"].values())
        hits = tuple(_hits(search, asked, _few(search, asked, counted, matcher) if total > _MANY else None))
    in_order = {name: tuple(ordered(name, counts)) for name, counts in counted.items()}
    return Answer(hits, total, in_order, query.is_cut)


def best_of_each(index: SearchIndex, names: LocalNames, questions: Iterable[Asked], most: int) -> Iterator[Hit]:
    """Yield the best things for each of several questions, at most so many for each; nothing is counted.

    Raises:
        IndexDamagedError: the index cannot be read.
    """
    with damage_noticed():
        searcher, matcher = index.searcher(), Matcher(index.schema, names)
        for asked in questions:
            wanted = _narrowed(matcher.match(parse(asked.text)), index.schema, asked.chosen)
            yield from _hits(Search(searcher, index.schema, wanted), asked, most=most)


def _narrowed(found: tantivy.Query, fields: tantivy.Schema, chosen: Mapping[str, tuple[str, ...]]) -> tantivy.Query:
    wanted = [found]
    for facet, values in chosen.items():
        asked = [_having(fields, facet, value) for value in values]
        wanted += [either(asked)] if facet in SINGLE else asked
    return both(wanted, [])


def _having(fields: tantivy.Schema, facet: str, value: str) -> tantivy.Query:
    """Return what finds the things that have a value of a facet."""
    return _weightless(tantivy.Query.term_query(fields, "tag", tag(facet, value)))


def _hits(search: Search, asked: Asked, few: tantivy.Query | None = None, most: int = PAGE) -> Iterator[Hit]:
    """Yield the hits of a page; looked for among few things first, where those are given."""
    order = "day" if asked.sort is Sort.DATE else None
    wanted = both([search.wanted, few], []) if few else search.wanted
    first = (asked.page - 1) * PAGE
    found = search.searcher.search(wanted, most, count=False, order_by_field=order, offset=first).hits
    if few and len(found) < most:
        yield from _hits(search, asked, None, most)
        return
    for number in search.searcher.fast_field_values("thing", [address for _, address in found]):
        if number is not None:
            yield Hit(*thing_of(int(number)))


def _few(search: Search, asked: Asked, counted: Counts, matcher: Matcher) -> tantivy.Query | None:
    """Return what finds few things that most likely hold the first hits of very many; None if nothing is won by it."""
    if asked.sort is Sort.DATE:
        return _newest(search, asked, counted)
    query = parse(asked.text)
    is_narrowed = len(query.clauses) > 1 or (query.wanted and asked.chosen)
    return _best(search, matcher.match_any(query)) if is_narrowed and asked.page * PAGE <= _CANDIDATES // 2 else None


def _newest(search: Search, asked: Asked, counted: Counts) -> tantivy.Query | None:
    """Return what finds things since some year, among them most likely as many hits as are wanted: the newest ones."""
    years = ordered("year", counted.get("year", Counter()))
    sums = itertools.accumulate(number for _, number in years)
    enough = _AMPLY * asked.page * PAGE
    since = next((int(year) for (year, _), found in zip(years, sums, strict=True) if found > enough), datetime.MINYEAR)
    known = (found.removeprefix(tag(DAY, "")) for found, _ in search.searcher.terms_with_prefix("tag", tag(DAY, "")))
    newest = [year for year in known if int(year) >= since]
    if len(newest) > _MOST_YEARS:
        return None
    return either([_having(search.fields, DAY, year) for year in newest])


def _best(search: Search, loosely: tantivy.Query) -> tantivy.Query:
    """Return what finds the best of all that has any part of the words.

    Those are found without looking at the others, and what has all parts has the same score among them: if a page of
    them is left, it is the page. It takes half the time that the best of 800,000 hits for two words take.
    """
    best = search.searcher.search(loosely, _CANDIDATES, count=False).hits
    things = search.searcher.fast_field_values("thing", [address for _, address in best])
    # Each by itself: as a set of terms they take six times as long.
    one_of = [tantivy.Query.term_query(search.fields, "thing", int(each)) for each in things if each is not None]
    return _weightless(either(one_of))


def _weightless(query: tantivy.Query) -> tantivy.Query:
    return tantivy.Query.const_score_query(query, 0.0)
