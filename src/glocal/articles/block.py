"""Blocks: lines without a blank line between them, and the width they are broken to."""

import itertools
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from glocal.articles.line import FIRST_WIDE, Line

# Plain text and mail are broken between 60 and 100 columns, narrow columns of a page from 35.
_WIDEST = 130
_NARROWEST = 24
# Two line ends show a width, one may be chance.
_LEAST_LINES = 3
_LEAST_PAIRS = 2
# A headline or a caption in a narrow column.
_MOST_LINES = 4
_LIST_MARKS = frozenset("*•・‣▪◦–-①②③")
# Of the lines inside a broken paragraph of English three in four begin in lower case, of captions or points
# under one another hardly any.
_LEAST_LOWER = 0.3
# Japanese breaks between any two letters, but not in front of marks, and figures stay together.
_UNBROKEN = 4
_WIDEST_WIDE = 50
_ENDS = "。！？」）"
# Paragraphs of one text end at slightly different columns; a line that goes further is not broken at all.
_BEYOND = 12


@dataclass(frozen=True, slots=True)
class Block:
    """A run of lines by their place in the list of lines, half-open.

    Units: `length` counts code points; `width` is the length of its longest line where the lines are
    broken to a width, else 0.
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
    if end - start == 1:
        return Block(start, end, len(lines[start].text), 0)
    length = sum(len(line.text) for line in lines[start:end])
    return Block(start, end, length, _width([line.text for line in lines[start:end]]))


def _width(texts: Sequence[str]) -> int:
    """Return the length of the longest line, if most lines end where the next word did not fit."""
    width = max(map(len, texts))
    if len(texts) < _LEAST_LINES and not texts[-1][0].islower():
        return 0
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    pairs = list(itertools.pairwise(texts))
    full = sum(is_full(before, text, width) for before, text in pairs)
    goes_on = sum(not text[0].isupper() and text[0] not in _LIST_MARKS for text in texts[1:])
    return width if full * 2 > len(pairs) and goes_on >= _LEAST_LOWER * len(pairs) else 0


def is_full(before: str, text: str, width: int) -> bool:
    """Return whether the first word of a line had no room on the line before.

    >>> is_full("They were met", "cordially at the station", 20)
    True
    >>> is_full("甲府市で春祭り", "四月七日、甲府市で春祭りが行われました。", 20)
    False
    """
    if text[0] >= FIRST_WIDE:
        return -_BEYOND <= width - len(before) <= _UNBROKEN
    first_word = text.find(" ")
    room = width - len(before) - 1
    return -_BEYOND <= room < (first_word if first_word > 0 else len(text))


def usual_width(blocks: Sequence[Block]) -> int:
    """Return the length of a full line in most of the blocks that are broken, 0 where none is.

    Two lines that go on count where the text has no broken block of more and no whole paragraph.
    """
    broken = [block for block in blocks if block.width]
    long = [block.width for block in broken if block.end - block.start >= _LEAST_LINES]
    if long:
        return int(statistics.median(long))
    whole = any(block.end - block.start == 1 and block.length > _WIDEST for block in blocks)
    return 0 if whole or len(broken) < _LEAST_PAIRS else int(statistics.median([block.width for block in broken]))


def wide_width(lines: Sequence[Line]) -> int:
    """Return the length of a full line of Japanese, where no block is long enough to tell; 0 where none is.

    Lines that stop within a sentence and have the next right below end at one column, as words are no obstacle.
    """
    stopped = [
        len(line.text) + line.indent
        for line, below in itertools.pairwise(lines)
        if line.text[0] >= FIRST_WIDE and line.text[-1] not in _ENDS and not below.gap and below.text[0] >= FIRST_WIDE
    ]
    width = max((len(line.text) + line.indent for line in lines if line.text[0] >= FIRST_WIDE), default=0)
    full = sum(width - length <= _UNBROKEN for length in stopped)
    return width if _NARROWEST <= width <= _WIDEST_WIDE and full >= _LEAST_PAIRS else 0


def narrowly_full(lines: Sequence[Line], blocks: Sequence[Block], usual: int) -> list[int]:
    """Return the lines of short blocks that stand behind a line which was full at a width of its own.

    Captions and headlines may be broken earlier than what they stand by. Lines that begin in lower case show at
    which width; if they agree, lines that begin with a capital go on as well where their first word had no room.
    """
    behind = [
        i
        for block in blocks
        if 1 < block.end - block.start <= _MOST_LINES and block.length < _WIDEST
        for i in range(block.start + 1, block.end)
        if not is_full(lines[i - 1].text, lines[i].text, usual)
    ]
    taken = {i: (len(lines[i - 1].text), len(lines[i - 1].text) + len(lines[i].text.split(" ", 1)[0])) for i in behind}
    sure = [taken[i] for i in behind if lines[i].text[0].islower()]
    least, most = max((low for low, _ in sure), default=1), min((high for _, high in sure), default=0)
    return [i for i in behind if least <= most and taken[i][0] <= most and taken[i][1] >= least]
