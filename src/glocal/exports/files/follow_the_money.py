"""FollowTheMoney entities, one a line: what investigators' tools load.

A local government is a `PublicBody` with an `Address` that says where it lies; a tie is an `UnknownLink`, the schema of
relations that have none of their own, with the kind of tie as its role; an activity is an `Event`; each source is an
`Article` that the others name as their proof. Source: followthemoney.tech, model 4.
"""

import json
from collections.abc import Iterable, Iterator

from glocal.exports.records.forms import (
    ActivityRecord,
    OrganisationRecord,
    PersonRecord,
    PlaceRecord,
    Record,
    TieRecord,
)
from glocal.exports.records.parts import DateRecord, EndRecord, SiteRecord, SourceRecord

Entity = dict[str, object]
_DAY = len("2026-04-01")


def write_entities(records: Iterable[Record]) -> Iterator[bytes]:
    """Yield the entities that the records make; each place and each article once."""
    seen: set[int] = set()
    for record in records:
        for entity in entities_of(record):
            known = hash(entity["id"])
            if known not in seen:
                seen.add(known)
                yield json.dumps(entity, ensure_ascii=False).encode(errors="replace") + b"\n"


def entities_of(record: Record) -> Iterator[Entity]:
    """Yield what a record names first, then the record itself."""
    proof = []
    for source in getattr(record, "sources", ()):
        article = _article(source)
        proof.append(str(article["id"]))
        yield article
    match record:
        case TieRecord():
            yield from _tie(record, proof)
        case ActivityRecord():
            yield from _activity(record, proof)
        case PlaceRecord():
            yield from _place(record)
        case PersonRecord():
            offices = [", ".join(filter(None, (each.role, each.of))) for each in record.offices]
            yield _entity(record.id, "Person", name=record.name, position=offices, sourceUrl=record.page, proof=proof)
        case OrganisationRecord():
            yield _body(record.id, record.name, record.place, proof)


def _tie(tie: TieRecord, proof: list[str]) -> Iterator[Entity]:
    ids = []
    for end in tie.between:
        made = list(_end(end))
        ids.append(str(made[-1]["id"]))
        yield from made
    yield _entity(
        tie.id,
        "UnknownLink",
        subject=ids[0],
        object=ids[1],
        role=[tie.kind, tie.label],
        status=tie.status,
        summary=tie.life,
        startDate=_date(tie.since or tie.formalised),
        endDate=_date(tie.ended),
        sourceUrl=tie.page,
        recordId=tie.id,
        proof=proof,
    )


def _end(end: EndRecord) -> Iterator[Entity]:
    if end.organisation:
        yield _body(end.organisation.id or f"organisation-{end.name}", end.name, end.place, [])
    elif end.place:
        yield from _place(end.place)
    else:
        yield _entity(f"place-{end.name}", "PublicBody", name=end.name)


def _place(place: PlaceRecord | SiteRecord) -> Iterator[Entity]:
    where = f"{place.id}-address"
    yield _entity(
        where,
        "Address",
        full=", ".join(filter(None, (place.name, place.region))),
        city=place.name if place.level == "locality" else "",
        region=place.region,
        country=place.country.lower(),
        latitude=str(place.lat),
        longitude=str(place.lon),
    )
    yield _entity(
        place.id,
        "PublicBody",
        name=place.name,
        country=place.country.lower(),
        classification=place.level,
        addressEntity=where,
        sourceUrl=place.page,
    )


def _body(identity: str, name: str, place: SiteRecord | None, proof: list[str]) -> Entity:
    return _entity(identity, "Organization", name=name, country=place.country.lower() if place else "", proof=proof)


def _activity(activity: ActivityRecord, proof: list[str]) -> Iterator[Entity]:
    holders = [
        _entity(f"{activity.id}-organiser-{number}", "Organization", name=name)
        for number, name in enumerate(activity.organisers, start=1)
    ]
    yield from holders
    for place in activity.places:
        yield from _place(place)
    date = activity.date
    yield _entity(
        activity.id,
        "Event",
        name=activity.title,
        keywords=[activity.kind, activity.mode],
        date=_date(date),
        endDate=date.latest.isoformat() if date and date.latest and "/" in date.edtf else "",
        location=[", ".join(filter(None, (place.name, place.region, place.country))) for place in activity.places],
        country=[place.country.lower() for place in activity.places],
        organizer=[str(each["id"]) for each in holders],
        involved=[place.id for place in activity.places],
        sourceUrl=activity.page,
        proof=proof,
    )


def _article(source: SourceRecord) -> Entity:
    """Return the sentences of one claim as an article: their own entity, since claims quote different ones."""
    return _entity(
        f"claim-{source.claim}",
        "Article",
        fileName=f"{source.issue} {source.date.edtf if source.date else ''}".strip(),
        title=source.headline or source.issue,
        publishedAt=_date(source.date),
        bodyText=" … ".join(source.quotes),
        publisher=source.issue,
        sourceUrl=source.page,
        generator=source.maker,
    )


def _date(date: DateRecord | None) -> str:
    """Return a date as far as it is known, in the form `2025-12`; of an interval or a season its first day."""
    if date is None or date.earliest is None:
        return ""
    plain = date.edtf.rstrip("~?%")
    is_plain = len(plain) <= _DAY and "/" not in plain and plain == date.earliest.isoformat()[: len(plain)]
    return plain if is_plain else date.earliest.isoformat()


def _entity(identity: str, schema: str, **values: str | list[str]) -> Entity:
    listed = {name: [value] if isinstance(value, str) else value for name, value in values.items()}
    told = {name: [each for each in value if each] for name, value in listed.items()}
    return {"id": identity, "schema": schema, "properties": {name: value for name, value in told.items() if value}}
