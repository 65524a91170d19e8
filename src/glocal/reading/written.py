"""A reading as the JSON object of the reading guide, and back."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from glocal.model.article import Article, Issue
from glocal.model.reading import Reading
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
