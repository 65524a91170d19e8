"""Headlines that run into their text: `**A partner in Peru.** The city …`, `A partner in Peru – The city …`."""

import dataclasses
import itertools
import re
import statistics
from collections.abc import Iterator, Sequence

from glocal.articles.block import is_full
from glocal.articles.label import Label, State
from glocal.articles.line import FIRST_WIDE, Line
from glocal.articles.observe import signs_on
from glocal.articles.scoring import bit

# What sets headlines apart, from the surest to what running text may have by chance as well: how many there must be,
# and of how many paragraphs one.
_MARK = r"(?:(?:[-*]\s|[•・‣▪◦○●■◆▼◇□★]|\d{1,2}[.)．]|[(（]\d{1,2}[)）]|[①-⑳])\s*+)?+"
_EMPHASIS = re.compile(
    rf"{_MARK}(?P<mark>[*_]{{1,3}})(?P<head>[^*_]{{3,120}}?)[.:。：]?(?P=mark)(?:[.:]| [–—-])?\s+(?=\S)"
)
_BRACKETS = re.compile(rf"{_MARK}[\[【《＜〈](?P<head>[^\]】》＞〉]{{4,80}})[\]】》＞〉]\s*(?=\S)")
_CAPITALS = re.compile(rf"{_MARK}(?P<head>[^\Wa-z][^a-z.:]{{8,120}}?)[.:]\s+(?=[^\W_])")
_COLON = re.compile(rf"{_MARK}(?P<head>[^\W_][^.:!?–—。：]{{7,100}})(?:(?::| [–—-])\s+|—)(?=[^\W\d_a-z]|\d+ )")
_STOP = re.compile(rf"{_MARK}(?P<head>[^\W_][^.:!?–—]{{11,100}}[^\W_])[.!]\s+(?=[^\W\d_a-z])")
_WIDE = re.compile(rf"{_MARK}(?P<head>[^。：\u3000―—]{{8,60}})(?:[：\u3000]|――|——)(?=\S)")
_STYLES = ((_EMPHASIS, 2, 4), (_BRACKETS, 2, 4), (_CAPITALS, 2, 4), (_COLON, 3, 2), (_STOP, 3, 2), (_WIDE, 3, 2))
# Nearly all headlines of our cases are longer; `Date` and `Venue` are not, nor names of towns above short news.
_USUAL_WORDS = 3
_WIDE_WORD = 3
_LEAST_TEXT = 40
_BELOW = 4
_TITLE = bit("is set in title case")
_DATED = bit("begins with place and date") | bit("begins with a time")
_BEFORE_TEXT = bit("stands before text on one line")
_BEHIND_HEADLINE = bit("stands behind a headline on one line")
_ENDS = '.!?。”"）)'


def with_own_lines(lines: Sequence[Line], signs: Sequence[int], states: Sequence[State]) -> list[tuple[Line, int]]:
    """Return the lines with each headline that runs into its text on a line of its own, and the signs of both.

    Shape: empty where there is none, else one line more for each; no sign where a line was not parted.

    Args:
        lines: The lines of one issue.
        signs: What is seen on them.
        states: What they are taken for. Where headlines of their own stand between or above paragraphs, words that are
            set apart at the beginning of a paragraph only lead it in.
    """
    paragraphs = [i for i in _paragraphs(lines, signs) if states[i].label in (Label.BODY, Label.HEADLINE)]
    for style, least, share in _STYLES:
        found = {i: match for i in paragraphs if (match := style.match(lines[i].text))}
        found = {i: match for i, match in found.items() if _is_text(lines, i, match.end())}
        if style is _STOP:
            found = {i: match for i, match in found.items() if signs_on(match["head"]) & _TITLE}
        if len(found) >= least and len(found) * share >= len(paragraphs) and _are_headlines(found, states):
            return [part for i, line in enumerate(lines) for part in _parted(line, found.get(i))]
    return []


def _paragraphs(lines: Sequence[Line], signs: Sequence[int]) -> list[int]:
    """Return the lines with which a paragraph begins, without those that begin with a time, or a place and a date."""
    borders = [i for i, line in enumerate(lines) if not i or line.gap or lines[i - 1].text[-1] in _ENDS]
    return [i for i in borders if not signs[i] & _DATED and _is_text(lines, i, 0)]


def _is_text(lines: Sequence[Line], i: int, start: int) -> bool:
    """Return whether text stands on a line from there on, or goes on below as the line was full."""
    rest = len(lines[i].text) - start
    below = list(itertools.takewhile(lambda line: not line.gap, lines[i + 1 : i + 1 + _BELOW]))
    width = max((len(line.text) for line in (lines[i], *below)), default=0)
    return rest >= _LEAST_TEXT or (rest > 0 and bool(below) and is_full(lines[i].text, below[0].text, width))


def _are_headlines(found: dict[int, re.Match[str]], states: Sequence[State]) -> bool:
    """Return whether what stands in front is as long as headlines are, asks nothing, and an issue has no others."""
    heads = [match["head"] for match in found.values()]
    asking = sum(head[-1] in "?？" for head in heads)
    long = statistics.median(_words(head) for head in heads) >= _USUAL_WORDS
    first = min(found)
    told = any(state.label is Label.BODY for state in states[:first])
    headed = any(state is State.HEADLINE and i not in found for i, state in enumerate(states) if i > first)
    return long and asking * 2 < len(heads) and not told and not headed


def _words(head: str) -> int:
    return len(head) // _WIDE_WORD if max(head) >= FIRST_WIDE else len(head.split())


def _parted(line: Line, headline: re.Match[str] | None) -> Iterator[tuple[Line, int]]:
    """Yield the headline and the text as two lines; the text stays in the column where it stood."""
    if not headline:
        yield line, 0
        return
    at, below = headline.start("head"), headline.end()
    yield dataclasses.replace(line, start=line.start + at, text=headline["head"]), _BEFORE_TEXT
    yield Line(line.number, line.start + below, line.text[below:], 1, line.indent + below), _BEHIND_HEADLINE
