"""Where one issue ends and the next begins, in a text that holds several."""

from collections.abc import Sequence

from glocal.articles.line import Line
from glocal.articles.scoring import bit

_TITLE = bit("is called like a periodical")
_DATE = bit("is a date or number of issue") | bit("ends with a date of issue")
_RELEASE = bit("says that a release follows")
# The masthead of real issues takes 3 to 5 lines; an issue has at least a headline and a paragraph besides.
_MASTHEAD_LINES = 4
_LEAST_LINES = 6


def sections_of(lines: Sequence[Line], signs: Sequence[int]) -> list[tuple[int, int]]:
    """Return the sections as half-open ranges of lines: each begins with a title that a date stands by."""
    starts = [0]
    for i, seen in enumerate(signs):
        if i - starts[-1] >= _LEAST_LINES and lines[i].gap and _opens(signs, i, seen):
            starts.append(i)
    return list(zip(starts, [*starts[1:], len(lines)], strict=True)) if lines else []


def _opens(signs: Sequence[int], i: int, seen: int) -> bool:
    if seen & _RELEASE:
        return True
    return bool(seen & _TITLE) and any(sign & _DATE for sign in signs[i : i + _MASTHEAD_LINES])
