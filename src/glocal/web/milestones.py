"""The days that anniversaries are counted from, in memory: 12 bytes a day, where a question for many took 100 ms."""

import datetime
import heapq
import itertools
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from glocal.entities.anniversaries import ASPECTS, LONGEST, Between, Day
from glocal.entities.models import Milestone
from glocal.web.ranking import Bits, Ranking

_BATCH = 5000


@dataclass(frozen=True, slots=True, eq=False)
class Milestones:
    """All milestones in one state of the ledger, the earliest first, of those the soonest over."""

    first_days: "array[int]"
    """Ordinals of the days, as those below."""
    last_days: "array[int]"
    ties: "array[int]"
    """The position of the tie in the list of ties."""
    aspects: bytes
    """Which of `ASPECTS`."""

    def between(self, keys: "array[int]", chosen: Bits, limit: int) -> Between:
        """Return what yields the first milestones of some ties that can lie between two days.

        Args:
            keys: The ties by position.
            chosen: Which of them.
            limit: How many milestones at most of those begun before the first day, and of those that come.
        """
        packed = chosen.to_bytes(len(keys) // 8 + 1, "little")
        first_days, last_days, ties = self.first_days, self.last_days, self.ties

        def ask(start: datetime.date, end: datetime.date) -> Iterator[Day]:
            since = start.toordinal()
            first, here = bisect_left(first_days, since - LONGEST.days), bisect_left(first_days, since)
            open_still = (at for at in range(first, here) if last_days[at] >= since)
            begun = (at for at in open_still if packed[ties[at] >> 3] >> (ties[at] & 7) & 1)
            behind = bisect_right(first_days, end.toordinal())
            coming = (at for at in range(here, behind) if packed[ties[at] >> 3] >> (ties[at] & 7) & 1)
            soonest = heapq.nsmallest(limit, begun, key=lambda at: (last_days[at], keys[ties[at]]))
            return (self._day(at, keys) for at in itertools.chain(soonest, itertools.islice(coming, limit)))

        return ask

    def _day(self, at: int, keys: "array[int]") -> Day:
        first, last = (datetime.date.fromordinal(days[at]) for days in (self.first_days, self.last_days))
        return Day(keys[self.ties[at]], ASPECTS[self.aspects[at]], first, last)


def milestones(ties: Ranking) -> Milestones:
    """Return the milestones of the ties of a list."""
    position_of = dict(zip(ties.rising, ties.positions, strict=True))
    rows = Milestone.objects.order_by("first_day", "last_day", "tie_id").values_list(
        "tie", "aspect", "first_day", "last_day"
    )
    found = Milestones(array("i"), array("i"), array("I"), b"")
    aspects = bytearray()
    for tie, aspect, first_day, last_day in rows.iterator(_BATCH):
        if tie in position_of:
            found.first_days.append(first_day.toordinal())
            found.last_days.append(last_day.toordinal())
            found.ties.append(position_of[tie])
            aspects.append(ASPECTS.index(aspect))
    return Milestones(found.first_days, found.last_days, found.ties, bytes(aspects))
