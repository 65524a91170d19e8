"""Questions to the search as addresses carry them, their answers as pages show them, and names that begin as typed."""

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, JsonResponse, QueryDict
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext
from django.views.decorators.http import require_safe

from glocal.entities.models import Place, Tie
from glocal.gazetteer.local_names import local_names
from glocal.search.asking import FACETS, Asked, Sort
from glocal.search.divisions import division_of_key
from glocal.search.entry import Size, What
from glocal.search.finder import Finder, Found
from glocal.search.query import MOST_LETTERS
from glocal.search.showing import Item, Thing, title_of
from glocal.search.snippets import Piece
from glocal.web import addresses, naming
from glocal.web.labels import country_name, label

_MOST_CHOSEN = 8
"""Values of one facet that an address can carry."""
_LONGEST_VALUE = 100
_OPEN = 8
"""Values of a facet that stand open; the others are one click away."""
WHATS = {
    What.PLACE: gettext_lazy("Places"),
    What.TIE: gettext_lazy("Ties"),
    What.ACTIVITY: gettext_lazy("Activities"),
    What.PERSON: gettext_lazy("People"),
    What.ORGANISATION: gettext_lazy("Organisations"),
    What.ARTICLE: gettext_lazy("Articles"),
}
ONE = {
    What.PLACE: gettext_lazy("Place"),
    What.TIE: gettext_lazy("Tie"),
    What.ACTIVITY: gettext_lazy("Activity"),
    What.PERSON: gettext_lazy("Person"),
    What.ORGANISATION: gettext_lazy("Organisation"),
    What.ARTICLE: gettext_lazy("Article"),
}
TITLES = {
    "kind": gettext_lazy("Kind"),
    "country": gettext_lazy("Country"),
    "region": gettext_lazy("Prefecture or region"),
    "year": gettext_lazy("Year"),
    "topic": gettext_lazy("Topic"),
    "status": gettext_lazy("State"),
    "size": gettext_lazy("Size of municipality"),
}
"""The facets beside the results, in their order."""
SIZES = {
    Size.UNDER_10_000: gettext_lazy("under 10,000 inhabitants"),
    Size.UNDER_50_000: gettext_lazy("10,000 to 50,000"),
    Size.UNDER_200_000: gettext_lazy("50,000 to 200,000"),
    Size.UNDER_500_000: gettext_lazy("200,000 to 500,000"),
    Size.LARGER: gettext_lazy("500,000 and more"),
}


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a facet: its words, how many results have it, and the address that chooses or drops it."""

    words: str
    count: int
    address: str
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Facet:
    """What results can be narrowed by; the first values stand open."""

    name: str
    title: str
    values: tuple[Value, ...]
    more: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """One thing that was found, in the language of the page; without a page of its own its address is empty."""

    item: Item
    kind: str
    title: tuple[Piece, ...]
    address: str


@require_safe
def suggest(request: HttpRequest) -> JsonResponse:
    """Return the names that begin as typed, for the list beneath the search field."""
    things = finder().suggest(request.GET.get("q", "").replace("\0", ""))
    items = [{"title": title(thing), "about": _about(thing), "address": address(thing)} for thing in things]
    response = JsonResponse({"items": [item for item in items if item["address"]]})
    response["Cache-Control"] = "max-age=60"
    return response


def page_context(found: Found, page: str) -> dict[str, object]:
    """Return what a page of results shows; `page` is the name of its address."""
    asked = found.asked
    return {
        "found": found,
        "asked": asked,
        "tabs": list(_tabs(found, page)),
        "chips": [chip for name in asked.chosen if name != "what" for chip in _chips(asked, name, page)],
        "facets": list(_facets(found, page)),
        "results": [result_of(item, found) for item in found.items],
        "kept": [(name, value) for name, values in asked.chosen.items() for value in values],
        "sorts": [(sort, _in_order(asked, sort, page), sort is asked.sort) for sort in Sort if asked.text],
        "before": page_address(asked, page, asked.page - 1) if asked.page > 1 else "",
        "after": page_address(asked, page, asked.page + 1) if asked.page < found.answer.last_page else "",
        "alone": asked_address(Asked(asked.text), page),
        "meant": asked_address(Asked(found.meant, asked.chosen), page) if found.meant else "",
    }


def asked_in(query: QueryDict) -> Asked:
    """Return the question that an address carries; what it does not understand it leaves out."""
    chosen = {name: tuple(_values(query, name)) for name in FACETS}
    page = query.get("page", "")
    number = int(page) if page.isascii() and page.isdecimal() and len(page) < len("100000") else 1
    text = query.get("q", "").replace("\0", " ").strip()[: MOST_LETTERS + 1]
    # Without words nothing is better than anything else.
    sort = Sort.RELEVANCE if text and query.get("sort") != Sort.DATE else Sort.DATE
    return Asked(text, {name: values for name, values in chosen.items() if values}, sort, max(1, number))


def asked_address(asked: Asked, page: str) -> str:
    """Return the address of the first page of a question's results."""
    return page_address(asked, page, 1)


