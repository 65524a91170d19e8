"""The page that searches: first the place or the tie that the words are the name of, then the best of each kind."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from glocal.entities.asking import tie_between
from glocal.entities.keys import place_key
from glocal.entities.models import Place, Tie
from glocal.gazetteer.local_names import local_names
from glocal.model.vocabulary import PlaceLevel
from glocal.search.asking import Asked, Sort
from glocal.search.entry import What
from glocal.search.finder import Found
from glocal.search.named import Named, name_places
from glocal.search.query import parse
from glocal.web.search import WHATS, Result, asked_address, asked_in, finder, page_context, result_of

BEST = 4
"""Things of a kind that stand on the first page; all of them are one click away."""
_NAMESAKES = 6
_MOST_WORDS = 8
"""Words that can be the name of a place, with what it lies in, or of two places."""
_PARTING = re.compile(r"[\s,、–]+")


@dataclass(frozen=True, slots=True)
class Group:
    """The best things of one kind, and how many there are."""

    asked: Asked
    """The question with this kind chosen."""
    words: str
    count: int
    results: tuple[Result, ...]

    @property
    def address(self) -> str:
        """Where all of them are listed."""
        return asked_address(self.asked, "search")


@dataclass(frozen=True, slots=True)
class Meant:
    """The place or the tie that the words of a query are the name of, and other places of that name."""

    thing: Place | Tie
    namesakes: tuple[Place, ...] = ()

    @property
    def is_place(self) -> bool:
        """Whether a place is meant, not a tie."""
        return isinstance(self.thing, Place)


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Show what was found: of all kinds the best of each, of one kind or the newest a list in pages."""
    asked = asked_in(request.GET)
    found = finder().find(asked)
    meant = meant_by(found) if is_overview(found) else None
    shown = list(groups(found, meant)) if is_overview(found) else []
    context = {"wished_page": asked.page, "answer": meant, "groups": shown}
    return render(request, "glocal/search.html", page_context(found, "search") | context)


def is_overview(found: Found) -> bool:
    """Whether the best of each kind is shown: where neither a kind nor an order nor a later page was chosen."""
    asked = found.asked
    return bool(asked.text) and asked.sort is Sort.RELEVANCE and asked.page == 1 and "what" not in asked.chosen


def groups(found: Found, meant: Meant | None) -> Iterator[Group]:
    """Yield the kinds of things found, in the order of the tabs; where a place is meant, the other places come last."""
    best, counts = finder().best_of_each(found, BEST + 1), dict(found.answer.facets.get("what", ()))
    for what in sorted(WHATS, key=lambda what: meant is not None and what is What.PLACE):
        items = [item for item in best.get(what, ()) if meant is None or item.thing != meant.thing][:BEST]
        if items:
            asked = found.asked.choosing("what", (what.value,))
            results = tuple(result_of(item, found) for item in items)
            yield Group(asked, str(WHATS[what]), counts[what.value], results)


def meant_by(found: Found) -> Meant | None:
    """Return what the words are the name of: `Peru`, `Misato, Saitama`, `Misato Salamina`; None where it is no name."""
    query = parse(found.asked.text)
    if query.excluded or any(clause.is_prefix for clause in query.wanted):
        return None
    words = _PARTING.split(found.asked.text.strip())
    named = list(name_places(local_names().gazetteer, words)) if len(words) <= _MOST_WORDS else []
    match [_places(found, each) for each in named]:
        case [[first, *others]]:
            return Meant(first, tuple(others[:_NAMESAKES]))
        case [[*ones], [*others]] if ones and others:
            return _one_of_two(ones, others)
    return None


def _one_of_two(ones: list[Place], others: list[Place]) -> Meant | None:
    """Return the place that lies in the other one, else the tie between the two, None where there is neither."""
    for inner, outer in [*itertools.product(ones, others), *itertools.product(others, ones)]:
        if _lies_in(inner, outer):
            return Meant(inner)
    tie = tie_between(ones[0], others[0])
    return Meant(tie) if tie else None


def _lies_in(inner: Place, outer: Place) -> bool:
    levels = list(PlaceLevel)
    is_smaller = levels.index(PlaceLevel(inner.level)) > levels.index(PlaceLevel(outer.level))
    return is_smaller and inner.country == outer.country and outer.region in {"", inner.region}


def _places(found: Found, named: Named) -> list[Place]:
    """Return the places of the ledger that words name, those first that the search found first."""
    known = local_names().gazetteer
    keys = [place_key(known.place(number)) for number in named.places]
    rows = {place.key: place for place in Place.objects.filter(key__in=keys)}
    said = " ".join(named.words).casefold()
    listed = [item.thing for item in found.items if isinstance(item.thing, Place)]
    order = [place.key for place in listed]
    rows |= {place.key: place for place in listed if place.name.casefold() == said}
    ranks = {key: number for number, key in enumerate((*order, *(key for key in keys if key not in order)))}
    return sorted(rows.values(), key=lambda place: ranks[place.key])
