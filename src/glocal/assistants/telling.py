"""Answers in words, for assistants that read text: each statement with its quote and the address of its page."""

from collections.abc import Iterable, Iterator, Sequence

from glocal.assistants.answers import (
    ActivitiesAnswer,
    AnniversariesAnswer,
    BriefAnswer,
    PlaceAnswer,
    SearchAnswer,
)
from glocal.exports.records.forms import ActivityRecord, AnniversaryRecord, PlaceRecord, TieRecord
from glocal.exports.records.parts import DateRecord, SourceRecord

_QUOTED = 3
"""Sources that a thing in a list quotes; one asked for by itself quotes all."""


def told(answer: object) -> str:
    """Return an answer in words.

    Raises:
        TypeError: no tool answers so.
    """
    match answer:
        case SearchAnswer():
            return _lines(_search(answer))
        case PlaceAnswer():
            return _lines(_place(answer))
        case TieRecord():
            return _lines(_tie(answer, None))
        case ActivitiesAnswer():
            return _lines(_activities(answer.activities, has_more=answer.has_more))
        case AnniversariesAnswer():
            return _lines(_anniversaries(answer.anniversaries))
        case BriefAnswer():
            return f"{answer.markdown}\n{answer.page}\n"
    raise TypeError(f"no words for {type(answer).__name__}")


def _search(answer: SearchAnswer) -> Iterator[str]:
    yield f"{answer.total} found." + (f" {answer.note}" if answer.note else "")
    for each in answer.found:
        yield f"- {each.kind}: {each.title} {each.page}"
        if each.quote:
            yield f"  “{each.quote}”"


def _place(answer: PlaceAnswer) -> Iterator[str]:
    place: PlaceRecord = answer.place
    yield f"{place.name} ({place.level}, {', '.join(filter(None, (place.region, place.country)))}) {place.page}"
    yield f"{len(answer.ties)} ties:" if answer.ties else "No source tells of a tie."
    for tie in answer.ties:
        yield from _tie(tie, _QUOTED)
    yield from _activities(answer.activities, has_more=answer.has_more)


def _tie(tie: TieRecord, most: int | None) -> Iterator[str]:
    seen = f", last seen {tie.last_seen.edtf}" if tie.last_seen else ""
    yield f"- {tie.name}: {tie.kind}, {tie.life}{seen} {tie.page}"
    for each in tie.said:
        if each.aspect not in {"kind", "status"}:
            yield f"  {each.aspect} {each.value} {_marks(each.claims)}"
    for silent in tie.unlisted:
        yield f"  {silent.state} by {silent.register}, read on {_date(silent.read_on)} {_marks(silent.claims)}".rstrip()
    yield from _sources(tie.sources, most)


def _activities(activities: Sequence[ActivityRecord], *, has_more: bool) -> Iterator[str]:
    yield f"{len(activities)} activities:" if activities else "No source tells of an activity."
    for each in activities:
        where = "; ".join(place.name for place in each.places)
        facts = ", ".join(filter(None, (_date(each.date), each.kind, where)))
        yield f"- {each.title} ({facts}) {each.page}"
        yield from _sources(each.sources, _QUOTED)
    if has_more:
        yield "There are more: narrow by place, kind or year."


def _anniversaries(anniversaries: Sequence[AnniversaryRecord]) -> Iterator[str]:
    if not anniversaries:
        yield "No anniversary is ahead: look further ahead, or at more places."
    for each in anniversaries:
        day = f"{each.earliest}" if each.earliest == each.latest else f"{each.earliest} to {each.latest}"
        yield f"- {day}: {each.years} years of {each.tie.name} ({each.aspect} {each.counted_from.edtf}) {each.page}"
        yield from _sources(each.sources, _QUOTED)


def _sources(sources: Sequence[SourceRecord], most: int | None) -> Iterator[str]:
    for source in sources[:most]:
        quotes = " … ".join(f"“{quote}”" for quote in source.quotes)
        where = ", ".join(filter(None, (source.headline, source.issue, _date(source.date))))
        yield f"  {_marks([source.claim])} {quotes} ({where}) {source.page}"


def _marks(claims: Iterable[int]) -> str:
    return "".join(f"[{claim}]" for claim in claims)


def _date(date: DateRecord | None) -> str:
    return date.edtf if date else ""


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"
