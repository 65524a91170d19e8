"""Answers about ties, and lists that are no tables: anniversaries, disagreements, topics, sources."""

import datetime
import itertools
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from ninja import Field, Query, Router

from glocal.entities.batches import in_batches
from glocal.entities.disagreements import Disagreement
from glocal.entities.models import Tie
from glocal.exports.records.forms import (
    AnniversaryRecord,
    DisagreementRecord,
    PublicationRecord,
    TopicRecord,
)
from glocal.exports.records.identifiers import find, identifier, page_of_list
from glocal.exports.records.recording_questions import anniversary_name, anniversary_records, disagreement_records
from glocal.exports.records.sourcing import date_record
from glocal.model.vocabulary import Topic
from glocal.web.api.answers import Paged, PageOf, asked, paged_answer
from glocal.web.api.cursors import cursor_of, leads_nowhere, text_of
from glocal.web.api.freshness import Question
from glocal.web.api.narrowing import EndsQuery, anniversaries_between, ties_between
from glocal.web.api.problems import ProblemRecord, unusable
from glocal.web.api.walking import Walk, walk_of, walked_answer
from glocal.web.labels import label
from glocal.web.queries import differing
from glocal.web.remembered import remembered
from glocal.web.sources_kept import newsletters, registers

router = Router()
_YEAR = datetime.timedelta(days=366)
_MOST_YEARS = 10
_YEARS = range(1000, 9000)
"""Years that anniversaries can be looked for in; the calendar of the databases ends with 1 and 9999."""
_BATCH = 500
"""Ties that are asked at once whether they pass."""


class AnniversaryQuery(EndsQuery):
    """Which anniversaries."""

    start: datetime.date | None = Field(None, description="The first day; today if it is left out.")
    end: datetime.date | None = Field(
        None, description=f"The last day; a year after the first if it is left out, at most {_MOST_YEARS} years."
    )


@router.get(
    "/anniversaries",
    response={200: PageOf[AnniversaryRecord], 422: ProblemRecord},
    tags=["anniversaries"],
    operation_id="list_anniversaries",
    summary="List anniversaries",
)
def anniversaries(request: HttpRequest, query: Query[AnniversaryQuery]) -> HttpResponse:
    """Round numbers of years since agreements and first contacts, the nearest first."""
    question = asked(request, query)
    start = query.start or question.today
    end = query.end or _later(start)
    if start.year not in _YEARS:
        raise unusable("start", f"{start} is no day of a year from {_YEARS[0]} to {_YEARS[-1]}")
    if not start <= end <= _later(start, _MOST_YEARS):
        raise unusable("end", f"{end} is not within {_MOST_YEARS} years after {start}", "name another day")
    walk = Walk(
        first=lambda count: anniversaries_between(query, start, end, count),
        name=anniversary_name,
        records=lambda found: anniversary_records(found, question.base),
    )
    return walked_answer(question, query, walk)


def _later(day: datetime.date, years: int = 1) -> datetime.date:
    return min(day, datetime.date.max - years * _YEAR) + years * _YEAR


@router.get(
    "/disagreements",
    response={200: PageOf[DisagreementRecord], 422: ProblemRecord},
    tags=["disagreements"],
    operation_id="list_disagreements",
    summary="List disagreements",
)
def list_disagreements(request: HttpRequest, query: Query[EndsQuery]) -> HttpResponse:
    """What sources of ties differ on, by tie, the newest tie in the register first."""
    question = asked(request, query)
    return paged_answer(question, lambda: _differing(query, question))


def _differing(query: EndsQuery, question: Question) -> tuple[Sequence[DisagreementRecord], str]:
    """Return a page of disagreements and the cursor behind it, which names a tie and how many of its were listed."""
    name, _, listed = text_of(query.cursor).partition(" ") if query.cursor else ("", "", "")
    first = find(Tie, name) if name else None
    if name and (first is None or not listed.isdecimal()):
        raise leads_nowhere()
    found = list(itertools.islice(_listed(query, first, int(listed[:3] or 0)), query.limit + 1))
    ties = Tie.objects.in_bulk({tie for tie, _number, _each in found})
    shown = [(each, ties[tie]) for tie, _number, each in found[: query.limit] if tie in ties]
    behind = [cursor_of(f"{identifier(ties[tie])} {n}") for tie, n, _each in found[query.limit :] if tie in ties]
    return disagreement_records(shown, question.base), "".join(behind)


def _listed(query: EndsQuery, first: Model | None, skipped: int) -> Iterator[tuple[int, int, Disagreement]]:
    """Yield the number of each tie with each thing that its sources differ on, numbered, from one of them on."""
    of_tie = _by_tie()
    numbers = [tie for tie in of_tie if first is None or tie <= first.pk]
    for tie in _passing(query, numbers):
        start = skipped if first and tie == first.pk else 0
        for number, each in enumerate(of_tie[tie][start:], start=start):
            yield tie, number, each


def _passing(query: EndsQuery, numbers: list[int]) -> Iterator[int]:
    """Yield the ties of these numbers that were asked for, in their order."""
    if not (query.place or query.country or query.kind):
        yield from numbers
        return
    rows = ties_between(query)
    for batch in in_batches(numbers, _BATCH):
        passing = set(rows.filter(pk__in=batch).values_list("pk", flat=True))
        yield from (number for number in batch if number in passing)


@remembered
def _by_tie() -> dict[int, list[Disagreement]]:
    """Return what the sources of each tie differ on, by its number, the newest tie first."""
    found: dict[int, list[Disagreement]] = {}
    for each, tie in sorted(differing(), key=lambda pair: -pair[1]):
        found.setdefault(tie, []).append(each)
    return found


@router.get(
    "/topics",
    response={200: PageOf[TopicRecord], 422: ProblemRecord},
    tags=["topics"],
    operation_id="list_topics",
    summary="List topics",
)
def topics(request: HttpRequest, query: Query[Paged]) -> HttpResponse:
    """What articles deal with and ties work on."""
    question = asked(request, query)
    return walked_answer(question, query, walk_of(lambda: [_topic(topic, question) for topic in Topic]))


def _topic(topic: Topic, question: Question) -> TopicRecord:
    with translation.override("ja"):
        name_ja = label(topic)
    with translation.override("en"):
        return TopicRecord(topic.value, f"{question.base}/topics/{topic}/", None, label(topic), name_ja)


@router.get(
    "/sources",
    response={200: PageOf[PublicationRecord], 422: ProblemRecord},
    tags=["sources"],
    operation_id="list_sources",
    summary="List sources",
)
def sources(request: HttpRequest, query: Query[Paged]) -> HttpResponse:
    """Newsletters with their issues, and the lists of ties that were imported."""
    question = asked(request, query)
    return walked_answer(question, query, walk_of(lambda: _publications(question)))


def _publications(question: Question) -> list[PublicationRecord]:
    issued = [
        PublicationRecord(
            id=f"newsletter-{each.slug}",
            page=f"{question.base}/sources/{quote(each.slug)}/",
            read_at_utc=None,
            kind="newsletter",
            name=each.titles[0] if each.titles else "",
            issues=each.issues,
            first=date_record(each.first or ""),
            last=date_record(each.last or ""),
        )
        for each in newsletters()
    ]
    listed = [
        PublicationRecord(
            id=f"list-{each.register}",
            page=page_of_list(each.register, question.base),
            read_at_utc=each.read_at_utc,
            kind="list",
            name=each.register,
            issues=1,
            first=date_record(each.date),
            last=date_record(each.date),
        )
        for each in registers()
    ]
    return sorted([*issued, *listed], key=lambda record: record.id)
