"""What a number at the beginning of a line says: a point among others, a part of one text, or an article."""

import itertools
import re
import statistics
from collections.abc import Sequence

from glocal.articles import wording
from glocal.articles.line import FIRST_LINES, Line
from glocal.articles.scoring import MASTHEAD, bit

# Headings of parts (`2. Period`, `4. Exchange so far`) have 7 to 22 code points, headlines of real issues 34 and more.
_PART_LENGTH = 30
_A_SERIES = 2

_NUMBERED = re.compile(wording.NUMBER_START)
_COUNT = re.compile(wording.COUNTED_START)
_RELEASE = bit("says that a release follows")
_SENTENCE = bit("ends like a sentence")


def see_numbers(lines: Sequence[Line], seen: list[int]) -> None:
    """Add what their numbers say to the signs seen on the lines of one issue.

    Args:
        lines: The lines of one issue.
        seen: Their signs; changed in place.
    """
    in_release = any(sign & _RELEASE for sign in seen[:FIRST_LINES])
    numbered = [bool(_NUMBERED.match(line.text)) for line in lines]
    parts = _parts(lines, seen)
    release = range(FIRST_LINES, len(lines)) if in_release else range(min(parts, default=0), max(parts, default=0))
    for i in release:
        seen[i] |= bit("stands in a release")
    for i, is_numbered in enumerate(numbered):
        among = (i > 0 and numbered[i - 1]) or (i + 1 < len(lines) and numbered[i + 1])
        if i in parts:
            seen[i] |= bit("heads a numbered part")
        elif is_numbered and (among or seen[i] & _SENTENCE):
            seen[i] |= bit("is numbered among numbered lines")
        elif is_numbered:
            seen[i] |= bit("heads a numbered part" if in_release else "is numbered alone")


def _parts(lines: Sequence[Line], seen: Sequence[int]) -> set[int]:
    """Return the headings of parts: short lines that count from one on, under a headline, with text between."""
    series: list[int] = []
    for i, line in enumerate(lines[:-1]):
        count = _COUNT.match(line.text)
        if count and int(count[1]) == len(series) + 1 and not seen[i] & _SENTENCE:
            series.append(i)
    apart = all(after - before > 1 for before, after in itertools.pairwise(series))
    if len(series) < _A_SERIES or not apart or not series[0] or seen[series[0] - 1] & MASTHEAD:
        return set()
    return set(series) if statistics.median(len(lines[i].text) for i in series) < _PART_LENGTH else set()
