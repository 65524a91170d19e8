"""Activities and anniversaries as occasions of a calendar, in the language of the page."""

import datetime
from collections.abc import Iterator, Sequence

from glocal.entities.anniversaries import Anniversary
from glocal.entities.models import Activity
from glocal.exports.calendar import Occasion
from glocal.exports.records import recording, recording_questions
from glocal.exports.records.forms import ActivityRecord, AnniversaryRecord
from glocal.exports.records.parts import SourceRecord
from glocal.model.edtf import Edtf
from glocal.web.dates import in_words
from glocal.web.feeds.entries import Teller
from glocal.web.feeds.wording import anniversary_title, where_words
from glocal.web.labels import label
from glocal.web.languages import language

_QUOTED = 3
"""Sources that an occasion quotes; all of them stand on its page."""
_NEVER = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def activity_occasions(teller: Teller, rows: Sequence[Activity]) -> Iterator[Occasion]:
    """Yield the activities whose days are known, be it roughly."""
    for row, record in zip(rows, recording.activity_records(rows, teller.base), strict=True):
        if row.first_day and row.last_day:
            yield _of_activity(row, record)


def _of_activity(row: Activity, record: ActivityRecord) -> Occasion:
    places = list(row.places.all())
    facts = [label(row.kind), in_words(row.date, language()), *_quotes(record.sources)]
    return Occasion(
        identity=record.id,
        title=row.title,
        about="\n".join([*facts, record.page]),
        page=record.page,
        first_day=row.first_day or datetime.date.min,
        last_day=row.last_day or datetime.date.max,
        changed_utc=record.read_at_utc or _NEVER,
        where="; ".join(where_words(place) for place in places),
        point=(places[0].lat, places[0].lon) if len(places) == 1 else None,
        is_exact=_is_exact(row.date),
    )


def anniversary_occasions(teller: Teller, found: Sequence[Anniversary]) -> Iterator[Occasion]:
    """Yield the anniversaries, each with a reminder."""
    for each, record in zip(found, recording_questions.anniversary_records(found, teller.base), strict=True):
        yield _of_anniversary(each, record)


def _of_anniversary(each: Anniversary, record: AnniversaryRecord) -> Occasion:
    facts = [in_words(record.counted_from.edtf, language()), *_quotes(record.sources)]
    return Occasion(
        identity=record.id,
        title=anniversary_title(each),
        about="\n".join([*facts, record.page]),
        page=record.page,
        first_day=each.earliest,
        last_day=each.latest,
        changed_utc=record.read_at_utc or _NEVER,
        is_exact=each.earliest == each.latest,
        is_reminded=True,
    )


def _is_exact(edtf: str) -> bool:
    """Return whether a date names days: a month or a year only bounds the day."""
    date = Edtf.parse(edtf)
    days = all(part.count("-") == 2 for part in edtf.split("/"))  # noqa: PLR2004 - year, month and day
    return days and not date.is_approximate


def _quotes(sources: Sequence[SourceRecord]) -> list[str]:
    return [f"“{quote}”" for source in sources[:_QUOTED] for quote in source.quotes]
