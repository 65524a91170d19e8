"""Rows of lists as entries of feeds, in the language of the page."""

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Model
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from glocal.entities.anniversaries import Anniversary
from glocal.entities.models import Activity, Organisation, Person, Place, Tie
from glocal.exports.feed import Entry
from glocal.exports.records import recording, recording_documents, recording_questions
from glocal.exports.records.forms import Record
from glocal.exports.records.parts import LinkRecord, SourceRecord
from glocal.ledger.models import Article, Reading
from glocal.web.dates import in_words
from glocal.web.feeds.wording import activity_title, anniversary_title, issue_title, tie_title, where_words
from glocal.web.labels import label
from glocal.web.languages import language

_NEVER = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_QUOTED = 5
"""Sources that an entry quotes; all of them stand on its page."""


@dataclass(frozen=True, slots=True)
class Teller:
    """Who tells of rows: where the site is, and on which day."""

    base: str
    """Address of the pages in the language of the feed."""
    today: datetime.date


def entries_of(teller: Teller, rows: Sequence[Model]) -> list[Entry]:
    """Return an entry for each row, in their order; all rows are of one table."""
    return _TELLERS[type(rows[0])](teller, rows) if rows else []


def anniversary_entries(teller: Teller, found: Sequence[Anniversary]) -> list[Entry]:
    """Return an entry for each anniversary, in their order."""
    records = recording_questions.anniversary_records(found, teller.base)
    return [
        _entry(record, anniversary_title(each), _quoted(record.sources))
        for each, record in zip(found, records, strict=True)
    ]


def _ties(teller: Teller, rows: Sequence[Tie]) -> list[Entry]:
    records = recording.tie_records(rows, teller.base, teller.today)
    return [
        _entry(record, tie_title(row), _quoted(record.sources), (row.kind, *row.fields))
        for row, record in zip(rows, records, strict=True)
    ]


def _activities(teller: Teller, rows: Sequence[Activity]) -> list[Entry]:
    records = recording.activity_records(rows, teller.base)
    found = []
    for row, record in zip(rows, records, strict=True):
        told = [in_words(row.date, language()), "; ".join(where_words(place) for place in row.places.all())]
        facts = format_html("<p>{}</p>", " · ".join(part for part in told if part)) if any(told) else ""
        found.append(
            _entry(record, activity_title(row), format_html("{}{}", facts, _quoted(record.sources)), (row.kind,))
        )
    return found


def _places(teller: Teller, rows: Sequence[Place]) -> list[Entry]:
    """A place that no sentence names, only an end of a tie, is news of the tie."""
    records = recording.place_records(rows, teller.base)
    return [
        _entry(record, where_words(row), _quoted(record.sources))
        for row, record in zip(rows, records, strict=True)
        if record.sources
    ]


def _people(teller: Teller, rows: Sequence[Person]) -> list[Entry]:
    records = recording.person_records(rows, teller.base)
    titles = (", ".join([row.name, *(str(office) for office in row.offices.all()[:1])]) for row in rows)
    return [_entry(record, title, _quoted(record.sources)) for title, record in zip(titles, records, strict=True)]


def _organisations(teller: Teller, rows: Sequence[Organisation]) -> list[Entry]:
    records = recording.organisation_records(rows, teller.base)
    return [_entry(record, record.name, _quoted(record.sources)) for record in records]


def _issues(teller: Teller, rows: Sequence[Reading]) -> list[Entry]:
    records = recording_documents.issue_records(rows, teller.base)
    return [
        _entry(record, issue_title(row), _linked(record.articles)) for row, record in zip(rows, records, strict=True)
    ]


def _articles(teller: Teller, rows: Sequence[Article]) -> list[Entry]:
    records = recording_documents.article_records(rows, teller.base)
    return [
        _entry(
            record,
            row.headline or _("Without a headline"),
            format_html_join("", "<p>{}</p>", ((paragraph,) for paragraph in row.body.split("\n\n"))),
            tuple(row.topics),
        )
        for row, record in zip(rows, records, strict=True)
    ]


def _entry(record: Record, title: str, content: str, topics: Iterable[str] = ()) -> Entry:
    read = [source.read_at_utc for source in getattr(record, "sources", ())]
    updated = record.read_at_utc or _NEVER
    return Entry(
        identity=record.id,
        title=title,
        page=record.page,
        content=content,
        published_utc=min(read, default=updated),
        updated_utc=updated,
        topics=tuple(label(topic) for topic in topics),
    )


def _quoted(sources: Sequence[SourceRecord]) -> str:
    """Return the words of the sources as HTML, each with the way to its page."""
    parts = []
    for source in sources[:_QUOTED]:
        date = in_words(source.date.edtf, language()) if source.date else ""
        told = ", ".join(part for part in (source.headline, source.issue, date) if part)
        quotes = format_html_join("", "<blockquote>{}</blockquote>", ((quote,) for quote in source.quotes))
        parts.append((quotes, source.page, told))
    return format_html_join("", '{}<p><a href="{}">{}</a></p>', parts)


def _linked(articles: Iterable[LinkRecord]) -> str:
    named = ((each.page, each.name or _("Without a headline")) for each in articles)
    return format_html("<ul>{}</ul>", format_html_join("", '<li><a href="{}">{}</a></li>', named))


_TELLERS: dict[type[Model], Callable[..., list[Entry]]] = {
    Tie: _ties,
    Activity: _activities,
    Place: _places,
    Person: _people,
    Organisation: _organisations,
    Reading: _issues,
    Article: _articles,
}
