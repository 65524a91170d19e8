"""Lines that Markdown sets bold or in italics, alone or several together."""

import re
from collections.abc import Sequence

from glocal.articles.block import Block
from glocal.articles.line import Line
from glocal.articles.scoring import bit

_OPENS = re.compile(r"(\*{1,3}|_{1,3})(?=[^\s*_])")
_BOLD = 2
# A headline in narrow columns; what is longer is a paragraph that somebody stressed.
_MOST_LINES = 4


def see_emphasis(lines: Sequence[Line], blocks: Sequence[Block], seen: list[int]) -> None:
    """Add the signs of emphasis to those seen on the lines of one issue.

    Args:
        lines: The lines of one issue.
        blocks: Their blocks.
        seen: Their signs; changed in place.
    """
    for block in blocks:
        if not any(lines[i].text[0] in "*_" for i in range(block.start, block.end)):
            continue
        i = block.start
        while i < block.end:
            opened = _OPENS.match(lines[i].text)
            closed = _closed(lines, i, min(block.end, i + _MOST_LINES), opened[1]) if opened else 0
            for within in range(i, closed):
                # Italics say nothing: mails set headlines in them, and pages captions.
                seen[within] |= bit("is set bold") if opened and len(opened[1]) >= _BOLD else 0
                seen[within] |= bit("goes on within a mark") if within > i else 0
            i = max(closed, i + 1)


def _closed(lines: Sequence[Line], start: int, end: int, mark: str) -> int:
    """Return the end of the lines between a mark and the next, 0 where the next does not end a line."""
    for i in range(start, end):
        text = lines[i].text
        found = text.find(mark, len(mark) if i == start else 0)
        if found >= 0:
            return i + 1 if found == len(text) - len(mark) else 0
    return 0
