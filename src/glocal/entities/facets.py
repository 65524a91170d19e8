"""The different values that lists can be narrowed to, each found without counting all rows."""

from collections.abc import Iterator
from typing import TypeVar

from django.db.models import Count, Model, QuerySet

from glocal.entities.models import Activity, ArticleTopic, Place, Tie

Row = TypeVar("Row", bound=Model)


def years_of_activities() -> list[int]:
    """Return the years that activities began in, the latest first."""
    return list(_years(Activity.objects.all()))


def years_of_ties() -> list[int]:
    """Return the years that ties began in, the latest first."""
    return list(_years(Tie.objects.all()))


def _years(rows: QuerySet[Row]) -> Iterator[int]:
    """Yield the years of `first_day`: one look at its index for each, where a count reads every row."""
    days = rows.order_by("-first_day").exclude(first_day=None).values_list("first_day", flat=True)
    day = days.first()
    while day is not None:
        yield day.year
        day = days.filter(first_day__lt=day.replace(month=1, day=1)).first()


def regions_of(country: str) -> list[str]:
    """Return the names of the first-order divisions of a country that a known place lies in: Japan's prefectures."""
    regions = Place.objects.filter(country=country).exclude(region="").order_by("region")
    return list(regions.values_list("region", flat=True).distinct())


def topics() -> dict[str, int]:
    """Return the topics of articles in force with the number of articles, the most frequent first."""
    counted = ArticleTopic.objects.values_list("topic").annotate(count=Count("pk")).order_by("-count", "topic")
    return dict(counted)
