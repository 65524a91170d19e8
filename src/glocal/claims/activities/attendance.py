"""How many took part: every figure with what it counts and how it is meant."""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from glocal.claims.activities.attendance_words import (
    ATTENDEES,
    BOUNDS,
    GATHERED,
    JAPANESE_BOUNDS,
    NO_PEOPLE,
    NOT_COUNTED,
    PEOPLE_ENDINGS,
)
from glocal.claims.activities.cue import Cue, find_cues
from glocal.claims.numbers import NUMBER, NUMBER_WORD, read_number
from glocal.claims.phrases import any_of
from glocal.model.claim import Attendance
from glocal.model.span import Span
from glocal.model.vocabulary import Bound

_FEWEST = 2
"""Of the cases read by hand none counts one who took part; `one` mostly is a pronoun."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of attendance and where it stands."""

    span: Span
    attendance: Attendance


def find_figures(text: str, small: str, sentence: Span, *, is_told: bool = False) -> tuple[Figure, ...]:
    """Return the figures of attendance in a sentence, in its order; none where nobody takes part in it.

    Args:
        text: The text of the article.
        small: The same in lower case.
        sentence: Where to look.
        is_told: Whether the sentence tells an event; then it need not say that anybody took part.
    """
    if not _HAS_NUMBER.search(small, sentence.start, sentence.end):
        return ()
    if not is_told and Cue.ATTENDING not in find_cues(small, sentence):
        return ()
    return (*_english(text, small, sentence), *_japanese(text, sentence))


def _english(text: str, small: str, sentence: Span) -> Iterator[Figure]:
    end = sentence.start
    for found in _counted().finditer(small, sentence.start, sentence.end):
        before = small[max(sentence.start, found.start() - 30) : found.start()]
        count = read_number(found["number"])
        if (
            not count
            or count < _FEWEST
            or (not found["bound"] and _not_counted().search(before))
            or found.start() < end
        ):
            continue
        span, end = Span(*found.span()), found.end()
        yield Figure(span, Attendance(count, _noun(text, found), _bound_of(found["bound"] or "", found["plus"] or "")))
    for found in _gathered().finditer(small, sentence.start, sentence.end):
        count = read_number(found["number"])
        if count:
            noun = text[found.start("noun") : found.end("noun")]
            yield Figure(Span(*found.span()), Attendance(count, noun, _bound_of(found["bound"] or "", "")))


_HAS_NUMBER = re.compile(rf"\d|\b(?:{NUMBER_WORD})")


def _noun(text: str, found: "re.Match[str]") -> str:
    """Return what is counted, as printed."""
    return text[found.start("noun") : found.end("noun")].replace("\n", " ")


def _japanese(text: str, sentence: Span) -> Iterator[Figure]:
    for found in _JAPANESE.finditer(text, sentence.start, sentence.end):
        bound = Bound.ABOUT if found["about"] else Bound.OVER if found["over"] else Bound.EXACT
        of = found["whose"] or found["noun"]
        yield Figure(Span(*found.span()), Attendance(int(found["number"].replace(",", "")), of, bound))


def _bound_of(printed: str, plus: str) -> Bound:
    if plus:
        return Bound.OVER
    for bound, pattern in _bounds():
        if printed and pattern.match(printed):
            return bound
    return Bound.EXACT


_JAPANESE = re.compile(
    rf"(?P<whose>[一-龠々]{{2,8}}(?<![日月年区市町村県国約]))?(?P<about>{'|'.join(JAPANESE_BOUNDS[Bound.ABOUT])})?"
    r"(?P<number>\d[\d,]*)(?P<noun>人|名|か国|ヵ国|カ国|都市|自治体|団体|社|校|市町村)"
    rf"(?P<over>{'|'.join(JAPANESE_BOUNDS[Bound.OVER])})?(?!\w*(?:目|当たり|あたり))"
)


_NO_DATE = (
    r"(?!(?:19\d\d|20(?:0[1-9]|[1-9]\d))\b|\d{1,2} (?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december)\b)"
)
"""Figures that are a year or a day: `on 18 June Mayor …`."""


@functools.cache
def _counted() -> "re.Pattern[str]":
    """Return a pattern for a number, up to four words and what is counted."""
    bound = any_of(phrase for phrases in BOUNDS.values() for phrase in phrases)
    noun = rf"{any_of(ATTENDEES)}|(?!(?:{any_of(NO_PEOPLE)})\b)[a-z]{{3,}}(?:{PEOPLE_ENDINGS})"
    stop = (
        r"(?!(?:and|or|in|at|to|for|from|with|years?|months?|days?|hours?|percent|million|the|who|times?"
        r"|dollars|euros|yen|pounds|masks|books|copies|kilomet\w+|met(?:re|er)s)\b)"
    )
    between = rf"(?:[ -]{stop}(?!of (?!us|them))[\w’'.-]+){{0,4}}?[ -]"
    listed = rf"(?:{noun})(?:(?: and (?!others)|/| & )(?:{noun})(?:/(?:{noun}))?)?"
    return re.compile(
        rf"(?:(?P<bound>{bound}) )?(?<![\w.,]){_NO_DATE}(?P<number>{NUMBER})(?P<plus>\+)?"
        rf"{between}(?P<noun>{listed})(?![\w-])"
    )


@functools.cache
def _gathered() -> "re.Pattern[str]":
    """Return a pattern for `a delegation of 12`, where no noun stands behind the number."""
    bound = any_of(phrase for phrases in BOUNDS.values() for phrase in phrases)
    return re.compile(
        rf"\b(?P<noun>{any_of(GATHERED)}) of (?:(?P<bound>{bound}) )?{_NO_DATE}(?P<number>{NUMBER})"
        rf"(?=[ ,.;:)]|$)(?! (?:[\w-]+ ){{0,3}}?(?:{any_of(ATTENDEES)})\b)"
    )


@functools.cache
def _bounds() -> tuple[tuple[Bound, "re.Pattern[str]"], ...]:
    return tuple((bound, re.compile(any_of(phrases))) for bound, phrases in BOUNDS.items())


@functools.cache
def _not_counted() -> "re.Pattern[str]":
    return re.compile("|".join(NOT_COUNTED))
