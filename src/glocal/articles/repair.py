"""A view of a text with the damage of a scan undone, whose spans lead back to the words as they stand.

The kept text is never changed; names, titles and dates are read from the view.
"""

import bisect
from collections.abc import Iterable
from dataclasses import dataclass

from glocal.articles.damage import damaged_places
from glocal.model.span import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """One repaired place: where it stands in the view, and where the damaged words stand in the original."""

    repaired: Span
    original: Span


@dataclass(frozen=True, slots=True)
class Repaired:
    """A repaired view of a text.

    Shape: `edits` are in order and do not overlap; empty where nothing was damaged, and then `text` is the
    original.
    """

    text: str
    edits: tuple[Edit, ...] = ()

    def to_original(self, span: Span) -> Span:
        """Return the span of the original that a span of the view stands for.

        A border inside a repaired place moves out to the border of that place.

        >>> view = repair("Reception at likura Guest House")
        >>> view.to_original(Span(13, 19)).of("Reception at likura Guest House")
        'likura'
        """
        start = self._original(span.start, at_end=False)
        return Span(start, max(start, self._original(span.end, at_end=True)))

    def _original(self, offset: int, *, at_end: bool) -> int:
        at = bisect.bisect_right(self.edits, offset, key=lambda edit: edit.repaired.start) - 1
        if at < 0:
            return offset
        edit = self.edits[at]
        if offset >= edit.repaired.end:
            return offset - edit.repaired.end + edit.original.end
        inside = offset > edit.repaired.start
        return edit.original.end if at_end and inside else edit.original.start


def repair(text: str) -> Repaired:
    """Return the repaired view of a text: of an article, a headline, a name.

    >>> repair("018 marks 150 years since the Meiji Restoration").text
    '2018 marks 150 years since the Meiji Restoration'
    """
    return _view(text, sorted(damaged_places(text)))


def _view(text: str, mends: Iterable[tuple[int, int, str]]) -> Repaired:
    """Return the text with the mends made; of two that overlap the first stands."""
    parts: list[str] = []
    edits: list[Edit] = []
    position = length = 0
    for start, end, mended in mends:
        if start < position:
            continue
        parts += [text[position:start], mended]
        length += start - position
        edits.append(Edit(Span(length, length + len(mended)), Span(start, end)))
        length += len(mended)
        position = end
    return Repaired("".join([*parts, text[position:]]), tuple(edits))
