"""One writer at a time, each change with its number."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction
from django.db.models import F

from glocal.ledger.models import Change, Decision, Reading, Turn
from glocal.ledger.waiting import queued

_ONLY = 1
"""Primary key of the one row of `Turn`."""


class Writer:
    """Whose turn it is to write; knows how to number changes."""

    def note(self, kind: Change.Kind, row: Reading | Decision) -> int:
        """Add a change to the ledger's sequence and return its number."""
        Turn.objects.filter(pk=_ONLY).update(last_sequence=F("last_sequence") + 1)
        number = Turn.objects.get(pk=_ONLY).last_sequence
        Change.objects.create(sequence=number, kind=kind, row=row.pk)
        return number


@contextmanager
def turn_to_write() -> Iterator[Writer]:
    """Open a transaction in which this process alone writes; others wait until it ends, however long that takes.

    On PostgreSQL they wait for the lock on the row of `Turn`. May be nested.
    """
    with queued(), transaction.atomic():
        Turn.objects.get_or_create(pk=_ONLY)
        Turn.objects.select_for_update().get(pk=_ONLY)
        yield Writer()


def last_sequence() -> int:
    """Return the number of the newest change, 0 of an empty ledger."""
    # Asked several times by every page: put in words here it takes a tenth of what the words' making takes.
    with connection.cursor() as cursor:
        cursor.execute("SELECT last_sequence FROM ledger_turn WHERE id = %s", [_ONLY])
        found = cursor.fetchone()
    return int(found[0]) if found else 0
