"""Linked data: records as JSON-LD in the words of schema.org, their sources in those of PROV-O.

The context stands in the file, so nothing is fetched to understand it. Things are named by URNs that are the same on
every server. Sources: JSON-LD 1.1; schema.org; W3C PROV-O; Wikidata property P190, twinned administrative body.
"""

import json
from collections.abc import Iterable, Iterator

from glocal.exports.records.forms import (
    ActivityRecord,
    ArticleRecord,
    IssueRecord,
    OrganisationRecord,
    PersonRecord,
    PlaceRecord,
    Record,
    TieRecord,
)
from glocal.exports.records.identifiers import urn
from glocal.exports.records.parts import DateRecord, EndRecord, SiteRecord, SourceRecord, UnlistedRecord

Node = dict[str, object]

CONTEXT: Node = {
    "@vocab": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "wdt": "http://www.wikidata.org/prop/direct/",
    "edtf": "http://id.loc.gov/datatypes/edtf/EDTF",
    "sameAs": {"@type": "@id"},
    "url": {"@type": "@id"},
    "temporalCoverage": {"@type": "edtf"},
    "twinnedWith": {"@id": "wdt:P190", "@type": "@id"},
    "derivedFrom": "prov:wasDerivedFrom",
    "readBy": "prov:wasAttributedTo",
}
_LEVELS = {"country": "Country", "region": "AdministrativeArea", "locality": "City"}
_TWINNED = {"sister-city", "friendship-city"}
"""Kinds of ties that Wikidata knows as twinned administrative bodies."""
_MODES = {
    "in-person": "OfflineEventAttendanceMode",
    "online": "OnlineEventAttendanceMode",
    "hybrid": "MixedEventAttendanceMode",
}


def write_linked(records: Iterable[Record]) -> Iterator[bytes]:
    """Yield one JSON-LD document, record by record."""
    yield f'{{"@context":{_text(CONTEXT)},\n"@graph":['.encode()
    for number, record in enumerate(records):
        yield ((",\n" if number else "\n") + _text(node_of(record))).encode(errors="replace")
    yield b"\n]}\n"


def document_of(record: Record) -> str:
    """Return one record as a JSON-LD document of its own."""
    return in_context(node_of(record))


def in_context(node: Node) -> str:
    """Return a node as a JSON-LD document of its own."""
    return _text({"@context": CONTEXT, **node})


def node_of(record: Record) -> Node:
    """Return a record as a node."""
    match record:
        case TieRecord():
            node = _tie(record)
        case ActivityRecord():
            node = _activity(record)
        case PlaceRecord():
            node = _place(record)
        case PersonRecord():
            node = _person(record)
        case OrganisationRecord():
            node = {"@type": "Organization", "name": record.name, "location": _site(record.place)}
        case ArticleRecord():
            node = _article(record)
        case IssueRecord():
            node = _issue(record)
        case _:
            raise TypeError(f"{type(record).__name__} is nothing that schema.org describes")
    sources = [_source(source) for source in getattr(record, "sources", ())]
    return _told({"@id": urn(record.id), "identifier": record.id, "url": record.page, **node, "derivedFrom": sources})


def _tie(tie: TieRecord) -> Node:
    one, other = (_end(end) for end in tie.between)
    if tie.kind in _TWINNED and tie.status == "active" and not any(end.organisation for end in tie.between):
        one["twinnedWith"] = other["@id"]
    return {
        "@type": "Intangible",
        "name": tie.name,
        "additionalType": tie.kind,
        "alternateName": tie.label,
        "description": [tie.life, *map(_unlisted, tie.unlisted)],
        "about": [one, other],
        "keywords": list(tie.fields),
        "temporalCoverage": _span(tie.since or tie.formalised, tie.ended),
    }


def _unlisted(each: UnlistedRecord) -> str:
    return f"{each.state} by {each.register}" + (f", read on {each.read_on.edtf}" if each.read_on else "")


