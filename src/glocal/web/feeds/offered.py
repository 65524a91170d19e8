"""Where a list or a thing can be subscribed to: the addresses that its page offers."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.urls import reverse
from django.utils.translation import gettext as _

from glocal.entities.models import Place, Tie
from glocal.exports import calendar, feed
from glocal.model.vocabulary import Topic
from glocal.search.asking import Asked
from glocal.web.feeds.lists import LISTS
from glocal.web.filters import ActivityFilter, Filter, OrganisationFilter, PersonFilter, PlaceFilter, TieFilter
from glocal.web.search import asked_address

_PAGE_OF: dict[type[Filter], str] = {
    TieFilter: "ties",
    ActivityFilter: "activities",
    PlaceFilter: "places",
    PersonFilter: "people",
    OrganisationFilter: "organisations",
}


@dataclass(frozen=True, slots=True)
class Way:
    """One way to keep up."""

    address: str
    words: str
    media_type: str


def ways_to_follow(thing: object) -> list[Way]:
    """Return where a list, by its name or its filter, or a thing can be subscribed to; empty where nowhere."""
    match thing:
        case str() if thing in LISTS:
            return list(_of_list(thing, ""))
        case Asked():
            query = urlsplit(asked_address(thing, "search")).query
            return list(_of_search(f"?{query}" if query else ""))
        case Filter() if type(thing) in _PAGE_OF:
            return list(_of_list(_PAGE_OF[type(thing)], thing.query))
        case Tie() | Place():
            return list(_of_thing("tie" if isinstance(thing, Tie) else "place", thing.path))
        case str() if thing in set(Topic):
            return [_atom("topic-feed", thing), _json("topic-feed", thing)]
    return []


def _of_list(name: str, query: str) -> Iterator[Way]:
    behind = f"?{query}" if query else ""
    yield _atom("feed", name, behind)
    yield _json("feed", name, behind)
    if LISTS[name].occasions:
        yield _calendar("calendar", name, behind)


def _of_search(query: str) -> Iterator[Way]:
    yield Way(reverse("search-feed", args=["atom"]) + query, _("Atom feed"), feed.ATOM)
    yield Way(reverse("search-feed", args=["json"]) + query, _("JSON feed"), feed.JSON_FEED)
    yield Way(reverse("search-calendar") + query, _("Calendar"), calendar.MEDIA_TYPE)


def _of_thing(kind: str, path: str) -> Iterator[Way]:
    yield _atom(f"{kind}-feed", path)
    yield _json(f"{kind}-feed", path)
    yield _calendar(f"{kind}-calendar", path)


def _atom(route: str, name: str, query: str = "") -> Way:
    return Way(reverse(route, args=[name, "atom"]) + query, _("Atom feed"), feed.ATOM)


def _json(route: str, name: str, query: str = "") -> Way:
    return Way(reverse(route, args=[name, "json"]) + query, _("JSON feed"), feed.JSON_FEED)


def _calendar(route: str, name: str, query: str = "") -> Way:
    return Way(reverse(route, args=[name]) + query, _("Calendar"), calendar.MEDIA_TYPE)
