"""Activities and anniversaries as occasions of a calendar, in the language of the page."""

import datetime
from collections.abc import Iterator, Sequence

from glocal.entities.anniversaries import Anniversary
from glocal.entities.models import Activity
from glocal.exports.calendar import Occasion
from glocal.exports.records.identifiers import identifier, page_of
from glocal.exports.records.recording import load_activities, load_ties
from glocal.exports.records.recording_questions import anniversary_name, claims_telling
from glocal.exports.records.sourcing import last_read, quotes_of
from glocal.ledger.models import Claim
from glocal.model.edtf import Edtf
from glocal.web.dates import in_words
from glocal.web.feeds.entries import Teller
from glocal.web.feeds.wording import activity_title, anniversary_title, where_words
from glocal.web.labels import label
from glocal.web.languages import language

_QUOTED = 3
"""Sources that an occasion quotes; all of them stand on its page."""
_NEVER = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def activity_occasions(teller: Teller, rows: Sequence[Activity]) -> Iterator[Occasion]:
    """Yield the activities whose days are known, be it roughly."""
    load_activities(rows)
    for row in rows:
        if row.first_day and row.last_day:
            yield _of_activity(row, page_of(row, teller.base))


def _of_activity(row: Activity, page: str) -> Occasion:
    places, claims = list(row.places.all()), [source.claim for source in row.sources.all()]
    facts = [label(row.kind), in_words(row.date, language()), *_quotes(claims)]
    return Occasion(
        identity=identifier(row),
        title=activity_title(row),
        about="\n".join([*facts, page]),
        page=page,
        first_day=row.first_day or datetime.date.min,
        last_day=row.last_day or datetime.date.max,
        changed_utc=last_read(claims) or _NEVER,
        where="; ".join(where_words(place) for place in places),
        point=(places[0].lat, places[0].lon) if len(places) == 1 else None,
        is_exact=_is_exact(row.date),
    )


def anniversary_occasions(teller: Teller, found: Sequence[Anniversary]) -> Iterator[Occasion]:
    """Yield the anniversaries, each with a reminder."""
    load_ties(list({each.tie.pk: each.tie for each in found}.values()))
    for each in found:
        yield _of_anniversary(each, page_of(each.tie, teller.base))


def _of_anniversary(each: Anniversary, page: str) -> Occasion:
    claims = claims_telling(each)
    facts = [in_words(getattr(each.tie, each.aspect), language()), *_quotes(claims)]
    return Occasion(
        identity=anniversary_name(each),
        title=anniversary_title(each),
        about="\n".join([*facts, page]),
        page=page,
        first_day=each.earliest,
        last_day=each.latest,
        changed_utc=last_read(claims) or _NEVER,
        is_exact=each.earliest == each.latest,
        is_reminded=True,
    )


def _is_exact(edtf: str) -> bool:
    """Return whether a date names days: a month or a year only bounds the day."""
    date = Edtf.parse(edtf)
    days = all(part.count("-") == 2 for part in edtf.split("/"))  # noqa: PLR2004 - year, month and day
    return days and not date.is_approximate


def _quotes(claims: Sequence[Claim]) -> list[str]:
    return [f"“{quote}”" for claim in claims[:_QUOTED] for quote in quotes_of(claim)]
