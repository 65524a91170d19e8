"""Rows made into records, many at once: each function asks the database a fixed number of times, however many rows.

Each takes rows and the address of the site (`https://register.example`, without a slash at its end), and returns their
records in the same order.
"""

import datetime
from collections.abc import Iterable, Sequence
from typing import TypeVar

from django.db.models import Model, OuterRef, Prefetch, QuerySet, Subquery, prefetch_related_objects

from glocal.entities import asking
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
from glocal.entities.said import SaidTie, most_trusted_first, said_tie
from glocal.entities.shown import DATES, values_of
from glocal.exports.identifiers import identifier, page_of
from glocal.exports.records import (
    ActivityRecord,
    ArticleRecord,
    AttendanceRecord,
    DateRecord,
    EndRecord,
    FactRecord,
    IssueRecord,
    LinkRecord,
    OfficeRecord,
    OrganisationRecord,
    PersonRecord,
    PlaceRecord,
    SaidRecord,
    SiteRecord,
    SourceRecord,
    TieRecord,
)
from glocal.ledger.models import Article, Claim, Reading
from glocal.ledger.payloads import evidence_of
from glocal.model.edtf import Edtf

Row = TypeVar("Row", bound=Model)
Source = TypeVar("Source", bound=Model)

_ASPECTS = ("kind", "status", *DATES)
_NEWEST_CLAIMS = 3
"""Claims that a record of a place or an organisation carries: Japan is named by nearly every article."""
_DOCUMENT = "article__reading__document"


def date_record(edtf: str) -> DateRecord | None:
    """Return a date with its bounds, None for the empty text."""
    if not edtf:
        return None
    date = Edtf.parse(edtf)
    return DateRecord(date.text, date.earliest, date.latest)


def source_record(claim: Claim, base: str) -> SourceRecord:
    """Return a claim as the source of a value; its article, reading and document should be loaded."""
    article = claim.article
    reading = article.reading
    quotes = tuple(each.quote for each in evidence_of(claim))
    return SourceRecord(
        claim=claim.pk,
        page=page_of(claim, base),
        article=identifier(article),
        headline=article.headline,
        issue=reading.title or reading.document.name,
        date=date_record(reading.date),
        register=reading.register,
        row=article.row_number or None,
        maker=reading.maker,
        read_at_utc=reading.read_at_utc,
        quotes=quotes or ((article.body,) if article.row_key else ()),
    )


def tie_records(rows: Sequence[Tie], base: str, today: datetime.date) -> list[TieRecord]:
    """Return ties as records; how each stands is counted against `today`."""
    prefetch_related_objects(
        rows,
        Prefetch("ends", TieEnd.objects.select_related("place", "body")),
        Prefetch("sources", TieSource.objects.select_related(f"claim__{_DOCUMENT}").defer(*_unread("claim__"))),
    )
    return [_tie_record(row, base, today) for row in rows]


def _tie_record(row: Tie, base: str, today: datetime.date) -> TieRecord:
    said = sorted(((said_tie(each.claim), each.claim) for each in row.sources.all()), key=_by_trust)
    claims = [claim for _, claim in said]
    return TieRecord(
        id=identifier(row),
        page=page_of(row, base),
        read_at_utc=_read_at(claims),
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
        sources=tuple(source_record(claim, base) for claim in claims),
    )


def activity_records(rows: Sequence[Activity], base: str) -> list[ActivityRecord]:
    """Return activities as records."""
    sources = ActivitySource.objects.select_related(f"claim__{_DOCUMENT}").defer("telling", *_unread("claim__"))
    prefetch_related_objects(rows, "places", Prefetch("sources", sources.order_by("claim")))
    return [_activity_record(row, base) for row in rows]


