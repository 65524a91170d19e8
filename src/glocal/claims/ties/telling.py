"""What one sentence tells of a tie: its pairs, kinds, status, dates and fields."""

import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from glocal.claims.dates import DateRole, FoundDate
from glocal.claims.phrases import words
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.claims.ties import status_words
from glocal.claims.ties.antecedents import with_antecedents
from glocal.claims.ties.mention import FORMALITY, TieWord, tie_words
from glocal.claims.ties.pairs import Pair, find_pairs
from glocal.claims.ties.protagonist import pair_with_protagonist
from glocal.claims.ties.words import ANAPHORS, FIELDS, LASTING
from glocal.model.edtf import Edtf
from glocal.model.span import Span
from glocal.model.vocabulary import TieKind, TieStatus, Topic

WEAK = (TieKind.HOST_TOWN, TieKind.EXCHANGE)
"""Kinds without an agreement; the words for them also stand for other things."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A date that a sentence gives to a tie."""

    kind: TieKind | None
    """The kind whose word stands nearest; None where the sentence has no tie word."""
    is_agreement: bool
    """Whether it is the day of the agreement, not the beginning of contact."""
    date: Edtf
    span: Span


@dataclass(frozen=True, slots=True)
class Telling:
    """What one sentence tells of a tie."""

    sentence: Sentence
    words: tuple[TieWord, ...]
    pairs: tuple[Pair, ...]
    """Empty where the sentence takes up a tie that was told before."""
    status: TieStatus | None
    dates: tuple[Dated, ...]
    fields: tuple[Topic, ...]
    is_lasting: bool
    """Whether it speaks of more than one meeting."""


def tell(scene: Scene, sentence: Sentence) -> Telling | None:
    """Return what a sentence tells of a tie, None where it tells nothing."""
    span = sentence.span
    found = tie_words(scene, span)
    parties = with_antecedents(scene, sentence, scene.within(scene.parties, span)) if found else []
    pairs: tuple[Pair, ...] = ()
    if found:
        pairs = find_pairs(scene.small, span, parties, found) or pair_with_protagonist(scene, sentence, parties, found)
    elif not _anaphor().search(scene.small, span.start, span.end):
        return None
    return Telling(
        sentence=sentence,
        words=found,
        pairs=pairs,
        status=_status(scene.small, span),
        dates=_most_formal(tuple(_dates(scene, span, found)), found),
        fields=_fields(scene, span),
        is_lasting=bool(_lasting().search(scene.small, span.start, span.end)),
    )


def _status(small: str, span: Span) -> TieStatus | None:
    """Return the status that the sentence states, None where it only mentions the tie."""
    for status, pattern in _status_patterns():
        if pattern.search(small, span.start, span.end):
            return status
    return None


def _dates(scene: Scene, span: Span, found: Sequence[TieWord]) -> Iterable[Dated]:
    """Yield what the dates of the sentence say of the tie."""
    dates = scene.within(scene.dates, span)
    celebrated = {each.date for each in dates if each.role is DateRole.ANNIVERSARY}
    told = [
        each for each in dates if each.date not in celebrated and not any(_is_finer(other, each) for other in dates)
    ]
    signed = any(each.role is DateRole.TIME and _is_signing(scene.small, span, each) for each in told)
    for each in dates:
        leads = _leads(scene.small, span, each.span)
        word = min(found, key=lambda word: _apart(word.span, each.span, leads=leads), default=None)  # noqa: B023
        kind = word.kind if word else None
        if each.origin and kind not in WEAK:
            yield Dated(kind, is_agreement=True, date=each.origin, span=each.span)
        elif each not in told:
            continue
        elif each.role is DateRole.START:
            near = word is None or _apart(word.span, each.span, leads=leads) <= (_NEAR_LEADING if leads else _NEAR)
            yield from _started(each, kind, near=near, signed=signed)
        else:
            yield from _dated(scene, span, each, kind)


def _is_signing(small: str, span: Span, each: FoundDate) -> bool:
    return bool(each.date) and _nearest(_agreed(), small, span, each.span) < _CLAUSE_LENGTH


def _started(each: FoundDate, kind: TieKind | None, *, near: bool, signed: bool) -> Iterable[Dated]:
    """Yield what `since 2012` says: the agreement, or the beginning where the sentence dates the signing too."""
    date = _plain_date(each)
    if date and (near or signed):
        yield Dated(kind, is_agreement=kind not in WEAK and not signed, date=date, span=each.span)


def _is_finer(one: FoundDate, other: FoundDate) -> bool:
    """Return whether one date says the same as the other, more exactly: April 2018, five years later."""
    if not one.date or not other.date or one.date == other.date:
        return False
    return one.date.text.startswith(other.date.text) and one.role is other.role


