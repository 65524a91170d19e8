"""What one sentence tells of a tie: its pairs, kinds, status, dates and fields."""

import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from glocal.claims.dates import DateRole, FoundDate
from glocal.claims.phrases import words
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.claims.ties import status_words
from glocal.claims.ties.antecedents import with_antecedents
from glocal.claims.ties.mention import TieWord, tie_words
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
        dates=tuple(_dates(scene, span, found)),
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
    for each in dates:
        word = min(found, key=lambda word: _distance(word.span, each.span), default=None)
        kind = word.kind if word else None
        if each.origin and kind not in WEAK:
            yield Dated(kind, is_agreement=True, date=each.origin)
        elif each.date in celebrated or any(_is_finer(other, each) for other in dates):
            continue
        elif each.role is DateRole.START and word and _distance(word.span, each.span) > _NEAR:
            continue
        else:
            yield from _dated(scene, span, each, kind)


def _is_finer(one: FoundDate, other: FoundDate) -> bool:
    """Return whether one date says the same as the other, more exactly: April 2018, five years later."""
    if not one.date or not other.date or one.date == other.date:
        return False
    return one.date.text.startswith(other.date.text) and one.role is other.role


def _dated(scene: Scene, span: Span, each: FoundDate, kind: TieKind | None) -> Iterable[Dated]:
    """Yield what one date says, by the nearest word of agreeing or beginning."""
    date = _plain_date(each)
    if not date or any(pattern.search(scene.small, span.start, span.end) for pattern in (_renewed(), _ended())):
        return
    agreed = _nearest(_agreed(), scene.small, span, each.span)
    begun = _nearest(_begun(), scene.small, span, each.span)
    if each.role is DateRole.NAME_PART:
        if begun <= _CLOSE:
            yield Dated(kind, is_agreement=False, date=date)
    elif each.role is DateRole.START or min(agreed, begun) < _FAR:
        yield Dated(kind, is_agreement=kind not in WEAK and agreed <= begun, date=date)


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


_FAR = 120
"""Characters beyond which a word of agreeing says nothing of a date; sentences run to 250."""
_NEAR = 60
"""Characters from `since 1986` within which the tie word stands that it belongs to."""
_CLOSE = 12
"""Characters between `following the` and the year in the name of what it followed."""


def _nearest(pattern: "re.Pattern[str]", small: str, span: Span, place: Span) -> int:
    """Return the distance in characters from `place` to the nearest match in the sentence."""
    found = (_distance(Span(*match.span()), place) for match in pattern.finditer(small, span.start, span.end))
    return min(found, default=_FAR)


def _distance(one: Span, other: Span) -> int:
    return max(0, one.start - other.end, other.start - one.end)


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
