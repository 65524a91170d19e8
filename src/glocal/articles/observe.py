"""The signs of every line: what stands on it and around it."""

import re

from glocal.articles.line import Line
from glocal.articles.sign import PATTERNS, bit

# Lengths in code points; the cuts lie between the lengths of the lines in the real issues: captions have
# 7 to 110, headlines 34 to 160, paragraphs 220 to 900; see docs/decisions/0006.
_LENGTHS = ((4, bit("very short")), (60, bit("short")), (150, bit("of middle length")), (240, bit("long")))
_VERY_LONG = bit("very long")
_PROSE_LENGTH = 180
_TOP_LINES = 6
_HEAD = 240

_END = re.compile(r"[.。．][\"'”’)\]）」』]*$")
_SEVERAL = re.compile(r"[a-z0-9)\"”’][.!?][\"”’)]* [A-Z“\"]|。[^」』）]")
_ABBREVIATED = re.compile(r"\b(?:Mr|Ms|Mrs|Dr|St|Prof|H\.E|approx|etc|No|Vol)\.$")
_LOWER_START = re.compile(r"[a-z]")
_OPEN_END = re.compile(r"(?:[,;:、]|\b(?:and|of|the|in|to|for|with|a|an|by|from|at|on|or)|[a-z]-)$")
_WORD = re.compile(r"[^\W\d_]")
_LOWER_WORD = re.compile(r"(?<![\w'’-])[a-z]{4,}")
_CAPITAL_WORD = re.compile(r"(?<![\w'’-])[A-Z][\w'’-]{3,}")
_NAME = re.compile(r"(?<![\w'’-])[A-Z][a-z]{3,}|[\u30a0-\u30ff]{3,}|[\u4e00-\u9fff]{2,}")
_COMMON_NAMES = frozenset(
    [
        "City",
        "Town",
        "Village",
        "Prefecture",
        "Japan",
        "Group",
        "Photo",
        "With",
        "From",
        "Mayor",
        "Governor",
        "Ambassador",
        "Exchange",
        "Sister",
        "International",
        "Visit",
        "Ceremony",
        "Program",
        "Students",
        "Promotion",
        "Promoting",
    ]
)


def observe(lines: list[Line]) -> list[int]:
    """Return the signs of each line, as bits in the order of the table of signs."""
    seen = [_on_the_line(line.text) for line in lines]
    _around(lines, seen)
    return seen


def _on_the_line(text: str) -> int:
    length = len(text)
    signs = next((sign for limit, sign in _LENGTHS if length < limit), _VERY_LONG)
    head = text[:_HEAD]
    for mask, pattern in PATTERNS:
        if pattern.search(head):
            signs |= mask
    if _END.search(text[-8:]) and not _ABBREVIATED.search(text[-8:]):
        signs |= bit("ends like a sentence")
    if length > 60 and _SEVERAL.search(text[:600]):
        signs |= bit("holds several sentences")
    if _LOWER_START.match(head):
        signs |= bit("begins in lower case")
    if not _WORD.search(head):
        signs |= bit("has no words")
    return signs | _case(head)


def _case(head: str) -> int:
    if head.isupper():
        return bit("is all capitals") if len(head) > 8 else 0
    lower, capital = len(_LOWER_WORD.findall(head)), len(_CAPITAL_WORD.findall(head))
    if capital >= 2 and lower * 4 <= capital:
        return bit("is set in title case")
    return bit("is set like a sentence") if lower * 2 >= capital and lower > 1 else 0


def _around(lines: list[Line], seen: list[int]) -> None:
    """Add the signs that need the neighbours of a line."""
    width = _wrap_width(lines)
    apart = _apart(lines)
    counts: dict[str, int] = {}
    for line in lines:
        counts[line.text] = counts.get(line.text, 0) + 1
    for i, line in enumerate(lines):
        signs = 0
        if i < _TOP_LINES:
            signs |= bit("stands at the top")
        if i and not line.gap:
            before = lines[i - 1].text
            if _OPEN_END.search(before[-6:]):
                signs |= bit("stands behind a line that is not done")
            if width:
                signs |= bit(
                    "stands behind a full line" if len(before) >= width else "stands behind a line that broke early"
                )
        if apart and i and line.gap >= 2:
            signs |= bit("stands apart")
        elif apart and i and line.gap == 1 and len(line.text) < _PROSE_LENGTH:
            signs |= bit("stands close where pictures stand apart")
        if counts[line.text] > 2:
            signs |= bit("repeats a line")
        seen[i] |= signs
    _prose_around(lines, seen)


def _wrap_width(lines: list[Line]) -> int:
    """Return the length from which a line is full, 0 where lines are not broken to a width."""
    lengths = sorted(len(line.text) for line in lines)
    if len(lengths) < 6 or lengths[-1] > 130:
        return 0
    longest = lengths[-1]
    full = sum(1 for length in lengths if length >= longest * 0.8)
    return int(longest * 0.8) if full * 3 >= len(lengths) and longest > 50 else 0


def _apart(lines: list[Line]) -> bool:
    """Return whether wide gaps stand where pictures were: mostly behind short lines."""
    wide = [i for i in range(1, len(lines)) if lines[i].gap >= 2 and len(lines[i].text) < _PROSE_LENGTH]
    behind_short = sum(1 for i in wide if len(lines[i - 1].text) < _PROSE_LENGTH)
    return len(wide) >= 2 and behind_short * 2 > len(wide)


def _prose_around(lines: list[Line], seen: list[int]) -> None:
    """See whether the names on a short line come again in the prose below it, or stood above it."""
    below = [""] * len(lines)
    text = ""
    for i in range(len(lines) - 1, -1, -1):
        below[i] = text
        if len(lines[i].text) >= _PROSE_LENGTH:
            text = lines[i].text
    above = ""
    for i, line in enumerate(lines):
        if len(line.text) >= _PROSE_LENGTH:
            above = line.text
        elif above or below[i]:
            names = [n for n in _NAME.findall(line.text) if n not in _COMMON_NAMES]
            in_below = sum(1 for name in names if name in below[i])
            in_above = sum(1 for name in names if name in above)
            if in_below > in_above:
                seen[i] |= bit("its names come again below")
            elif in_above > in_below:
                seen[i] |= bit("its names stood above")
