"""The only writer of the ledger: one transaction a document, so that a crash leaves all of it or nothing."""

import datetime
import itertools
from dataclasses import dataclass
from enum import StrEnum

from glocal.ledger import models
from glocal.ledger.payloads import payloads_of
from glocal.ledger.turns import turn_to_write
from glocal.model.reading import ArticleReading, Reading

_BATCH = 1000


class Effect(StrEnum):
    """What keeping a reading did to the ledger."""

    ADDED = "added"
    """The document was new."""
    UNCHANGED = "unchanged"
    """The same bytes, read by the same maker, were kept already."""
    READ_AGAIN = "read again"
    """The document was kept already; a newer reader's claims took the place of the older ones."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The rows that now stand for a reading."""

    effect: Effect
    reading: models.Reading
    retired: models.Reading | None
    """The reading that this one replaced: of the same document, of an earlier version, or of the same register."""
    other_versions: int
    """How many other documents are kept under the same name."""


def reading_in_force(sha256: str, register: str = "") -> models.Reading | None:
    """Return the reading in force of a document as an issue, or as an import of a register."""
    return models.Reading.objects.filter(document__sha256=sha256, register=register, retired_at_utc=None).first()


def keep(
    reading: Reading,
    data: bytes,
    now_utc: datetime.datetime,
    *,
    register: str = "",
    instead_of: models.Reading | None = None,
) -> Kept:
    """Add a reading and the bytes it was made from, unless they are kept already.

    Args:
        reading: What was read.
        data: The bytes it was read in.
        now_utc: The time to write down.
        register: The name of the list of ties that this is an import of; empty for an issue.
        instead_of: The reading in force of an earlier version of the issue, whose place this one takes.
    """
    with turn_to_write() as writer:
        document, is_new = _keep_document(reading, data, now_utc)
        in_force = reading_in_force(document.sha256, register)
        if in_force and in_force.maker == reading.maker:
            return unchanged(in_force)
        if register:
            in_force = models.Reading.objects.filter(register=register, retired_at_utc=None).first()
        in_force = in_force or instead_of
        if in_force:
            models.Reading.objects.filter(pk=in_force.pk).update(retired_at_utc=now_utc)
            writer.note(models.Change.Kind.READING_RETIRED, in_force)
        row = _add_reading(document, reading, now_utc, register)
        writer.note(models.Change.Kind.READING_ADDED, row)
        return Kept(Effect.ADDED if is_new else Effect.READ_AGAIN, row, in_force, _other_versions(document))


def unchanged(in_force: models.Reading) -> Kept:
    """Return that a reading is kept already."""
    return Kept(Effect.UNCHANGED, in_force, None, _other_versions(in_force.document))


def _other_versions(document: models.Document) -> int:
    return models.Document.objects.filter(name=document.name).exclude(pk=document.pk).count()


def decide(decision: models.Decision) -> models.Decision:
    """Add what a person decided."""
    with turn_to_write() as writer:
        decision.save(force_insert=True)
        writer.note(models.Change.Kind.DECISION_ADDED, decision)
    return decision


def _keep_document(reading: Reading, data: bytes, now_utc: datetime.datetime) -> tuple[models.Document, bool]:
    document, is_new = models.Document.objects.get_or_create(
        sha256=reading.document.sha256,
        defaults={
            "name": reading.document.name,
            "media_type": reading.document.media_type,
            "encoding": reading.document.encoding,
            "size_bytes": len(data),
            "text": reading.document.text,
            "added_at_utc": now_utc,
        },
    )
    if is_new:
        models.Original.objects.create(document=document, data=data)
    return document, is_new


def _add_reading(
    document: models.Document, reading: Reading, now_utc: datetime.datetime, register: str
) -> models.Reading:
    issue = reading.issue
    row = models.Reading.objects.create(
        document=document,
        maker=reading.maker,
        read_at_utc=now_utc,
        title=issue.title or "",
        date=str(issue.date or ""),
        publisher=issue.publisher or "",
        division=issue.division or "",
        language=issue.language,
        register=register,
    )
    _add_articles(row, reading)
    _add_problems(row, reading)
    return row


def _add_articles(row: models.Reading, reading: Reading) -> None:
    """Add articles and their claims, so many at a time: a list may have a million rows."""
    numbered = iter(enumerate(reading.articles))
    while batch := list(itertools.islice(numbered, _BATCH)):
        articles = models.Article.objects.bulk_create(_article(row, position, each) for position, each in batch)
        models.Claim.objects.bulk_create(
            models.Claim(article=article, kind=kind, position=number, payload=payload)
            for article, (_, each) in zip(articles, batch, strict=True)
            for kind, payloads in payloads_of(each).items()
            for number, payload in enumerate(payloads)
        )


def _article(row: models.Reading, position: int, each: ArticleReading) -> models.Article:
    return models.Article(
        reading=row,
        position=position,
        headline=each.article.headline,
        captions=list(each.article.captions),
        body=each.article.body,
        topics=[topic.value for topic in each.article.topics],
        row_key=each.row_key,
        row_number=each.row_number,
    )


def _add_problems(row: models.Reading, reading: Reading) -> None:
    models.ReadingProblem.objects.bulk_create(
        (
            models.ReadingProblem(
                reading=row,
                severity=problem.severity.value,
                line=problem.line,
                column=problem.column,
                message=problem.message,
                remedy=problem.remedy,
            )
            for problem in reading.problems
        ),
        batch_size=_BATCH,
    )
