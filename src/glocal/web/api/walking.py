"""Lists that are no tables: cut into pages behind the last record, so that additions neither repeat nor skip."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from django.http import HttpResponse

from glocal.exports.records.forms import Record
from glocal.web.api.answers import Paged, paged_answer
from glocal.web.api.cursors import cursor_of, leads_nowhere, text_of
from glocal.web.api.freshness import Question

Thing = TypeVar("Thing")
_BETWEEN = 20
"""Records that may have come in between before the last one seen, without a page falling short."""
_DEEPEST = 5_000
"""Records that can be walked over: each page makes the list anew up to there."""


@dataclass(frozen=True, slots=True)
class Walk(Generic[Thing]):
    """A list that is no table, and how its things become records."""

    first: Callable[[int], Sequence[Thing]]
    """Returns that many things from the beginning of the list, or all of them if there are fewer."""
    name: Callable[[Thing], str]
    """The identifier of a thing."""
    records: Callable[[Sequence[Thing]], Sequence[Record]]


def walk_of(make: Callable[[], Sequence[Record]]) -> Walk[Record]:
    """Return a short list of records to be walked over."""
    return Walk(lambda count: make()[:count], lambda record: record.id, lambda records: records)


def walked_answer(question: Question, query: Paged, walk: Walk[Thing]) -> HttpResponse:
    """Return a page of a list.

    Args:
        question: What was asked.
        query: How many records, and behind which one.
        walk: The list.
    """

    def cut() -> tuple[Sequence[Record], str]:
        seen, last = _behind(query.cursor)
        # One more tells whether the list goes on; the others make up for what came in between.
        found = walk.first(seen + query.limit + 1 + _BETWEEN)
        start = next((number for number, each in enumerate(found, start=1) if walk.name(each) == last), seen)
        chosen = found[start : start + query.limit]
        goes_on = len(found) > start + len(chosen)
        behind = cursor_of(f"{start + len(chosen)} {walk.name(chosen[-1])}") if goes_on else ""
        return walk.records(chosen), behind

    return paged_answer(question, cut)


def _behind(cursor: str) -> tuple[int, str]:
    """Return how many records were seen, and the identifier of the last."""
    if not cursor:
        return 0, ""
    seen, _, last = text_of(cursor).partition(" ")
    if not (seen.isascii() and seen.isdecimal() and len(seen) < len("100000") and int(seen) <= _DEEPEST):
        raise leads_nowhere()
    return int(seen), last