def _most_formal(dates: tuple[Dated, ...], found: Sequence[TieWord]) -> tuple[Dated, ...]:
    """Give the only day of agreement in a sentence to its most formal word: a letter of intent on a sister city."""
    agreed = [each for each in dates if each.is_agreement]
    formal = min((word.kind for word in found), key=FORMALITY.index, default=None)
    if len(agreed) != 1 or agreed[0].kind is None or formal is None:
        return dates
    return tuple(replace(each, kind=formal) if each.is_agreement else each for each in dates)


def _dated(scene: Scene, span: Span, each: FoundDate, kind: TieKind | None) -> Iterable[Dated]:
    """Yield what one date says, by the nearest word of agreeing or beginning."""
    date = _plain_date(each)
    if not date or any(pattern.search(scene.small, span.start, span.end) for pattern in (_renewed(), _ended())):
        return
    agreed = _nearest(_agreed(), scene.small, span, each.span)
    begun = _nearest(_begun(), scene.small, span, each.span)
    if each.role is DateRole.NAME_PART:
        if begun <= _CLOSE:
            yield Dated(kind, is_agreement=False, date=date, span=each.span)
    elif min(agreed, begun) < _FAR:
        yield Dated(kind, is_agreement=kind not in WEAK and agreed <= begun, date=date, span=each.span)


def _plain_date(found: FoundDate) -> Edtf | None:
    """Return the day or year that something was agreed or began, None for other roles."""
    if not found.date or found.role not in (DateRole.TIME, DateRole.START, DateRole.NAME_PART):
        return None
    start, _, end = found.date.text.partition("/")
    return found.date if not end else Edtf.parse(start) if end == ".." else None


def _fields(scene: Scene, span: Span) -> tuple[Topic, ...]:
    """Return the topics that stand behind a word for fields of cooperation."""
    cue = _field_cue().search(scene.small, span.start, span.end)
    if not cue:
        return ()
    return tuple(dict.fromkeys(each.topic for each in scene.within(scene.topics, Span(cue.end(), span.end))))


_FAR = 200
"""Characters beyond which a word of agreeing says nothing of a date; long sentences run to 300."""
_BEHIND = 3
"""How much farther a tie word behind a date counts than one in front: a date mostly closes its clause."""
_OPENING = 12
"""Characters in front of a date that still opens its sentence: `Meanwhile, in`."""
_CLAUSE = re.compile(r"(?:[;:]|,? and|, but|, when)(?: (?:in|on|from))?(?: the)? $")
_NEAR, _NEAR_LEADING = 150, 60
"""Characters from `since 1986` within which the tie word stands that it belongs to; less where it opens the clause."""
_CLAUSE_LENGTH = 80
"""Characters within which a word of agreeing stands in the clause of a date."""
_CLOSE = 12
"""Characters between `following the` and the year in the name of what it followed."""


def _nearest(pattern: "re.Pattern[str]", small: str, span: Span, place: Span) -> int:
    """Return the distance in characters from `place` to the nearest match in the sentence."""
    leads = _leads(small, span, place)
    found = (_apart(Span(*match.span()), place, leads=leads) for match in pattern.finditer(small, span.start, span.end))
    return min(found, default=_FAR)


def _apart(cue: Span, date: Span, *, leads: bool) -> int:
    """Return how far a word stands from a date; on the other side of its clause it counts as farther away."""
    before, behind = date.start - cue.end, cue.start - date.end
    return max(0, before * (_BEHIND if leads else 1), behind * (1 if leads else _BEHIND))


def _leads(small: str, span: Span, date: Span) -> bool:
    """Return whether a date opens its clause: `In 1991 the two`, `and in March they signed`."""
    return date.start - span.start < _OPENING or bool(_CLAUSE.search(small, span.start, date.start))


@functools.cache
def _status_patterns() -> tuple[tuple[TieStatus, "re.Pattern[str]"], ...]:
    return tuple((status, words(phrases)) for status, phrases in status_words.STATUSES.items())


@functools.cache
def _ended() -> "re.Pattern[str]":
    return words(status_words.ENDED)


@functools.cache
def _agreed() -> "re.Pattern[str]":
    return words(status_words.AGREED)


@functools.cache
def _begun() -> "re.Pattern[str]":
    return words(status_words.BEGUN)


@functools.cache
def _renewed() -> "re.Pattern[str]":
    return words(status_words.RENEWED)


@functools.cache
def _anaphor() -> "re.Pattern[str]":
    return words(ANAPHORS)


@functools.cache
def _lasting() -> "re.Pattern[str]":
    return words(LASTING)


@functools.cache
def _field_cue() -> "re.Pattern[str]":
    return words(FIELDS)
