"""Precedents: who did what before, with whom, how large they are and where it is written; and places that compare."""

import functools
from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from glocal.entities.asking import find_places
from glocal.entities.models import Activity, ActivitySource, Place
from glocal.gazetteer.local_names import local_names
from glocal.model.vocabulary import PlaceLevel
from glocal.search.asking import Asked
from glocal.search.comparing import Aspect, Comparable, Comparer, Likeness
from glocal.search.entry import Size, What
from glocal.web import naming
from glocal.web.labels import country_name, label
from glocal.web.search import asked_in, finder, page_context, words_of

CHOICES = {
    "kind": (gettext_lazy("What"), gettext_lazy("any kind of activity")),
    "country": (gettext_lazy("Country"), gettext_lazy("any country")),
    "topic": (gettext_lazy("Topic"), gettext_lazy("any topic")),
    "size": (gettext_lazy("Municipality of"), gettext_lazy("any size")),
}
"""What a precedent is looked for by, each with its title and the words for no choice."""
_SIZES = {size.value: number for number, size in enumerate(Size)}
_COMPARED = 8
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the questions: its values as pairs of value and words, with figures."""

    name: str
    title: str
    any: str
    chosen: str
    values: tuple[tuple[str, str, int], ...]


@require_safe
def precedents(request: HttpRequest) -> HttpResponse:
    """Show activities by kind, country, topic and size of municipality, with who did it and where it is told."""
    wished = asked_in(request.GET)
    asked = replace(wished, chosen={**wished.chosen, "what": (What.ACTIVITY.value,)})
    found = finder().find(asked)
    every = finder().find(Asked(chosen={"what": (What.ACTIVITY.value,)})) if wished.chosen or wished.text else found
    like = request.GET.get("like", "").replace("\0", "").strip()[:_LONGEST_NAME]
    place = _place_meant(like) if like else None
    context = page_context(found, "precedents") | {
        "choices": [_choice(name, asked, dict(every.answer.facets).get(name, ())) for name in CHOICES],
        "wished_page": wished.page,
        "told": _told(item.thing for item in found.items if isinstance(item.thing, Activity)),
        "like": like,
        "place": place,
        "comparable": comparable(place) if place else [],
    }
    return render(request, "glocal/precedents.html", context)


def comparable(place: Place, most: int = _COMPARED) -> list[Comparable]:
    """Return the places most like one, with what they have in common; none where nothing is known of its ties."""
    return _comparer().comparable(place, most)


def reason_words(reason: Likeness) -> str:
    """Return in words what two places have in common."""
    match reason.aspect:
        case Aspect.POPULATION:
            figures = {"ours": f"{reason.ours:,}", "theirs": f"{reason.theirs:,}"}
            return _("similar population (%(ours)s / %(theirs)s)") % figures
        case Aspect.REGION:
            country, _space, region = reason.value.partition(" ")
            return _("same prefecture or region: %(name)s") % {"name": naming.name_of_region(country, region)}
        case Aspect.COUNTRY:
            return _("same country: %(name)s") % {"name": country_name(reason.value)}
        case Aspect.PARTNER:
            return _("ties with the same country: %(name)s") % {"name": country_name(reason.value)}
        case Aspect.TOPIC:
            return _("ties that work on the same: %(name)s") % {"name": label(reason.value)}


def _choice(name: str, asked: Asked, values: Iterable[tuple[str, int]]) -> Choice:
    title, any_words = CHOICES[name]
    chosen = next(iter(asked.chosen.get(name, ())), "")
    worded = [(value, words_of(name, value), count) for value, count in values]
    if chosen and chosen not in {value for value, _words, _count in worded}:
        worded.append((chosen, words_of(name, chosen), 0))
    if name == "size":
        worded.sort(key=lambda each: _SIZES.get(each[0], 0))
    return Choice(name, str(title), str(any_words), chosen, tuple(worded))


def _told(activities: Iterable[Activity]) -> dict[int, ActivitySource]:
    """Return for each activity the claim that tells of it first."""
    sources = ActivitySource.objects.filter(activity__in=[activity.pk for activity in activities])
    sources = sources.select_related("claim__article__reading__document").order_by("-pk")
    return {source.activity_id: source for source in sources}


def _place_meant(words: str) -> Place | None:
    """Return the place that words mean, a municipality before others; None where no source names one."""
    found = find_places(words, local_names().gazetteer)
    return next((place for place in found if place.level == PlaceLevel.LOCALITY), next(iter(found), None))


@functools.cache
def _comparer() -> Comparer:
    return Comparer(local_names())
