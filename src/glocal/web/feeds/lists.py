"""The lists that can be subscribed to, each narrowed as its page is."""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Model, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from glocal.entities.anniversaries import Anniversary
from glocal.entities.models import Activity, Organisation, Person, Place, Tie
from glocal.exports.calendar import Occasion
from glocal.exports.feed import Entry
from glocal.ledger.models import Reading
from glocal.web.feeds.entries import Teller, anniversary_entries, entries_of
from glocal.web.feeds.occasions import activity_occasions, anniversary_occasions
from glocal.web.filters import ActivityFilter, Filter, OrganisationFilter, PersonFilter, PlaceFilter, TieFilter

Row = TypeVar("Row", bound=Model)
AnniversariesBetween = Callable[[datetime.date, datetime.date, int], list[Anniversary]]
"""Returns those between two days, so many at most, the nearest first."""

NEWEST = 50
"""Entries of a feed."""
MOST_OCCASIONS = 250
"""Events of a calendar: a year of a busy register; a calendar program reads all of them anew each day."""
MOST_ANNIVERSARIES = 100
"""Anniversaries of a calendar."""
_YEARS_AHEAD = 2
_ONE_MONTH = datetime.timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Subscribed:
    """A list that can be subscribed to."""

    title: Promise | str
    entries: Callable[[Teller, Filter], Sequence[Entry]]
    """Its newest entries."""
    occasions: Callable[[Teller, Filter], Iterable[Occasion]] | None = None
    """What is ahead, and what was; None where nothing has a day."""
    filter: type[Filter] = Filter


def _newest(rows: Callable[[Filter], QuerySet[Model]]) -> Callable[[Teller, Filter], Sequence[Entry]]:
    """Return the question for the entries of the rows that came last."""
    return lambda teller, narrowed: entries_of(teller, list(rows(narrowed).order_by("-pk")[:NEWEST]))


def _narrowed(of: type[Filter], table: type[Row]) -> Callable[[Filter], QuerySet[Row]]:
    """Return the question for the rows that a filter of a list leaves; another list's filter leaves none."""

    def rows(narrowed: Filter) -> QuerySet[Row]:
        every = table._default_manager.all()
        if not isinstance(narrowed, of):
            return every.none()
        found: QuerySet[Row] = narrowed.apply(every)  # type: ignore[attr-defined]  # every filter but the base has it
        return found

    return rows


_ties = _narrowed(TieFilter, Tie)
_activities = _narrowed(ActivityFilter, Activity)


def _issues(_narrowed: Filter) -> QuerySet[Reading]:
    in_force = Reading.objects.filter(retired_at_utc=None, register="")
    return in_force.select_related("document").defer("document__text")


def anniversaries_ahead(teller: Teller, between: AnniversariesBetween, most: int) -> list[Anniversary]:
    """Return the anniversaries of this and the next two years: the same all year long.

    Of most ties only the year is known: those must not push out the ones with a day.
    """
    start = teller.today.replace(month=1, day=1)
    end = datetime.date(start.year + _YEARS_AHEAD, 12, 31)
    found = between(start, end, 2 * most)
    return sorted(found, key=lambda each: each.latest - each.earliest > _ONE_MONTH)[:most]


def _anniversaries(teller: Teller, narrowed: Filter, most: int) -> list[Anniversary]:
    return anniversaries_ahead(teller, narrowed.anniversaries, most) if isinstance(narrowed, TieFilter) else []


def _anniversary_entries(teller: Teller, narrowed: Filter) -> Sequence[Entry]:
    return anniversary_entries(teller, _anniversaries(teller, narrowed, NEWEST))


def _anniversary_occasions(teller: Teller, narrowed: Filter) -> Iterable[Occasion]:
    return anniversary_occasions(teller, _anniversaries(teller, narrowed, MOST_ANNIVERSARIES))


def _activity_occasions(teller: Teller, narrowed: Filter) -> Iterable[Occasion]:
    dated = _activities(narrowed).exclude(first_day=None).order_by("-first_day", "pk")
    return activity_occasions(teller, list(dated[:MOST_OCCASIONS]))


LISTS: Mapping[str, Subscribed] = {
    "ties": Subscribed(gettext_lazy("Ties"), _newest(_ties), _anniversary_occasions, TieFilter),
    "activities": Subscribed(gettext_lazy("Activities"), _newest(_activities), _activity_occasions, ActivityFilter),
    "anniversaries": Subscribed(gettext_lazy("Anniversaries"), _anniversary_entries, _anniversary_occasions, TieFilter),
    "places": Subscribed(gettext_lazy("Places"), _newest(_narrowed(PlaceFilter, Place)), None, PlaceFilter),
    "people": Subscribed(gettext_lazy("People"), _newest(_narrowed(PersonFilter, Person)), None, PersonFilter),
    "organisations": Subscribed(
        gettext_lazy("Organisations"),
        _newest(_narrowed(OrganisationFilter, Organisation)),
        None,
        OrganisationFilter,
    ),
    "issues": Subscribed(gettext_lazy("Issues"), _newest(_issues)),
}
"""The lists by the folder of their page."""
