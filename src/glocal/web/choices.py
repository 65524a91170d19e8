"""What a list can be narrowed to, each choice with how many rows it leaves; remembered until the ledger changes."""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from django.db.models import Count, Model, QuerySet
from django.db.models.functions import ExtractYear
from django.utils import timezone

from glocal.entities.asking import is_quiet
from glocal.entities.liveness import Life
from glocal.entities.models import Activity, ActivitySource, Office, Organisation, Place, Tie, TieEnd
from glocal.model.vocabulary import ActivityKind, PlaceLevel, TieKind, TieStatus, Topic
from glocal.web.remembered import remembered

Row = TypeVar("Row", bound=Model)
_MANY = 2000
"""Rows below which it makes no difference which way they are asked for."""
_LOOKED_FOR = 400
"""Rows of ten pages: few readers leaf further."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter, with how many rows of the whole list it leaves."""

    value: str
    count: int


@remembered
def tie_choices() -> dict[str, list[Choice]]:
    """Return what ties can be narrowed to, by parameter."""
    quiet = Tie.objects.filter(is_quiet(timezone.localdate())).count()
    years = Tie.objects.exclude(first_day=None).order_by().values_list(ExtractYear("first_day")).annotate(Count("pk"))
    decades: Counter[int] = Counter()
    for year, count in years:
        decades[year // 10 * 10] += count
    return {
        "kind": _in_order(TieKind, _by(Tie.objects.all(), "kind")),
        "status": [*_in_order(TieStatus, _by(Tie.objects.all(), "status")), *_told(Life.QUIET, quiet)],
        "country": _by_value(_ties_by_country()),
        "topic": _in_order(Topic, Counter(field for fields in _fields() for field in fields)),
        "decade": [Choice(str(decade), decades[decade]) for decade in sorted(decades, reverse=True)],
    }


@remembered
def activity_choices() -> dict[str, list[Choice]]:
    """Return what activities can be narrowed to, by parameter."""
    held = Activity.places.through.objects
    years = Activity.objects.exclude(first_day=None).values_list(ExtractYear("first_day")).annotate(Count("pk"))
    by_country = held.order_by().values_list("place__country").annotate(Count("activity", distinct=True))
    return {
        "kind": _in_order(ActivityKind, _by(Activity.objects.all(), "kind")),
        "country": _by_value(Counter(dict(by_country))),
        "topic": _in_order(Topic, _by(ActivitySource.objects.all(), "claim__article__told_topics__topic")),
        "year": [Choice(str(year), count) for year, count in sorted(years.order_by(), reverse=True)],
    }


@remembered
def place_choices() -> dict[str, list[Choice]]:
    """Return what places can be narrowed to, by parameter."""
    return {
        "kind": _in_order(PlaceLevel, _by(Place.objects.all(), "level")),
        "country": _by_value(_by(Place.objects.all(), "country")),
    }


@remembered
def people_choices() -> dict[str, list[Choice]]:
    """Return what people can be narrowed to, by parameter."""
    return {"country": _by_value(_by(Office.objects.exclude(place=None), "place__country"))}


@remembered
def organisation_choices() -> dict[str, list[Choice]]:
    """Return what organisations can be narrowed to, by parameter."""
    return {"country": _by_value(_by(Organisation.objects.exclude(place=None), "place__country"))}


@remembered
def region_choices(country: str) -> list[Choice]:
    """Return the regions of a country that have ties, in the order of their names."""
    ends = TieEnd.objects.filter(place__country=country).exclude(place__region="").order_by()
    found = dict(ends.values_list("place__region").annotate(Count("tie", distinct=True)))
    return [Choice(f"{country}-{region}", found[region]) for region in sorted(found)]


def regions_for(country: str, countries: list[Choice]) -> list[Choice]:
    """Return the regions of the country that is chosen, else of the one that most rows of the list belong to."""
    first = max(countries, key=lambda choice: choice.count, default=None)
    chosen = country.upper() or (first.value if first else "")
    return region_choices(chosen) if any(choice.value == chosen for choice in countries) else []


def count_in(area: str, choices: dict[str, list[Choice]]) -> int:
    """Return how many rows belong to a country, `JP`, or to a region, `JP-Saitama`; 0 where nobody counted."""
    country, _, region = area.partition("-")
    return _count(area, region_choices(country) if region else choices["country"])


def count_of(name: str, value: str, choices: dict[str, list[Choice]]) -> int:
    """Return how many rows a value of a filter leaves, 0 where nobody counted."""
    return _count(value, choices.get(name, ()))


def _count(value: str, counted: Iterable[Choice]) -> int:
    return next((choice.count for choice in counted if choice.value == value), 0)


def area_of(place: Place) -> str:
    """Return what a country or a region is counted under; empty for a town."""
    if place.level == PlaceLevel.LOCALITY:
        return ""
    return place.country if place.level == PlaceLevel.COUNTRY else f"{place.country}-{place.region}"


def is_wide(place: Place, choices: dict[str, list[Choice]]) -> bool:
    """Return whether so many rows belong to a place that it is quickest to look at each in order."""
    return is_found_in_order([count_in(area_of(place), choices)], choices)


def is_found_in_order(counts: list[int], choices: dict[str, list[Choice]]) -> bool:
    """Return whether the first rows that pass several filters are found soonest by looking at each row in order.

    Otherwise an index yields all rows that the narrowest filter leaves, and they are sorted, which costs thrice as much
    a row (0.8 and 3 µs at 200,000 ties).

    Args:
        counts: How many rows each filter leaves by itself.
        choices: What the list can be narrowed to.
    """
    whole = sum(choice.count for choice in choices["kind"])
    if not counts or min(counts) < _MANY:
        return False
    share = math.prod(count / whole for count in counts)
    return _LOOKED_FOR / share < 3 * min(counts)


def known_count(chosen: dict[str, str], choices: dict[str, list[Choice]], whole: int) -> int | None:
    """Return how many rows a filter leaves, None where that must be counted."""
    if not chosen:
        return whole
    if len(chosen) > 1:
        return None
    (name, value), *_ = chosen.items()
    return next((each.count for each in choices.get(name, ()) if each.value == value), None)


def _by(rows: QuerySet[Row], column: str) -> Counter[str]:
    return Counter(dict(rows.order_by().values_list(column).annotate(Count("pk"))))


def _ties_by_country() -> Counter[str]:
    """Return how many ties have an end in each country: one whose ends both lie there counts once."""
    ends = TieEnd.objects.exclude(place=None).order_by().values_list("place__country")
    return Counter(dict(ends.annotate(Count("tie", distinct=True))))


def _fields() -> QuerySet[Tie, list[str]]:
    return Tie.objects.exclude(fields=[]).values_list("fields", flat=True)


def _in_order(words: Iterable[StrEnum], counts: Counter[str]) -> list[Choice]:
    return [choice for word in words for choice in _told(word.value, counts[word.value])]


def _by_value(counts: Counter[str]) -> list[Choice]:
    return [Choice(value, counts[value]) for value in sorted(counts)]


def _told(value: str, count: int) -> list[Choice]:
    return [Choice(str(value), count)] if count else []
