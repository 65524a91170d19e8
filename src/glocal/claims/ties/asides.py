"""Parties that a sentence names only by the way: `Nishinomiya, which lies between Osaka and Kobe, and Spokane`."""

import re
from collections.abc import Iterator, Sequence

from glocal.claims.parties import Party
from glocal.claims.ties.pairs import lies_in
from glocal.model.span import Span

_CLAUSE = re.compile(r"(?=(, (?:which|who|whose|where|not (?!only)|near|close to|unlike|once|formerly)\b[^,;]*)[,;])")
_APPOSITION = re.compile(r"(?=(, (?:the|an?) [a-z][^,;]* [^,;]*)[,;] )")
_OPENING = re.compile(
    r"\W*(?:After|Apart from|As|At|Before|Besides|During|For|From|In|On|Since|To|Together with|With)\b[^,;]*"
)
"""In front of the comma of a main clause: `Besides Nice, the guests visited Kiel, which`."""
_ARTICLE = re.compile(r", (?:the|an?) ")
"""Between two items of a list: `Kanazawa, the city of Nancy, and`."""
_POST_IN = re.compile(
    r"\b(?:(?:consul|consulate|embassy)(?:[ -]general)?(?: of japan)? (?:in|at)|(?:stationed|based) in) (?:the )?$",
    re.IGNORECASE,
)
_POST = re.compile(r"(?:-based)? (?:[Cc]onsulate|[Cc]onsul|[Ee]mbassy)\b")
"""Around a place that somebody is only posted to: `Consul General of Japan in Frankfurt`, `the Seattle consulate`."""
_DATELINE = re.compile(r"([^:;]{0,50}\d[^:;]{0,20}:) |([^.:;–—]{1,30}, [^.:;–—]{1,30}) [–—-] (?=[A-Z])")
"""`(2) Perth, May 10:` in a programme, `Kochi, Japan –` in a release."""


def without_asides(text: str, span: Span, parties: Sequence[Party], telling: Sequence[Span]) -> list[Party]:
    """Return the parties of a sentence without those told by the way, all of them where no place is left.

    Args:
        text: The article's.
        span: The sentence.
        parties: Those named in it.
        telling: Its words of ties and agreements; a clause that holds one is no aside.
    """
    parties = [party for party in parties if not _is_post(text, span, party)] or parties
    asides = [each for each in _asides(text, span, parties) if not any(each.overlaps(word) for word in telling)]
    told = _told_aside(text, span, parties, telling)
    kept = told or [party for party in parties if not any(aside.overlaps(party.span) for aside in asides)]
    return kept if any(party.is_place for party in kept) else list(parties)


def _is_post(text: str, span: Span, party: Party) -> bool:
    behind = _POST.match(text, party.span.end)
    return party.is_place and bool(behind or _POST_IN.search(text, span.start, party.span.start))


def _told_aside(text: str, span: Span, parties: Sequence[Party], telling: Sequence[Span]) -> list[Party]:
    """Return the one before a clause that alone tells of a tie, and those in it: `Iida, a sister of Nice, and Ube`.

    Empty where words outside such a clause tell of one too.
    """
    for found in _CLAUSE.finditer(text, span.start, span.end) if telling else ():
        clause = Span(*found.span(1))
        inside = [party for party in parties if clause.overlaps(party.span)]
        if not inside or not all(clause.overlaps(word) for word in telling):
            continue
        before = [party for party in parties if party.span.end <= clause.start]
        if before and all(lies_in(before[-1], party) for party in inside):
            continue
        last = before[-1:] if before and before[-1].span.end == clause.start else []
        return [*(party for party in before if last and lies_in(party, last[0])), *last, *inside] if last else []
    return []


def _asides(text: str, span: Span, parties: Sequence[Party]) -> Iterator[Span]:
    if line := _DATELINE.match(text, span.start, span.end):
        yield Span(*line.span())
    for found in _CLAUSE.finditer(text, span.start, span.end):
        yield Span(*found.span(1))
    for found in _APPOSITION.finditer(text, span.start, span.end):
        start, end = found.span(1)
        last = next((party.span for party in parties if party.span.start < end <= party.span.end), None)
        opens = _OPENING.fullmatch(text, span.start, start)
        if last and not opens and not _ARTICLE.fullmatch(text, start, last.start):
            yield Span(start, last.end)
