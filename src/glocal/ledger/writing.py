"""The only writer of the ledger: one transaction a document, so that a crash leaves all of it or nothing."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from django.db import transaction

from glocal.ledger import models
from glocal.ledger.payloads import payloads_of
from glocal.model.reading import ArticleReading, Reading


class Change(StrEnum):
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

    change: Change
    reading: models.Reading
    retired: models.Reading | None
    """The reading that this one replaced."""
    other_versions: int
    """How many other documents are kept under the same name."""


def keep(reading: Reading, data: bytes, now_utc: datetime.datetime) -> Kept:
    """Add a reading and the bytes it was made from, unless they are kept already.

    The caller may open a transaction around this; the ledger opens one of its own inside.
    """
    with transaction.atomic():
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
        in_force = document.readings.filter(retired_at_utc=None).first()
        others = models.Document.objects.filter(name=document.name).exclude(pk=document.pk).count()
        if in_force and in_force.maker == reading.maker:
            return Kept(Change.UNCHANGED, in_force, None, others)
        if in_force:
            models.Reading.objects.filter(pk=in_force.pk).update(retired_at_utc=now_utc)
        row = _add_reading(document, reading, now_utc)
        return Kept(Change.READ_AGAIN if in_force else Change.ADDED, row, in_force, others)


def _add_reading(document: models.Document, reading: Reading, now_utc: datetime.datetime) -> models.Reading:
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
    )
    for position, article_reading in enumerate(reading.articles):
        _add_article(row, position, article_reading)
    models.ReadingProblem.objects.bulk_create(
        models.ReadingProblem(
            reading=row,
            severity=problem.severity,
            line=problem.line,
            column=problem.column,
            message=problem.message,
            remedy=problem.remedy,
        )
        for problem in reading.problems
    )
    return row


def _add_article(row: models.Reading, position: int, reading: ArticleReading) -> None:
    article = models.Article.objects.create(
        reading=row,
        position=position,
        headline=reading.article.headline,
        captions=list(reading.article.captions),
        body=reading.article.body,
        topics=[str(topic) for topic in reading.article.topics],
    )
    models.Claim.objects.bulk_create(
        models.Claim(article=article, kind=kind, position=number, payload=payload)
        for kind, payloads in payloads_of(reading).items()
        for number, payload in enumerate(payloads)
    )
