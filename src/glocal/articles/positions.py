"""Where a line stands: at the top, by a date, in a greeting, under a farewell, behind a line that leads on."""

import re
from collections.abc import Sequence

from glocal.articles import wording_outside
from glocal.articles.headings import PROSE_LENGTH
from glocal.articles.line import FIRST_LINES, Line
from glocal.articles.scoring import FURNITURE, MASTHEAD, bit, mask

# A mail's head, a greeting and a sentence or two; what tells of events is longer.
_GREETING_ENDS = 14
_GREETING_LENGTH = 160
# A few lines on the season; a letter that tells of something is an article.
_GREETING_PARAGRAPH = 400
# Headlines of the real issues have three lines at most.
_HEADLINE_LINES = 3
# Names under a farewell are shorter than any sentence.
_NAME_LENGTH = 60
# Name, office, body.
_UNDER_FAREWELL = 3
# So many headlines with a date below are the style of a page.
_A_STYLE = 3

_HEADING_NOT_DONE = re.compile(r"(?:[:：~〜～–—]|\s-|\b(?:and|of|the|in|to|for|with|an?|by|from|at|on|or|between))$")
_GREETS = re.compile(wording_outside.GREETING_START)
_LEADS_TO_NEWS = re.compile(wording_outside.LEADS_TO_NEWS)
_SENTENCE = bit("ends like a sentence")
_SALUTATION = bit("is a salutation")
_FAREWELL = bit("is a farewell")
_HEADING = bit("is marked as a heading")
_EVENT = bit("is an event of a calendar")
_DATE_APART = bit("sets a date or number of issue apart")
_LINKS = bit("is a row of links")
_ROW = bit("is a row of a table")
_BOILERPLATE = bit("is boilerplate")
_OUTSIDE = (FURNITURE | MASTHEAD) & ~_LINKS | mask(["stands above the masthead", "stands in a block of the masthead"])
_ONLY_PLACE = bit("is only a place")
_ENDS_WITH_DATE = bit("ends with a date of issue")
_POSTED = bit("says when it was posted")
_ISSUE_DATE = bit("is a date or number of issue")
_NAMES_ISSUE = mask(["is called like a periodical", "has a word for a periodical", "names a publisher"])
_OF_AN_OFFICE = bit("speaks of an office")


def see_positions(lines: Sequence[Line], seen: list[int]) -> None:
    """Add the signs of where lines stand to those seen on the lines of one issue.

    Args:
        lines: The lines of one issue.
        seen: Their signs; changed in place.
    """
    for i in range(min(FIRST_LINES, len(lines))):
        seen[i] |= bit("stands at the top") | (0 if i else bit("stands first"))
    _amid_text(lines, seen)
    _by_dates(lines, seen)
    _by_greeting(lines, seen)
    farewell = -_UNDER_FAREWELL - 1
    for i in range(1, len(lines)):
        line, before = lines[i], lines[i - 1]
        if seen[i - 1] & _FAREWELL:
            farewell = i - 1
        if i - farewell <= _UNDER_FAREWELL and len(line.text) < _NAME_LENGTH:
            seen[i] |= bit("stands below a farewell")
        if seen[i] & _ONLY_PLACE and len(before.text) < PROSE_LENGTH and not seen[i - 1] & (_SENTENCE | _ONLY_PLACE):
            seen[i - 1] |= bit("stands above its places")
        if len(before.text) < PROSE_LENGTH:
            if line.gap and _HEADING_NOT_DONE.search(before.text[-10:]) and not _closes(lines, i - 1):
                seen[i] |= bit("stands behind a heading that is not done")
            elif before.text[-1] in "!！":
                seen[i] |= bit("stands behind an exclamation")


