"""The lines of a text that hold words, with what can be seen of each at a glance."""

import re
from dataclasses import dataclass

from glocal.model.span import Span


@dataclass(frozen=True, slots=True)
class Line:
    """A line with words, without the spaces around it.

    Shape: `number` counts from one; `start` is the offset of its first character in the document's text;
    `gap` counts the blank lines above it.
    """

    number: int
    start: int
    text: str
    gap: int

    @property
    def span(self) -> Span:
        """Where the line stands in the document's text."""
        return Span(self.start, self.start + len(self.text))


_WORDS = re.compile(r"\S[^\n]*")


def split_lines(text: str) -> list[Line]:
    """Return the lines that hold words, in order."""
    lines = []
    number = 1
    position = 0
    for found in _WORDS.finditer(text):
        start = found.start()
        ends = text.count("\n", position, start)
        number += ends
        gap = max(0, ends - 1) if lines else 0
        lines.append(Line(number, start, found[0].rstrip(), gap))
        position = start
    return lines
