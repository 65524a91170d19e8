"""Whether the ledger is whole: bytes as they came, quotes where they are said to stand, changes without a gap."""

import hashlib
from collections.abc import Iterator

from glocal.ledger.models import Change, Claim, Original
from glocal.ledger.payloads import evidence_of
from glocal.ledger.turns import last_sequence
from glocal.model.problem import Problem, Severity

_BATCH = 1000
_FEW = 10
"""Documents whose bytes are read at once: one may have 100 MB."""


def ledger_problems() -> Iterator[Problem]:
    """Yield what is wrong with the ledger; nothing where it is whole."""
    yield from _bytes_problems()
    yield from _evidence_problems()
    yield from _sequence_problems()


def _bytes_problems() -> Iterator[Problem]:
    for original in Original.objects.select_related("document").defer("document__text").iterator(_FEW):
        if hashlib.sha256(original.data).hexdigest() != original.document.sha256:
            yield _damage(original.document.name, "its bytes are not those that were added")


def _evidence_problems() -> Iterator[Problem]:
    for claim in Claim.objects.select_related("article__reading__document").iterator(_BATCH):
        document = claim.article.reading.document.name
        try:
            evidence = evidence_of(claim)
        except (KeyError, TypeError, ValueError) as error:
            yield _damage(document, f"claim {claim.pk} cannot be read: {error}")
            continue
        text = claim.article.text
        if not evidence or not all(each.is_true_of(text) for each in evidence):
            yield _damage(document, f"claim {claim.pk} quotes words that do not stand in its article")


def _sequence_problems() -> Iterator[Problem]:
    count, last = Change.objects.count(), last_sequence()
    if count != last:
        yield _damage("ledger", f"{count} changes are noted, but the last has number {last}")


def _damage(source: str, message: str) -> Problem:
    return Problem(source, message, "restore the ledger from a backup", severity=Severity.ERROR)
