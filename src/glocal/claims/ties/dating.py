"""What the dates of a sentence say of a tie: when contact began, when it was agreed, when it ended."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from glocal.claims.dates import DateRole, FoundDate
from glocal.claims.scene import Scene
from glocal.claims.ties.cues import Cue, Cues
from glocal.claims.ties.mention import FORMALITY, WEAK, TieWord
from glocal.model.edtf import Edtf
from glocal.model.span import Span
from glocal.model.vocabulary import TieKind


class Event(StrEnum):
    """What happened to a tie on a date."""

    BEGAN = "began"
    """Contact, before an agreement."""
    AGREED = "agreed"
    COUNTED = "counted"
    """Agreed, as counted back from an anniversary."""
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date that a sentence gives to a tie."""

    kind: TieKind | None
    """The kind whose word stands nearest; None where the sentence has no tie word."""
    event: Event
    date: Edtf
    span: Span


@dataclass(frozen=True, slots=True)
class _Clauses:
    """A sentence with its cues, to find those that a date belongs to."""

    scene: Scene
    span: Span
    cues: Cues

    def leads(self, date: Span) -> bool:
        """Return whether a date opens its clause: `In 1991 the two`, `and in March they signed`."""
        opens = date.start - self.span.start < _OPENING or self._opens_long(date)
        return opens or bool(_CLAUSE.search(self.scene.small, max(self.span.start, date.start - 30), date.start))

    def is_renewed(self, date: Span) -> bool:
        """Return whether the part of the sentence between semicolons that a date stands in tells of a renewal."""
        small = self.scene.small
        return any(
            ";" not in small[min(each.end, date.end) : max(each.start, date.start)]
            for each in self.cues.get(Cue.RENEWED, ())
        )

    def _opens_long(self, date: Span) -> bool:
        """Return whether a sentence begins with where it was and a date: `At a ceremony in the hall on April 5, he`."""
        small = self.scene.small
        return small.startswith(",", date.end) and bool(_OPENER.fullmatch(small, self.span.start, date.start))

    def nearest(self, cue: Cue, date: Span) -> int:
        """Return the distance in characters from a date to the nearest such cue."""
        leads = self.leads(date)
        own = self.cues.get(cue, ())
        if cue is Cue.BEGUN and not leads:
            own = [each for each in own if "," not in self.scene.small[date.end : each.start]]
        if cue is Cue.ENDED:
            own = [each for each in own if each < date or not each.of(self.scene.small).startswith(_PERFECT)]
        own = [each for each in own if not _WHO.search(self.scene.small, date.end, each.start)]
        if leads:
            own = [each for each in own if not _THEN.search(self.scene.small, date.end, each.start)]
        if cue is Cue.AGREED:
            own = [each for each in own if not self._has_its_own(each, date)]
        return min((_apart(each, date, leads=leads) for each in own), default=_FAR)

    def _has_its_own(self, cue: Span, date: Span) -> bool:
        """Return whether a year stands nearer to a word than a day: `became a sister in 2013, and on May 4 sent`."""
        dates = [each for each in self.scene.within(self.scene.dates, self.span) if each.date]
        told = next((each for each in dates if each.span == date), None)
        is_day = told and told.date and len(told.date.text) >= _DAY_LENGTH
        if not is_day or _YEAR.search(self.scene.small, date.start, date.end):
            return False
        years = [each for each in dates if each.date and len(each.date.text.partition("/")[0]) == _YEAR_LENGTH]
        return any(_apart(cue, each.span, leads=False) < _apart(cue, date, leads=self.leads(date)) for each in years)


def dates_of(scene: Scene, span: Span, cues: Cues, found: Sequence[TieWord]) -> tuple[Dated, ...]:
    """Return what the dates of the sentence at `span` say of the tie that these words speak of."""
    return _most_formal(tuple(_dates(_Clauses(scene, span, cues), found)), found)


