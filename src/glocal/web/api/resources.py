"""The resources: each a list that can be narrowed and walked, and each thing in it by its permanent identifier."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Generic, TypeVar

from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from ninja import Path, Query, Router

from glocal.entities.models import Activity, Organisation, Person, Place, Tie
from glocal.exports.records import recording, recording_documents
from glocal.exports.records.forms import (
    ActivityRecord,
    ArticleRecord,
    IssueRecord,
    OrganisationRecord,
    PersonRecord,
    PlaceRecord,
    TieRecord,
)
from glocal.exports.records.identifiers import find, form_of
from glocal.ledger.models import Article, Reading
from glocal.web.api import narrowing
from glocal.web.api.answers import Paged, PageOf, answer, asked, rows_answer
from glocal.web.api.freshness import Question
from glocal.web.api.problems import ProblemRecord, nothing_there

Row = TypeVar("Row", bound=Model)
Asking = TypeVar("Asking", bound=Paged)


@dataclass(frozen=True, slots=True)
class Resource(Generic[Row, Asking]):
    """A list and the things in it."""

    name: str
    """What the list is called: `ties`."""
    about: str
    """What stands in it."""
    query: type[Asking]
    """What it can be narrowed to."""
    record: type
    """What it is a list of."""
    model: type[Row]
    """The table of its rows."""
    rows: Callable[[Asking, datetime.date], QuerySet[Row]]
    """The rows that pass, as of a day."""
    records: Callable[[Sequence[Row], Question], Sequence[object]]
    """The rows as records."""


RESOURCES: tuple[Resource[Any, Any], ...] = (  # Any: each has rows of its own
    Resource(
        "ties",
        "Lasting relationships of local governments abroad.",
        narrowing.TieQuery,
        TieRecord,
        Tie,
        narrowing.ties,
        lambda rows, question: recording.tie_records(rows, question.base, question.today),
    ),
    Resource(
        "activities",
        "What happened or was announced: visits, signings, study tours, festivals.",
        narrowing.ActivityQuery,
        ActivityRecord,
        Activity,
        narrowing.activities,
        lambda rows, question: recording.activity_records(rows, question.base),
    ),
    Resource(
        "places",
        "Countries, first-order divisions and localities that some source names.",
        narrowing.PlaceQuery,
        PlaceRecord,
        Place,
        narrowing.places,
        lambda rows, question: recording.place_records(rows, question.base),
    ),
    Resource(
        "people",
        "People whom sources name with an office or a part they play.",
        narrowing.PersonQuery,
        PersonRecord,
        Person,
        narrowing.people,
        lambda rows, question: recording.person_records(rows, question.base),
    ),
    Resource(
        "organisations",
        "Bodies that hold activities, are an end of a tie, or have offices.",
        narrowing.OrganisationQuery,
        OrganisationRecord,
        Organisation,
        narrowing.organisations,
        lambda rows, question: recording.organisation_records(rows, question.base),
    ),
    Resource(
        "issues",
        "Issues of newsletters, press releases, and the copies of lists of ties that are in force.",
        narrowing.IssueQuery,
        IssueRecord,
        Reading,
        narrowing.issues,
        lambda rows, question: recording_documents.issue_records(rows, question.base),
    ),
    Resource(
        "articles",
        "Articles of issues, and rows of lists, with what they say.",
        narrowing.ArticleQuery,
        ArticleRecord,
        Article,
        narrowing.articles,
        lambda rows, question: recording_documents.article_records(rows, question.base),
    ),
)


def _add_list(resource: Resource[Any, Any]) -> None:
    """Let the router answer for the list of a resource."""
    page, form = PageOf[resource.record], Query[resource.query]  # type: ignore[name-defined,misc] # made at run time

    @router.get(
        f"/{resource.name}",
        response={200: page, 422: ProblemRecord},
        tags=[resource.name],
        operation_id=f"list_{resource.name}",
        summary=f"List {resource.name}",
        description=resource.about,
    )
    def many(request: HttpRequest, query: form) -> HttpResponse:  # type: ignore[valid-type] # made at run time
        question = asked(request, query)

        def rows() -> QuerySet[Any]:
            return resource.rows(query, question.today)

        return rows_answer(question, query, rows, lambda found: resource.records(found, question))


def _add_thing(resource: Resource[Any, Any]) -> None:
    """Let the router answer for one thing of a resource."""
    named = Annotated[str, Path(pattern=form_of(resource.model), description="Permanent identifier.")]

    @router.get(
        f"/{resource.name}/{{identifier}}",
        response={200: resource.record, 422: ProblemRecord},
        tags=[resource.name],
        operation_id=f"get_{resource.name}",
        summary=f"One of the {resource.name}",
        description="By its permanent identifier; what became part of another thing is answered as that thing.",
    )
    def one(request: HttpRequest, identifier: named) -> HttpResponse:
        question = asked(request)

        def make() -> object:
            row = find(resource.model, identifier)
            if row is None:
                raise nothing_there(f"{resource.name} {identifier!r}")
            return resource.records([row], question)[0]

        return answer(question, make)


router = Router()
for each in RESOURCES:
    _add_list(each)
    _add_thing(each)
