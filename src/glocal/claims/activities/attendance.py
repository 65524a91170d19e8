"""How many took part: every figure with what it counts and how it is meant."""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from glocal.claims.activities.attendance_words import ATTENDEES, BOUNDS, JAPANESE_BOUNDS, NOT_COUNTED
from glocal.claims.activities.cue import Cue, find_cues
from glocal.claims.numbers import NUMBER, read_number
from glocal.claims.phrases import any_of
from glocal.model.claim import Attendance
from glocal.model.span import Span
from glocal.model.vocabulary import Bound


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of attendance and where it stands."""

    span: Span
    attendance: Attendance


def find_figures(text: str, small: str, sentence: Span) -> tuple[Figure, ...]:
    """Return the figures of attendance in a sentence, in its order; none where nobody takes part in it."""
    if Cue.ATTENDING not in find_cues(small, sentence):
        return ()
    return (*_english(text, small, sentence), *_japanese(text, sentence))


def _english(text: str, small: str, sentence: Span) -> Iterator[Figure]:
    for found in _counted().finditer(small, sentence.start, sentence.end):
        before = small[max(sentence.start, found.start() - 30) : found.start()]
        count = read_number(found["number"])
        if not count or (not found["bound"] and _not_counted().search(before)):
            continue
        of = text[found.start("noun") : found.end("noun")]
        span = Span(*found.span())
        yield Figure(
            span, Attendance(count, of.replace("\n", " "), _bound_of(found["bound"] or "", found["plus"] or ""))
        )


def _japanese(text: str, sentence: Span) -> Iterator[Figure]:
    for found in _JAPANESE.finditer(text, sentence.start, sentence.end):
        bound = Bound.ABOUT if found["about"] else Bound.OVER if found["over"] else Bound.EXACT
        yield Figure(Span(*found.span()), Attendance(int(found["number"].replace(",", "")), found["noun"], bound))


def _bound_of(printed: str, plus: str) -> Bound:
    if plus:
        return Bound.OVER
    for bound, pattern in _bounds():
        if printed and pattern.match(printed):
            return bound
    return Bound.EXACT


_JAPANESE = re.compile(
    rf"(?P<about>{'|'.join(JAPANESE_BOUNDS[Bound.ABOUT])})?(?P<number>\d[\d,]*)(?P<noun>人|名|か国|ヵ国|カ国|都市|自治体|団体|社|校|市町村)"
    rf"(?P<over>{'|'.join(JAPANESE_BOUNDS[Bound.OVER])})?"
)


@functools.cache
def _counted() -> "re.Pattern[str]":
    """Return a pattern for a number, up to four words and what is counted."""
    bound = any_of(phrase for phrases in BOUNDS.values() for phrase in phrases)
    noun = any_of(ATTENDEES)
    stop = r"(?!(?:and|or|of|in|at|to|for|from|with|years?|months?|days?|hours?|percent|million|the|who|times?)\b)"
    return re.compile(
        rf"(?:(?P<bound>{bound}) )?(?<![\w.,])(?P<number>{NUMBER})(?P<plus>\+)?(?:[ -]{stop}[\w’'.-]+){{0,4}}?[ -]"
        rf"(?P<noun>(?:{noun})(?:(?: and (?!others)|/| & )(?:{noun})(?:/(?:{noun}))?)?)(?![\w-])"
    )


@functools.cache
def _bounds() -> tuple[tuple[Bound, "re.Pattern[str]"], ...]:
    return tuple((bound, re.compile(any_of(phrases))) for bound, phrases in BOUNDS.items())


@functools.cache
def _not_counted() -> "re.Pattern[str]":
    return re.compile("|".join(NOT_COUNTED))
