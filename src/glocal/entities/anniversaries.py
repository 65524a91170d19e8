"""Anniversaries ahead: of agreements and of first contacts."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from glocal.model.edtf import Edtf

ROUND_YEARS = (5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100, 125, 150)
"""The years that the field celebrates; 60 is kanreki, the return of the calendar's sixty-year cycle."""


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A round number of years since a date of a tie.

    `earliest` and `latest` bound the day: one day where the date is exact, a month or a year where it is not.
    """

    key: str
    """The key of the tie."""
    aspect: str
    """`since` for the first contact, `formalised` for the agreement."""
    years: int
    earliest: datetime.date
    latest: datetime.date


def anniversaries(
    dates: Iterable[tuple[str, str, str]], start: datetime.date, end: datetime.date
) -> Iterator[Anniversary]:
    """Yield the anniversaries that can fall on a day from `start` to `end`, both inside.

    Args:
        dates: Key of a tie, aspect, and the date in EDTF; an interval counts from its start.
        start: The first day.
        end: The last day.
    """
    for key, aspect, text in dates:
        begun = _beginning(text)
        for years in ROUND_YEARS if begun else ():
            earliest, latest = (_years_later(day, years) for day in begun)
            if earliest <= end and start <= latest:
                yield Anniversary(key, aspect, years, earliest, latest)


def _beginning(text: str) -> tuple[datetime.date, datetime.date] | tuple[()]:
    """Return the first and the last day on which what a date tells of can have begun."""
    begun = Edtf.parse(text.partition("/")[0]) if not text.startswith("..") else None
    return (begun.earliest, begun.latest) if begun and begun.earliest and begun.latest else ()


def _years_later(day: datetime.date, years: int) -> datetime.date:
    """Return the same day of a later year; the 29th of February falls on the 28th where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
