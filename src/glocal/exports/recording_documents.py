"""Issues and articles made into records, many at once, see `glocal.exports.recording`."""

from collections.abc import Sequence

from django.db.models import Prefetch, prefetch_related_objects

from glocal.entities.models import Activity, Person, Place, Tie
from glocal.exports.identifiers import identifier, page_of
from glocal.exports.records import ArticleRecord, FactRecord, IssueRecord
from glocal.exports.sourcing import date_record, link_record, tie_name
from glocal.ledger.models import Article, Claim, Reading
from glocal.ledger.payloads import evidence_of


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
        articles=tuple(link_record(article, article.headline, base) for article in articles),
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
        issue=link_record(reading, reading.title or reading.document.name, base),
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
        about=link_record(thing, tie_name(thing) if isinstance(thing, Tie) else str(thing), base) if thing else None,
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
