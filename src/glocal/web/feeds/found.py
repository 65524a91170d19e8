"""What a search finds as a list that can be subscribed to."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from django.utils.translation import gettext as _

from glocal.entities.models import Activity
from glocal.exports.calendar import Occasion
from glocal.exports.feed import Entry
from glocal.exports.records.identifiers import identifier
from glocal.search.asking import PAGE, Asked, Sort
from glocal.search.entry import What
from glocal.search.finder import Finder
from glocal.search.showing import Thing
from glocal.web.feeds.entries import Teller, entries_of
from glocal.web.feeds.lists import NEWEST, Subscribed
from glocal.web.feeds.occasions import activity_occasions
from glocal.web.filters import Filter

_PAGES_OF_OCCASIONS = 10
"""Pages of twenty activities: a calendar of a search is about little, or it is no calendar."""


def of_search(asked: Asked, finder: Finder) -> Subscribed:
    """Return what a search finds, the newest first."""
    newest = replace(asked, sort=Sort.DATE)

    def entries(teller: Teller, _: Filter) -> Sequence[Entry]:
        return _entries(teller, list(_things(finder, newest, NEWEST // PAGE + 1))[:NEWEST])

    def occasions(teller: Teller, _: Filter) -> Iterable[Occasion]:
        activities = newest.choosing("what", (What.ACTIVITY.value,))
        things = _things(finder, activities, _PAGES_OF_OCCASIONS)
        return activity_occasions(teller, [thing for thing in things if isinstance(thing, Activity)])

    return Subscribed(_("Search for “%(words)s”") % {"words": asked.text}, entries, occasions)


def _things(finder: Finder, asked: Asked, pages: int) -> Iterator[Thing]:
    """Yield what is found on so many pages."""
    for number in range(1, pages + 1):
        found = finder.find(replace(asked, page=number), ())
        if found.asked.page != number:
            return
        yield from (item.thing for item in found.items)


def _entries(teller: Teller, things: Sequence[Thing]) -> list[Entry]:
    """Return an entry for each thing, in their order; those of one kind are made at once."""
    by_kind: dict[type, list[Thing]] = {}
    for thing in things:
        by_kind.setdefault(type(thing), []).append(thing)
    made = {entry.identity: entry for of_kind in by_kind.values() for entry in entries_of(teller, of_kind)}
    return [made[name] for name in map(identifier, things) if name in made]
