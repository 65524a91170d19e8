"""Lines that come again: running heads, tables of contents, the title of an issue."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from glocal.articles import wording_outside
from glocal.articles.line import FIRST_LINES, Line
from glocal.articles.scoring import bit, mask

# Twice may be chance: two articles on the same forum.
_OFTEN = 3
# What stands behind a title in a table of contents or a running head.
_PAGES = " .…·|-–0123456789"
# A headline that is broken to a width comes again as the beginning of what was listed.
_BEGINNING = 28
# A table of contents stands behind masthead and imprint.
_CONTENTS_END = 24
# What stands before it: a number or a point in the one, a heading's mark in the other.
_MARK = re.compile(r"^(?:#{1,6} |[-=]> ?|[-*•・■◆●◇▶>→⇒①-⑳] ?|[(\[（]?\d{1,2}[.)\]．）、\u3000]\s?|\*\*(?=.+\*\*$))")
_NAMES_ISSUE = mask(["is called like a periodical", "has a word for a periodical", "names a publisher"])
_NUMBERED = mask(
    [
        "is numbered among numbered lines",
        "is an item of a list",
        "stands under the heading of a part",
        "leads to a list",
    ]
)
_HEADS = _NUMBERED | mask(["is marked as a heading", "leads to a list"])
_LISTED = bit("is listed with others that come again")
_CONTENTS = re.compile(wording_outside.CONTENTS_HEADING)


def see_repetition(lines: Sequence[Line], seen: list[int]) -> None:
    """See running heads and tables of contents: lines that come again in other company.

    Two copies of an issue behind one another repeat every line in the same company.
    """
    keys = [_key(line) for line in lines]
    _under_contents(lines, keys, seen)
    counts = Counter(keys)
    if len(counts) == len(keys):
        return
    pairs = Counter(itertools.pairwise(keys))
    last = {key: i for i, key in enumerate(keys)}
    follows = list(itertools.pairwise(keys))
    in_company = [pairs[pair] > 1 for pair in follows]
    listed = [last[key] > i and not in_company[i] for i, (key, _) in enumerate(follows)]
    for i, is_listed in enumerate(listed):
        near = (i > 0 and listed[i - 1]) or (i + 1 < len(listed) and listed[i + 1])
        if is_listed and near:
            seen[i] = seen[i] & ~_NUMBERED | _LISTED
        elif counts[keys[i]] >= _OFTEN and not in_company[i]:
            seen[i] |= bit("repeats a line")
    top = {key for key, sign in zip(keys[:FIRST_LINES], seen, strict=False) if sign & _NAMES_ISSUE}
    for i in range(FIRST_LINES, len(keys)):
        if keys[i] in top and not (in_company[i - 1] or in_company[i : i + 1] == [True]):
            seen[i] |= bit("repeats a line of the masthead")


def _key(line: Line) -> str:
    """Return what a line says in a table of contents as in its own place."""
    return _MARK.sub("", line.text).rstrip(_PAGES).casefold()


def _under_contents(lines: Sequence[Line], keys: Sequence[str], seen: list[int]) -> None:
    """See the lines under `Contents` as listed, if one of them comes again, whole or as its beginning."""
    top = range(min(_CONTENTS_END, len(lines) - 1))
    heading = next((i for i in top if len(keys[i]) < _BEGINNING and _CONTENTS.match(lines[i].text)), None)
    if heading is None:
        return
    end = heading + 2
    while end < len(lines) and not lines[end].gap:
        end += 1
    below = {key[:_BEGINNING] for key in keys[end:]}
    if any(key[:_BEGINNING] in below for key in keys[heading + 1 : end]):
        for i in range(heading, end):
            seen[i] = seen[i] & ~_HEADS | _LISTED