def _activity_record(row: Activity, base: str) -> ActivityRecord:
    claims = [each.claim for each in row.sources.all()]
    return ActivityRecord(
        id=identifier(row),
        page=page_of(row, base),
        read_at_utc=_read_at(claims),
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
    named = _newest_claims(rows, PlaceSource.objects.filter(place=OuterRef("pk")))
    return [_place_record(row, named[row.pk], base) for row in rows]


def _place_record(row: Place, claims: Sequence[Claim], base: str) -> PlaceRecord:
    return PlaceRecord(
        id=identifier(row),
        page=page_of(row, base),
        read_at_utc=_read_at(claims),
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
    sources = PersonSource.objects.select_related(f"claim__{_DOCUMENT}").defer("telling", *_unread("claim__"))
    offices = Office.objects.select_related("place", "organisation")
    prefetch_related_objects(rows, Prefetch("offices", offices), Prefetch("sources", sources.order_by("claim")))
    return [_person_record(row, base) for row in rows]


def _person_record(row: Person, base: str) -> PersonRecord:
    claims = [each.claim for each in row.sources.all()]
    return PersonRecord(
        id=identifier(row),
        page=page_of(row, base),
        read_at_utc=_read_at(claims),
        name=row.name,
        offices=tuple(_office_record(office, base) for office in row.offices.all()),
        sources=tuple(source_record(claim, base) for claim in claims),
    )


def _office_record(office: Office, base: str) -> OfficeRecord:
    return OfficeRecord(
        role=office.role,
        of=office.of,
        place=_link(office.place, office.place.name, base) if office.place else None,
        organisation=_link(office.organisation, office.organisation.name, base) if office.organisation else None,
        first_seen=date_record(office.first_seen),
        last_seen=date_record(office.last_seen),
    )


def organisation_records(rows: Sequence[Organisation], base: str) -> list[OrganisationRecord]:
    """Return organisations as records."""
    prefetch_related_objects(rows, "place")
    named = _newest_claims(rows, OrganisationSource.objects.filter(organisation=OuterRef("pk")))
    return [
        OrganisationRecord(
            id=identifier(row),
            page=page_of(row, base),
            read_at_utc=_read_at(named[row.pk]),
            name=row.name,
            place=site_record(row.place, base) if row.place else None,
            sources=tuple(source_record(claim, base) for claim in named[row.pk]),
        )
        for row in rows
    ]


def issue_records(rows: Sequence[Reading], base: str) -> list[IssueRecord]:
    """Return issues, and copies of lists, as records; their documents should be loaded."""
    issues = [row for row in rows if not row.register]
    prefetch_related_objects(issues, Prefetch("articles", Article.objects.only("headline", "reading_id")))
    return [_issue_record(row, base) for row in rows]


def _issue_record(row: Reading, base: str) -> IssueRecord:
    articles = () if row.register else row.articles.all()
    return IssueRecord(
        id=identifier(row),
        page=page_of(row, base),
        read_at_utc=row.read_at_utc,
        title=row.title,
        date=date_record(row.date),
        publisher=row.publisher,
        division=row.division,
        language=row.language,
        register=row.register,
        maker=row.maker,
        file=row.document.name,
        sha256=row.document.sha256,
        articles=tuple(_link(article, article.headline, base) for article in articles),
    )


def article_records(rows: Sequence[Article], base: str) -> list[ArticleRecord]:
    """Return articles as records; their readings and documents should be loaded."""
    made = ("placesource__place", "tie_source__tie", "activity_source__activity", "person_source__person")
    claims = Claim.objects.select_related(*made).prefetch_related("tie_source__tie__ends__place")
    prefetch_related_objects(rows, Prefetch("claims", claims))
    return [_article_record(row, base) for row in rows]


def _article_record(row: Article, base: str) -> ArticleRecord:
    reading = row.reading
    return ArticleRecord(
        id=identifier(row),
        page=page_of(row, base),
        read_at_utc=reading.read_at_utc,
        issue=_link(reading, reading.title or reading.document.name, base),
        date=date_record(reading.date),
        language=reading.language,
        headline=row.headline,
        captions=tuple(row.captions),
        body=row.body,
        topics=tuple(row.topics),
        facts=tuple(_fact_record(claim, base) for claim in row.claims.all()),
    )


def _fact_record(claim: Claim, base: str) -> FactRecord:
    thing = _made_of(claim)
    return FactRecord(
        claim=claim.pk,
        kind=claim.kind,
        about=_link(thing, tie_name(thing) if isinstance(thing, Tie) else str(thing), base) if thing else None,
        quotes=tuple(each.quote for each in evidence_of(claim)),
    )


def _made_of(claim: Claim) -> Place | Tie | Activity | Person | None:
    if hasattr(claim, "tie_source"):
        return claim.tie_source.tie
    if hasattr(claim, "activity_source"):
        return claim.activity_source.activity
    if hasattr(claim, "person_source"):
        return claim.person_source.person
    return claim.placesource.place if hasattr(claim, "placesource") else None


def tie_name(row: Tie) -> str:
    """Return a tie by its two ends: `Misato – Salamina`."""
    return " – ".join(end.organisation or str(end.place) for end in row.ends.all())


def site_record(place: Place, base: str) -> SiteRecord:
    """Return a place by name, with where it lies."""
    return SiteRecord(
        id=identifier(place),
        page=page_of(place, base),
        name=place.name,
        level=place.level,
        country=place.country,
        region=place.region,
        lat=place.lat,
        lon=place.lon,
        geonames=place.geonames,
    )


def _end_record(end: TieEnd, base: str) -> EndRecord:
    named = _link(end.body, end.organisation, base) if end.body else None
    return EndRecord(end.organisation or str(end.place), named, site_record(end.place, base) if end.place else None)


def _said_records(said: Sequence[SaidTie]) -> Iterable[SaidRecord]:
    for aspect in _ASPECTS:
        for value in values_of(said, aspect):
            yield SaidRecord(aspect, value.text, value.numbers)


def _link(thing: Model, name: str, base: str) -> LinkRecord:
    return LinkRecord(identifier(thing), page_of(thing, base), name)


def _read_at(claims: Iterable[Claim]) -> datetime.datetime | None:
    return max((claim.article.reading.read_at_utc for claim in claims), default=None)


def _by_trust(said: tuple[SaidTie, Claim]) -> tuple[bool, int, str]:
    return most_trusted_first(said[0])


def _newest_claims(rows: Sequence[Row], of_row: QuerySet[Source]) -> dict[int, list[Claim]]:
    """Return the newest claims that name each thing, the newest first."""
    newest = of_row.order_by("-pk").values("claim")
    nth = [Subquery(newest[n : n + 1]) for n in range(_NEWEST_CLAIMS)]
    if not rows:
        return {}
    things = type(rows[0])._default_manager.filter(pk__in=[row.pk for row in rows])
    numbers = things.values_list("pk", *nth)
    named = {pk: [claim for claim in claims if claim] for pk, *claims in numbers}
    found = _with_sources(Claim.objects.all()).in_bulk({each for claims in named.values() for each in claims})
    return {pk: [found[claim] for claim in claims] for pk, claims in named.items()}


def _with_sources(claims: QuerySet[Claim]) -> QuerySet[Claim]:
    return claims.select_related(_DOCUMENT).defer(*_unread())


def _unread(claim: str = "") -> tuple[str, ...]:
    """Return what sources do not tell of: it stays in the database."""
    return (f"{claim}{_DOCUMENT}__text", f"{claim}article__captions", f"{claim}article__topics")