def _amid_text(lines: Sequence[Line], seen: list[int]) -> None:
    """See rows amid the articles for what they are: of a table, or captions where one stands alone."""
    last = max((i for i, sign in enumerate(seen) if sign & _SENTENCE and not sign & FURNITURE), default=0)
    for i in range(1, last):
        if not seen[i] & (_LINKS | _ROW) or seen[i] & _BOILERPLATE or seen[i - 1] & _OUTSIDE:
            continue
        seen[i] &= ~_LINKS
        if lines[i].gap and lines[i + 1].gap and _CELLS.fullmatch(lines[i].text) and _PHRASE.search(lines[i].text):
            seen[i] &= ~_ROW


_CELL = r"[^\W\d_a-z]\S*(?: \S+)+"
_CELLS = re.compile(rf"{_CELL}(?:\s{{4,}}{_CELL})+")
_PHRASE = re.compile(r"\S+ \S+ \S+")
"""Captions side by side have words enough to tell something, one of them at least; cells of a table are names."""


def _closes(lines: Sequence[Line], end: int) -> bool:
    """Return whether a heading ends with the second of two dashes, around its subtitle."""
    start = end
    while start and not lines[start].gap and end - start < _HEADLINE_LINES:
        start -= 1
    mark = lines[end].text[-1]
    return not mark.isalnum() and sum(line.text.count(mark) for line in lines[start : end + 1]) > 1


def _by_dates(lines: Sequence[Line], seen: list[int]) -> None:
    """See what stands above a date: who publishes an issue, or the headline of what was posted on that day."""
    dated = [i for i in range(1, len(lines)) if seen[i] & _ISSUE_DATE]
    posted = [i for i in range(1, len(lines)) if seen[i] & _POSTED]
    is_dated_above = bool(posted) and bool(seen[posted[0] - 1] & MASTHEAD)
    first = next((i for i in dated if i < FIRST_LINES), 0)
    if len(dated) > _A_STYLE and len(lines[first + 1].text) >= PROSE_LENGTH:
        seen[first - 1] |= bit("stands above a date")
    elif first > 1 and not lines[first].gap and any(sign & _NAMES_ISSUE for sign in seen[: first - 1]):
        seen[first - 1] |= bit("stands between title and date")
    for i in range(min(FIRST_LINES, len(lines))):
        seen[i] &= ~_EVENT if seen[i] & _DATE_APART else ~0
    for i in (*dated, *(() if is_dated_above else posted)):
        if i >= FIRST_LINES:
            seen[i - 1] |= bit("stands above a date")
    for i in range(FIRST_LINES, len(lines)):
        if not seen[i] & (_NAMES_ISSUE | _OF_AN_OFFICE):
            seen[i] &= ~_ENDS_WITH_DATE


def _by_greeting(lines: Sequence[Line], seen: list[int]) -> None:
    """See how a mail greets its readers right below its masthead, and leads to its news."""
    top = min(_GREETING_ENDS, len(lines))
    greeted = next((i for i, sign in enumerate(seen[:top]) if sign & _SALUTATION or _is_greeting(lines, i)), 0)
    # `Hello again, Hiratsuka!` is a headline.
    if not greeted or not seen[greeted - 1] & MASTHEAD or lines[greeted].text[-1] in "!！":
        return
    if any(sign & _HEADING for sign in seen[:greeted]):
        return
    is_alone = lines[greeted].text[-1] in ",、"
    seen[greeted] |= bit("greets above the news")
    for i in range(greeted + 1, top):
        goes_on = (i > greeted + 1 or not is_alone) and not lines[i].gap
        if len(lines[i].text) > _GREETING_LENGTH or not (goes_on or _LEADS_TO_NEWS.search(lines[i].text)):
            return
        seen[i] |= bit("greets above the news")


def _is_greeting(lines: Sequence[Line], i: int) -> bool:
    """Return whether a short paragraph without a headline greets: `Dear readers, spring has come again`."""
    end = next((j for j in range(i + 1, len(lines)) if lines[j].gap), len(lines))
    is_short = sum(len(line.text) for line in lines[i:end]) <= _GREETING_PARAGRAPH
    return is_short and bool(_GREETS.match(lines[i].text))
