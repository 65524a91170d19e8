"""What a number at the beginning of a line says: a point among others, a part of one text, or an article."""

import itertools
import re
import statistics
import unicodedata
from collections.abc import Sequence

from glocal.articles import wording
from glocal.articles.line import FIRST_LINES, FIRST_WIDE, Line
from glocal.articles.scoring import MASTHEAD, bit

# Headings of parts (`2. Period`, `4. Exchange so far`) have 7 to 22 code points, headlines of real issues 34 and more.
_PART_LENGTH = 30
_A_SERIES = 2

_NUMBERED = re.compile(wording.NUMBER_START)
_COUNT = re.compile(wording.COUNTED_START)
_RELEASE = bit("says that a release follows")
_SENTENCE = bit("ends like a sentence")
_ITEM = bit("is an item of a list")


def see_numbers(lines: Sequence[Line], seen: list[int]) -> None:
    """Add what their numbers say to the signs seen on the lines of one issue.

    Args:
        lines: The lines of one issue.
        seen: Their signs; changed in place.
    """
    in_release = any(sign & _RELEASE for sign in seen[:FIRST_LINES])
    numbered = [bool(_NUMBERED.match(line.text)) for line in lines]
    series = _series(lines, seen)
    parts, articles = ([], series) if _are_long(lines, series) else (_under_headline(series, seen), [])
    told = next((i for i, sign in enumerate(seen) if sign & _SENTENCE and len(lines[i].text) > _PART_LENGTH), 0)
    release = (
        range(min(told + 1, FIRST_LINES), len(lines))
        if in_release
        else range(min(parts, default=0), max(parts, default=0))
    )
    for i in release:
        seen[i] |= bit("stands in a release")
    for i, is_numbered in enumerate(numbered):
        among = (i > 0 and numbered[i - 1]) or (i + 1 < len(lines) and numbered[i + 1])
        if i in articles:
            seen[i] = seen[i] & ~_ITEM | bit("heads one of several numbered articles")
        elif i in parts:
            seen[i] |= bit("heads a numbered part")
        elif is_numbered and (among or seen[i] & _SENTENCE):
            seen[i] |= bit("is numbered among numbered lines")
        elif is_numbered:
            seen[i] |= bit("heads a numbered part" if in_release else "is numbered alone")


def _series(lines: Sequence[Line], seen: Sequence[int]) -> list[int]:
    """Return the headings that count from one on, with text between; none where there is but one."""
    found: list[int] = []
    style = ""
    for i, line in enumerate(lines[:-1]):
        count = _COUNT.match(line.text)
        if not count or seen[i] & _SENTENCE:
            continue
        # Points count anew within a part: `(1)` under `3.`
        mark = "" if count[0][0] in "0123456789" else count[0][0] if count[0][0] in "([" else "①"
        if found and mark != style:
            continue
        style = mark
        # A table of contents counts first, the headings that it lists count again.
        number = int(unicodedata.numeric(count[1])) if len(count[1]) == 1 else int(count[1])
        if number == 1 and not _apart(found):
            found = []
        if number == len(found) + 1:
            found.append(i)
    return found if _apart(found) else []


def _apart(series: Sequence[int]) -> bool:
    """Return whether there are several, each with text below it."""
    return len(series) >= _A_SERIES and all(after - before > 1 for before, after in itertools.pairwise(series))


def _are_long(lines: Sequence[Line], series: Sequence[int]) -> bool:
    """Return whether headings are as long as those of articles; one whose sentence goes on below heads nothing."""
    go_on = sum(not lines[i + 1].gap and lines[i + 1].text[0].islower() for i in series)
    return go_on * 2 < len(series) and statistics.median(_width(lines[i].text) for i in series) >= _PART_LENGTH


def _width(text: str) -> int:
    """Return the width of a line in Latin letters."""
    return len(text) + sum(letter >= FIRST_WIDE for letter in text)


def _under_headline(series: list[int], seen: Sequence[int]) -> list[int]:
    """Return headings of parts, none where no headline stands above them."""
    return series if series and series[0] and not seen[series[0] - 1] & MASTHEAD else []
