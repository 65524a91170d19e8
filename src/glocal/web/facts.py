"""The facts of one article as its page shows them: numbered in the order of the text, marked in its words."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.core.exceptions import ObjectDoesNotExist

from glocal.entities.models import Activity, Person, Place, Tie
from glocal.ledger.models import Article, Claim
from glocal.ledger.payloads import activity_of, person_of, place_of, tie_of
from glocal.model import article as words
from glocal.model import claim as said
from glocal.model import reason
from glocal.model.span import Evidence, Span
from glocal.web.marks import Mark, Piece, pieces

_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")
_READERS: dict[Claim.Kind, Callable[[Claim], said.Claim]] = {
    Claim.Kind.PLACE: place_of,
    Claim.Kind.PERSON: person_of,
    Claim.Kind.TIE: tie_of,
    Claim.Kind.ACTIVITY: activity_of,
}
_ENTITIES = {
    Claim.Kind.PLACE: ("placesource", "place"),
    Claim.Kind.PERSON: ("person_source", "person"),
    Claim.Kind.TIE: ("tie_source", "tie"),
    Claim.Kind.ACTIVITY: ("activity_source", "activity"),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One claim of an article, with its number and its words."""

    claim: Claim
    said: said.Claim
    number: int
    """From one, in the order of the page; facts whose words are not found come last."""
    marks: tuple[Mark, ...]
    """The passages that say it; empty where its words do not stand where the claim says."""
    entity: Place | Person | Tie | Activity | None
    """What has a page of its own; None for a claim that nothing was made of yet."""

    @property
    def confidence_percent(self) -> int:
        """How sure the reader was: from 1 to 99, since no sum of reasons makes certain."""
        return min(99, max(1, round(100 * reason.confidence(self.said.reasons))))


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """An article cut into its parts, each part into its pieces."""

    headline: tuple[Piece, ...]
    captions: tuple[tuple[Piece, ...], ...]
    paragraphs: tuple[tuple[Piece, ...], ...]


def said_by(claim: Claim) -> said.Claim:
    """Return the fact that a claim's row carries."""
    return _READERS[Claim.Kind(claim.kind)](claim)


def evidence_of(fact: said.Claim) -> tuple[Evidence, ...]:
    """Return the words that say a fact; those of a place are its name."""
    if isinstance(fact, said.PlaceMention):
        return (Evidence(fact.span, fact.text),)
    return fact.evidence


def spans_in(article: Article, fact: said.Claim) -> tuple[Span, ...]:
    """Return where the words of a fact stand in an article, in the order of its page, without space around them.

    Evidence that is not true of the text is left out: better no mark than one on the wrong words.
    """
    text = article.text
    found = {_trimmed(text, each.span) for each in evidence_of(fact) if each.is_true_of(text)}
    words_only = (span for span in found if span.start < span.end)
    return tuple(sorted(words_only, key=lambda span: _place_on_page(article, span)))


def facts_of(article: Article, claims: Iterable[Claim]) -> list[Fact]:
    """Return the facts of an article, numbered in the order in which the page prints its text."""
    read = [(claim, fact, spans_in(article, fact)) for claim in claims for fact in [said_by(claim)]]
    read.sort(key=lambda each: (_place_on_page(article, *each[2][:1]), each[0].pk))
    facts = []
    for number, (claim, fact, spans) in enumerate(read, start=1):
        marks = tuple(Mark(span, claim.pk, claim.kind, number, nth) for nth, span in enumerate(spans, start=1))
        facts.append(Fact(claim, fact, number, marks, _entity(claim)))
    return facts


def marked(article: Article, facts: Iterable[Fact]) -> MarkedArticle:
    """Return the parts of an article with the words of its facts marked."""
    marks = [mark for fact in facts for mark in fact.marks]
    text = words.Article(article.headline, tuple(article.captions), article.body)
    cut = [tuple(pieces(text.text, marks, span)) for span in text.caption_spans]
    return MarkedArticle(
        headline=tuple(pieces(text.text, marks, text.headline_span)),
        captions=tuple(caption for caption in cut if caption),
        paragraphs=tuple(tuple(pieces(text.text, marks, span)) for span in _paragraphs(text)),
    )


def _place_on_page(article: Article, span: Span | None = None) -> tuple[int, int, int]:
    """Return what sorts words as the page prints them: headline, body, captions, what has no words."""
    if span is None:
        return 3, 0, 0
    if span.start <= len(article.headline):
        return 0, span.start, span.end
    return (1 if span.start >= len(article.text) - len(article.body) else 2), span.start, span.end


def _paragraphs(text: words.Article) -> Iterator[Span]:
    for found in _PARAGRAPH.finditer(text.body):
        yield Span(*found.span()).shifted(text.body_span.start)


def _trimmed(text: str, span: Span) -> Span:
    quoted = span.of(text)
    start = span.start + len(quoted) - len(quoted.lstrip())
    return Span(start, start + len(quoted.strip()))


def _entity(claim: Claim) -> Place | Person | Tie | Activity | None:
    source, entity = _ENTITIES.get(Claim.Kind(claim.kind), ("", ""))
    try:
        made: Place | Person | Tie | Activity | None = getattr(getattr(claim, source), entity) if source else None
    except ObjectDoesNotExist:
        return None
    return made
