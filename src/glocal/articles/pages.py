"""What the pages of a document leave in its text: running heads, feet and sentences that go on overleaf."""

import itertools
import re
from collections.abc import Sequence

from glocal.articles.line import FIRST_LINES, Line
from glocal.articles.scoring import FURNITURE, MASTHEAD, bit, mask

# A foot, a page number and the head of the next page.
_MOST_BETWEEN = 3
# The same and two captions.
_MOST_WITHIN = 6
# Running heads of two fields and a page number; a line of text is longer, or says more than the masthead.
_HEAD_LENGTH = 100
# Of a full line the last words may have gone to the next.
_NEARLY_FULL = 0.75
_TWO_WORDS = 2

_WORD = re.compile(r"\w+")
_PAGE_WORDS = frozenset(["page", "p", "pages", "no", "vol", "issue", "number"])
_AGAIN = bit("says again what the masthead says")
_BETWEEN_PAGES = mask(["is a page number", "ends or begins with a page number", "says again what the masthead says"])
_TOP = MASTHEAD | mask(["stands above the masthead", "stands in a block of the masthead"])
_DATE = bit("is a date or number of issue")
_LOWER = bit("begins in lower case")
_SENTENCE = bit("ends like a sentence")


def see_pages(lines: Sequence[Line], seen: list[int], width: int) -> None:
    """Add the signs of page breaks to those seen on the lines of one issue.

    Args:
        lines: The lines of one issue.
        seen: Their signs; changed in place.
        width: The length of a full line, 0 where lines are not broken.
    """
    _by_running_heads(lines, seen)
    i = 1
    while i < len(lines):
        end = i
        while end < len(lines) and seen[end] & FURNITURE:
            end += 1
        parts = i < end < len(lines) and end - i <= _MOST_BETWEEN and any(sign & _BETWEEN_PAGES for sign in seen[i:end])
        if parts and (seen[end] & _LOWER or _is_cut_off(lines, seen, (i - 1, end), _NEARLY_FULL * width)):
            seen[i - 1] |= bit("its end stands overleaf")
            seen[end] |= bit("goes on from the page before")
        i = max(end, i + 1)


def _is_cut_off(lines: Sequence[Line], seen: Sequence[int], around: tuple[int, int], full: float) -> bool:
    """Return whether a page ends amid a sentence; a line alone is a caption, unless a paragraph goes on overleaf."""
    last, first = around
    if not len(lines[last].text) > full > 0 or seen[last] & _SENTENCE:
        return False
    goes_on = len(lines[first].text) > full and lines[first + 1 : first + 2] and not lines[first + 1].gap
    return bool(goes_on) or not lines[last].gap


def see_parted_prose(lines: Sequence[Line], seen: list[int], runs: Sequence[tuple[int, int]]) -> None:
    """Add the signs of captions, heads and feet that stand amid a paragraph to those seen on the lines of one issue.

    Args:
        lines: The lines of one issue.
        seen: Their signs; changed in place.
        runs: The ranges of lines that are prose.
    """
    for (_, end), (start, _) in itertools.pairwise(runs):
        between = range(end, start)
        goes_on = seen[start] & _LOWER and not seen[end - 1] & _SENTENCE
        if goes_on and 0 < len(between) <= _MOST_WITHIN and all(len(lines[i].text) <= _HEAD_LENGTH for i in between):
            seen[end - 1] |= bit("its end stands overleaf")
            seen[start] |= bit("goes on from the page before")
            for i in between:
                seen[i] |= bit("stands amid a paragraph")


def _by_running_heads(lines: Sequence[Line], seen: list[int]) -> None:
    """See lines that say nothing but the title of the issue, with its date, publisher or a page number."""
    top = [(_words(line), sign) for line, sign in zip(lines[:FIRST_LINES], seen, strict=False) if sign & _TOP]
    titles = [words for words, sign in top if words and not sign & _DATE]
    if not titles:
        return
    known = _PAGE_WORDS.union(*(words for words, _ in top))
    for i in range(FIRST_LINES, len(lines)):
        if len(lines[i].text) > _HEAD_LENGTH:
            continue
        first = _WORD.search(lines[i].text)
        if not first or (first[0].lower() not in known and not first[0].isdigit()):
            continue
        words = _words(lines[i])
        again = all(word in known or word.isdigit() for word in words)
        if again and len(words) >= _TWO_WORDS and any(title <= words for title in titles):
            seen[i] |= _AGAIN


def _words(line: Line) -> set[str]:
    return set(_WORD.findall(line.text.lower()))
