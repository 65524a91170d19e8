"""What lists can be narrowed to, and the rows that pass.

Every list is walked by its primary key, so that a page costs no more than its rows, however long the list is.
"""

import datetime
from typing import TypeVar

from django.db.models import CharField, Exists, Model, OuterRef, QuerySet
from django.db.models.functions import Cast
from ninja import Field

from glocal.entities.anniversaries import Anniversary
from glocal.entities.asking import is_quiet, within
from glocal.entities.models import (
    Activity,
    ActivitySource,
    ArticleTopic,
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
from glocal.entities.permanent import resolve
from glocal.exports.records.identifiers import find
from glocal.ledger.models import Article, Change, Claim, Reading
from glocal.model.vocabulary import ActivityKind, Mode, PlaceLevel, TieKind, TieStatus, Topic
from glocal.web.api.answers import Paged
from glocal.web.api.problems import unusable
from glocal.web.filters import TieFilter
from glocal.web.rankings import tie_ranking

Row = TypeVar("Row", bound=Model)
Link = TypeVar("Link", bound=Model)

_FEW = 2000
"""Up to so many rows are named by number; more are looked for one by one on the way: a page needs few of many. Naming
all is slow for Japan, looking one by one for Tuvalu (`ties, one country` in benchmarks/explore/api.py).
"""
_LAST_YEAR = 9999
_LAST_NUMBER = 2**63 - 1

COUNTRY = Field(None, pattern="^[A-Za-z]{2}$", description="ISO 3166-1 alpha-2, such as `PE`.")
PLACE = Field(
    None,
    max_length=320,
    description="Permanent identifier or address of a place, such as `jp/saitama`; places that lie in it count.",
)
CHANGED = Field(
    None,
    ge=0,
    le=_LAST_NUMBER,
    description="Only what sources read after that change of the ledger speak of; take `sequence` of an earlier page.",
)


class EndsQuery(Paged):
    """Which ties, by where and what they are."""

    place: str | None = PLACE
    country: str | None = COUNTRY
    kind: TieKind | None = Field(None, description="What the tie is.")


class TieQuery(EndsQuery):
    """Which ties."""

    status: TieStatus | None = Field(None, description="What sources say of its life.")
    quiet: bool | None = Field(None, description="Whether nobody has told of it for the years set, six by default.")
    since: int | None = Field(None, ge=1, le=_LAST_YEAR, description="Begun in that year or later.")
    topic: Topic | None = Field(None, description="A field that it works on.")
    changed_after: int | None = CHANGED


class ActivityQuery(Paged):
    """Which activities."""

    place: str | None = PLACE
    country: str | None = COUNTRY
    kind: ActivityKind | None = Field(None, description="What kind of event.")
    mode: Mode | None = Field(None, description="How people met.")
    year: int | None = Field(None, ge=1, le=_LAST_YEAR, description="The year in which it began.")
    changed_after: int | None = CHANGED


class PlaceQuery(Paged):
    """Which places."""

    country: str | None = COUNTRY
    level: PlaceLevel | None = Field(None, description="How large it is in the order of government.")
    changed_after: int | None = CHANGED


class PersonQuery(Paged):
    """Which people."""

    place: str | None = PLACE
    country: str | None = COUNTRY
    changed_after: int | None = CHANGED


class OrganisationQuery(PersonQuery):
    """Which organisations."""


class ArticleQuery(Paged):
    """Which articles."""

    year: int | None = Field(None, ge=1, le=_LAST_YEAR, description="The year of issue.")
    topic: Topic | None = Field(None, description="What it deals with.")
    changed_after: int | None = CHANGED


class IssueQuery(Paged):
    """Which issues."""

    year: int | None = Field(None, ge=1, le=_LAST_YEAR, description="The year of issue.")
    changed_after: int | None = CHANGED


def ties_between(query: EndsQuery) -> QuerySet[Tie]:
    """Return the ties of that kind with an end there."""
    rows = Tie.objects.all()
    for ends in _places_asked(query, TieEnd.objects.all()):
        rows = _linked(rows, ends, "tie")
    return _equal(rows, kind=query.kind)


def anniversaries_between(query: EndsQuery, start: datetime.date, end: datetime.date, limit: int) -> list[Anniversary]:
    """Return the anniversaries of the ties asked for that can fall on a day from `start` to `end`, nearest first."""
    ranked = tie_ranking()
    place = _place_named(query.place) if query.place else None
    narrowed = TieFilter(kind=query.kind or "", country=query.country or "", place=place.path if place else "")
    rows = narrowed.rows(ranked)
    if query.place and not place:
        there = TieEnd.objects.filter(place__in=_lying_in(query.place))
        rows &= ranked.known.rows_of(there.values_list("tie", flat=True))
    return ranked.anniversaries(rows, start, end, limit)


def ties(query: TieQuery, today: datetime.date) -> QuerySet[Tie]:
    """Return the ties asked for."""
    rows = _equal(ties_between(query), status=query.status)
    if query.quiet is not None:
        rows = rows.filter(is_quiet(today)) if query.quiet else rows.exclude(is_quiet(today))
    if query.since:
        rows = rows.filter(first_day__gte=datetime.date(query.since, 1, 1))
    if query.topic:
        # The two databases share no question for a member of a JSON list; its text is the same in both.
        rows = rows.annotate(in_text=Cast("fields", CharField())).filter(in_text__contains=f'"{query.topic}"')
    return _changed(rows, TieSource.objects.all(), "tie", query.changed_after)


def activities(query: ActivityQuery, _today: datetime.date) -> QuerySet[Activity]:
    """Return the activities asked for."""
    rows = Activity.objects.all()
    for sites in _places_asked(query, Activity.places.through.objects.all()):
        rows = _linked(rows, sites, "activity")
    rows = _equal(rows, kind=query.kind, mode=query.mode)
    if query.year:
        rows = rows.filter(first_day__year=query.year)
    return _changed(rows, ActivitySource.objects.all(), "activity", query.changed_after)


def places(query: PlaceQuery, _today: datetime.date) -> QuerySet[Place]:
    """Return the places asked for."""
    rows = _equal(Place.objects.all(), country=query.country and query.country.upper(), level=query.level)
    return _changed(rows, PlaceSource.objects.all(), "place", query.changed_after)


def people(query: PersonQuery, _today: datetime.date) -> QuerySet[Person]:
    """Return the people asked for: those with an office in the place."""
    rows = Person.objects.all()
    for offices in _places_asked(query, Office.objects.all()):
        rows = _linked(rows, offices, "person")
    return _changed(rows, PersonSource.objects.all(), "person", query.changed_after)


def organisations(query: OrganisationQuery, _today: datetime.date) -> QuerySet[Organisation]:
    """Return the organisations asked for: those that sit in the place."""
    rows = Organisation.objects.all()
    for seats in _places_asked(query, Organisation.objects.all()):
        rows = _linked(rows, seats, "pk")
    return _changed(rows, OrganisationSource.objects.all(), "organisation", query.changed_after)


def issues(query: IssueQuery, _today: datetime.date) -> QuerySet[Reading]:
    """Return the issues asked for, and the newest copy of each list of ties."""
    rows = Reading.objects.filter(retired_at_utc=None).select_related("document").defer("document__text")
    if query.year:
        rows = rows.filter(date__startswith=f"{query.year:04}")
    return rows.filter(pk__gt=_last_reading(query.changed_after))


def articles(query: ArticleQuery, _today: datetime.date) -> QuerySet[Article]:
    """Return the articles asked for, and the rows of lists."""
    # A join would let the database begin at the readings, and sort all articles.
    retired = Reading.objects.filter(pk=OuterRef("reading"), retired_at_utc__isnull=False)
    rows = Article.objects.filter(~Exists(retired)).select_related("reading__document").defer("reading__document__text")
    if query.year:
        rows = rows.filter(reading__in=Reading.objects.filter(date__startswith=f"{query.year:04}").order_by())
    if query.topic:
        rows = _linked(rows, ArticleTopic.objects.filter(topic=query.topic), "article")
    return rows.filter(pk__gt=_last_article(query.changed_after)) if query.changed_after else rows


def _equal(rows: QuerySet[Row], **values: str | None) -> QuerySet[Row]:
    return rows.filter(**{name: value for name, value in values.items() if value})


def _places_asked(query: EndsQuery | ActivityQuery | PersonQuery, links: QuerySet[Link]) -> list[QuerySet[Link]]:
    """Return the links to places that each parameter about places leaves."""
    asked = []
    if query.place:
        asked.append(links.filter(place__in=_lying_in(query.place)))
    if query.country:
        asked.append(links.filter(place__country=query.country.upper()))
    return asked


def _lying_in(named: str) -> QuerySet[Place]:
    """Return a place and what lies in it; a division that no source names itself is known by what lies in it."""
    if found := _place_named(named):
        return within(found)
    path = _path(named)
    # The character behind "/" is "0": a question that the index answers in every database.
    inner = Place.objects.filter(path__gt=f"{path}/", path__lt=f"{path}0")
    if not inner.exists():
        raise unusable("place", f"no source names a place {named!r}", "look it up with /api/v1/places")
    return inner


def _place_named(named: str) -> Place | None:
    """Return the place with that identifier or address, None where none has it."""
    found = find(Place, named) or resolve("place", _path(named))
    return found if isinstance(found, Place) else None


def _path(named: str) -> str:
    # A null character would be an error in PostgreSQL.
    return named.strip("/").replace("\0", "")


def _linked(rows: QuerySet[Row], links: QuerySet[Link], name: str) -> QuerySet[Row]:
    """Return the rows that one of the links refers to by that name."""
    some = list(links.order_by().values_list(name, flat=True)[: _FEW + 1])
    return (
        rows.filter(pk__in=some) if len(some) <= _FEW else rows.filter(Exists(links.filter(**{name: OuterRef("pk")})))
    )


def _changed(rows: QuerySet[Row], sources: QuerySet[Link], name: str, after: int | None) -> QuerySet[Row]:
    """Return the rows that a claim read after that change speaks of."""
    if not after:
        return rows
    before = Claim.objects.filter(article__lte=_last_article(after)).order_by("-article_id", "-pk")
    return _linked(rows, sources.filter(claim__gt=before.values_list("pk", flat=True).first() or 0), name)


def _last_article(after: int) -> int:
    """Return the number of the last article that was there after that change.

    Writers take turns, so readings, articles and claims are numbered as they come.
    """
    before = Article.objects.filter(reading__lte=_last_reading(after)).order_by("-reading_id", "-pk")
    return before.values_list("pk", flat=True).first() or 0


def _last_reading(after: int | None) -> int:
    """Return the number of the last reading that was there after that change."""
    if not after:
        return 0
    added = Change.objects.filter(sequence__lte=after, kind=Change.Kind.READING_ADDED)
    return added.order_by("-sequence").values_list("row", flat=True).first() or 0
