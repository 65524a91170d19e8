"""What a list can be narrowed to, each choice with how many rows it leaves; remembered until the ledger changes."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from django.db.models import Count, Model, QuerySet

from glocal.entities.liveness import Life
from glocal.entities.models import Office, Organisation, Place
from glocal.model.vocabulary import ActivityKind, PlaceLevel, TieKind, TieStatus, Topic
from glocal.web.languages import language
from glocal.web.ranking import Ranking
from glocal.web.rankings import activity_ranking, place_ranking, tie_ranking
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


def tie_choices() -> dict[str, list[Choice]]:
    """Return what ties can be narrowed to, by parameter."""
    ranked = tie_ranking()
    counts = ranked.known.counts
    return {
        "kind": _in_order(TieKind, counts.get("kind", {})),
        "status": [
            *_in_order(TieStatus, counts.get("status", {})),
            *_told(Life.QUIET, ranked.quiet().bit_count()),
        ],
        "country": _by_value(counts.get("country", {})),
        "topic": _in_order(Topic, counts.get("topic", {})),
        "decade": _by_value(counts.get("decade", {}))[::-1],
    }


def activity_choices() -> dict[str, list[Choice]]:
    """Return what activities can be narrowed to, by parameter."""
    counts = activity_ranking().counts
    return {
        "kind": _in_order(ActivityKind, counts.get("kind", {})),
        "country": _by_value(counts.get("country", {})),
        "topic": _in_order(Topic, counts.get("topic", {})),
        "year": _by_value(counts.get("year", {}))[::-1],
    }


def place_choices() -> dict[str, list[Choice]]:
    """Return what places can be narrowed to, by parameter."""
    counts = place_ranking(language()).counts
    return {
        "kind": _in_order(PlaceLevel, counts.get("kind", {})),
        "country": _by_value(counts.get("country", {})),
    }


@remembered
def people_choices() -> dict[str, list[Choice]]:
    """Return what people can be narrowed to, by parameter."""
    return {"country": _by_value(_by(Office.objects.exclude(place=None), "place__country"))}


@remembered
def organisation_choices() -> dict[str, list[Choice]]:
    """Return what organisations can be narrowed to, by parameter."""
    return {"country": _by_value(_by(Organisation.objects.exclude(place=None), "place__country"))}


def regions_for(country: str, known: Ranking) -> list[Choice]:
    """Return the regions of the country that is chosen, else of the one that most rows of the list belong to."""
    countries = known.counts.get("country", {})
    chosen = country.upper() or max(sorted(countries), key=lambda code: countries[code], default="")
    regions = known.counts.get("region", {})
    return _by_value({region: count for region, count in regions.items() if region.startswith(f"{chosen}-")})


def area_of(place: Place) -> str:
    """Return what a country or a region is counted under; empty for a town."""
    if place.level == PlaceLevel.LOCALITY:
        return ""
    return place.country if place.level == PlaceLevel.COUNTRY else f"{place.country}-{place.region}"


def is_found_in_order(counts: list[int], known: Ranking) -> bool:
    """Return whether the first rows that pass several filters are found soonest by looking at each row in order.

    Otherwise an index yields all rows that the narrowest filter leaves, and they are sorted, which costs thrice as much
    a row (0.8 and 3 µs at 200,000 ties).

    Args:
        counts: How many rows each filter leaves by itself.
        known: The list.
    """
    whole = len(known.keys)
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


def _in_order(words: Iterable[StrEnum], counts: Mapping[str, int]) -> list[Choice]:
    return [choice for word in words for choice in _told(word.value, counts.get(word.value, 0))]


def _by_value(counts: Mapping[str, int]) -> list[Choice]:
    return [Choice(value, counts[value]) for value in sorted(counts)]


def _told(value: str, count: int) -> list[Choice]:
    return [Choice(str(value), count)] if count else []
