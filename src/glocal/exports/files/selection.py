"""What is exported: the rows asked for, as records, in batches that keep memory bounded."""

import datetime
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.db.models import QuerySet

from glocal.entities import asking, asking_people
from glocal.entities.models import Place
from glocal.exports.records import forms, recording
from glocal.exports.records.forms import Record
from glocal.model.vocabulary import TieKind, TieStatus

_BATCH = 500
"""Rows made into records at once: their sources come with as few questions as those of one."""


class What(StrEnum):
    """What can be taken away as a list."""

    TIES = "ties"
    ACTIVITIES = "activities"
    PLACES = "places"
    PEOPLE = "people"
    ORGANISATIONS = "organisations"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows; None or an empty text does not narrow, and what a list does not know does not count for it."""

    place: Place | None = None
    country: str | None = None
    """ISO 3166-1 alpha-2."""
    kind: str = ""
    status: str = ""
    since_year: int | None = None
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Selection:
    """Rows of one list with the way to make records of them."""

    what: What
    rows: QuerySet[Any]  # Any: of the table of `what`
    base: str
    """Address of the site in front of the addresses of pages; may be empty."""
    today: datetime.date

    @property
    def record(self) -> type[Record]:
        """What the rows become."""
        return _LISTS[self.what].record

    def count(self) -> int:
        """Return how many rows there are."""
        return self.rows.order_by().count()

    def records(self) -> Iterator[Record]:
        """Yield the rows as records, in the order of their numbers."""
        make = _LISTS[self.what].make
        # One question walks all rows: whoever adds meanwhile does not shift them.
        rows = self.rows.prefetch_related(None).order_by("pk").iterator(chunk_size=_BATCH)
        while batch := list(itertools.islice(rows, _BATCH)):
            yield from make(batch, self.base, self.today)


def select(what: What, wanted: Wanted, base: str, today: datetime.date) -> Selection:
    """Return what is asked for of one list."""
    return Selection(what, _LISTS[what].rows(wanted, today), base, today)


Rows = Callable[[Wanted, datetime.date], QuerySet[Any]]  # Any: each list has rows of its own
Make = Callable[[Sequence[Any], str, datetime.date], Sequence[Record]]  # Any: as above


@dataclass(frozen=True, slots=True)
class _List:
    record: type[Record]
    rows: Rows
    make: Make


def _ties(wanted: Wanted, today: datetime.date) -> QuerySet[Any]:
    kind, status = TieKind(wanted.kind) if wanted.kind else None, TieStatus(wanted.status) if wanted.status else None
    quiet = today if wanted.is_quiet else None
    return asking.ties(asking.TieFilter(wanted.place, wanted.country, kind, status, wanted.since_year, quiet))


def _activities(wanted: Wanted, _today: datetime.date) -> QuerySet[Any]:
    return asking.activities(wanted.place, wanted.country, wanted.kind or None)


def _places(wanted: Wanted, _today: datetime.date) -> QuerySet[Any]:
    found = asking.within(wanted.place) if wanted.place else Place.objects.all()
    return found.filter(country=wanted.country) if wanted.country else found


def _whose(wanted: Wanted) -> asking_people.Whose:
    return asking_people.Whose(wanted.place, wanted.country)


_LISTS = {
    What.TIES: _List(forms.TieRecord, _ties, recording.tie_records),
    What.ACTIVITIES: _List(
        forms.ActivityRecord, _activities, lambda rows, base, _today: recording.activity_records(rows, base)
    ),
    What.PLACES: _List(forms.PlaceRecord, _places, lambda rows, base, _today: recording.place_records(rows, base)),
    What.PEOPLE: _List(
        forms.PersonRecord,
        lambda wanted, _today: asking_people.people(_whose(wanted)),
        lambda rows, base, _today: recording.person_records(rows, base),
    ),
    What.ORGANISATIONS: _List(
        forms.OrganisationRecord,
        lambda wanted, _today: asking_people.organisations(_whose(wanted)),
        lambda rows, base, _today: recording.organisation_records(rows, base),
    ),
}
