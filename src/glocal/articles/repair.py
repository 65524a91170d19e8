"""A view of a text with scan damage undone, whose spans lead back to the words as they stand."""

import bisect
import re
from dataclasses import dataclass

from glocal.model.span import Span


@dataclass(frozen=True, slots=True)
class Repaired:
    """A repaired text over an original one.

    Shape: `edits` are the changed places, in order and without overlap, each as the span in the repaired
    text and the span in the original.
    """

    text: str
    edits: tuple[tuple[Span, Span], ...] = ()

    def to_original(self, span: Span) -> Span:
        """Return the span of the original that a span of the repaired text stands for.

        A border inside a changed place moves out to the border of that place.
        """
        return Span(
            self._original(span.start, at_end=False),
            max(self._original(span.start, at_end=False), self._original(span.end, at_end=True)),
        )

    def _original(self, offset: int, *, at_end: bool) -> int:
        at = bisect.bisect_right(self.edits, offset, key=lambda edit: edit[0].start) - 1
        if at < 0:
            return offset
        here, there = self.edits[at]
        if here.start < offset < here.end:
            return there.end if at_end else there.start
        if offset == here.start:
            return there.start
        return offset - here.end + there.end


# Damage that a scan does, as pattern and repair.
_DAMAGE = (
    (re.compile(r"(?<![\w'’-])l(?=[b-df-hj-km-np-tv-z])(?=[a-z]{1,14}\b)"), "I"),
    (re.compile(r"(?<![\w.,:/-])(?=0[012]\d\b)(?=\d{3}\s+(?:marks?|is|was)\b)"), "2"),
    (re.compile(r"(?<=[a-z])-\n(?=[a-z])"), ""),
)


def repair(text: str) -> Repaired:
    """Return the repaired view of a text.

    >>> repair("Reception at likura Guest House").text
    'Reception at Iikura Guest House'
    """
    found = sorted((match.start(), match.end(), mend) for pattern, mend in _DAMAGE for match in pattern.finditer(text))
    parts, edits = [], []
    position = length = 0
    for start, end, mend in found:
        if start < position:
            continue
        parts += [text[position:start], mend]
        length += start - position
        edits.append((Span(length, length + len(mend)), Span(start, end)))
        length += len(mend)
        position = end
    return Repaired("".join([*parts, text[position:]]), tuple(edits))
