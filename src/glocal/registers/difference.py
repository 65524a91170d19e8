"""What changed in a list since it was last read, told row by row: neither copy is held."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from glocal.registers.fingerprints import Fingerprints

_SEEN, _GONE_BEFORE = 2, 4
"""Numbers of a row that stands in both copies, and of one that was missing before; that of one not met yet is odd."""


class Change(StrEnum):
    """What became of a row."""

    ADDED = "added"
    CHANGED = "changed"
    GONE = "gone"
    SAME = "same"


@dataclass(slots=True)
class Difference:
    """How many rows are new, say something else, and are missing now, compared with an earlier copy.

    >>> newer = Difference.to([("a", "1987"), ("b", "1990")])
    >>> newer.tell("a", "1986"), newer.tell("c", "2001")
    (<Change.CHANGED: 'changed'>, <Change.ADDED: 'added'>)
    >>> newer.added, newer.changed, newer.gone, newer.is_gone("b")
    (1, 1, 1, True)
    """

    gone: int = 0
    """Rows of the earlier copy that the newer one has not told of yet."""
    added: int = 0
    changed: int = 0
    _before: Fingerprints = field(default_factory=Fingerprints)

    @classmethod
    def to(cls, before: Iterable[tuple[str, str | None]]) -> "Difference":
        """Return the difference of an empty list to an earlier copy.

        Args:
            before: Key and text of each row, None for the text of one that was noted as missing then.
        """
        made = cls()
        for key, text in before:
            made._before[key] = _GONE_BEFORE if text is None else hash(text) | 1
            made.gone += text is not None
        return made

    def tell(self, key: str, text: str) -> Change:
        """Take in a row of the newer copy, each key once, and return what became of it."""
        before = self._before[key]
        if before:
            self._before[key] = _SEEN
        if before in {0, _GONE_BEFORE}:
            self.added += 1
            return Change.ADDED
        self.gone -= 1
        if before == hash(text) | 1:
            return Change.SAME
        self.changed += 1
        return Change.CHANGED

    def is_gone(self, key: str) -> bool:
        """Return whether a row of the earlier copy, also one noted as missing then, has not been told of."""
        return self._before[key] != _SEEN
