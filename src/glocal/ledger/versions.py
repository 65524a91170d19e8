"""Versions of one issue: a corrected text takes the place of the one that was kept before.

Two documents are versions of one issue where masthead, month and language are the same and so is most of the text,
whatever its line ends: two parts of an issue, or an issue in two languages, share little of it.
"""

from glocal.ledger.models import Document
from glocal.ledger.models import Reading as ReadingRow
from glocal.model.reading import Reading

_LEAST_SHARED = 0.5
"""Share of the longer text's pieces. Issues of the examples share at most 0.07 with each other (test_versions.py), one
of them and the real issue of the same events 0.16."""
_PIECE = 12
"""Letters of a piece."""


def earlier_version(reading: Reading) -> ReadingRow | None:
    """Return the reading in force of the issue that a new document is another version of, None where there is none.

    A document that was kept before, in whatever order, takes no other's place again.
    """
    issue = reading.issue
    is_known = Document.objects.filter(sha256=reading.document.sha256).exists()
    if is_known or not issue.title or not issue.date:
        return None
    same_issue = ReadingRow.objects.filter(
        register="", retired_at_utc=None, title=issue.title, date=str(issue.date), language=issue.language
    )
    text = reading.document.text
    alike = ((shared(text, row.document.text), row) for row in same_issue.select_related("document").order_by("pk"))
    return next((row for share, row in alike if share > _LEAST_SHARED), None)


def taken_over(sha256: str) -> ReadingRow | None:
    """Return the last reading of a document whose place another version took, None where none did."""
    readings = ReadingRow.objects.filter(document__sha256=sha256, register="")
    return None if readings.filter(retired_at_utc=None).exists() else readings.order_by("-pk").first()


def shared(one: str, other: str) -> float:
    r"""Return how much two texts have in common, from 0 to 1, without regard to spaces and line ends.

    >>> shared("The mayors signed in May.", "The mayors\n  signed in May."), shared("The mayors", "Nobody else")
    (1.0, 0.0)
    """
    first, second = _pieces(one), _pieces(other)
    return len(first & second) / max(len(first), len(second))


def _pieces(text: str) -> set[str]:
    plain = "".join(text.split())
    return {plain[start : start + _PIECE] for start in range(max(1, len(plain) - _PIECE + 1))}
