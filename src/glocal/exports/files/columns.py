"""The columns of tables: ties, activities, places, people and organisations, one row a record.

The columns of ties are named so that the import of lists reads the file back: see docs/how-to/take-data-away.md.
"""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from glocal.exports.records.forms import (
    ActivityRecord,
    OrganisationRecord,
    PersonRecord,
    PlaceRecord,
    Record,
    TieRecord,
)
from glocal.exports.records.parts import DateRecord, EndRecord, SiteRecord, SourceRecord
from glocal.gazetteer.lent import has_lent_point

Value = str | int | float | datetime.date | tuple[str, ...] | None
"""What a cell holds; nothing is told where it is None."""
_APART = "; "
_NORTH = "Degrees north, WGS 84; empty where only what it lies in is known."
_EAST = "Degrees east, WGS 84; empty where only what it lies in is known."


class Type(StrEnum):
    """What a column holds."""

    TEXT = "text"
    NUMBER = "number"
    INTEGER = "integer"
    DAY = "day"
    TEXTS = "texts"
    """Several texts; in a table of cells joined by a semicolon."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what it holds, and how a record fills it."""

    name: str
    type: Type
    about: str
    """One sentence for the description of the table."""
    value: Callable[[Any], Value]  # Any: the record that the table is about


def cell(value: Value) -> str | int | float:
    """Return a value as one cell; nothing is an empty text.

    >>> cell(("sports", "youth")), cell(datetime.date(2026, 4, 1)), cell(None)
    ('sports; youth', '2026-04-01', '')
    """
    match value:
        case None:
            return ""
        case tuple():
            return _APART.join(value)
        case datetime.date():
            return value.isoformat()
    return value


def _edtf(date: DateRecord | None) -> str:
    return date.edtf if date else ""


def _first_day(*dates: DateRecord | None) -> datetime.date | None:
    return next((date.earliest for date in dates if date), None)


def _quotes(sources: Iterable[SourceRecord]) -> tuple[str, ...]:
    """Return the words of the first source: the most trusted one."""
    return next((source.quotes for source in sources), ())


def _told_in(sources: Iterable[SourceRecord]) -> tuple[str, ...]:
    told = (f"{source.issue} {_edtf(source.date)}".strip() for source in sources)
    return tuple(dict.fromkeys(told))


def _place(side: int, name: str) -> Callable[[TieRecord], Value]:
    def value(record: TieRecord) -> Value:
        place = record.between[side].place
        return getattr(place, name) if place else None

    return value


def _point(name: str) -> Callable[[SiteRecord | PlaceRecord], Value]:
    """Return the value of a coordinate; none where a place was put at the point of the town or country it lies in."""

    def value(place: SiteRecord | PlaceRecord) -> Value:
        return None if place.geonames is None and has_lent_point(place.lat, place.lon) else getattr(place, name)

    return value


def _point_of(side: int, name: str) -> Callable[[TieRecord], Value]:
    def value(record: TieRecord) -> Value:
        place = record.between[side].place
        return _point(name)(place) if place else None

    return value


def _named(side: int) -> Callable[[TieRecord], str]:
    return lambda record: "" if record.between[side].organisation else record.between[side].name


def _organisation(side: int) -> Callable[[TieRecord], str]:
    def value(record: TieRecord) -> str:
        end: EndRecord = record.between[side]
        return end.organisation.name if end.organisation else ""

    return value


def _end(side: int, letter: str, which: str) -> tuple[Column, ...]:
    return (
        Column(f"{letter}_name", Type.TEXT, f"Name of the {which} end; empty where it is no place.", _named(side)),
        Column(f"{letter}_region", Type.TEXT, "First-order division it lies in.", _place(side, "region")),
        Column(f"{letter}_country", Type.TEXT, "ISO 3166-1 alpha-2.", _place(side, "country")),
        Column(f"{letter}_lat", Type.NUMBER, _NORTH, _point_of(side, "lat")),
        Column(f"{letter}_lon", Type.NUMBER, _EAST, _point_of(side, "lon")),
        Column(f"{letter}_level", Type.TEXT, "country, region or locality.", _place(side, "level")),
        Column(f"{letter}_geonames", Type.INTEGER, "Number in GeoNames.", _place(side, "geonames")),
        Column(f"{letter}_organisation", Type.TEXT, "The organisation, where it is no place.", _organisation(side)),
    )


_OF_ALL = (
    Column("identifier", Type.TEXT, "Permanent identifier.", lambda record: record.id),
    Column("page", Type.TEXT, "Address of its page.", lambda record: record.page),
)
_SOURCES = (
    Column("evidence", Type.TEXTS, "The words of the first source.", lambda record: _quotes(record.sources)),
    Column("told_in", Type.TEXTS, "Issues and lists that tell of it.", lambda record: _told_in(record.sources)),
)

