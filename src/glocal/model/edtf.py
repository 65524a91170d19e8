"""Dates as the field writes them: EDTF level 1 text with the days it can mean.

Source: ISO 8601-2:2019, Extended Date/Time Format. Supported: year, month, day, season (`2025-21` spring
to `2025-24` winter), `~` (about), `?` (uncertain), `%` (both), intervals `a/b` and open ends `a/..`, `../b`.
"""

import calendar
import datetime
import functools
import re
from dataclasses import dataclass

_SINGLE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<doubt>[~?%])?")
_OPEN = ".."
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date, a month, a season, a year or an interval of them.

    `earliest` and `latest` are the first and the last day that the text can mean; None where that side
    is open. A season runs over the months of the northern hemisphere; winter ends in the next year.
    """

    text: str
    earliest: datetime.date | None
    latest: datetime.date | None

    @classmethod
    def parse(cls, text: str) -> "Edtf":
        """Return the date that an EDTF text stands for.

        Raises:
            ValueError: the text is no EDTF of the supported kind, or no day of the calendar.

        >>> Edtf.parse("2025-12").latest
        datetime.date(2025, 12, 31)
        >>> Edtf.parse("1997/..").latest is None
        True
        """
        start, slash, end = text.partition("/")
        if not slash:
            return cls(text, *_day_bounds(start))
        earliest = None if start == _OPEN else _day_bounds(start)[0]
        latest = None if end == _OPEN else _day_bounds(end)[1]
        if (earliest is None and latest is None) or (earliest and latest and latest < earliest):
            raise ValueError(f"not an interval: {text!r}")
        return cls(text, earliest, latest)

    def __str__(self) -> str:
        """Return the EDTF text."""
        return self.text

    @property
    def is_approximate(self) -> bool:
        """Whether the text says about or uncertain."""
        return any(mark in self.text for mark in "~?%")

    @property
    def is_interval(self) -> bool:
        """Whether the text names two ends."""
        return "/" in self.text

    @property
    def first_year(self) -> int | None:
        """The year of the earliest day, or of the latest where the start is open."""
        day = self.earliest or self.latest
        return day.year if day else None


@functools.cache
def _day_bounds(text: str) -> tuple[datetime.date, datetime.date]:
    """Return first and last day of one date without interval."""
    found = _SINGLE.fullmatch(text)
    if not found:
        raise ValueError(f"not an EDTF date: {text!r}")
    year, month, day = (int(found[part]) if found[part] else None for part in ("year", "month", "day"))
    if year is None or year == 0:
        raise ValueError(f"no such year: {text!r}")
    if month is None:
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    if day is not None:
        exact = datetime.date(year, month, day)
        return exact, exact
    if month in _SEASONS:
        first, last = _SEASONS[month]
        last_year = year if first < last else year + 1
        return datetime.date(year, first, 1), _end_of_month(last_year, last)
    return datetime.date(year, month, 1), _end_of_month(year, month)


def _end_of_month(year: int, month: int) -> datetime.date:
    return datetime.date(year, month, calendar.monthrange(year, month)[1])
