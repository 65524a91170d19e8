"""Versions of one issue: a corrected text takes the place of the one that was kept before.

Two documents are versions of one issue where masthead, month and language are the same and so is most of the text,
whatever its line ends: two parts of an issue, or an issue in two languages, share little of it.
"""

import datetime
import functools
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from glocal.ledger.models import Document
from glocal.ledger.models import Reading as ReadingRow

if TYPE_CHECKING:
    from django.db.models import QuerySet

_LEAST_SHARED = 0.5
"""Share of the longer text's pieces. Issues of the examples share at most 0.07 with each other (test_versions.py), one
of them and the real issue of the same events 0.16."""
_PIECE = 12
"""Letters of a piece."""


def versions_of(document: Document) -> list[ReadingRow]:
    """Return the last reading of each version of the issue that a document is, itself included.

    Versions of a version count as versions: which documents belong together does not depend on which came first.
    """
    own = ReadingRow.objects.filter(document=document, register="").order_by("pk").last()
    if own is None:
        return []
    left = last_readings(_same_issue(own.title, own.date, own.language).exclude(document=document))
    found = [own]
    for each in found:
        near = [row for row in left if shared(each.document.text, row.document.text) > _LEAST_SHARED]
        left = [row for row in left if row not in near]
        found += near
    return found


def last_readings(readings: "QuerySet[ReadingRow]") -> list[ReadingRow]:
    """Return the last of these readings of each document, with it."""
    rows = readings.select_related("document").order_by("document_id", "pk")
    return list({row.document_id: row for row in rows}.values())


def best_version(documents: Iterable[Document]) -> Document:
    """Return which of the versions of an issue counts, whatever the order in which they came.

    The one that says most often that it was corrected; then the one whose file was last written; then, where nothing
    tells, the one with the greatest digest.
    """
    return max(documents, key=_rank)


def _rank(document: Document) -> tuple[int, datetime.datetime, str]:
    words = len(_CORRECTED.findall(document.text))
    return words, document.modified_at_utc or datetime.datetime.min.replace(tzinfo=datetime.UTC), document.sha256


_CORRECTED = re.compile(
    r"\b(?:(?:corrected|revised|amended|updated)\s+(?:version|issue|edition|text|copy|reprint)"
    r"|re-?issued|errat(?:um|a)|corrigend(?:um|a)|replaces (?:the|an) (?:earlier|previous|first) (?:version|issue))\b"
    r"|訂正版|改訂版|修正版|差し替え版|差替版|再送|正誤",
    re.IGNORECASE,
)
"""Words by which a text says that it was put right."""


def later_version(reading: ReadingRow) -> ReadingRow | None:
    """Return the reading in force that took the place of an issue's document, None where the document itself counts."""
    in_force = _same_issue(reading.title, reading.date, reading.language).filter(retired_at_utc=None)
    if reading.retired_at_utc is None or in_force.filter(document_id=reading.document_id).exists():
        return None
    return next(_versions_of(reading.document, in_force), None)


def replaced_versions(reading: ReadingRow) -> list[ReadingRow]:
    """Return the last reading of each document whose place an issue's document took, the oldest document first."""
    if reading.retired_at_utc is not None:
        return []
    same_issue = _same_issue(reading.title, reading.date, reading.language)
    counted = same_issue.filter(retired_at_utc=None).values("document_id")
    found = _versions_of(reading.document, same_issue.exclude(document_id__in=counted))
    return list({row.document_id: row for row in found}.values())


def versions_beside(reading: ReadingRow) -> list[ReadingRow]:
    """Return the readings in force of the other versions of an issue, which count beside it, the oldest first."""
    if reading.retired_at_utc is not None:
        return []
    in_force = _same_issue(reading.title, reading.date, reading.language).filter(retired_at_utc=None)
    return list(_versions_of(reading.document, in_force.exclude(document_id=reading.document_id)))


def _same_issue(title: str, date: str, language: str) -> "QuerySet[ReadingRow]":
    if not title or not date:
        return ReadingRow.objects.none()
    return ReadingRow.objects.filter(register="", title=title, date=date, language=language)


def _versions_of(document: Document, readings: "QuerySet[ReadingRow]") -> Iterator[ReadingRow]:
    own = functools.cache(lambda: _pieces(document.text))
    rows = readings.select_related("document").order_by("document_id", "pk")
    return (row for row in rows if _share(own(), _pieces(row.document.text)) > _LEAST_SHARED)


def taken_over(sha256: str) -> ReadingRow | None:
    """Return the last reading of a document whose place another version took, None where none did."""
    readings = ReadingRow.objects.filter(document__sha256=sha256, register="")
    return None if readings.filter(retired_at_utc=None).exists() else readings.order_by("-pk").first()


def shared(one: str, other: str) -> float:
    r"""Return how much two texts have in common, from 0 to 1, without regard to spaces and line ends.

    >>> shared("The mayors signed in May.", "The mayors\n  signed in May."), shared("The mayors", "Nobody else")
    (1.0, 0.0)
    """
    return _share(_pieces(one), _pieces(other))


def _share(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(len(one), len(other))


def _pieces(text: str) -> set[str]:
    plain = "".join(text.split())
    return {plain[start : start + _PIECE] for start in range(max(1, len(plain) - _PIECE + 1))}
