"""The only writer of the ledger: one transaction a document, so that a crash leaves all of it or nothing."""

import datetime
import io
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

from glocal.ledger import models
from glocal.ledger.adding import add_articles, add_problems
from glocal.ledger.originals import add_original
from glocal.ledger.turns import turn_to_write
from glocal.model.reading import Reading

_BATCH = 1000
"""Articles added at once."""


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
    """The reading that this one replaced: of the same document, of another version, or of the same register."""
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
    modified_at_utc: datetime.datetime | None = None,
) -> Kept:
    """Add a reading and the bytes it was made from, unless they are kept already.

    Args:
        reading: What was read.
        data: The bytes it was read in.
        now_utc: The time to write down.
        register: The name of the list of ties that this is an import of; empty for an issue.
        modified_at_utc: When the file was last written, where that is known.
    """
    with turn_to_write():
        kept = begin(reading, io.BytesIO(data), now_utc, register=register, modified_at_utc=modified_at_utc)
        if kept.effect is not Effect.UNCHANGED:
            for first in range(0, len(reading.articles), _BATCH):
                add_articles(kept.reading, reading.articles[first : first + _BATCH], first)
            add_problems(kept.reading, reading.problems)
        return kept


def begin(
    reading: Reading,
    source: BinaryIO,
    now_utc: datetime.datetime,
    *,
    register: str = "",
    modified_at_utc: datetime.datetime | None = None,
) -> Kept:
    """Add a reading without its articles and problems, and the bytes it is made from, unless they are kept already.

    The caller has the turn to write until all of them are added. The parameters are those of `keep`.
    """
    with turn_to_write() as writer:
        document, is_new = _keep_document(reading, source, now_utc, modified_at_utc)
        in_force = reading_in_force(document.sha256, register)
        if in_force and in_force.maker == reading.maker:
            return unchanged(in_force)
        if register:
            in_force = models.Reading.objects.filter(register=register, retired_at_utc=None).first()
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


def _keep_document(
    reading: Reading, source: BinaryIO, now_utc: datetime.datetime, modified_at_utc: datetime.datetime | None
) -> tuple[models.Document, bool]:
    document, is_new = models.Document.objects.get_or_create(
        sha256=reading.document.sha256,
        defaults={
            "name": reading.document.name,
            "media_type": reading.document.media_type,
            "encoding": reading.document.encoding,
            "size_bytes": source.seek(0, io.SEEK_END),
            "text": reading.document.text,
            "modified_at_utc": modified_at_utc,
            "added_at_utc": now_utc,
        },
    )
    if is_new:
        add_original(document, source)
    return document, is_new


def _add_reading(
    document: models.Document, reading: Reading, now_utc: datetime.datetime, register: str
) -> models.Reading:
    issue = reading.issue
    return models.Reading.objects.create(
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
