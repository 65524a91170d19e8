"""One tie, place or topic as a list that can be subscribed to: what happened, and what is ahead."""

import functools
import heapq
from collections.abc import Iterable, Sequence
from typing import TypeVar

from django.db.models import QuerySet

from glocal.entities.anniversaries import coming_anniversaries
from glocal.entities.models import Activity, Addressed, Place, Tie
from glocal.entities.tie_activities import activities_of
from glocal.exports.calendar import Occasion
from glocal.exports.feed import Entry
from glocal.ledger.models import Article
from glocal.model.vocabulary import Topic
from glocal.web.feeds.entries import Teller, entries_of
from glocal.web.feeds.lists import (
    MOST_ANNIVERSARIES,
    MOST_OCCASIONS,
    NEWEST,
    AnniversariesBetween,
    Subscribed,
    anniversaries_ahead,
)
from glocal.web.feeds.occasions import activity_occasions, anniversary_occasions
from glocal.web.feeds.wording import tie_title, where_words
from glocal.web.filters import ActivityFilter, Filter, TieFilter
from glocal.web.labels import label

Row = TypeVar("Row", bound=Addressed)


def of_tie(tie: Tie) -> Subscribed:
    """Return a tie with its activities and anniversaries."""
    own = Tie.objects.filter(pk=tie.pk)
    return _subscribed(tie_title(tie), own, activities_of(tie), functools.partial(coming_anniversaries, own))


def of_place(place: Place) -> Subscribed:
    """Return a place with the ties and activities in it."""
    narrowed = TieFilter(place=place.path)
    activities = ActivityFilter(place=place.path).apply(Activity.objects.all())
    return _subscribed(where_words(place), narrowed.apply(Tie.objects.all()), activities, narrowed.anniversaries)


def of_topic(topic: Topic) -> Subscribed:
    """Return a topic with the articles that deal with it."""

    def entries(teller: Teller, _: Filter) -> Sequence[Entry]:
        rows = Article.objects.filter(told_topics__topic=topic).select_related("reading__document")
        return entries_of(teller, list(rows.defer("reading__document__text").order_by("-pk")[:NEWEST]))

    return Subscribed(label(topic), entries)


def _subscribed(
    title: str,
    ties: QuerySet[Tie],
    activities: QuerySet[Activity] | Sequence[Activity],
    between: AnniversariesBetween,
) -> Subscribed:
    def entries(teller: Teller, _: Filter) -> Sequence[Entry]:
        newest = [*entries_of(teller, _last(ties)), *entries_of(teller, _last(activities))]
        return heapq.nlargest(NEWEST, newest, key=lambda entry: entry.updated_utc)

    def occasions(teller: Teller, _: Filter) -> Iterable[Occasion]:
        yield from anniversary_occasions(teller, anniversaries_ahead(teller, between, MOST_ANNIVERSARIES))
        yield from activity_occasions(teller, _latest(activities))

    return Subscribed(title, entries, occasions)


def _last(rows: QuerySet[Row] | Sequence[Row]) -> list[Row]:
    """Return the rows that came last."""
    if isinstance(rows, QuerySet):
        return list(rows.order_by("-pk")[:NEWEST])
    return sorted(rows, key=lambda row: -row.pk)[:NEWEST]


def _latest(rows: QuerySet[Activity] | Sequence[Activity]) -> list[Activity]:
    """Return the activities with a day, the latest first."""
    if isinstance(rows, QuerySet):
        return list(rows.exclude(first_day=None).order_by("-first_day", "pk")[: MOST_OCCASIONS // 2])
    return [row for row in rows if row.first_day][: MOST_OCCASIONS // 2]