def _activity(activity: ActivityRecord) -> Node:
    date = activity.date
    return {
        "@type": "Event",
        "name": activity.title,
        "additionalType": activity.kind,
        "startDate": date.earliest.isoformat() if date and date.earliest else None,
        "endDate": date.latest.isoformat() if date and date.latest else None,
        "temporalCoverage": date.edtf if date else None,
        "eventAttendanceMode": _MODES.get(activity.mode),
        "location": [_site(place) for place in activity.places],
        "organizer": [{"@type": "Organization", "name": name} for name in activity.organisers],
    }


def _place(place: PlaceRecord | SiteRecord) -> Node:
    return {
        "@type": _LEVELS[place.level],
        "name": place.name,
        "geo": {"@type": "GeoCoordinates", "latitude": place.lat, "longitude": place.lon},
        "address": _told({"@type": "PostalAddress", "addressRegion": place.region, "addressCountry": place.country}),
        "sameAs": f"https://sws.geonames.org/{place.geonames}/" if place.geonames else None,
    }


def _person(person: PersonRecord) -> Node:
    offices = [
        _told({"@type": "Role", "roleName": each.role, "memberOf": _body(each.of), **_years(each.first_seen)})
        for each in person.offices
    ]
    return {"@type": "Person", "name": person.name, "hasOccupation": offices}


def _article(article: ArticleRecord) -> Node:
    abouts = [{"@id": urn(fact.about.id), "name": fact.about.name} for fact in article.facts if fact.about]
    return {
        "@type": "Article",
        "headline": article.headline,
        "articleBody": article.body,
        "inLanguage": article.language if article.language != "und" else None,
        "datePublished": article.date.edtf if article.date else None,
        "keywords": list(article.topics),
        "isPartOf": {"@id": urn(article.issue.id), "@type": "PublicationIssue", "name": article.issue.name},
        "about": [dict(each) for each in {tuple(about.items()): about for about in abouts}],
    }


def _issue(issue: IssueRecord) -> Node:
    return {
        "@type": "PublicationIssue",
        "name": issue.title or issue.file,
        "datePublished": issue.date.edtf if issue.date else None,
        "publisher": _body(issue.publisher),
        "inLanguage": issue.language if issue.language != "und" else None,
        "hasPart": [
            {"@type": "Article", "@id": urn(each.id), "url": each.page, "headline": each.name}
            for each in issue.articles
        ],
    }


def _body(name: str) -> Node | None:
    return {"@type": "Organization", "name": name} if name else None


def _years(seen: DateRecord | None) -> Node:
    return {"startDate": seen.earliest.isoformat()} if seen and seen.earliest else {}


def _end(end: EndRecord) -> Node:
    if not end.organisation:
        return _site(end.place) or {"@type": "Place", "name": end.name}
    named = {"@id": urn(end.organisation.id)} if end.organisation.id else {}
    return _told({**named, "@type": "Organization", "name": end.name, "location": _site(end.place)})


def _site(place: SiteRecord | None) -> Node | None:
    return _told({"@id": urn(place.id), "url": place.page, **_place(place)}) if place else None


def _source(source: SourceRecord) -> Node:
    issue: Node = {
        "@type": "PublicationIssue",
        "name": source.issue,
        "datePublished": source.date.edtf if source.date else None,
    }
    article: Node = {
        "@type": "Article",
        "@id": urn(source.article),
        "headline": source.headline,
        "isPartOf": _told(issue),
    }
    return _told(
        {
            "@id": urn(f"claim-{source.claim}"),
            "@type": ["prov:Entity", "Quotation"],
            "url": source.page,
            "text": list(source.quotes),
            "isPartOf": _told(article),
            "readBy": {"@type": "prov:SoftwareAgent", "name": source.maker},
        }
    )


def _span(begun: DateRecord | None, ended: DateRecord | None) -> str | None:
    """Return from when to when in EDTF; nothing where the beginning is not one date."""
    if begun is None:
        return None
    if "/" in begun.edtf:
        return begun.edtf
    return f"{begun.edtf}/{ended.edtf if ended and '/' not in ended.edtf else '..'}"


def _told(node: Node) -> Node:
    """Return a node without what nothing is told of."""
    return {name: value for name, value in node.items() if value not in (None, "", [], ())}


def _text(node: Node) -> str:
    return json.dumps(node, ensure_ascii=False, separators=(",", ":"))
