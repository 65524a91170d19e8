"""Blocks: lines without a blank line between them, and the width they are broken to."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from glocal.articles.line import Line

# Plain text and mail are broken between 60 and 100 columns, narrow columns of a page from 35.
_WIDEST = 130
_NARROWEST = 35
# A line is full where the next word would hardly have fitted: words of the field have up to 14 letters.
_FULL = 0.8


@dataclass(frozen=True, slots=True)
class Block:
    """A run of lines by their place in the list of lines, half-open.

    Units: `length` counts code points; `width` is the length from which a line is full, 0 where the
    lines do not look broken to a width.
    """

    start: int
    end: int
    length: int
    width: int


def blocks_of(lines: Sequence[Line]) -> list[Block]:
    """Return the blocks of the lines, in order, without overlap, leaving no line out."""
    borders = [i for i, line in enumerate(lines) if line.gap or not i]
    return [_block(lines, start, end) for start, end in zip(borders, [*borders[1:], len(lines)], strict=True)]


def _block(lines: Sequence[Line], start: int, end: int) -> Block:
    lengths = [len(line.text) for line in lines[start:end]]
    return Block(start, end, sum(lengths), _width(lengths))


def _width(lengths: Sequence[int]) -> int:
    """Return the length of a full line, if most lines but the last are about as long as the longest."""
    longest = max(lengths)
    if len(lengths) < 3 or not _NARROWEST <= longest <= _WIDEST:
        return 0
    full = int(longest * _FULL)
    count = sum(1 for length in lengths[:-1] if length >= full)
    return full if count > 1 and count * 2 > len(lengths) - 1 else 0


def usual_width(lines: Sequence[Line], blocks: Sequence[Block]) -> int:
    """Return the length of a full line in the whole text, 0 where its lines are not broken."""
    widths = [block.width for block in blocks if block.width]
    broken = sum(block.end - block.start for block in blocks if block.width)
    return int(statistics.median(widths)) if broken * 3 > len(lines) else 0