def page_address(asked: Asked, page: str, number: int) -> str:
    """Return the address of a page of a question's results; only the page of all kinds of things tells the kind."""
    pairs = [("q", asked.text)] if asked.text else []
    told = [name for name in FACETS if name != "what" or page == "search"]
    pairs += [(name, value) for name in told for value in asked.chosen.get(name, ())]
    pairs += [("sort", asked.sort.value)] if asked.text and asked.sort is Sort.DATE else []
    pairs += [("page", str(number))] if number > 1 else []
    return reverse(page) + (f"?{urlencode(pairs)}" if pairs else "")


def title(thing: Thing) -> str:
    """Return what a thing is called in the language of the page."""
    if isinstance(thing, Place):
        return naming.place_name(thing)
    if isinstance(thing, Tie):
        return naming.ends_words(thing)
    return title_of(thing)


def address(thing: Thing) -> str:
    """Return the address of the page about a thing, empty where there is none."""
    try:
        return addresses.address(thing)
    except (TypeError, NoReverseMatch):
        return ""


def words_of(facet: str, value: str) -> str:
    """Return the words for a value of a facet."""
    match facet:
        case "what":
            return str(WHATS[What(value)]) if value in set(What) else value
        case "country":
            return country_name(value)
        case "region":
            place = division_of_key(local_names(), value)
            return naming.name_of_region(place.country, place.name) if place else value.rpartition("/")[2]
        case "size":
            return str(SIZES[Size(value)]) if value in set(Size) else value
        case "year":
            return _("%(year)s") % {"year": value}
    return label(value)


@functools.cache
def finder() -> Finder:
    """Return what answers questions about this home folder."""
    return Finder(settings.HOME, local_names())


def _values(query: Mapping[str, object], name: str) -> Iterator[str]:
    found = query.getlist(name) if isinstance(query, QueryDict) else []
    for value in dict.fromkeys(found[:_MOST_CHOSEN]):
        plain = value.replace("\0", "").strip()[:_LONGEST_VALUE]
        if plain:
            yield plain.upper() if name == "country" else plain


def _tabs(found: Found, page: str) -> Iterator[Value]:
    """Yield the kinds of things, each with how many there are; first all of them."""
    asked, counts = found.asked, dict(found.answer.facets.get("what", ()))
    chosen = asked.chosen.get("what", ())
    yield Value(
        pgettext("all kinds of things", "All"),
        0 if chosen else found.answer.total,
        asked_address(asked.choosing("what", ()), page),
        not chosen,
    )
    for what, words in WHATS.items():
        if what in chosen or counts.get(what):
            narrowed = asked.choosing("what", (what.value,))
            yield Value(str(words), counts.get(what, 0), asked_address(narrowed, page), what in chosen)


def _chips(asked: Asked, name: str, page: str) -> Iterator[Value]:
    """Yield what is chosen of a facet, each with the address without it; kinds of things have their tabs."""
    for value in asked.chosen[name]:
        yield Value(words_of(name, value), 0, asked_address(asked.without(name, value), page), is_chosen=True)


def _facets(found: Found, page: str) -> Iterator[Facet]:
    # There are hundreds of values on a page: what their addresses share is made once.
    here = asked_address(found.asked, page)
    more = here + ("&" if "?" in here else "?")
    for name, words in TITLES.items():
        chosen = found.asked.chosen.get(name, ())
        values = [
            Value(words_of(name, value), count, more + urlencode({name: value}))
            for value, count in found.answer.facets.get(name, ())
            if value not in chosen
        ]
        if values:
            yield Facet(name, str(words), tuple(values[:_OPEN]), tuple(values[_OPEN:]))


def result_of(item: Item, found: Found) -> Result:
    """Return a thing that was found, as a page shows it."""
    return Result(item, str(ONE[item.what]), found.highlighter.pieces(title(item.thing)), address(item.thing))


def _about(thing: Thing) -> str:
    """Return what tells a suggestion from others of its name."""
    if isinstance(thing, Place):
        return naming.where(thing) or label("country")
    return label(thing.kind) if hasattr(thing, "kind") else ""


def _in_order(asked: Asked, sort: Sort, page: str) -> str:
    return asked_address(Asked(asked.text, asked.chosen, sort), page)
