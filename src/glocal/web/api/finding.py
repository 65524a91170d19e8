"""Search for programs: the words and facets of the search page."""

from dataclasses import replace
from http import HTTPStatus

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from ninja import Field, Query, Router, Schema

from glocal.exports.records.forms import FoundRecord
from glocal.exports.records.identifiers import identifier, page_of
from glocal.search.asking import LAST_PAGE, Sort
from glocal.search.entry import Size, What
from glocal.search.query import MOST_LETTERS
from glocal.search.showing import Item
from glocal.web.api.answers import PageOf, asked, paged_answer
from glocal.web.api.cursors import cursor_of, leads_nowhere, text_of
from glocal.web.api.freshness import Question
from glocal.web.api.problems import ProblemRecord
from glocal.web.search import asked_in, finder

router = Router()


class SearchQuery(Schema):
    """What is looked for; a parameter given several times asks for any of its values."""

    q: str = Field(
        "",
        max_length=MOST_LETTERS,
        description='Words that must all occur; "in quotes" together; -word must not; begin* is how a word begins. '
        "Where nothing has all words of a question, those that merely ask are left out: `who works with Peru`.",
    )
    what: list[What] = Field([], max_length=8, description="Only things of this kind.")
    kind: list[str] = Field([], max_length=8, description="Kind of tie or activity.")
    country: list[str] = Field([], max_length=8, description="ISO 3166-1 alpha-2.")
    region: list[str] = Field([], max_length=8, description="First-order division, such as `jp/saitama`.")
    year: list[int] = Field([], max_length=8, description="The year it happened, began or appeared.")
    topic: list[str] = Field([], max_length=8, description="What it deals with.")
    status: list[str] = Field([], max_length=8, description="What sources say of a tie's life.")
    size: list[Size] = Field([], max_length=8, description="Inhabitants of a municipality that it belongs to.")
    sort: Sort = Field(Sort.RELEVANCE, description="In which order.")
    cursor: str = Field("", max_length=200, description="Where to go on, out of `next`.")


@router.get(
    "/search",
    response={200: PageOf[FoundRecord], 422: ProblemRecord},
    tags=["search"],
    operation_id="search",
    summary="Search",
)
def search(request: HttpRequest, query: Query[SearchQuery]) -> HttpResponse:
    """Find ties, activities, places, people, organisations and articles by words in any language and spelling."""
    question = asked(request, query)
    wanted = replace(asked_in(request.GET), page=_page(query.cursor), sort=query.sort)
    found = finder().find(wanted)

    def cut() -> tuple[list[FoundRecord], str]:
        page = found.asked.page
        items = [_record(item, question) for item in found.items] if page == wanted.page else []
        return items, cursor_of(f"page {page + 1}") if wanted.page < found.answer.last_page else ""

    response = paged_answer(question, cut)
    if found.is_behind and response.status_code == HTTPStatus.OK:
        # The index catches up without a change of the ledger: such an answer is not to be kept.
        response.headers.pop("ETag", None)
        response["Cache-Control"] = "no-store"
    return response


def _record(item: Item, question: Question) -> FoundRecord:
    thing: Model = item.thing
    title, quote = ("".join(piece.text for piece in pieces) for pieces in (item.title, item.passage))
    return FoundRecord(identifier(thing), page_of(thing, question.base), None, item.what.value, title, quote)


def _page(cursor: str) -> int:
    if not cursor:
        return 1
    word, _, number = text_of(cursor).partition(" ")
    if not (word == "page" and number.isascii() and number.isdecimal() and 1 <= int(number[:9]) <= LAST_PAGE):
        raise leads_nowhere()
    return int(number)
