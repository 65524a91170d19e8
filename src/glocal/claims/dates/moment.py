"""Moments and expressions: times as the words give them, before the issue's month is brought in."""

from dataclasses import dataclass, replace

from glocal.claims.dates.found import DateRole
from glocal.model.edtf import Edtf
from glocal.model.reason import Reason
from glocal.model.span import Span

_FIRST_SEASON = 21
_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}


@dataclass(frozen=True, slots=True)
class Now:
    """The issue's month, which `last year` and `on February 26` count from."""

    year: int
    month: int
    day: int | None = None

    @classmethod
    def of(cls, reference: Edtf | None) -> "Now | None":
        """Return the latest month that the issue's date can mean; None where it has none."""
        if reference is None or reference.latest is None:
            return None
        exact = reference.earliest == reference.latest
        return cls(reference.latest.year, reference.latest.month, reference.latest.day if exact else None)


@dataclass(frozen=True, slots=True)
class Moment:
    """A year, month or season, and day; None where the words leave it open."""

    year: int | None = None
    month: int | None = None
    """1 to 12, or the EDTF season 21 to 24."""
    day: int | None = None
    about: bool = False
    half: tuple[int, int] | None = None
    """First and last month where a part of the year is meant."""

    @property
    def first_month(self) -> int:
        """The month that it begins in; a year begins in January."""
        month = self.month or 1
        return _SEASON_STARTS.get(month, month)

    def in_year(self, year: int | None) -> "Moment":
        """Return the same moment of another year."""
        return replace(self, year=year)

    def latest_year(self, now: Now) -> int:
        """Return the year of the latest such moment that is not after the month of the issue."""
        return now.year if self.first_month <= now.month else now.year - 1

    def coming_year(self, now: Now) -> int:
        """Return the year of the first such moment that is not before the issue."""
        gone = (self.first_month, self.day or 0) < (now.month, (now.day or 0) if self.day else 0)
        return now.year + 1 if gone else now.year

    def __str__(self) -> str:
        """Return the EDTF text.

        >>> str(Moment(2025, 1, about=True))
        '2025-01~'
        """
        if self.half:
            return f"{self.year:04d}-{self.half[0]:02d}/{self.year:04d}-{self.half[1]:02d}"
        parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part)]
        return "-".join(parts) + ("~" if self.about else "")


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of time as it stands, its years perhaps still missing."""

    span: Span
    first: Moment | None
    last: Moment | None = None
    role: DateRole = DateRole.TIME
    number: int | None = None
    reasons: tuple[Reason, ...] = ()
    lead: str = ""
    """The word in front that ties it to the sentence: `from`, `between`, `in`."""
