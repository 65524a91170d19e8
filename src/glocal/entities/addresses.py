"""Readable addresses that do not depend on the order in which things were added.

Where several things would have the same address, the one with the smallest key has it; each other one carries a digest
of its key behind a tilde: `jp/saitama/misato`, `jp/saitama/misato~3f2a1c0d`.
"""

import itertools
from collections.abc import Collection, Iterable
from typing import TypeVar

from django.db import models

from glocal.entities.batches import in_batches
from glocal.entities.keys import identifier
from glocal.entities.models import Addressed
from glocal.ledger.rows import add_rows, write_over

Thing = TypeVar("Thing", bound=Addressed)


def own_address(base: str, key: str) -> str:
    """Return the address that no other thing can have."""
    return f"{base}~{identifier(key)[:8]}"


def add_addressed(made: Collection[Thing]) -> None:
    """Insert rows that have key and base, each with an address of its own.

    Of rows that want an address which nothing had so far, the one with the smallest key takes it at once.
    """
    if not made:
        return
    things = type(next(iter(made)))._default_manager
    taken: set[str] = set()
    for batch in in_batches({row.base for row in made}):
        taken |= set(things.filter(base__in=batch).values_list("base", flat=True))
    free = {row.base for row in made} - taken
    for row in sorted(made, key=lambda row: row.key):
        row.identifier = identifier(row.key)
        row.path = row.base if row.base in free else own_address(row.base, row.key)
        free.discard(row.base)
    add_rows(made)
    settle_addresses(things, taken)


def settle_addresses(things: models.Manager[Thing], bases: Iterable[str]) -> None:
    """Give every row of these base addresses its own; until then a new row stands under `own_address`."""
    for batch in in_batches(sorted(set(bases))):
        losers: list[Thing] = []
        winners: list[Thing] = []
        rows = things.filter(base__in=batch).order_by("base", "key")
        for _, same_base in itertools.groupby(rows, key=lambda row: row.base):
            winner, *rest = same_base
            losers += [row for row in rest if row.path == row.base]
            winners += [winner] if winner.path != winner.base else []
        for row in losers:
            row.path = own_address(row.base, row.key)
        for row in winners:
            row.path = row.base
        # An address is taken only after the row that had it has moved away.
        write_over(losers, ["path"])
        write_over(winners, ["path"])


def drop(rows: Collection[Thing]) -> None:
    """Delete rows that nothing tells of any more, and give their addresses to others that wait for them."""
    if rows:
        things = type(next(iter(rows)))._default_manager
        things.filter(pk__in=[row.pk for row in rows]).delete()
        settle_addresses(things, (row.base for row in rows))
