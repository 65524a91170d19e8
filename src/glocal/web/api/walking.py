"""Lists that are no tables: cut into pages behind the last record, so that additions neither repeat nor skip."""

from collections.abc import Callable, Sequence

from django.http import HttpResponse

from glocal.exports.records.forms import Record
from glocal.web.api.answers import Paged, paged_answer
from glocal.web.api.cursors import cursor_of, leads_nowhere, text_of
from glocal.web.api.freshness import Question

_BETWEEN = 20
"""Records that may have come in between before the last one seen, without a page falling short."""
_DEEPEST = 5_000
"""Records that can be walked over: each page makes the list anew up to there."""


def walked_answer(question: Question, query: Paged, first: Callable[[int], Sequence[Record]]) -> HttpResponse:
    """Return a page of a list.

    Args:
        question: What was asked.
        query: How many records, and behind which one.
        first: Returns that many records from the beginning of the list, or all of them if there are fewer.
    """

    def cut() -> tuple[Sequence[Record], str]:
        seen, last = _behind(query.cursor)
        # One more tells whether the list goes on; the others make up for what came in between.
        found = first(seen + query.limit + 1 + _BETWEEN)
        start = next((number for number, each in enumerate(found, start=1) if each.id == last), seen)
        chosen = found[start : start + query.limit]
        goes_on = len(found) > start + len(chosen)
        return chosen, cursor_of(f"{start + len(chosen)} {chosen[-1].id}") if goes_on else ""

    return paged_answer(question, cut)


def _behind(cursor: str) -> tuple[int, str]:
    """Return how many records were seen, and the identifier of the last."""
    if not cursor:
        return 0, ""
    seen, _, last = text_of(cursor).partition(" ")
    if not (seen.isascii() and seen.isdecimal() and len(seen) < len("100000") and int(seen) <= _DEEPEST):
        raise leads_nowhere()
    return int(seen), last
