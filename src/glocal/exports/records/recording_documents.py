"""Issues and articles made into records, many at once, see `glocal.exports.records.recording`."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from django.db.models import Count, Prefetch, prefetch_related_objects

from glocal.entities.models import Activity, ActivitySource, Person, PersonSource, Place, PlaceSource, TieEnd, TieSource
from glocal.exports.records.forms import ArticleRecord, FactRecord, IssueRecord
from glocal.exports.records.identifiers import identifier, page_of
from glocal.exports.records.parts import LinkRecord
from glocal.exports.records.sourcing import date_record, link_record, tie_name
from glocal.ledger.models import Article, Claim, Reading
from glocal.ledger.payloads import evidence_of
from glocal.ledger.versions import later_version, replaced_versions, versions_beside


def issue_records(rows: Sequence[Reading], base: str) -> list[IssueRecord]:
    """Return issues, and copies of lists, as records; their documents should be loaded."""
    issues = [row.pk for row in rows if not row.register]
    articles = defaultdict(list)
    told = Article.objects.filter(reading__in=issues).values_list("reading_id", "pk", "headline")
    for issue, number, headline in told.order_by("reading_id", "position"):
        article = Article(pk=number)
        articles[issue].append(link_record(article, headline, base))
    several = _heads_of_several(rows)
    return [_issue_record(row, articles[row.pk], base, has_versions=_head(row) in several) for row in rows]


def _head(row: Reading) -> tuple[str, str, str]:
    return row.title, row.date, row.language


def _heads_of_several(rows: Sequence[Reading]) -> set[tuple[str, str, str]]:
    """Return masthead, date and language that more than one document has: only then texts need to be compared."""
    heads = Reading.objects.filter(register="", title__in={row.title for row in rows if not row.register}).order_by()
    counted = heads.values("title", "date", "language").annotate(count=Count("document", distinct=True))
    return set(counted.filter(count__gt=1).values_list("title", "date", "language"))


def _issue_record(row: Reading, articles: Sequence[LinkRecord], base: str, *, has_versions: bool) -> IssueRecord:
    later = later_version(row) if has_versions else None
    earlier, beside = (replaced_versions(row), versions_beside(row)) if has_versions else ([], [])
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
        articles=tuple(articles),
        superseded_by=_link(later, base) if later else None,
        supersedes=tuple(_link(each, base) for each in earlier),
        beside=tuple(_link(each, base) for each in beside),
    )


def _link(version: Reading, base: str) -> LinkRecord:
    return link_record(version, version.document.name, base)


def article_records(rows: Sequence[Article], base: str) -> list[ArticleRecord]:
    """Return articles as records; their readings and documents should be loaded."""
    prefetch_related_objects(rows, Prefetch("claims", Claim.objects.all()))
    about = dict(_made_of(rows, base))
    return [_article_record(row, about, base) for row in rows]


def _made_of(rows: Sequence[Article], base: str) -> Iterator[tuple[int, LinkRecord]]:
    """Yield the number of each claim of the articles, with the way to what was made of it."""
    keys = [row.pk for row in rows]
    for sources, name, called in (
        (PlaceSource.objects, "place", "name"),
        (ActivitySource.objects, "activity", "title"),
        (PersonSource.objects, "person", "name"),
    ):
        wanted = ("claim_id", *(f"{name}__{column}" for column in ("identifier", "path", called)))
        for source in sources.filter(claim__article__in=keys).select_related(name).only(*wanted):
            thing: Place | Activity | Person = getattr(source, name)
            yield source.claim_id, link_record(thing, str(thing), base)
    # The ends with their places in one question: of a thousand places by themselves SQLite refuses Django's.
    ends = Prefetch("tie__ends", TieEnd.objects.select_related("place"))
    for told in TieSource.objects.filter(claim__article__in=keys).select_related("tie").prefetch_related(ends):
        yield told.claim_id, link_record(told.tie, tie_name(told.tie), base)


def _article_record(row: Article, about: Mapping[int, LinkRecord], base: str) -> ArticleRecord:
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
        facts=tuple(_fact_record(claim, about.get(claim.pk)) for claim in row.claims.all()),
    )


def _fact_record(claim: Claim, about: LinkRecord | None) -> FactRecord:
    return FactRecord(claim.pk, claim.kind, about, tuple(each.quote for each in evidence_of(claim)))
