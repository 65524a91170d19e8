"""Names in a list of partners that the gazetteer does not know: `twinned with Wuxi, Trail and Trento`."""

import itertools
import re
from collections.abc import Iterator, Sequence

from glocal.claims.parties import Party
from glocal.model.span import Span

_NAME = r"(?!(?:Mayor|Governor|President|Ambassador)\b)[A-ZÀ-ÞĀ-Ž][\w’'.-]*(?: [A-ZÀ-ÞĀ-Ž][\w’'-]*){0,3}"
_ASIDE = r"(?: \([^()]*\))?"
_END = r"(?:, and |, | and )"
_INSIDE = re.compile(
    rf"{_ASIDE}(?P<names>(?:, {_NAME}{_ASIDE})+){_END}(?:the )?"
    r"|(?P<unspaced>(?:、[ァ-ヴー・]+[市町村郡州県]?)+)(?:、|と|及び|および)"
)
"""Between two places: those of the list that stand there, unknown."""
_LYING = re.compile(rf"{_ASIDE}(?P<names>{_END}{_NAME}(?:,| in| of) (?:the )?)")
"""Between a place and the country of the unknown one: `Wuxi and Trail in Canada`."""
_OPENING = re.compile(
    rf"\b(?:with|of|are|in|include|including|includes|:) (?P<names>(?:{_NAME}{_ASIDE}{_END})+)(?:the )?$"
)
"""In front of the first place: those of the list before it."""
_REACH = 120


def unknown_names(text: str, span: Span, parties: Sequence[Party]) -> Iterator[Span]:
    """Yield what can be left out of a sentence for its list of known places to stand together.

    Args:
        text: The article's.
        span: The sentence.
        parties: Those named in it, in order.
    """
    first = next(iter(parties), None)
    if first and (found := _OPENING.search(text, max(span.start, first.span.start - _REACH), first.span.start)):
        yield Span(*found.span("names"))
    for one, other in itertools.pairwise(parties):
        pattern = _LYING if other.is_country else _INSIDE
        if found := pattern.fullmatch(text, one.span.end, max(one.span.end, other.span.start)):
            yield Span(*found.span(found.lastgroup or 0))
