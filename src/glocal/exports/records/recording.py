"""Rows made into records, many at once: each function asks the database a fixed number of times, however many rows.

Each takes rows and the address of the site (`https://register.example`, without a slash at its end), and returns their
records in the same order.
"""

import datetime
from collections.abc import Iterable, Sequence

from django.db.models import OuterRef, Prefetch, prefetch_related_objects

from glocal.entities import asking
from glocal.entities.disagreements import unlisted
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
from glocal.entities.said import SaidTie, Trust, most_trusted_first, said_tie
from glocal.entities.shown import DATES, values_of
from glocal.entities.silence import Silence, silences_on
from glocal.exports.records.forms import ActivityRecord, OrganisationRecord, PersonRecord, PlaceRecord, TieRecord
from glocal.exports.records.identifiers import identifier, page_of, page_of_list
from glocal.exports.records.parts import AttendanceRecord, EndRecord, OfficeRecord, SaidRecord, UnlistedRecord
from glocal.exports.records.sourcing import (
    DOCUMENT,
    date_record,
    last_read,
    link_record,
    newest_claims,
    site_record,
    source_record,
    tie_name,
    unread,
)
from glocal.ledger.models import Claim

_ASPECTS = ("kind", "status", *DATES)


def tie_records(rows: Sequence[Tie], base: str, today: datetime.date) -> list[TieRecord]:
    """Return ties as records; how each stands is counted against `today`."""
    load_ties(rows)
    missing = silences_on(rows)
    return [_tie_record(row, missing.get(row.pk, ()), base, today) for row in rows]


def load_ties(rows: Sequence[Tie]) -> None:
    """Load what records of ties tell of."""
    prefetch_related_objects(
        rows,
        Prefetch("ends", TieEnd.objects.select_related("place", "body")),
        Prefetch("sources", TieSource.objects.select_related(f"claim__{DOCUMENT}").defer(*unread("claim__"))),
    )


def _tie_record(row: Tie, silences: Sequence[Silence], base: str, today: datetime.date) -> TieRecord:
    said = sorted(((said_tie(each.claim), each.claim) for each in row.sources.all()), key=_by_trust)
    claims = [claim for _, claim in said]
    return TieRecord(
        id=identifier(row),
        page=page_of(row, base),
        read_at_utc=last_read(claims),
        name=tie_name(row),
        between=tuple(_end_record(end, base) for end in row.ends.all()),
        kind=row.kind,
        status=row.status,
        life=asking.life(row, today).value,
        last_seen=date_record(row.last_seen),
        label=row.label,
        since=date_record(row.since),
        formalised=date_record(row.formalised),
        ended=date_record(row.ended),
        fields=tuple(row.fields),
        said=tuple(_said_records([each for each, _ in said])),
        unlisted=unlisted_records([each for each, _ in said], silences, base),
        sources=tuple(source_record(claim, base) for claim in claims),
    )


def activity_records(rows: Sequence[Activity], base: str) -> list[ActivityRecord]:
    """Return activities as records."""
    sources = ActivitySource.objects.select_related(f"claim__{DOCUMENT}").defer("telling", *unread("claim__"))
    prefetch_related_objects(rows, "places", Prefetch("sources", sources.order_by("claim")))
    return [_activity_record(row, base) for row in rows]


def _activity_record(row: Activity, base: str) -> ActivityRecord:
    claims = [each.claim for each in row.sources.all()]
    return ActivityRecord(
        id=identifier(row),
        page=page_of(row, base),
        read_at_utc=last_read(claims),
        title=row.title,
        kind=row.kind,
        date=date_record(row.date),
        mode=row.mode,
        places=tuple(site_record(place, base) for place in row.places.all()),
        organisers=tuple(row.organisers),
        attendance=tuple(AttendanceRecord(**figure) for figure in row.attendance),
        sources=tuple(source_record(claim, base) for claim in claims),
    )


def place_records(rows: Sequence[Place], base: str) -> list[PlaceRecord]:
    """Return places as records."""
    named = newest_claims(rows, PlaceSource.objects.filter(place=OuterRef("pk")))
    return [_place_record(row, named[row.pk], base) for row in rows]


def _place_record(row: Place, claims: Sequence[Claim], base: str) -> PlaceRecord:
    return PlaceRecord(
        id=identifier(row),
        page=page_of(row, base),
        read_at_utc=last_read(claims),
        name=row.name,
        level=row.level,
        country=row.country,
        region=row.region,
        lat=row.lat,
        lon=row.lon,
        geonames=row.geonames,
        sources=tuple(source_record(claim, base) for claim in claims),
    )


def person_records(rows: Sequence[Person], base: str) -> list[PersonRecord]:
    """Return people as records."""
    sources = PersonSource.objects.select_related(f"claim__{DOCUMENT}").defer("telling", *unread("claim__"))
    offices = Office.objects.select_related("place", "organisation")
    prefetch_related_objects(rows, Prefetch("offices", offices), Prefetch("sources", sources.order_by("claim")))
    return [_person_record(row, base) for row in rows]


def _person_record(row: Person, base: str) -> PersonRecord:
    claims = [each.claim for each in row.sources.all()]
    return PersonRecord(
        id=identifier(row),
        page=page_of(row, base),
        read_at_utc=last_read(claims),
        name=row.name,
        offices=tuple(_office_record(office, base) for office in row.offices.all()),
        sources=tuple(source_record(claim, base) for claim in claims),
    )


def _office_record(office: Office, base: str) -> OfficeRecord:
    return OfficeRecord(
        role=office.role,
        of=office.of,
        place=link_record(office.place, office.place.name, base) if office.place else None,
        organisation=link_record(office.organisation, office.organisation.name, base) if office.organisation else None,
        first_seen=date_record(office.first_seen),
        last_seen=date_record(office.last_seen),
    )


def organisation_records(rows: Sequence[Organisation], base: str) -> list[OrganisationRecord]:
    """Return organisations as records."""
    prefetch_related_objects(rows, "place")
    named = newest_claims(rows, OrganisationSource.objects.filter(organisation=OuterRef("pk")))
    return [
        OrganisationRecord(
            id=identifier(row),
            page=page_of(row, base),
            read_at_utc=last_read(named[row.pk]),
            name=row.name,
            place=site_record(row.place, base) if row.place else None,
            sources=tuple(source_record(claim, base) for claim in named[row.pk]),
        )
        for row in rows
    ]


def _end_record(end: TieEnd, base: str) -> EndRecord:
    named = link_record(end.body, end.organisation, base) if end.body else None
    return EndRecord(end.organisation or str(end.place), named, site_record(end.place, base) if end.place else None)


def _said_records(said: Sequence[SaidTie]) -> Iterable[SaidRecord]:
    for aspect in _ASPECTS:
        for value in values_of(said, aspect):
            yield SaidRecord(aspect, value.text, value.numbers)


def unlisted_records(said: Sequence[SaidTie], silences: Sequence[Silence], base: str) -> tuple[UnlistedRecord, ...]:
    """Return the lists that do not have a tie, or have it no more."""
    return tuple(
        UnlistedRecord(
            register=each.register,
            page=page_of_list(each.register, base),
            state="no longer listed" if each.had_it else "not listed",
            read_on=date_record(each.read_on),
            claims=each.claims,
        )
        for each in unlisted(said, silences)
    )


def _by_trust(said: tuple[SaidTie, Claim]) -> Trust:
    return most_trusted_first(said[0])
