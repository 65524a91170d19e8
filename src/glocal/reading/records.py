"""Claims as JSON records and back: the form that files, the ledger and the API share.

Each record has the keys of the reading guide, in its order. Behind them stands what the guide leaves out: the span of a
place, the end of a tie, whether a list dropped it, and the reasons with the confidence they add up to.
Law: `x_of_record(x_record(claim)) == claim`.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from glocal.model.claim import ActivityClaim, Attendance, PersonClaim, PlaceMention, TieClaim
from glocal.model.edtf import Edtf
from glocal.model.place import End, Organisation, Place
from glocal.model.reason import Reason, confidence
from glocal.model.span import Evidence, Span
from glocal.model.vocabulary import ActivityKind, Bound, Mode, PlaceLevel, TieKind, TieStatus, Topic

Record = dict[str, Any]
"""A JSON object; Any because JSON values have no closed type that mypy can follow."""


def place_record(place: Place) -> Record:
    """Return a place as a JSON object."""
    return {
        "name": place.name,
        "level": place.level.value,
        "country": place.country,
        "region": place.region,
        "lat": place.lat,
        "lon": place.lon,
        "geonames": place.geonames,
    }


def place_of_record(record: Mapping[str, Any]) -> Place:
    """Return the place that a JSON object stands for."""
    return Place(
        name=record["name"],
        level=PlaceLevel(record["level"]),
        country=record["country"],
        region=record["region"],
        lat=float(record["lat"]),
        lon=float(record["lon"]),
        geonames=record["geonames"],
    )


def mention_record(mention: PlaceMention) -> Record:
    """Return a mention of a place as a JSON object."""
    where = {"start": mention.span.start, "end": mention.span.end}
    return {"text": mention.text, **place_record(mention.place), **where, **_reasons_record(mention.reasons)}


def mention_of_record(record: Mapping[str, Any]) -> PlaceMention:
    """Return the mention that a JSON object stands for."""
    span = Span(record["start"], record["end"])
    return PlaceMention(span, record["text"], place_of_record(record), _reasons(record))


def person_record(person: PersonClaim) -> Record:
    """Return a person as a JSON object."""
    return {
        "name": person.name,
        "role": person.role,
        "of": person.of,
        "date": _date_text(person.date),
        "evidence": _evidence_records(person.evidence),
        **_reasons_record(person.reasons),
    }


def person_of_record(record: Mapping[str, Any]) -> PersonClaim:
    """Return the person that a JSON object stands for."""
    return PersonClaim(
        name=record["name"],
        role=record["role"],
        of=record["of"],
        date=_date(record["date"]),
        evidence=_evidence(record),
        reasons=_reasons(record),
    )


def tie_record(tie: TieClaim) -> Record:
    """Return a tie as a JSON object."""
    return {
        "kind": tie.kind.value,
        "status": tie.status.value,
        "between": [_end_record(end) for end in tie.between],
        "since": _date_text(tie.since),
        "formalised": _date_text(tie.formalised),
        "fields": [field.value for field in tie.fields],
        "label": tie.label,
        "evidence": _evidence_records(tie.evidence),
        **_reasons_record(tie.reasons),
        **({"ended": tie.ended.text} if tie.ended else {}),
        **({"gone": True} if tie.gone else {}),
    }


def tie_of_record(record: Mapping[str, Any]) -> TieClaim:
    """Return the tie that a JSON object stands for."""
    one, other = record["between"]
    return TieClaim(
        kind=TieKind(record["kind"]),
        status=TieStatus(record["status"]),
        between=(_end_of_record(one), _end_of_record(other)),
        since=_date(record["since"]),
        formalised=_date(record["formalised"]),
        fields=tuple(Topic(field) for field in record["fields"]),
        label=record["label"],
        evidence=_evidence(record),
        reasons=_reasons(record),
        ended=_date(record.get("ended")),
        gone=record.get("gone", False),
    )


def activity_record(activity: ActivityClaim) -> Record:
    """Return an activity as a JSON object."""
    return {
        "kind": activity.kind.value,
        "title": activity.title,
        "date": _date_text(activity.date),
        "mode": activity.mode and activity.mode.value,
        "places": [place_record(place) for place in activity.places],
        "organisers": list(activity.organisers),
        "attendance": [attendance_record(figure) for figure in activity.attendance],
        "evidence": _evidence_records(activity.evidence),
        **_reasons_record(activity.reasons),
    }


def activity_of_record(record: Mapping[str, Any]) -> ActivityClaim:
    """Return the activity that a JSON object stands for."""
    figures = (Attendance(each["count"], each["of"], Bound(each["bound"])) for each in record["attendance"])
    return ActivityClaim(
        kind=ActivityKind(record["kind"]),
        title=record["title"],
        date=_date(record["date"]),
        mode=Mode(record["mode"]) if record["mode"] else None,
        places=tuple(place_of_record(place) for place in record["places"]),
        organisers=tuple(record["organisers"]),
        attendance=tuple(figures),
        evidence=_evidence(record),
        reasons=_reasons(record),
    )


def attendance_record(figure: Attendance) -> Record:
    """Return a figure of attendance as a JSON object."""
    return {"count": figure.count, "of": figure.of, "bound": figure.bound.value}


def _end_record(end: End) -> Record:
    if isinstance(end, Organisation):
        return {"organisation": end.name, "place": end.place and place_record(end.place)}
    return place_record(end)


def _end_of_record(record: Mapping[str, Any]) -> End:
    if "organisation" in record:
        return Organisation(record["organisation"], place_of_record(record["place"]) if record["place"] else None)
    return place_of_record(record)


def _date_text(date: Edtf | None) -> str | None:
    return date.text if date else None


def _date(text: str | None) -> Edtf | None:
    return Edtf.parse(text) if text else None


def _evidence_records(evidence: Iterable[Evidence]) -> list[Record]:
    return [{"start": each.span.start, "end": each.span.end, "quote": each.quote} for each in evidence]


def _evidence(record: Mapping[str, Any]) -> tuple[Evidence, ...]:
    return tuple(Evidence(Span(each["start"], each["end"]), each["quote"]) for each in record.get("evidence", ()))


def _reasons_record(reasons: tuple[Reason, ...]) -> Record:
    if not reasons:
        return {}
    named = [{"name": reason.name, "weight": round(reason.weight, 3)} for reason in reasons]
    return {"confidence": round(confidence(reasons), 3), "reasons": named}


def _reasons(record: Mapping[str, Any]) -> tuple[Reason, ...]:
    return tuple(Reason(each["name"], float(each["weight"])) for each in record.get("reasons", ()))