def _dates(clauses: _Clauses, found: Sequence[TieWord]) -> Iterator[Dated]:
    dates = clauses.scene.within(clauses.scene.dates, clauses.span)
    counted = [each for each in dates if each.role is DateRole.ANNIVERSARY and not _is_origin(clauses, each)]
    met = [each for each in counted if _AFTER_CONTACT.match(clauses.scene.small, each.span.end)]
    counted = [each for each in counted if each not in met]
    celebrated = {each.date for each in counted}
    told = [
        each
        for each in dates
        if each.date not in celebrated
        and (not any(_is_finer(other, each) for other in dates) or _is_attached(clauses, each.span))
        and not _YEARS_AFTER.match(clauses.scene.small, each.span.end)
    ]
    signed = any(each.role is DateRole.TIME and _is_signing(clauses, each) for each in told)
    last: list[Dated] = []
    for each in dates:
        word = _word_of(clauses, each, found)
        kind = word.kind if word else None
        date = _plain_date(each)
        if each.origin and each in met:
            last = [Dated(None, Event.BEGAN, each.origin, each.span)]
        elif each.origin and each in counted and kind not in WEAK:
            last = [Dated(kind, Event.COUNTED, each.origin, each.span)]
        elif date and last and _AND.fullmatch(clauses.scene.small, last[-1].span.end, each.span.start):
            last = [replace(last[-1], date=date, span=each.span)]
        elif each in told and each.role is DateRole.START:
            last = list(_started(clauses, each, word, signed=signed))
        elif each in told:
            last = list(_dated(clauses, each, found, kind))
        yield from last


_AND = re.compile(r",? and ")
"""Between the dates of two partners: `since 1986 and 1994`."""


def _is_origin(clauses: _Clauses, each: FoundDate) -> bool:
    """Return whether an anniversary of now is reckoned from the year beside it: `in 1964, and celebrated the 55th`."""
    told, counted, issued = (
        date.earliest.year if date and date.earliest else 0
        for date in (each.date, each.origin, clauses.scene.issue.date)
    )
    return bool(told and counted and issued) and told < issued - 1 and abs(told + (told - counted) - issued) <= 1


def _agreed(kind: TieKind | None, *, if_formal: bool = True) -> Event:
    """Return the event of a date beside a word of this kind; an exchange is not agreed on."""
    return Event.AGREED if if_formal and kind not in WEAK else Event.BEGAN


def _word_of(clauses: _Clauses, each: FoundDate, found: Sequence[TieWord]) -> TieWord | None:
    leads = clauses.leads(each.span)
    return min(found, key=lambda word: _apart(word.span, each.span, leads=leads), default=None)


def _is_signing(clauses: _Clauses, each: FoundDate) -> bool:
    return bool(each.date) and clauses.nearest(Cue.AGREED, each.span) < _CLAUSE_LENGTH


def _started(clauses: _Clauses, each: FoundDate, word: TieWord | None, *, signed: bool) -> Iterator[Dated]:
    """Yield what `since 2012` says: the agreement, or the beginning where the sentence dates the signing too."""
    small, date, leads = clauses.scene.small, _plain_date(each), clauses.leads(each.span)
    if not date or _NOT_SINCE.search(small, clauses.span.start, each.span.start):
        return
    kind, told_at = word.kind if word else None, each.span.start
    if any(cue.end + 1 == told_at for cue in clauses.cues.get(Cue.ENDED, ())):
        yield Dated(kind, Event.ENDED, date, each.span)
        return
    if _CONTACT.search(small, clauses.span.start, each.span.start):
        yield Dated(None, Event.BEGAN, date, each.span)
        return
    if Cue.AGREED in clauses.cues and _WHEN.match(small, each.span.end):
        yield Dated(None, Event.AGREED, date, each.span)
        return
    been = word and _BEEN.search(small, max(told_at, word.span.start - _REACH), word.span.start)
    reach = _NEAR_LEADING if leads and kind not in WEAK and not been else _NEAR_WEAK if kind in WEAK else _NEAR
    when = _WHEN_CLAUSE.match(small, each.span.end, clauses.span.end) if leads else None
    told = Span(each.span.start, when.end() if when else each.span.end)
    near = word is None or _apart(word.span, told, leads=leads) <= reach
    about = word.span.end if word else min((cue.end for cue in clauses.cues.get(Cue.TAKEN_UP, ())), default=told_at)
    near = near and not _ELSEWHERE.search(small, about, max(about, told_at))
    if near or signed:
        yield Dated(kind, _agreed(kind, if_formal=not signed), date, each.span)


def _is_finer(one: FoundDate, other: FoundDate) -> bool:
    """Return whether one date says the same as the other, more exactly: April 2018, five years later."""
    if not one.date or not other.date or one.date == other.date:
        return False
    return one.date.text.startswith(other.date.text) and one.role is other.role


