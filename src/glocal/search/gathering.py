"""The things that the ledger's entities are, as entries of the index, many at a time.

Each function takes primary keys of one kind of thing and yields an entry for each that exists; a few queries a call,
whatever the number of keys.
"""

import datetime
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

from django.db.models import Model, QuerySet

from glocal.entities.models import (
    Activity,
    ActivitySource,
    Office,
    Organisation,
    OrganisationSource,
    Person,
    PersonSource,
    Place,
    PlaceSource,
    Tie,
    TieEnd,
    TieSource,
)
from glocal.ledger.models import Article
from glocal.model.edtf import Edtf
from glocal.search.entry import Entry, Site, What
from glocal.search.kind_words import KIND_WORDS
from glocal.search.sites import NamedSite, Sites

_READING = "claim__article__reading_id"


def rows_of(what: What) -> QuerySet[Model]:
    """Return all rows that the index holds of a kind of thing, in the order of their keys."""
    match what:
        case What.ARTICLE:
            # The rows of a list are articles too, which the ties they tell of stand for.
            return Article.objects.filter(reading__retired_at_utc=None, reading__register="").order_by("pk")
        case What.TIE:
            return Tie.objects.order_by("pk")
        case What.ACTIVITY:
            return Activity.objects.order_by("pk")
        case What.PLACE:
            return Place.objects.order_by("pk")
        case What.PERSON:
            return Person.objects.order_by("pk")
        case What.ORGANISATION:
            return Organisation.objects.order_by("pk")


def entries(what: What, pks: Collection[int], sites: Sites) -> Iterator[Entry]:
    """Yield the entries of the things of these keys that exist."""
    return _GATHERERS[what](pks, sites)


def _articles(pks: Collection[int], sites: Sites) -> Iterator[Entry]:
    values = ("pk", "headline", "captions", "body", "topics", "reading_id", "reading__date")
    rows = list(rows_of(What.ARTICLE).filter(pk__in=pks).values_list(*values))
    named = _many(PlaceSource.objects.filter(article__in=pks).order_by("pk").values_list("article_id", "place_id"))
    known = sites.of(pk for found in named.values() for pk in found)
    for pk, headline, captions, body, topics, reading, date in rows:
        told = [known[place].site for place, _ in Counter(named[pk]).most_common() if place in known]
        day = _first_day(date)
        yield Entry(
            What.ARTICLE, pk, headline or body[:80], "\n".join([*captions, body]), day=day, year=_year(day),
            topics=tuple(topics), sites=tuple(told), readings=(reading,),
        )  # fmt: skip


def _ties(pks: Collection[int], sites: Sites) -> Iterator[Entry]:
    readings = _many(TieSource.objects.filter(tie__in=pks).values_list("tie_id", _READING))
    ends = defaultdict(list)
    for tie, place, organisation in TieEnd.objects.filter(tie__in=pks).values_list(
        "tie_id", "place_id", "organisation"
    ):
        ends[tie].append((place, organisation))
    known = sites.of(place for of_tie in ends.values() for place, _ in of_tie if place)
    for row in Tie.objects.filter(pk__in=pks):
        places = [known[place] for place, _ in ends[row.pk] if place in known]
        yield Entry(
            What.TIE, row.pk, " – ".join(organisation or known[place].name for place, organisation in ends[row.pk]),
            _lines([row.label, KIND_WORDS.get(row.kind, ""), *_around(places)]), names=_japanese(places),
            key=row.key, kind=row.kind, status=row.status, day=row.last_seen_day or row.first_day,
            year=_year(row.first_day), topics=tuple(row.fields), sites=_sites(places),
            readings=_numbers(readings[row.pk]),
        )  # fmt: skip


