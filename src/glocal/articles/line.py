"""The lines of a text that hold words, with what can be seen of each at a glance."""

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass

from glocal.model.span import Span

_WORDS = re.compile(r"(?m)^[^\S\n]*(\S[^\n]*)")
_QUOTED_WORDS = re.compile(r"(?m)^(?:>[^\S\n]?)*[^\S\n]*([^\s>][^\n]*)")
# Captions may be set off by `>`, one line in three; a mail that answers or hands on marks every line.
_MOST_QUOTED = 0.7
# The sides of a box around a masthead or a notice; a row of a table has a bar within.
_BOXED = re.compile(r"([|│║┃])\s+(\S[^|│║┃]*?)\s+\1")
# In a text set with a blank line after every line, a quarter of the lines and more begin in the middle of a
# sentence; in other texts a line behind a blank line hardly ever does.
_LEAST_BROKEN = 0.2
# The lines of a masthead may stand close.
_MOSTLY_APART = 0.9
FIRST_WIDE = "\u3000"
"""From this one on, a letter is as wide as two Latin ones, and says as much."""
FIRST_LINES = 6
"""So many lines of an issue are its top: mastheads of real issues take 3 to 5."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line with words, without the spaces around it.

    Shape: `number` counts from one; `start` is the offset of its first character in the document's text;
    `gap` counts the blank lines above it; `indent` counts the spaces before it.
    """

    number: int
    start: int
    text: str
    gap: int
    indent: int = 0

    @property
    def span(self) -> Span:
        """Where the line stands in the document's text."""
        return Span(self.start, self.start + len(self.text))


def split_lines(text: str) -> list[Line]:
    """Return the lines that hold words, in order, without the marks of a mail that is quoted from end to end."""
    pattern = _QUOTED_WORDS if text.count("\n>") > _MOST_QUOTED * text.count("\n") else _WORDS
    lines: list[Line] = []
    number = 1
    position = 0
    for found in pattern.finditer(text):
        start = found.start(1)
        ends = text.count("\n", position, start)
        number += ends
        gap = max(0, ends - 1) if lines else 0
        words = found[1].rstrip()
        boxed = _BOXED.fullmatch(words) if words[0] in "|│║┃" else None
        inside = boxed.start(2) if boxed else 0
        lines.append(Line(number, start + inside, boxed[2] if boxed else words, gap, start + inside - found.start()))
        position = start
    return lines


def without_double_spacing(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines with one blank line fewer above each, if nearly all are set apart by one."""
    apart = [line for line in lines if line.gap]
    broken = sum(line.gap == 1 and line.text[0].islower() for line in apart)
    if len(apart) + 1 < _MOSTLY_APART * len(lines) or broken < _LEAST_BROKEN * len(lines):
        return lines
    return [dataclasses.replace(line, gap=max(0, line.gap - 1)) for line in lines]
