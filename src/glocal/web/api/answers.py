"""Answers with their tag: a list by pages, one thing, and nothing where the asker has it already."""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from ninja import Field, Schema
from pydantic import TypeAdapter

from glocal.exports.identifiers import find, identifier
from glocal.web.api.freshness import Question, fresh_answer, question_of
from glocal.web.api.problems import unusable

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
    known = set(type(query).model_fields) if query else set()
    for unknown in sorted(set(request.GET) - known):
        names = ", ".join(sorted(known)) or "none"
        raise unusable(unknown[:100], "there is no such parameter", f"these can be used: {names}")
    return question_of(request)


def answer(question: Question, make: Callable[[], object]) -> HttpResponse:
    """Return what `make` yields, as JSON."""
    return fresh_answer(question, "application/json", lambda: _JSON.dump_json(make()))


def page_answer(
    question: Question,
    query: Paged,
    rows: Callable[[], QuerySet[Row]],
    records: Callable[[Sequence[Row]], Sequence[Item]],
) -> HttpResponse:
    """Return a page of the rows, those with the greatest number first, as records."""
    following = None

    def make() -> object:
        nonlocal following
        chosen, cursor = _cut(rows(), query)
        following = _next(question.request, cursor)
        return PageOf.model_construct(items=list(records(chosen)), next=following, sequence=question.sequence)

    response = answer(question, make)
    if following:
        response["Link"] = f'<{following}>; rel="next"'
    return response


def _cut(rows: QuerySet[Row], query: Paged) -> tuple[list[Row], str]:
    """Return the rows of a page, and the cursor behind them; empty on the last page."""
    if query.cursor:
        rows = rows.filter(pk__lt=_place_in_list(rows.model, query.cursor))
    found = list(rows.order_by("-pk")[: query.limit + 1])
    chosen = found[: query.limit]
    return chosen, _cursor(chosen[-1]) if len(found) > len(chosen) else ""


def _next(request: HttpRequest, cursor: str) -> str | None:
    if not cursor:
        return None
    parameters = request.GET.copy()
    parameters["cursor"] = cursor
    return request.build_absolute_uri(f"{request.path}?{parameters.urlencode()}")


def _cursor(last: Model) -> str:
    """Return the cursor behind a row: it names the thing, so that it stands when all rows are made anew."""
    return base64.urlsafe_b64encode(identifier(last).encode()).decode().rstrip("=")


def _place_in_list(model: type[Row], cursor: str) -> int:
    padding = "=" * (-len(cursor) % 4)
    try:
        last = find(model, base64.b64decode(cursor + padding, b"-_", validate=True).decode())
    except (binascii.Error, ValueError):
        last = None
    if last is None:
        raise unusable("cursor", "it leads nowhere", "begin without one, and follow `next`")
    return int(last.pk)
