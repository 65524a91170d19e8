"""Many things at once, and room for them."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from django.db import connection

Item = TypeVar("Item")

ASKED = 5_000
"""Values in one question: SQLite takes 32,766 variables."""


def in_batches(items: Iterable[Item], size: int = ASKED) -> Iterator[list[Item]]:
    """Yield the items in lists of at most `size`.

    >>> list(in_batches("abcde", 2))
    [['a', 'b'], ['c', 'd'], ['e']]
    """
    all_items = list(items)
    for start in range(0, len(all_items), size):
        yield all_items[start : start + size]


def room_for_indexes(megabytes: int = 256) -> None:
    """Let this connection keep so many pages: of its 2 MB, SQLite reads and writes each index page again and again.

    Making a ledger of 1,400,000 claims anew read 34 GB and wrote 20 GB before it was half done.
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA cache_size = -{megabytes << 10}")
