"""A reading as the JSON object of the reading guide, and back."""

import json
import shutil
import tempfile
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from typing import IO, Any, TypeVar

from glocal.model.article import Article, Issue
from glocal.model.claim import PlaceMention
from glocal.model.edtf import Edtf
from glocal.model.reading import ArticleReading, BegunReading, Reading
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


_IN_MEMORY = 1 << 20
"""Characters of one kind of record that are held before they go to a temporary file."""


def to_json_dict(reading: Reading) -> Record:
    """Return the reading with the keys of the guide, in its order."""
    written: Record = {"issue": _issue_record(reading.issue), "articles": [], **{kind: [] for kind in KEYS}}
    for number, each in enumerate(reading.articles):
        for kind, record in _article_records(number, each):
            written[kind].append(record)
    return written


def write_json(begun: BegunReading, file: IO[str]) -> None:
    """Write the object of `to_json_dict` to a file, article by article, one record after the other.

    The guide's form puts the places of all articles before the people of the first: each kind is gathered apart.
    """
    kinds = ("articles", *KEYS)
    with ExitStack() as stack:
        parts = {
            kind: stack.enter_context(tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8"))
            for kind in kinds
        }
        for number, each in enumerate(begun.articles):
            for kind, record in _article_records(number, each):
                parts[kind].write((",\n" if parts[kind].tell() else "\n") + _indented(record, 2))
        file.write('{\n "issue": ' + _indented(_issue_record(begun.issue), 1).lstrip())
        for kind, part in parts.items():
            end = "\n ]" if part.tell() else "]"
            part.seek(0)
            file.write(f',\n "{kind}": [')
            shutil.copyfileobj(part, file)
            file.write(end)
        file.write("\n}\n")


def _indented(record: Record, depth: int) -> str:
    return textwrap.indent(json.dumps(record, ensure_ascii=False, indent=1), " " * depth)


def _article_records(number: int, read: ArticleReading) -> Iterator[tuple[str, Record]]:
    """Yield the records of one article under the key of their list; claims carry its number in front."""
    yield "articles", _article_record(read.article)
    yield from _records(number, "places", read.places, records.mention_record)
    yield from _records(number, "people", read.people, records.person_record)
    yield from _records(number, "ties", read.ties, records.tie_record)
    yield from _records(number, "activities", read.activities, records.activity_record)


def _records(
    number: int, kind: str, claims: Iterable[_Claim], record_of: Callable[[_Claim], Record]
) -> Iterator[tuple[str, Record]]:
    for claim in claims:
        record = {"article": number, **record_of(claim)}
        yield kind, {key: record[key] for key in KEYS[kind]}


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
