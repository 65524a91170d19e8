"""The activities that belong to a tie, from the articles that tell of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from django.db.models import Prefetch

from glocal.entities.belonging import Called, Done, belongs, unshared
from glocal.entities.models import Activity, ActivitySource, PlaceSource, Tie, TieEnd, TieSource
from glocal.model.vocabulary import ActivityKind


def activities_of(tie: Tie) -> list[Activity]:
    """Return the activities that articles about a tie tell of and that belong to it, newest first; see belonging.py."""
    beside = Activity.objects.filter(sources__claim__article__claims__tie_source__tie=tie).distinct()
    activities = list(beside.prefetch_related("places"))
    told_in: dict[int, set[int]] = {each.pk: set() for each in activities}
    told = ActivitySource.objects.filter(activity__in=told_in).values_list("activity", "claim__article")
    for activity, article in told:
        told_in[activity].add(article)
    articles = set().union(*told_in.values())
    names = _names_in(articles, activities)
    about = _called(tie, names)
    others: dict[int, dict[int, tuple[Called, ...]]] = {article: {} for article in articles}
    for row, article in _told_ties(articles):
        if row.pk != tie.pk:
            others[article][row.pk] = _called(row, names)
    return [
        each
        for each in activities
        if belongs(_done(each), about, (ends for article in told_in[each.pk] for ends in others[article].values()))
    ]


def _told_ties(articles: Iterable[int]) -> Iterator[tuple[Tie, int]]:
    """Yield the ties that articles tell of, each with the article."""
    told = TieSource.objects.filter(claim__article__in=articles).select_related("tie", "claim")
    for source in told.prefetch_related(Prefetch("tie__ends", TieEnd.objects.select_related("place"))):
        yield source.tie, source.claim.article_id


def _names_in(articles: Iterable[int], activities: Iterable[Activity]) -> dict[int, frozenset[str]]:
    """Return what places are called in articles, by place, without the names that two of them share."""
    names: dict[int, set[str]] = defaultdict(set)
    written = PlaceSource.objects.filter(article__in=articles).values_list("place", "place__name", "written")
    for place, name, form in written:
        names[place] |= {name, form}
    for each in (place for activity in activities for place in activity.places.all()):
        names[each.pk].add(each.name)
    return unshared(names)


def _called(tie: Tie, names: Mapping[int, frozenset[str]]) -> tuple[Called, ...]:
    ends = ((end.place_id, end.organisation.casefold()) for end in tie.ends.all())
    return tuple(
        Called(place, frozenset({body}) if body else names.get(place or 0, frozenset())) for place, body in ends
    )


def _done(activity: Activity) -> Done:
    places = frozenset(place.pk for place in activity.places.all())
    words = " ".join((activity.title, *activity.organisers))
    return Done(words, places, activity.kind == ActivityKind.SIGNING)
