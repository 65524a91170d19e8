"""Text and the passages that say facts, cut into pieces that nest, so that overlapping passages can be shown.

Passages may lie inside each other, cross each other or begin and end together. Whoever prints the pieces in
order prints the text itself, and closes what was opened last.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from glocal.model.span import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """One passage of a text that says one fact."""

    span: Span
    fact: int
    """Which fact it says: the id of the claim."""
    kind: str
    """What the fact is about: `place`, `person`, `tie`, `activity`."""
    number: int
    """The number that leads from the words to the list of facts, from one."""
    passage: int = 1
    """Which of the fact's passages this is, from one."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Here the passage begins, or goes on after a crossing one ended."""

    mark: Mark
    is_first: bool
    """Whether the passage begins here."""


@dataclass(frozen=True, slots=True)
class Closing:
    """Here the passage ends, or is broken off because a crossing one ends."""

    mark: Mark
    is_last: bool
    """Whether the passage ends here."""


Piece = str | Opening | Closing


def pieces(text: str, marks: Iterable[Mark], window: Span | None = None) -> Iterator[Piece]:
    """Yield the words in `window` of `text` with openings and closings between them.

    Shape: in the order of the text; openings and closings are balanced and properly nested; the strings
    joined are the text of the window, and those between a mark's openings and closings are its words there.
    Without a window, the whole text.
    """
    part = window or Span(0, len(text))
    inside = [mark for mark in marks if mark.span.overlaps(part)]
    borders = _borders(inside, part)
    opened: list[Mark] = []
    for here, there in pairwise(borders):
        starting = [mark for mark in inside if max(mark.span.start, part.start) == here]
        for mark in sorted(starting, key=_longest_first):
            opened.append(mark)
            yield Opening(mark, is_first=mark.span.start == here)
        yield text[here:there]
        yield from _turn(opened, there, part)


def _longest_first(mark: Mark) -> tuple[int, int, int]:
    return -mark.span.end, mark.number, mark.passage


def _borders(marks: Iterable[Mark], part: Span) -> list[int]:
    inner = {place for mark in marks for place in (mark.span.start, mark.span.end)}
    return sorted({part.start, part.end} | {place for place in inner if part.start < place < part.end})


def _turn(opened: list[Mark], at: int, part: Span) -> Iterator[Piece]:
    """Close what ends at a border; a passage that only stands in the way is closed and opened again."""
    in_the_way: list[Mark] = []
    while any(min(mark.span.end, part.end) <= at for mark in opened):
        mark = opened.pop()
        yield Closing(mark, is_last=mark.span.end == at)
        if min(mark.span.end, part.end) > at:
            in_the_way.append(mark)
    for mark in reversed(in_the_way):
        opened.append(mark)
        yield Opening(mark, is_first=False)
