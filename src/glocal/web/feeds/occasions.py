"""Activities and anniversaries as occasions of a calendar, in the language of the page."""

import datetime
from collections import defaultdict
from collections.abc import Iterator, Sequence

from django.db.models import prefetch_related_objects

from glocal.entities.anniversaries import Anniversary
from glocal.entities.models import Activity, ActivitySource
from glocal.exports.calendar import Occasion
from glocal.exports.records.identifiers import identifier, page_of
from glocal.exports.records.recording import load_ties
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
_Told = tuple[datetime.datetime, list[str]]
"""When a source was read, and the words that say it."""
_NEVER = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def activity_occasions(teller: Teller, rows: Sequence[Activity]) -> Iterator[Occasion]:
    """Yield the activities whose days are known, be it roughly."""
    prefetch_related_objects(rows, "places")
    told = _told_of(rows)
    for row in rows:
        if row.first_day and row.last_day:
            yield _of_activity(row, page_of(row, teller.base), told[row.pk])


def _told_of(rows: Sequence[Activity]) -> dict[int, list[_Told]]:
    """Return when the sources of each activity were read and what they say; whole rows take thrice as long."""
    told: dict[int, list[_Told]] = defaultdict(list)
    columns = ("activity", "claim__article__reading__read_at_utc", "claim__payload")
    sources = ActivitySource.objects.filter(activity__in=rows).order_by("claim").values_list(*columns)
    for activity, read_at_utc, payload in sources:
        told[activity].append((read_at_utc, [each["quote"] for each in payload["evidence"]]))
    return told


def _of_activity(row: Activity, page: str, told: Sequence[_Told]) -> Occasion:
    places = list(row.places.all())
    quotes = (quote for _, quotes in told[:_QUOTED] for quote in quotes)
    facts = [label(row.kind), in_words(row.date, language()), *map(_quoted, quotes)]
    return Occasion(
        identity=identifier(row),
        title=activity_title(row),
        about="\n".join([*facts, page]),
        page=page,
        first_day=row.first_day or datetime.date.min,
        last_day=row.last_day or datetime.date.max,
        changed_utc=max((read_at_utc for read_at_utc, _ in told), default=_NEVER),
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
    return [_quoted(quote) for claim in claims[:_QUOTED] for quote in quotes_of(claim)]


def _quoted(words: str) -> str:
    return f"“{words}”"