TIES = (
    *_OF_ALL,
    *_end(0, "a", "first"),
    *_end(1, "b", "second"),
    Column("kind", Type.TEXT, "What it is: sister-city, host-town and so on.", lambda tie: tie.kind),
    Column("status", Type.TEXT, "What sources say of its life: exploring, active, ended.", lambda tie: tie.status),
    Column("first_contact", Type.TEXT, "When the exchange began, EDTF.", lambda tie: _edtf(tie.since)),
    Column("formalised", Type.TEXT, "When it was agreed, EDTF.", lambda tie: _edtf(tie.formalised)),
    Column("ended", Type.TEXT, "When it lapsed, EDTF.", lambda tie: _edtf(tie.ended)),
    Column("begun_on", Type.DAY, "First day it can have begun.", lambda tie: _first_day(tie.since, tie.formalised)),
    Column("life", Type.TEXT, "How it stood on the day of the export.", lambda tie: tie.life),
    Column("last_seen", Type.TEXT, "Newest article that tells it is alive, EDTF.", lambda tie: _edtf(tie.last_seen)),
    Column("called", Type.TEXT, "The source's own word for it.", lambda tie: tie.label),
    Column("fields", Type.TEXTS, "Topics that it works on.", lambda tie: tie.fields),
    *_SOURCES,
)
ACTIVITIES = (
    *_OF_ALL,
    Column("title", Type.TEXT, "What it was, in few words.", lambda activity: activity.title),
    Column("kind", Type.TEXT, "What kind of event: visit, signing and so on.", lambda activity: activity.kind),
    Column("date", Type.TEXT, "When it took place, EDTF.", lambda activity: _edtf(activity.date)),
    Column("first_day", Type.DAY, "First day that the date can mean.", lambda activity: _first_day(activity.date)),
    Column(
        "last_day",
        Type.DAY,
        "Last day that the date can mean.",
        lambda activity: activity.date.latest if activity.date else None,
    ),
    Column("mode", Type.TEXT, "in-person, online or hybrid.", lambda activity: activity.mode),
    Column(
        "places", Type.TEXTS, "Where it took place.", lambda activity: tuple(place.name for place in activity.places)
    ),
    Column(
        "countries",
        Type.TEXTS,
        "In which countries, ISO 3166-1 alpha-2.",
        lambda activity: tuple(dict.fromkeys(place.country for place in activity.places)),
    ),
    Column("organisers", Type.TEXTS, "Who held it, as printed.", lambda activity: activity.organisers),
    Column(
        "attendance",
        Type.TEXTS,
        "Who took part: bound, figure and noun.",
        lambda activity: tuple(f"{each.bound} {each.count} {each.of}" for each in activity.attendance),
    ),
    *_SOURCES,
)
PLACES = (
    *_OF_ALL,
    Column("name", Type.TEXT, "Plain English name.", lambda place: place.name),
    Column("level", Type.TEXT, "country, region or locality.", lambda place: place.level),
    Column("country", Type.TEXT, "ISO 3166-1 alpha-2.", lambda place: place.country),
    Column("region", Type.TEXT, "First-order division it lies in.", lambda place: place.region),
    Column("lat", Type.NUMBER, _NORTH, _point("lat")),
    Column("lon", Type.NUMBER, _EAST, _point("lon")),
    Column("geonames", Type.INTEGER, "Number in GeoNames.", lambda place: place.geonames),
)
PEOPLE = (
    *_OF_ALL,
    Column("name", Type.TEXT, "The fullest form printed.", lambda person: person.name),
    Column(
        "offices",
        Type.TEXTS,
        "What they are said to be, the latest first.",
        lambda person: tuple(", ".join(filter(None, (each.role, each.of))) for each in person.offices),
    ),
    Column(
        "last_seen",
        Type.TEXT,
        "When they were last seen in the latest office, EDTF.",
        lambda person: _edtf(person.offices[0].last_seen) if person.offices else "",
    ),
    *_SOURCES,
)
ORGANISATIONS = (
    *_OF_ALL,
    Column("name", Type.TEXT, "Its name.", lambda body: body.name),
    Column("place", Type.TEXT, "Where a source says that it sits.", lambda body: body.place and body.place.name),
    Column("country", Type.TEXT, "ISO 3166-1 alpha-2.", lambda body: body.place and body.place.country),
    *_SOURCES,
)

COLUMNS: Mapping[type[Record], tuple[Column, ...]] = {
    TieRecord: TIES,
    ActivityRecord: ACTIVITIES,
    PlaceRecord: PLACES,
    PersonRecord: PEOPLE,
    OrganisationRecord: ORGANISATIONS,
}
"""The columns of each kind of record."""
