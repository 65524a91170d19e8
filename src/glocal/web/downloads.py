"""What pages show as files: every list as it is narrowed, and every thing by itself."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from glocal.entities import asking, asking_people
from glocal.entities.models import Activity, Addressed, Organisation, Person, Place, Tie
from glocal.exports.files.forms import Form, ties_only, write_list
from glocal.exports.files.quick_statements import LeftOut, known_to_wikidata, write_statements
from glocal.exports.files.selection import Selection, What
from glocal.exports.records.identifiers import record_of
from glocal.ledger.models import Article, Reading
from glocal.search import entry as search_entry
from glocal.search.asking import Asked
from glocal.search.query import MOST_LETTERS
from glocal.web.briefs import thing_at, ways_to_read
from glocal.web.feeds.offered import Way
from glocal.web.filters import ActivityFilter, Filter, OrganisationFilter, PersonFilter, PlaceFilter, TieFilter
from glocal.web.parameters import SEARCHED, names_of, refused
from glocal.web.search import asked_in, finder, page_address
from glocal.web.streaming import streamed

_OFFERED = (Form.CSV, Form.JSON_LINES, Form.PARQUET, Form.GEOJSON, Form.JSON_LD, Form.FOLLOW_THE_MONEY)
"""The forms of every list; ties also come as statements for Wikidata."""
_SHOWN = ((Form.CSV, "CSV"), (Form.PARQUET, "Parquet"), (Form.GEOJSON, "GeoJSON"))
"""Those that a page names; the reference names the others."""
ENDINGS = {form.ending: form for form in (*_OFFERED, Form.QUICK_STATEMENTS)}


_SEARCHED = {
    What.TIES: search_entry.What.TIE,
    What.ACTIVITIES: search_entry.What.ACTIVITY,
    What.PLACES: search_entry.What.PLACE,
    What.PEOPLE: search_entry.What.PERSON,
    What.ORGANISATIONS: search_entry.What.ORGANISATION,
}
"""What search calls the things of each list."""
_MOST_PAGES = 100
"""Of results, twenty on each: asking takes a few milliseconds a page before the first byte is sent."""


@dataclass(frozen=True, slots=True)
class _List:
    """A list of the site: its filter, its rows, and the kind of its things in addresses."""

    narrowing: type[Filter]
    rows: Callable[[], QuerySet[Any]]  # Any: each list has rows of its own
    model: type[Model]


LISTS: Mapping[What, _List] = {
    What.TIES: _List(TieFilter, asking.ties, Tie),
    What.ACTIVITIES: _List(ActivityFilter, asking.activities, Activity),
    What.PLACES: _List(PlaceFilter, Place.objects.all, Place),
    What.PEOPLE: _List(PersonFilter, asking_people.people, Person),
    What.ORGANISATIONS: _List(OrganisationFilter, asking_people.organisations, Organisation),
}


@require_safe
def list_file(request: HttpRequest, name: str, ending: str) -> HttpResponseBase:
    """Hand out a list, narrowed as its page is by the same parameters."""
    what = What(name)
    if refusal := refused(request, names_of(LISTS[what].narrowing)):
        return refusal
    narrowed = LISTS[what].narrowing.from_query(request.GET)
    return _file(request, _selection(request, what, narrowed.apply(LISTS[what].rows())), ENDINGS[ending])  # type: ignore[attr-defined]  # every filter but the base has it


@require_safe
def place_file(request: HttpRequest, path: str, name: str, ending: str) -> HttpResponseBase:
    """Hand out the ties or the activities of a place and of what lies in it."""
    row = thing_at("place", path)
    if not isinstance(row, Place):
        raise Http404
    rows = asking.ties(asking.TieFilter(place=row)) if name == What.TIES else asking.activities(row)
    return refused(request, ()) or _file(request, _selection(request, What(name), rows), ENDINGS[ending])


@require_safe
def search_file(request: HttpRequest, name: str, ending: str) -> HttpResponseBase:
    """Hand out what a search finds of one kind, by the parameters of its page; the first two thousand."""
    if refusal := refused(request, SEARCHED):
        return refusal
    what = What(name)
    rows = LISTS[what].rows().filter(pk__in=_found(request, what))
    return _file(request, _selection(request, what, rows), ENDINGS[ending])


def _found(request: HttpRequest, what: What) -> list[int]:
    """Return the numbers of the rows that a search finds, the best of them if there are too many."""
    asked = asked_in(request.GET).choosing("what", (_SEARCHED[what],))
    numbers: list[int] = []
    # More words than search takes find nothing, as on its page.
    for page in range(1, _MOST_PAGES + 1 if len(asked.text) <= MOST_LETTERS else 0):
        found = finder().find(replace(asked, page=page), ())
        numbers += [item.thing.pk for item in found.items if item.what == _SEARCHED[what]]
        if page >= found.answer.last_page:
            break
    return numbers


def ways_to_take(thing: object) -> list[Way]:
    """Return where a list, by its filter, or a thing can be downloaded, dossiers first; empty where nowhere."""
    match thing:
        case Filter():
            return list(_of_list(thing))
        case Asked():
            return [
                way
                for what in LISTS
                if thing.chosen.get("what") == (_SEARCHED[what],)
                for way in _of_search(thing, what)
            ]
        case Place():
            there = reverse("place-file", args=[thing.path, What.TIES, Form.CSV.ending])
            return [*ways_to_read(thing), Way(there, _("Its ties as a table"), Form.CSV.media_type), _record(thing)]
        case Addressed() | Article() | Reading():
            return [*ways_to_read(thing), _record(thing)]
    return []


def _record(thing: Model) -> Way:
    """Return where a thing stands as data, with its sources."""
    return Way(record_of(thing), _("Record as JSON"), "application/json")


def _of_list(narrowed: Filter) -> Iterator[Way]:
    query = f"?{narrowed.query}" if narrowed else ""
    for what, each in LISTS.items():
        if each.narrowing is type(narrowed):
            for form, words in _SHOWN:
                yield Way(reverse("list-file", args=[what, form.ending]) + query, words, form.media_type)


def _of_search(asked: Asked, what: What) -> Iterator[Way]:
    query = page_address(asked, "search", 1).partition("?")[2]
    for form, words in _SHOWN:
        yield Way(f"{reverse('search-file', args=[what, form.ending])}?{query}", words, form.media_type)


def _selection(request: HttpRequest, what: What, rows: QuerySet[Any]) -> Selection:  # Any: as above
    return Selection(what, rows, _base(request), timezone.localdate())


def _file(request: HttpRequest, selection: Selection, form: Form) -> HttpResponseBase:
    records = selection.records()
    if form is Form.QUICK_STATEMENTS:
        pieces = write_statements(ties_only(records), known_to_wikidata(), LeftOut())
    else:
        pieces = write_list(form, selection.record, records)
    return streamed(request, pieces, form.media_type, f"{selection.what}.{form.ending}")


def _base(request: HttpRequest) -> str:
    return request.build_absolute_uri("/").rstrip("/")
