"""A problem: something in the input that could not be read, with the place where it stands."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much of the input a problem costs."""

    ERROR = "error"
    """The input could not be read at all."""
    WARNING = "warning"
    """The input was read, but a part of it is missing or doubtful."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What could not be read, where, and what to do.

    Shape: `line` and `column` count from one and are None where the whole source is meant.
    """

    source: str
    """File name, URL or row that the problem belongs to."""
    message: str
    """What is wrong, in one line."""
    remedy: str = ""
    """What the person can do; empty where nothing can be done."""
    line: int | None = None
    """Line in the source, from one."""
    column: int | None = None
    """Column in the line in code points, from one."""
    severity: Severity = Severity.WARNING
    """Whether anything of the source was read."""

    def __str__(self) -> str:
        """Return one line as compilers print it.

        >>> str(Problem("a.txt", "is empty", remedy="check the download"))
        'a.txt: is empty: check the download'
        >>> str(Problem("a.csv", "unknown country code XQ", line=7))
        'a.csv:7: unknown country code XQ'
        """
        position = "".join(f":{n}" for n in (self.line, self.column) if n is not None)
        parts = [f"{self.source}{position}", self.message, self.remedy]
        return ": ".join(part for part in parts if part)
