"""What records share: dates, sources, links to other things."""

import datetime
from collections.abc import Iterable, Sequence
from typing import TypeVar

from django.db.models import Model, QuerySet, Subquery

from glocal.entities.models import Place, Tie
from glocal.exports.records.identifiers import identifier, page_of
from glocal.exports.records.parts import DateRecord, LinkRecord, SiteRecord, SourceRecord
from glocal.ledger.models import Claim
from glocal.ledger.payloads import evidence_of
from glocal.model.edtf import Edtf

Row = TypeVar("Row", bound=Model)
Source = TypeVar("Source", bound=Model)

DOCUMENT = "article__reading__document"
"""What must be loaded with a claim for its source record."""
_NEWEST_CLAIMS = 3
"""Claims that a record of a place or an organisation carries: Japan is named by nearly every article."""


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
        quotes=quotes_of(claim),
    )


def quotes_of(claim: Claim) -> tuple[str, ...]:
    """Return the words that say what a claim says; of a row of a list the row."""
    quotes = tuple(each.quote for each in evidence_of(claim))
    return quotes or ((claim.article.body,) if claim.article.row_key else ())


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


def tie_name(row: Tie) -> str:
    """Return a tie by its two ends: `Misato – Salamina`."""
    return " – ".join(end.organisation or str(end.place) for end in row.ends.all())


def link_record(thing: Model, name: str, base: str) -> LinkRecord:
    """Return the way to a thing."""
    return LinkRecord(identifier(thing), page_of(thing, base), name)


def last_read(claims: Iterable[Claim]) -> datetime.datetime | None:
    """Return when the newest of the claims was read, None where there is none."""
    return max((claim.article.reading.read_at_utc for claim in claims), default=None)


def newest_claims(rows: Sequence[Row], of_row: QuerySet[Source]) -> dict[int, list[Claim]]:
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
    return claims.select_related(DOCUMENT).defer(*unread())


def unread(claim: str = "") -> tuple[str, ...]:
    """Return what sources do not tell of: it stays in the database."""
    return (f"{claim}{DOCUMENT}__text", f"{claim}article__captions", f"{claim}article__topics")
