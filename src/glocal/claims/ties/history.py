"""When the tie of a pair began, was agreed on and ended, out of the dates of all sentences that speak of it."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from glocal.claims.ties.dating import Dated, Event
from glocal.claims.ties.mention import FORMALITY
from glocal.claims.ties.pairs import Pair
from glocal.claims.ties.telling import Telling
from glocal.model.edtf import Edtf
from glocal.model.span import Span
from glocal.model.vocabulary import TieKind


def key_of(pair: Pair) -> frozenset[object]:
    """Return the two parties of a pair, in no order."""
    return frozenset((pair.one.end, pair.other.end))


def dates_of_pair(pair: Pair, tellings: Iterable[Telling]) -> Iterator[Dated]:
    """Yield the dates of the sentences; of a sentence with several ties only those that stand beside the pair."""
    for telling in tellings:
        dates = telling.dates
        if len(telling.pairs) > 1 and len(dates) > 1:
            yield from (each for each in dates if _owner(telling, each) == key_of(pair))
        else:
            yield from (each for each in dates if _is_told_by(telling, each, pair))


def _owner(telling: Telling, dated: Dated) -> frozenset[object]:
    """Return the pair whose later party stands nearest in front of a date; of as many dates behind all, its own."""
    behind = sorted({each.span for each in telling.dates})
    ends = sorted(max(pair.one.span, pair.other.span) for pair in telling.pairs)
    alike = len({each.event for each in telling.dates}) == 1
    if alike and len(behind) == len(ends) == len(telling.pairs) and behind[0] > ends[-1]:
        return key_of(sorted(telling.pairs, key=_later_span)[behind.index(dated.span)])

    def distance(pair: Pair) -> tuple[bool, int]:
        behind = dated.span.start - max(pair.one.span, pair.other.span).end
        return behind < 0, abs(behind)

    return key_of(min(telling.pairs, key=distance))


def _later_span(pair: Pair) -> Span:
    return max(pair.one.span, pair.other.span)


def _is_told_by(telling: Telling, dated: Dated, pair: Pair) -> bool:
    """Return whether a date is about a pair: those complete in front of it go first, where there are some."""
    keys = {key_of(each) for each in telling.pairs}
    before = {key_of(each) for each in telling.pairs if max(each.one.span, each.other.span).end <= dated.span.start}
    return not before or key_of(pair) in before or key_of(pair) not in keys


def formalised_on(dates: Sequence[Dated], kind: TieKind) -> Edtf | None:
    """Return the day of the agreement: as told, else counted from an anniversary, in its most exact form.

    Where sister cities are told no day of their own, it is that on which they signed a friendship agreement.
    """
    kinds = [kind, *([TieKind.FRIENDSHIP_CITY] if kind is TieKind.SISTER_CITY else ())]
    told = [
        each.date
        for own in kinds
        for event in (Event.AGREED, Event.COUNTED)
        for each in dates
        if each.kind in (own, None) and each.event is event
    ]
    exact = (date for date in told if date.text.startswith(told[0].text))
    return max(exact, key=lambda date: len(date.text), default=None)


def begun_on(dates: Iterable[Dated], kind: TieKind, formalised: Edtf | None) -> Edtf | None:
    """Return when contact began: the earliest date of a less formal bond, before the agreement."""
    found = [
        each.date
        for each in dates
        if each.event is not Event.ENDED
        and (
            FORMALITY.index(each.kind or kind) > FORMALITY.index(kind)
            or (each.event is Event.BEGAN and each.kind in (kind, None))
        )
    ]
    earliest = first_of(sorted((date for date in found if date.earliest), key=_earliest_day))
    if not earliest or (formalised and formalised.earliest and _earliest_day(earliest) >= _earliest_day(formalised)):
        return None
    return earliest


def _earliest_day(date: Edtf) -> int:
    return date.earliest.toordinal() if date.earliest else 0


def first_of(dates: Iterable[Edtf]) -> Edtf | None:
    """Return the first date, None where there is none."""
    return next(iter(dates), None)


def contacts_before(today: datetime.date | None, dates: Iterable[Dated]) -> Iterator[Dated]:
    """Yield the days before today as those of contact, for a tie on which nothing has been agreed yet."""
    for each in dates:
        if each.event is Event.AGREED and today and each.date.earliest and each.date.earliest < today:
            yield replace(each, kind=None, event=Event.BEGAN)
