"""Words quoted within the sentence that they stand in."""

import re
from dataclasses import dataclass

from glocal.model.span import Span

_CONTEXT = 240
"""How many code points are shown on either side at most: about three lines of a page."""
_ABBREVIATED = ("Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Mt", "No", "Jr", "Sr", "Gov", "Amb", "Hon", "Inc", "Ltd", "Co")
_NOT_ABBREVIATED = "".join(rf"(?<!\b{word}\.)" for word in _ABBREVIATED)
_BORDER = re.compile(rf"\n|(?<=[。！？])|(?<=[.!?][”\"’)])\s+|{_NOT_ABBREVIATED}(?<=[.!?])\s+")
"""Where one sentence ends: a line's end, a Japanese full stop, a stop with a space behind it."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words with what stands around them in their sentence."""

    before: str
    words: str
    after: str


def quote(text: str, span: Span) -> Quote:
    """Return the words at `span` within their sentence, or their sentences if they run over several.

    Shape: joined, the three parts stand in `text` as they are, unless the sentence is long; then it is cut
    between words and an ellipsis stands at the cut.
    """
    borders = [found.span() for found in _BORDER.finditer(text)]
    start = max((end for _, end in borders if end <= span.start), default=0)
    end = min((begin for begin, _ in borders if begin >= span.end), default=len(text))
    return Quote(_cut_start(text[start : span.start]), span.of(text), shortened(text[span.end : end], _CONTEXT))


def shortened(text: str, length: int) -> str:
    r"""Return a text cut between words, an ellipsis at the cut, if it has more than `length` code points.

    >>> shortened("Naruto City and Narayanganj City", 15)
    'Naruto City\xa0…'
    """
    if len(text) <= length:
        return text
    kept, space, _ = text[:length].rpartition(" ")
    return (kept if space else text[:length]) + "\u00a0…"


def _cut_start(before: str) -> str:
    if len(before) <= _CONTEXT:
        return before
    _, space, kept = before[-_CONTEXT:].partition(" ")
    return "…\u00a0" + (kept if space else before[-_CONTEXT:])
