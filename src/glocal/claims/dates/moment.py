"""Moments and expressions: times as the words give them, before the issue's month is brought in."""

from dataclasses import dataclass, replace

from glocal.claims.dates.found import DateRole
from glocal.model.edtf import Edtf
from glocal.model.reason import Reason
from glocal.model.span import Span

_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}
FISCAL_YEAR = (4, 3)
"""First and last month of a Japanese fiscal year."""


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

    @property
    def fiscal_year(self) -> int:
        """The Japanese fiscal year that the month lies in."""
        return self.year if self.month >= FISCAL_YEAR[0] else self.year - 1


@dataclass(frozen=True, slots=True)
class Moment:
    """A year, month or season, and day; None where the words leave it open."""

    year: int | None = None
    month: int | None = None
    """1 to 12, or the EDTF season 21 to 24."""
    day: int | None = None
    about: bool = False
    months: tuple[int, int] | None = None
    """First and last month where a part of the year is meant, or a fiscal year, which ends in the next."""
    years: int = 1
    """How many years from `year` on: 10 for a decade."""

    @property
    def first_month(self) -> int:
        """The month that it begins in; a year begins in January."""
        return _SEASON_STARTS.get(self.month or 1, self.month or 1)

    def in_year(self, year: int | None) -> "Moment":
        """Return the same moment of another year."""
        return Moment(year, self.month, self.day, self.about, self.months, self.years)

    def latest_year(self, now: Now) -> int:
        """Return the year of the latest such moment that is not after the month of the issue."""
        return now.year if self.first_month <= now.month else now.year - 1

    def past_year(self, now: Now) -> int:
        """Return the year of the latest such moment that is before the month of the issue."""
        return now.year if self.first_month < now.month else now.year - 1

    def coming_year(self, now: Now) -> int:
        """Return the year of the first such moment that is not before the issue."""
        today = (now.month, now.day or 0) if self.day else (now.month, 0)
        return now.year if (self.first_month, self.day or 0) >= today else now.year + 1

    def ends(self) -> tuple[str, str]:
        """Return the EDTF texts of its first and its last part; twice the same for a single date.

        >>> Moment(2025, 1, about=True).ends()
        ('2025-01~', '2025-01~')
        >>> Moment(2024, months=FISCAL_YEAR).ends()
        ('2024-04', '2025-03')
        """
        year = self.year or 0
        if self.months:
            first, last = self.months
            return f"{year:04d}-{first:02d}", f"{year + (last < first):04d}-{last:02d}"
        if self.years > 1:
            return f"{year:04d}", f"{year + self.years - 1:04d}"
        parts = [f"{year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part)]
        single = "-".join(parts) + "~" * self.about
        return single, single


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

    def in_year(self, year: int) -> "Expression":
        """Return the same expression with its first moment in `year` and its last one not before it."""
        if self.first is None:
            return self
        last = self.last
        if last and last.year is None:
            last = last.in_year(year + (last.first_month < self.first.first_month))
        return replace(self, first=self.first.in_year(year), last=last)