def _most_formal(dates: tuple[Dated, ...], found: Sequence[TieWord]) -> tuple[Dated, ...]:
    """Give the only day of agreement in a sentence to its most formal word: a letter of intent on a sister city."""
    agreed = [each for each in dates if each.event in (Event.AGREED, Event.COUNTED)]
    formal = min((word.kind for word in found), key=FORMALITY.index, default=None)
    if len(agreed) != 1 or agreed[0].kind is None or formal is None:
        return dates
    return tuple(replace(each, kind=formal) if each is agreed[0] else each for each in dates)


def _dated(clauses: _Clauses, each: FoundDate, found: Sequence[TieWord], kind: TieKind | None) -> Iterator[Dated]:
    """Yield what one date says, by the nearest word of agreeing, beginning or ending."""
    date = _plain_date(each)
    if not date:
        return
    near = {event: clauses.nearest(cue, each.span) for event, cue in _CUES.items()}
    if Cue.ENDED in clauses.cues and near[Event.AGREED] > _BESIDE:
        near[Event.AGREED] = _FAR
    signed = near[Event.AGREED] < _FAR and _WHEN.match(clauses.scene.small, each.span.end)
    if signed and near[Event.BEGAN] <= _CLOSE:
        yield Dated(None, Event.AGREED, date, each.span)
    elif _YEARS_BEFORE.match(clauses.scene.small, each.span.end) and Cue.TAKEN_UP in clauses.cues:
        yield Dated(kind, Event.BEGAN, date, each.span)
    elif signed or _is_attached(clauses, each.span):
        yield Dated(kind, _agreed(kind), date, each.span)
    elif each.role is DateRole.NAME_PART:
        if near[Event.BEGAN] <= _CLOSE:
            yield Dated(kind, Event.BEGAN, date, each.span)
    elif not clauses.is_renewed(each.span) and min(near.values()) < _FAR:
        event = min(_CUES, key=near.__getitem__)
        if event is Event.AGREED and kind is TieKind.EXCHANGE:
            kind = min((word.kind for word in found), key=FORMALITY.index)
        yield Dated(kind, _agreed(kind) if event is Event.AGREED else event, date, each.span)


_CUES = {Event.AGREED: Cue.AGREED, Event.BEGAN: Cue.BEGUN, Event.ENDED: Cue.ENDED}
"""Of two words as near to a date the one named first counts."""


def _is_attached(clauses: _Clauses, date: Span) -> bool:
    """Return whether a year stands by itself as that of the agreement: `Taipei (1961)`, `the 1973 agreement`."""
    small, span = clauses.scene.small, clauses.span
    before = max(span.start, date.start - _REACH)
    if small.startswith(")", date.end) and _IN_PARENTHESES.search(small, before, date.start):
        return True
    if _AGREEMENT_BEGAN.search(small, before, date.start):
        return True
    if date.end - date.start != _YEAR_LENGTH:
        return False
    behind = _AGREEMENT_OF.search(small, before, date.end)
    return bool(behind or _AGREEMENT_BEHIND.match(small, date.end, span.end))


def _plain_date(found: FoundDate) -> Edtf | None:
    """Return the day or year that something was agreed or began, None for other roles."""
    if not found.date or found.role not in (DateRole.TIME, DateRole.START, DateRole.NAME_PART):
        return None
    start, _, end = found.date.text.partition("/")
    return found.date if not end else Edtf.parse(start) if end == ".." else None


