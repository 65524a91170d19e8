"""Records made by hand, for tests of what is written of them: `text` stands wherever a source could put its words."""

import datetime

from glocal.exports.records.forms import (
    ActivityRecord,
    OrganisationRecord,
    PersonRecord,
    PlaceRecord,
    Record,
    TieRecord,
)
from glocal.exports.records.parts import (
    AttendanceRecord,
    EndRecord,
    LinkRecord,
    OfficeRecord,
    SiteRecord,
    SourceRecord,
    UnlistedRecord,
)
from glocal.exports.records.sourcing import date_record

READ = datetime.datetime(2026, 11, 21, 9, 30, tzinfo=datetime.UTC)
SITE = "https://register.example"


def site(name: str = "Misato", country: str = "JP", lat: float = 35.84373, lon: float = 139.88347) -> SiteRecord:
    """Return a place as others name it."""
    slug = name.lower() if name.isascii() and name.isalpha() else "odd"
    return SiteRecord(
        f"place-{slug}", f"{SITE}/places/{slug}/", name, "locality", country, "Saitama", lat, lon, 6822137
    )


SALAMINA = site("Salamina", "GR", 37.96427, 23.49649)


def source(text: str = "They signed in December 2025.", claim: int = 7, register: str = "") -> SourceRecord:
    """Return a source that quotes the text."""
    return SourceRecord(
        claim=claim,
        page=f"{SITE}/articles/3/#c-{claim}",
        article="article-3",
        headline=text,
        issue="Glocal Sample News",
        date=date_record("2026-04"),
        register=register,
        row=None,
        maker="grammar 1.0.0",
        quotes=(text,),
        read_at_utc=READ,
    )


def tie(
    text: str = "Misato",
    *,
    between: tuple[EndRecord, EndRecord] | None = None,
    kind: str = "sister-city",
    status: str = "active",
    since: str = "2014",
    formalised: str = "2025-12",
    ended: str = "",
    unlisted: tuple[UnlistedRecord, ...] = (),
    sources: tuple[SourceRecord, ...] | None = None,
) -> TieRecord:
    """Return a tie between a place of that name and Salamina."""
    return TieRecord(
        id="tie-9732c83e3e03fffd",
        page=f"{SITE}/ties/misato--salamina/",
        read_at_utc=READ,
        name=f"{text} – Salamina",
        between=between or (EndRecord(text, None, site(text)), EndRecord("Salamina", None, SALAMINA)),
        kind=kind,
        status=status,
        life="active",
        last_seen=date_record("2026-04"),
        label=text,
        since=date_record(since),
        formalised=date_record(formalised),
        ended=date_record(ended),
        fields=("sports", "youth"),
        said=(),
        unlisted=unlisted,
        sources=(source(text),) if sources is None else sources,
    )


def organisation_end(name: str = "Institute of the Arts") -> EndRecord:
    """Return an end of a tie that is an organisation."""
    link = LinkRecord("organisation-1", f"{SITE}/organisations/institute/", name)
    return EndRecord(name, link, site("Denpasar", "ID", -8.65, 115.21667))


def activity(text: str = "Signing of the agreement", date: str = "2025-12-01/2025-12-03") -> ActivityRecord:
    """Return an activity of that title."""
    return ActivityRecord(
        id="activity-1",
        page=f"{SITE}/activities/2025/signing/",
        read_at_utc=READ,
        title=text,
        kind="signing",
        date=date_record(date),
        mode="in-person",
        places=(site(),),
        organisers=(text,),
        attendance=(AttendanceRecord(300, "people", "over"),),
        sources=(source(text),),
    )


def place(text: str = "Misato") -> PlaceRecord:
    """Return a place of that name."""
    return PlaceRecord(
        "place-1", f"{SITE}/places/1/", READ, text, "locality", "JP", text, 35.84, 139.88, None, (source(text),)
    )


def person(text: str = "Kazumi MATSUI") -> PersonRecord:
    """Return a person of that name."""
    office = OfficeRecord(text, text, None, None, date_record("2023"), date_record("2026-04"))
    return PersonRecord("person-1", f"{SITE}/people/1/", READ, text, (office,), (source(text),))


def organisation(text: str = "CLAIR") -> OrganisationRecord:
    """Return an organisation of that name."""
    return OrganisationRecord("organisation-1", f"{SITE}/organisations/1/", READ, text, site(), (source(text),))


def everything(text: str) -> tuple[Record, ...]:
    """Return one record of each kind."""
    return tie(text), activity(text), place(text), person(text), organisation(text)
