"""Answers about ties, and lists that are no tables: anniversaries, disagreements, topics, sources."""

import datetime
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from django.db.models import Count, Exists, Model, OuterRef
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from ninja import Field, Query, Router

from glocal.entities import asking
from glocal.entities.batches import in_batches
from glocal.entities.disagreements import Disagreement
from glocal.entities.models import Tie, TieSource
from glocal.entities.said import said_tie
from glocal.entities.silence import silences
from glocal.exports.records.forms import (
    AnniversaryRecord,
    DisagreementRecord,
    PublicationRecord,
    TopicRecord,
)
from glocal.exports.records.identifiers import find, identifier, page_of_list
from glocal.exports.records.recording import load_ties
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
from glocal.web.remembered import remembered
from glocal.web.sources_kept import newsletters, registers

router = Router()
_YEAR = datetime.timedelta(days=366)
_MOST_YEARS = 10
_YEARS = range(1000, 9000)
"""Years that anniversaries can be looked for in; the calendar of the databases ends with 1 and 9999."""
_BATCH = 25
"""Ties whose sources are compared at once: few more than a page shows."""
_MOST_COMPARED = 200
"""Ties whose sources are compared for one page: a page may hold fewer disagreements than asked for, or none."""


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
    found: list[tuple[Disagreement, Tie]] = []
    numbers = _compared(query, first)
    for tie, differing in _differing_in(numbers):
        skipped = int(listed[:3]) if first and tie.pk == first.pk else 0
        for number, each in enumerate(differing[skipped:], start=skipped):
            if len(found) == query.limit:
                return disagreement_records(found, question.base), cursor_of(f"{identifier(tie)} {number}")
            found.append((each, tie))
    goes_on = len(numbers) == _MOST_COMPARED
    return disagreement_records(found, question.base), cursor_of(f"{identifier(tie)} 99") if goes_on else ""


def _compared(query: EndsQuery, first: Model | None) -> list[int]:
    """Return the numbers of ties that several sources speak of, or that a list does not have, from a tie on."""
    upto = {"tie__lte": first.pk} if first else {}
    sources = TieSource.objects.filter(**upto)
    silent = [tie for tie in _unlisted() if not first or tie <= first.pk]
    if query.place or query.country or query.kind:
        sources = sources.filter(Exists(ties_between(query).filter(pk=OuterRef("tie"))))
        batches = in_batches(silent)
        silent = [
            tie for batch in batches for tie in ties_between(query).filter(pk__in=batch).values_list("pk", flat=True)
        ]
    several = sources.values("tie").annotate(count=Count("pk")).filter(count__gt=1).order_by("-tie")
    told = several.values_list("tie", flat=True)[:_MOST_COMPARED]
    return sorted({*told, *silent}, reverse=True)[:_MOST_COMPARED]


@remembered
def _unlisted() -> frozenset[int]:
    """Return the numbers of the ties that some list covers and does not have."""
    return frozenset(tie for tie, _ in silences())


def _differing_in(numbers: list[int]) -> Iterator[tuple[Tie, list[Disagreement]]]:
    """Yield the ties of these numbers with what their sources differ on."""
    for batch in in_batches(numbers, _BATCH):
        found = Tie.objects.in_bulk(batch)
        ties = [found[number] for number in batch]
        load_ties(ties)
        differing: dict[Tie, list[Disagreement]] = {tie: [] for tie in ties}
        told = {tie: [said_tie(source.claim) for source in tie.sources.all()] for tie in ties}
        for each, tie in asking.disagreements_of(told):
            differing[tie].append(each)
        yield from differing.items()


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
