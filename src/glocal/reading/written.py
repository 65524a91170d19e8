"""A reading as the JSON object of the reading guide, and back."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from glocal.model.article import Article, Issue
from glocal.model.claim import PlaceMention
from glocal.model.edtf import Edtf
from glocal.model.reading import ArticleReading, Reading
from glocal.model.span import Span
from glocal.model.vocabulary import Topic
from glocal.reading import records
from glocal.reading.records import Record

KEYS = {
    "places": ("article", "text", "name", "level", "country", "region", "lat", "lon", "geonames"),
    "people": ("article", "name", "role", "of", "date"),
    "ties": ("article", "kind", "status", "between", "since", "formalised", "fields", "label", "evidence"),
    "activities": ("article", "kind", "title", "date", "mode", "places", "organisers", "attendance", "evidence"),
}
"""Keys of each record, in the order of the guide; what else a record carries is not written."""

_Claim = TypeVar("_Claim")


def to_json_dict(reading: Reading) -> Record:
    """Return the reading with the keys of the guide, in its order."""
    return {
        "issue": _issue_record(reading.issue),
        "articles": [_article_record(each.article) for each in reading.articles],
        "places": _records("places", ((each.places, records.mention_record) for each in reading.articles)),
        "people": _records("people", ((each.people, records.person_record) for each in reading.articles)),
        "ties": _records("ties", ((each.ties, records.tie_record) for each in reading.articles)),
        "activities": _records("activities", ((each.activities, records.activity_record) for each in reading.articles)),
    }


def _records(
    kind: str, claims_by_article: Iterable[tuple[Iterable[_Claim], Callable[[_Claim], Record]]]
) -> list[Record]:
    """Return the records of all articles, each with the number of its article in front."""
    written = []
    for number, (claims, record_of) in enumerate(claims_by_article):
        for claim in claims:
            record = {"article": number, **record_of(claim)}
            written.append({key: record[key] for key in KEYS[kind]})
    return written


def _issue_record(issue: Issue) -> Record:
    return {
        "title": issue.title,
        "date": issue.date and issue.date.text,
        "publisher": issue.publisher,
        "division": issue.division,
        "language": issue.language,
    }


def _article_record(article: Article) -> Record:
    return {
        "headline": article.headline,
        "captions": list(article.captions),
        "body": article.body,
        "topics": [topic.value for topic in article.topics],
    }


def from_json_dict(written: Mapping[str, Any]) -> tuple[Issue, tuple[ArticleReading, ...]]:
    """Return the issue and the articles of a written reading.

    What the guide's form leaves out is not there: where a place stands is its first mention in the text, people have
    no evidence, and claims no reasons.

    Raises:
        KeyError: a key of the guide is missing.
        ValueError: a value is none of the guide's.
    """
    articles = [_article(record) for record in written["articles"]]
    read = tuple(
        ArticleReading(
            article=article,
            places=tuple(_mention(article, each) for each in _of(written["places"], number)),
            people=tuple(records.person_of_record({**each, "evidence": ()}) for each in _of(written["people"], number)),
            ties=tuple(records.tie_of_record(each) for each in _of(written["ties"], number)),
            activities=tuple(records.activity_of_record(each) for each in _of(written["activities"], number)),
        )
        for number, article in enumerate(articles)
    )
    return _issue(written["issue"]), read


def _of(claims: Iterable[Record], number: int) -> Iterable[Record]:
    return (claim for claim in claims if claim["article"] == number)


def _issue(record: Mapping[str, Any]) -> Issue:
    date = Edtf.parse(record["date"]) if record["date"] else None
    return Issue(record["title"], date, record["publisher"], record["division"], record["language"])


def _article(record: Mapping[str, Any]) -> Article:
    topics = tuple(Topic(topic) for topic in record["topics"])
    return Article(record["headline"], tuple(record["captions"]), record["body"], topics=topics)


def _mention(article: Article, record: Record) -> PlaceMention:
    start = max(0, article.text.find(record["text"]))
    return PlaceMention(Span(start, start + len(record["text"])), record["text"], records.place_of_record(record))