_NOT_SINCE = re.compile(r"\b(?:no|not|never|last)\b[^.;,]*$")
"""In front of a `since` that dates the last contact: `there have been no meetings since 2022`."""
_WHEN = re.compile(r",? (?:when|the year)\b")
"""Behind the day that is told by what happened on it: `began in 1989 when the two signed`."""
_BEEN = re.compile(r"\bha(?:s|ve|d) been (?:an? |the )?$")
"""In front of the tie word that a `since` belongs to, however far it stands: `Since 1967 … have been sister cities`."""
_WHEN_CLAUSE = re.compile(r", when [^,;]+, ")
"""Behind a year that opens its sentence, what happened in it: `Since 1967, when a captain came home, the two have`."""
_CONTACT = re.compile(r"\bcontacts? $")
"""In front of the year since which partners of today have known each other."""
_FAR = 200
"""Characters beyond which a word of agreeing says nothing of a date; long sentences run to 300."""
_BEHIND = 3
"""How much farther a tie word behind a date counts than one in front: a date mostly closes its clause."""
_ELSEWHERE = re.compile(
    r"\b(?:which|who|whom|where)\b(?! (?:it |they )?(?:has |had |have )?(?:lasted|existed|been|dates|continued))"
    r"|\b(?:has|have) (?!been|continued|maintained|kept|exchanged|deepened|promoted|developed)[a-z]+ "
)
"""Between a tie word and `since` where something else has gone on since then."""
_WHO = re.compile(r", (?:which|who|whose|where) [^,]*$")
"""Between a date and a word that stands in a clause by the way."""
_PERFECT = ("has ", "have ")
"""An end without a day of its own: the tie `made in 1962 has lapsed`."""
_THEN = re.compile(r", and (?:in|on) (?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)")
"""Begins a clause with a date of its own: `In May a choir came, and in July the two signed`."""
_YEAR = re.compile(r"\d{4}")
_YEAR_LENGTH, _DAY_LENGTH = 4, len("2013-04-22")
_REACH = 100
"""Characters in front of a year that are searched for the agreement it belongs to."""
_IN_PARENTHESES = re.compile(r"\((?:[^()\d]*, )?$")
_AGREEMENT_OF = re.compile(
    r"(?:agreement|accord|pact|memorandum|charter|treaty|city|cities|ties?|link|twinning|relationship)"
    r"(?: with [^;.]{1,40})?,? (?:of|from) "
    r"(?=\d)|, (?:agreed|signed|concluded|made|sealed|formed|established) in (?=\d)"
    r"|(?:that|which|originally|first)(?: \w+){0,5}? (?:concluded|signed|made|agreed|sealed|formed|established) "
    r"(?:in )?(?=\d)"
)
_AGREEMENT_BEGAN = re.compile(
    r"(?:sister|twin|partner|friendship)[- ](?:city|cities|town|state|prefecture|province|port)s?[- ]"
    r"(?:relationship|relations|agreement|ties?|link|partnership|affiliation|bond)\b(?:, which\b)?[^,;.]{0,60}? "
    r"(?:began|begun|started|(?:date[sd]?|dating) (?:back )?(?:from|to)|goes back to|was born) (?:in |on )?$"
)
_AGREEMENT_BEHIND = re.compile(r" (?:\w+ ){0,2}?(?:sister|twin|friendship|partner|agreement|memorandum|charter|accord)")
_CONTACT_TOLD = (
    r"(?: (?!signed|signing|agree|conclu|became|becoming|sister|twin|friendship)[\w’'-]+){0,4}? "
    r"(?:first|arriv|visit|contact|met\b|letter)"
)
_AFTER_CONTACT = re.compile(rf" (?:since|after){_CONTACT_TOLD}")
"""Behind the years since a first contact: `in March 2016, seventeen years after the first engineer had arrived`."""
_YEARS_AFTER = re.compile(rf",? (?:just |exactly |over |almost )?(?:[a-z-]+|\d+) years after\b(?!{_CONTACT_TOLD})")
"""Behind the day of something later: `In June 2016, 25 years after the two had signed`."""
_YEARS_BEFORE = re.compile(r",? (?:just |exactly |over |almost )?(?:[a-z-]+|\d+) years before the\b")
"""Behind the day of a first contact: `in 1984, nine years before the two cities joined hands`."""
_OPENING = 12
"""Characters in front of a date that still opens its sentence: `Meanwhile, in`."""
_OPENER = re.compile(r"(?:at|in|during|on) [^,;]{0,60}")
_CLAUSE = re.compile(r"(?:[;:]|,? and|, but|, when)(?: (?:in|on|from))?(?: the)? $")
_NEAR, _NEAR_LEADING, _NEAR_WEAK = 150, 60, 100
"""Characters from `since 1986` within which the tie word stands that it belongs to; less where it opens the clause, and
for words that stand in many sentences."""
_CLAUSE_LENGTH = 80
"""Characters within which a word of agreeing stands in the clause of a date."""
_BESIDE = 20
"""Characters from a date to the word of agreeing that it belongs to in a sentence that tells of an end."""
_CLOSE = 12
"""Characters between `following the` and the year in the name of what it followed."""


def _apart(cue: Span, date: Span, *, leads: bool) -> int:
    """Return how far a word stands from a date; on the other side of its clause it counts as farther away."""
    before, behind = date.start - cue.end, cue.start - date.end
    return max(0, before * (_BEHIND if leads else 1), behind * (1 if leads else _BEHIND))
