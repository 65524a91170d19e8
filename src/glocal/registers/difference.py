"""What changed in a list since it was last read."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """Keys of rows that are new, that say something else, and that are missing now; each sorted."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]


def difference(before: Mapping[str, str], now: Mapping[str, str]) -> Difference:
    """Return what changed between two readings of a list, given as key and text of each row.

    >>> difference({"a": "1987", "b": "1990"}, {"a": "1986", "c": "2001"})
    Difference(added=('c',), changed=('a',), gone=('b',))
    """
    return Difference(
        added=tuple(sorted(now.keys() - before.keys())),
        changed=tuple(sorted(key for key in now.keys() & before.keys() if now[key] != before[key])),
        gone=tuple(sorted(before.keys() - now.keys())),
    )
