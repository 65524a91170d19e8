"""Anniversaries ahead: of agreements and of first contacts."""

import datetime
import heapq
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from django.db import connection
from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from glocal.entities.models import Milestone, Tie, TieEnd
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieStatus

ROUND_YEARS = (*range(5, 101, 5), 125, 150)
"""The years that the field celebrates, every fifth of a century; 60 is kanreki, the return of the sixty-year cycle."""
_FEW = 1000
"""Ties whose milestones are read all at once."""
LONGEST = datetime.timedelta(days=366)
"""Days that a milestone can span: no date leaves more than a year open."""
_DAY = datetime.timedelta(days=1)
ASPECTS = ("since", "formalised")
"""The dates that anniversaries are counted from."""


class Day(NamedTuple):
    """A milestone that was kept elsewhere than in its table."""

    tie_id: int
    aspect: str
    first_day: datetime.date
    last_day: datetime.date


Between = Callable[[datetime.date, datetime.date], Iterable[Milestone | Day]]
"""Yields the milestones that can lie between two days: those that may have been already, the soonest over first, then
the others, the earliest first."""


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A round number of years since a date of a tie.

    `earliest` and `latest` bound the day: one day where the date is exact, a month or a year where it is not.
    """

    tie: Tie
    aspect: str
    """`since` for the first contact, `formalised` for the agreement."""
    years: int
    earliest: datetime.date
    latest: datetime.date


def milestones_of(row: Tie) -> Iterator[Milestone]:
    """Yield the days that the anniversaries of a tie are counted from; an interval counts from its start."""
    for aspect in ASPECTS:
        begun, _, _ = getattr(row, aspect).partition("/")
        if begun and begun != "..":
            date = Edtf.parse(begun)
            if date.earliest and date.latest:
                yield Milestone(tie=row, aspect=aspect, first_day=date.earliest, last_day=date.latest)


def coming_anniversaries(
    ties: QuerySet[Tie] | None, start: datetime.date, end: datetime.date, limit: int
) -> list[Anniversary]:
    """Return the anniversaries that can fall on a day from `start` to `end`, the nearest first.

    Args:
        ties: The ties asked for, None for all; those that ended have no anniversaries.
        start: The first day.
        end: The last day.
        limit: How many at most: each number of years asks the index for no more.
    """
    return nearest_anniversaries(_milestones(ties, limit), start, end, limit)


def nearest_anniversaries(between: Between, start: datetime.date, end: datetime.date, limit: int) -> list[Anniversary]:
    """Return the anniversaries of milestones that can fall on a day from `start` to `end`, the nearest first.

    A tie that is gone since its milestones were kept has none.
    """
    found = [
        (row, _years_later(row.first_day, years), _years_later(row.last_day, years), years)
        for years in ROUND_YEARS
        for row in between(_years_later(start, -years), _years_later(end, -years))
    ]
    nearest = heapq.nsmallest(limit, found, key=lambda each: (max(each[1], start), each[2], each[0].tie_id))
    ends = Prefetch("ends", TieEnd.objects.select_related("place"))
    tie_of = Tie.objects.prefetch_related(ends).in_bulk({row.tie_id for row, *_ in nearest})
    return [
        Anniversary(tie_of[row.tie_id], row.aspect, years, earliest, latest)
        for row, earliest, latest, years in nearest
        if row.tie_id in tie_of
    ]


def _milestones(ties: QuerySet[Tie] | None, limit: int) -> Between:
    """Return what yields the milestones of the ties that can lie between two days, asked so that little is read.

    Those of a few ties are read once. Of many ties each number of years is looked for along the index of the days,
    since most questions need few: at 200,000 ties those of France take 118 ms, where naming all of them took 3.9 s
    (benchmarks/explore/api.py).
    """
    rows = Milestone.objects.exclude(tie__status=TieStatus.ENDED)
    if ties is not None:
        some = list(ties.order_by().values_list("pk", flat=True)[: _FEW + 1])
        if len(some) <= _FEW:
            of_few = list(rows.filter(tie__in=some))
            return lambda start, end: [row for row in of_few if row.first_day <= end and row.last_day >= start]
        rows = rows.filter(Exists(ties.filter(pk=OuterRef("tie"))))
    rows = rows.filter(first_day__range=(_FROM, _TO), last_day__gte=_SINCE)
    begun = _asked_often(rows.order_by("last_day", "tie_id")[:limit])
    coming = _asked_often(rows.order_by("first_day", "last_day", "tie_id")[:limit])

    def between(start: datetime.date, end: datetime.date) -> Iterator[Milestone]:
        # The index on the first day bounds the search from both sides.
        yield from begun({_FROM: start - LONGEST, _TO: start - _DAY, _SINCE: start})
        yield from coming({_FROM: start, _TO: end, _SINCE: start})

    return between


_FROM, _TO, _SINCE = (datetime.date(1, 1, day) for day in (1, 2, 3))
"""Stand for days in a question that is asked with others."""


def _asked_often(rows: QuerySet[Milestone]) -> Callable[[Mapping[datetime.date, datetime.date]], Iterable[Milestone]]:
    """Return a question to be asked with other days, put into SQL once: for sixteen times that took 50 ms."""
    sql, parameters = rows.query.sql_with_params()
    in_database = connection.ops.adapt_datefield_value
    stands_for = {in_database(day): day for day in (_FROM, _TO, _SINCE)}

    def ask(days: Mapping[datetime.date, datetime.date]) -> Iterable[Milestone]:
        asked = [in_database(days[stands_for[each]]) if each in stands_for else each for each in parameters]
        return Milestone.objects.raw(sql, asked)

    return ask


def _years_later(day: datetime.date, years: int) -> datetime.date:
    """Return the same day of another year; the 29th of February falls on the 28th where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
