"""Answers with their tag: a list by pages, one thing, and nothing where the asker has it already."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from ninja import Field, Schema
from pydantic import TypeAdapter

from glocal.exports.records.identifiers import find, identifier
from glocal.web.api.cursors import cursor_of, leads_nowhere, text_of
from glocal.web.api.freshness import Question, fresh_answer, question_of
from glocal.web.api.problems import no_parameters
from glocal.web.parameters import unknown

Row = TypeVar("Row", bound=Model)
Item = TypeVar("Item")

_JSON = TypeAdapter[object](object)
MOST = 200
"""Records on one page at most."""


class PageOf(Schema, Generic[Item]):
    """A page of a list."""

    items: list[Item] = Field(description="The records of this page, the newest in the register first.")
    next: str | None = Field(description="Address of the next page; null on the last one.")
    sequence: int = Field(description="Number of the newest change in the ledger, for `changed_after`.")


class Paged(Schema):
    """What every list can be asked."""

    limit: int = Field(50, ge=1, le=MOST, description="Records on one page.")
    cursor: str = Field(
        "",
        max_length=200,
        description="Where to go on, out of `next`; later additions neither repeat nor skip records.",
    )


def asked(request: HttpRequest, query: Schema | None = None) -> Question:
    """Return the question as it stands now.

    Raises:
        Refusal: it carries a parameter that it does not have.
    """
    known = tuple(type(query).model_fields) if query else ()
    if left_over := unknown(request.GET, known):
        raise no_parameters(left_over, known)
    return question_of(request)


def answer(question: Question, make: Callable[[], object]) -> HttpResponse:
    """Return what `make` yields, as JSON."""
    return fresh_answer(question, "application/json", lambda: _JSON.dump_json(make()))


def paged_answer(question: Question, cut: Callable[[], tuple[Sequence[object], str]]) -> HttpResponse:
    """Return a page of a list as JSON; `cut` yields its records and the cursor behind them, empty on the last page."""
    following = None

    def make() -> object:
        nonlocal following
        records, cursor = cut()
        following = _next_page(question.request, cursor) if cursor else None
        return PageOf.model_construct(items=list(records), next=following, sequence=question.sequence)

    response = answer(question, make)
    if following:
        response["Link"] = f'<{following}>; rel="next"'
    return response


def rows_answer(
    question: Question,
    query: Paged,
    rows: Callable[[], QuerySet[Row]],
    records: Callable[[Sequence[Row]], Sequence[object]],
) -> HttpResponse:
    """Return a page of the rows of a table, those with the greatest number first, as records."""

    def cut() -> tuple[Sequence[object], str]:
        asked_for = rows()
        if query.cursor:
            asked_for = asked_for.filter(pk__lt=_place_in_list(asked_for.model, query.cursor))
        found = list(asked_for.order_by("-pk")[: query.limit + 1])
        chosen = found[: query.limit]
        # The cursor names the thing, so that it stands when all rows are made anew.
        return records(chosen), cursor_of(identifier(chosen[-1])) if len(found) > len(chosen) else ""

    return paged_answer(question, cut)


def _next_page(request: HttpRequest, cursor: str) -> str:
    parameters = request.GET.copy()
    parameters["cursor"] = cursor
    return request.build_absolute_uri(f"{request.path}?{parameters.urlencode()}")


def _place_in_list(model: type[Row], cursor: str) -> int:
    last = find(model, text_of(cursor))
    if last is None:
        raise leads_nowhere()
    return int(last.pk)
