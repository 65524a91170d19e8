"""What changed since an earlier answer, for programs that keep a copy."""

from typing import Literal

from django.http import HttpRequest, HttpResponse
from ninja import Field, Query, Router, Schema

from glocal.entities.changed import Changed, State, articles_changed, changed
from glocal.exports.records.forms import ChangeRecord
from glocal.web.api.answers import PageOf, asked, paged_answer
from glocal.web.api.cursors import cursor_of, leads_nowhere, text_of
from glocal.web.api.problems import ProblemRecord

router = Router()
_ARTICLES = 100
"""Articles whose things are looked up for one page."""
_MOST_DIGITS = 18


class ChangesQuery(Schema):
    """Since when."""

    changed_after: int = Field(ge=0, le=2**63 - 1, description="The `sequence` of the answer that you have.")
    kind: Literal["tie", "activity", "place", "person", "organisation"] | None = Field(
        None, description="Only things of this kind."
    )
    cursor: str = Field("", max_length=200, description="Where to go on, out of `next`.")


@router.get(
    "/changes",
    response={200: PageOf[ChangeRecord], 422: ProblemRecord},
    tags=["changes"],
    operation_id="list_changes",
    summary="List changes",
)
def changes(request: HttpRequest, query: Query[ChangesQuery]) -> HttpResponse:
    """What came, changed, was merged or went since; a thing may be told of on several pages, or a page be empty."""
    question = asked(request, query)
    return paged_answer(question, lambda: _page(query))


def _page(query: ChangesQuery) -> tuple[list[ChangeRecord], str]:
    behind = _article(query.cursor)
    numbers = articles_changed(query.changed_after).filter(pk__gt=behind).values_list("pk", flat=True).distinct()
    batch = list(numbers[: _ARTICLES + 1])
    found = changed(batch[:_ARTICLES])
    records = [_record(each) for each in found if query.kind in {None, each.kind}]
    return records, cursor_of(f"article {batch[_ARTICLES - 1]}") if len(batch) > _ARTICLES else ""


def _record(each: Changed) -> ChangeRecord:
    became = f"{each.kind}-{each.became.identifier}" if each.became and each.state is State.MERGED else None
    return ChangeRecord(f"{each.kind}-{each.identifier}", each.kind, each.state.value, became)


def _article(cursor: str) -> int:
    if not cursor:
        return 0
    word, _, number = text_of(cursor).partition(" ")
    if not (word == "article" and number.isascii() and number.isdecimal() and len(number) <= _MOST_DIGITS):
        raise leads_nowhere()
    return int(number)
