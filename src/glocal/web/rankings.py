"""The lists of ties and of activities in memory, as they stood at the last change of the ledger but perhaps one."""

import datetime
import itertools
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from glocal.entities import asking
from glocal.entities.anniversaries import Anniversary, coming_anniversaries, nearest_anniversaries
from glocal.entities.liveness import quiet_before
from glocal.entities.models import Activity, ActivitySource, Place, Tie, TieEnd
from glocal.model.vocabulary import TieStatus
from glocal.web.milestones import Milestones, milestones
from glocal.web.ranking import Bits, Ranking, Value, ranking
from glocal.web.reading_order import in_order
from glocal.web.remembered import remembered

_BATCH = 5000
_FEW = 1000
"""Ties whose milestones are asked of the database: that takes less than a look at those of all."""


@dataclass(frozen=True, slots=True)
class TieRanking:
    """All ties, those last seen alive first."""

    known: Ranking
    last_seen: "array[int]"
    """Minus the ordinal of the day, for as many ties as have one: they come first, so that these rise."""
    milestones: Milestones

    def quiet(self) -> Bits:
        """Return the ties that are quiet today: their days stand together in the list."""
        first = bisect_right(self.last_seen, -quiet_before(timezone.localdate()).toordinal())
        days = (1 << len(self.last_seen)) - (1 << first)
        return days & ~self._ended()

    def anniversaries(self, chosen: Bits, start: datetime.date, end: datetime.date, limit: int) -> list[Anniversary]:
        """Return the anniversaries of some of the ties that can fall on a day from `start` to `end`, nearest first."""
        in_force = chosen & ~self._ended()
        if in_force.bit_count() <= _FEW:
            few = Tie.objects.filter(pk__in=list(self.known.at(in_force, 0, _FEW)))
            return coming_anniversaries(few, start, end, limit)
        between = self.milestones.between(self.known.keys, in_force, limit)
        return nearest_anniversaries(between, start, end, limit)

    def _ended(self) -> Bits:
        return self.known.rows(("status", TieStatus.ENDED))


@remembered
def tie_ranking() -> TieRanking:
    """Return all ties: a look at every one with its ends, two seconds at 200,000."""
    columns = ("pk", "kind", "status", "first_day", "last_seen_day", "fields")
    rows = list(asking.ties().prefetch_related(None).values_list(*columns).iterator(_BATCH))
    days = itertools.takewhile(bool, (row[4] for row in rows))
    ends = TieEnd.objects.exclude(place=None).order_by().values_list("place", "tie")
    told = itertools.chain(_of_ties(rows), _of_places(ends.iterator(_BATCH)))
    known = ranking(array("q", (row[0] for row in rows)), told)
    return TieRanking(known, array("l", (-day.toordinal() for day in days)), milestones(known))


@remembered
def activity_ranking() -> Ranking:
    """Return all activities, the newest first: a look at every one with its places and its articles' topics."""
    rows = list(asking.activities().prefetch_related(None).values_list("pk", "kind", "first_day").iterator(_BATCH))
    held = Activity.places.through.objects.order_by().values_list("place", "activity")
    topics = ActivitySource.objects.order_by().values_list("claim__article__told_topics__topic", "activity")
    of_topics = ((("topic", topic), key) for topic, key in topics.iterator(_BATCH) if topic)
    told = itertools.chain(_of_activities(rows), _of_places(held.iterator(_BATCH)), of_topics)
    return ranking(array("q", (row[0] for row in rows)), told)


@remembered
def place_ranking(code: str) -> Ranking:
    """Return all places, in the order in which those who read a language look for them."""
    rows = in_order(code)
    told = ((value, row.pk) for row in rows for value in (("kind", row.level), *_areas(row.country, row.region)))
    return ranking(array("q", (row.pk for row in rows)), told)


def _of_ties(rows: Iterable[Any]) -> Iterator[tuple[Value, int]]:  # Any: a row of columns
    for key, kind, status, first_day, _, fields in rows:
        yield ("kind", kind), key
        yield ("status", status), key
        if first_day:
            yield ("decade", str(first_day.year // 10 * 10)), key
        for topic in fields:
            yield ("topic", topic), key


def _of_activities(rows: Iterable[Any]) -> Iterator[tuple[Value, int]]:  # Any: a row of columns
    for key, kind, first_day in rows:
        yield ("kind", kind), key
        if first_day:
            yield ("year", str(first_day.year)), key


def _of_places(linked: Iterable[tuple[int, int]]) -> Iterator[tuple[Value, int]]:
    """Yield the country and the region of each place with the key of the row that it is linked to."""
    rows = Place.objects.order_by().values_list("pk", "country", "region")
    areas = {pk: _areas(country, region) for pk, country, region in rows.iterator(_BATCH)}
    for place, key in linked:
        for value in areas.get(place, ()):
            yield value, key


def _areas(country: str, region: str) -> tuple[Value, ...]:
    """Return the country and the region of a place as values of filters."""
    return (("country", country), *((("region", f"{country}-{region}"),) if region else ()))
