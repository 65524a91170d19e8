"""Organisations named in a text: universities, ministries, embassies, associations."""

import functools
import re

from glocal.claims.organisation_words import ABBREVIATED, FIRST, FOREIGN, JAPANESE, JOINED, LAST
from glocal.claims.phrases import any_of
from glocal.model.span import Span

_CAPITAL = r"[A-ZÀ-ÞĀ-Ž][\w’'&-]*(?:\.[\w’'&-]+)*"
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_NAME = rf"(?!(?:{_MONTH})\b){_CAPITAL}(?: (?!(?:{_MONTH})\b){_CAPITAL})*"


def find_organisations(text: str) -> tuple[Span, ...]:
    """Return where organisations are named, without `the`, in the order of the text, not overlapping."""
    found: list[Span] = []
    for head in _heads().finditer(text):
        if found and head.start() < found[-1].end:
            continue
        span = _name_around(text, head, found[-1].end if found else 0)
        if span:
            found.append(span)
    if any(noun in text for noun in JAPANESE):
        found = sorted([*found, *(Span(*named.span()) for named in _japanese().finditer(text))])
    return tuple(found)


@functools.cache
def _japanese() -> "re.Pattern[str]":
    return re.compile(rf"[一-鿿々ァ-ヴー]{{2,15}}?(?:{'|'.join(JAPANESE)})(?!院?生)")


def _name_around(text: str, head: "re.Match[str]", left: int) -> Span | None:
    """Return the whole name that the head noun belongs to, None where it is only the noun."""
    if head["short"]:
        return Span(*head.span())
    if head["foreign"]:
        return Span(_start_of(text, head.start(), left), head.end())
    comma = _BEFORE_COMMA.search(text, max(left, head.start() - _LONGEST_WORD), head.start())
    closes = comma and head["last"] in _COMPANY
    start = _start_of(text, comma.start(1) if comma and closes else head.start(), left)
    rest = _rest().match(text, head.end()) if head["first"] else None
    end = rest.end() if rest else head.end()
    if rest is None and start == head.start():
        return None
    return Span(start, end)


def _start_of(text: str, head: int, left: int) -> int:
    """Return where the capitalised words that end at `head` begin."""
    start = head
    while True:
        before = _WORD_BEFORE.search(text, max(left, start - _LONGEST_WORD), start)
        if not before or before[1] in _NO_NAME:
            return start
        start = before.start(1)


_LONGEST_WORD = 30
_BEFORE_COMMA = re.compile(rf"(?<![\w’'&.-])({_CAPITAL}), $")
_COMPANY = ("Ltd", "Limited", "Inc", "GmbH", "K.K.")
"""What a comma may stand before: `Kobe Steel, Ltd.`."""
_PARTICLES = "de|des|du|di|della|do|da|dos|del|la|le|für|der|e|y|et|und"
_WORD_BEFORE = re.compile(rf"(?<![\w’'&.-])({_CAPITAL}) $")
_NO_NAME = frozenset({"The", "A", "An", "In", "On", "At", "By", "Our", "His", "Its", "This", "From", "With", "And"})


@functools.cache
def _heads() -> "re.Pattern[str]":
    first, last, short = any_of(FIRST), any_of(LAST), any_of(ABBREVIATED)
    foreign = rf"(?:{any_of(FOREIGN)})(?: (?:{_PARTICLES})(?![\w.])| {_NAME})+"
    return re.compile(
        rf"\b(?:(?P<first>{first}) (?=of |for )|(?P<last>{last})\b|(?P<short>{short})\b|(?P<foreign>{foreign}))"
    )


@functools.cache
def _rest() -> "re.Pattern[str]":
    """Return what follows a head noun: `of Japan in China`, `of Economy, Trade and Industry`."""
    joined = any_of(JOINED)
    listed = rf"(?:,? (?:and )?(?:{joined})\b(?:(?:, {_CAPITAL})* and (?:{joined})\b)?)*"
    return re.compile(rf"(?:of|for) (?:the )?{_NAME}{listed}(?: (?:of|in|to) (?:the )?{_NAME})*")
