"""What a list is narrowed to, read from the address: `/ties/?country=GR&kind=sister-city`."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Self
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.utils import timezone

from glocal.entities.asking import is_quiet
from glocal.entities.liveness import Life
from glocal.entities.models import Activity, Place, Tie, TieEnd
from glocal.model.vocabulary import PlaceLevel


@dataclass(frozen=True, slots=True)
class Filter:
    """Base of the filters: each field is one parameter of the address; the empty text does not narrow."""

    words: str = ""
    """Part of a name."""
    kind: str = ""
    country: str = ""
    """ISO 3166-1 alpha-2."""

    @classmethod
    def from_query(cls, query: Mapping[str, str]) -> Self:
        """Return the filter that an address asks for; a value that no list knows narrows to nothing."""
        # A null character would be an error in PostgreSQL and finds nothing in SQLite.
        return cls(**{field.name: query.get(field.name, "").replace("\0", "").strip() for field in fields(cls)})

    def __bool__(self) -> bool:
        """Whether anything is narrowed."""
        return any(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class TieFilter(Filter):
    """Narrows ties; `words` and `country` may belong to either end."""

    status: str = ""

    def apply(self, ties: QuerySet[Tie]) -> QuerySet[Tie]:
        """Return the ties that pass."""
        if self.words:
            named = Q(place__name__icontains=self.words) | Q(organisation__icontains=self.words)
            named |= Q(place__region__icontains=self.words)
            ties = ties.filter(pk__in=TieEnd.objects.filter(named).values("tie"))
        if self.country:
            ties = ties.filter(pk__in=TieEnd.objects.filter(place__country=self.country.upper()).values("tie"))
        if self.kind:
            ties = ties.filter(kind=self.kind)
        if self.status == Life.QUIET:
            return ties.filter(is_quiet(timezone.localdate()))
        return ties.filter(status=self.status) if self.status else ties


@dataclass(frozen=True, slots=True)
class ActivityFilter(Filter):
    """Narrows activities; `country` is where they took place."""

    year: str = ""

    def apply(self, activities: QuerySet[Activity]) -> QuerySet[Activity]:
        """Return the activities that pass."""
        if self.words:
            held_in = Place.objects.filter(Q(name__icontains=self.words) | Q(region__icontains=self.words))
            activities = activities.filter(Q(title__icontains=self.words) | Q(pk__in=held_in.values("activities")))
        if self.country:
            held_in = Place.objects.filter(country=self.country.upper())
            activities = activities.filter(pk__in=held_in.values("activities"))
        if self.kind:
            activities = activities.filter(kind=self.kind)
        if self.year:
            year = int(self.year) if self.year.isascii() and self.year.isdecimal() else 0
            activities = activities.filter(first_day__year=year) if 0 < year < 10_000 else activities.none()  # noqa: PLR2004 - the years of the calendar
        return activities


@dataclass(frozen=True, slots=True)
class PlaceFilter(Filter):
    """Narrows places; `kind` is their level."""

    def apply(self, places: QuerySet[Place]) -> QuerySet[Place]:
        """Return the places that pass."""
        if self.words:
            places = places.filter(Q(name__icontains=self.words) | Q(region__icontains=self.words))
        if self.country:
            places = places.filter(country=self.country.upper())
        if self.kind:
            places = places.filter(level=self.kind)
        return places


def narrowed_to(place: Place) -> str:
    """Return the query of an address that narrows a list to a place, by its country or its name."""
    if place.level == PlaceLevel.COUNTRY:
        return urlencode({"country": place.country})
    return urlencode({"words": place.name, "country": place.country})