def _activities(pks: Collection[int], sites: Sites) -> Iterator[Entry]:
    told = ActivitySource.objects.filter(activity__in=pks).order_by("pk")
    sources = defaultdict(list)
    for activity, *source in told.values_list("activity_id", _READING, "block", "claim__article__topics"):
        sources[activity].append(source)
    places_of = _many(
        Activity.places.through.objects.filter(activity__in=pks).order_by("pk").values_list("activity_id", "place_id")
    )
    known = sites.of(pk for found in places_of.values() for pk in found)
    for row in Activity.objects.filter(pk__in=pks):
        places = [known[place] for place in places_of[row.pk] if place in known]
        yield Entry(
            What.ACTIVITY, row.pk, row.title, _lines([KIND_WORDS.get(row.kind, ""), *row.organisers, *_around(places)]),
            key=row.key, kind=row.kind, day=row.first_day, year=_year(row.first_day), sites=_sites(places),
            topics=tuple(dict.fromkeys(topic for _, _, topics in sources[row.pk] for topic in topics)),
            readings=_numbers(reading for reading, _, _ in sources[row.pk]),
            blocks=tuple(sorted({block for _, block, _ in sources[row.pk]})),
        )  # fmt: skip


def _places(pks: Collection[int], sites: Sites) -> Iterator[Entry]:
    readings = _many(PlaceSource.objects.filter(place__in=pks).values_list("place_id", _READING))
    for row in Place.objects.filter(pk__in=pks):
        place = sites.named(row)
        around = _lines([place.region]) if place.region != place.name else ""
        yield Entry(
            What.PLACE, row.pk, place.name, around, names=_japanese([place]), key=row.key, kind=row.level,
            sites=(place.site,), readings=_numbers(readings[row.pk]),
        )  # fmt: skip


def _people(pks: Collection[int], sites: Sites) -> Iterator[Entry]:
    readings = _many(PersonSource.objects.filter(person__in=pks).values_list("person_id", _READING))
    offices = defaultdict(list)
    for office in Office.objects.filter(person__in=pks).select_related("organisation"):
        offices[office.person_id].append(office)
    known = sites.of(office.place_id for held in offices.values() for office in held if office.place_id)
    for row in Person.objects.filter(pk__in=pks):
        held = offices[row.pk]
        places = [known[office.place_id] for office in held if office.place_id in known]
        day = max((office.last_day for office in held if office.last_day), default=None)
        yield Entry(
            What.PERSON, row.pk, row.name, _lines([*(str(office) for office in held), *_around(places)]), key=row.key,
            day=day, year=_year(day), sites=_sites(places), readings=_numbers(readings[row.pk]),
        )  # fmt: skip


def _organisations(pks: Collection[int], sites: Sites) -> Iterator[Entry]:
    readings, written = defaultdict(list), defaultdict(set)
    told = OrganisationSource.objects.filter(organisation__in=pks)
    for organisation, reading, name in told.values_list("organisation_id", _READING, "written"):
        readings[organisation].append(reading)
        written[organisation].add(name)
    rows = list(Organisation.objects.filter(pk__in=pks))
    known = sites.of(row.place_id for row in rows if row.place_id)
    for row in rows:
        places = [known[row.place_id]] if row.place_id in known else []
        yield Entry(
            What.ORGANISATION, row.pk, row.name, _lines([*sorted(written[row.pk] - {row.name}), *_around(places)]),
            key=row.key, sites=_sites(places), readings=_numbers(readings[row.pk]),
        )  # fmt: skip


_GATHERERS: dict[What, Callable[[Collection[int], Sites], Iterator[Entry]]] = {
    What.ARTICLE: _articles,
    What.TIE: _ties,
    What.ACTIVITY: _activities,
    What.PLACE: _places,
    What.PERSON: _people,
    What.ORGANISATION: _organisations,
}


def _many(pairs: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    found = defaultdict(list)
    for one, other in pairs:
        found[one].append(other)
    return found


def _lines(words: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(filter(None, words)))


def _around(places: Iterable[NamedSite]) -> list[str]:
    """Return the names of places and of the divisions that hold them."""
    return [name for place in places for name in (place.name, place.region, place.japanese)]


def _japanese(places: Iterable[NamedSite]) -> tuple[str, ...]:
    return tuple(place.japanese for place in places if place.japanese)


def _sites(places: Iterable[NamedSite]) -> tuple[Site, ...]:
    return tuple(dict.fromkeys(place.site for place in places))


def _numbers(readings: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(set(readings)))


def _first_day(date: str) -> datetime.date | None:
    return Edtf.parse(date).earliest if date else None


def _year(day: datetime.date | None) -> int | None:
    return day.year if day else None
