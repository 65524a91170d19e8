"""Articles from labelled lines."""

import re
from collections.abc import Iterator, Sequence

from glocal.articles.label import Label, State
from glocal.articles.line import Line
from glocal.articles.markdown import without_marks
from glocal.model.article import Article
from glocal.model.span import Span

# A hyphen at a line's end goes, except inside a chain (people-to-people) and before its small words.
_HYPHENATED = re.compile(r"(?<![\w]-)\b[^\W\d_]+-$")
_CHAIN = re.compile(r"(?:to|in|of|the|and|by|on|up|for|based|related|old|made|wide|like)\b")
_WIDE_END = re.compile(r"[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]$")
_WIDE_START = re.compile(r"^[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]")


Piece = tuple[Label, str, Span]


def assemble(lines: Sequence[Line], states: Sequence[State]) -> tuple[Article, ...]:
    """Return the articles, in order; text before the first headline becomes an article without one."""
    articles = []
    pieces: list[Piece] = []
    for piece in _pieces(lines, states):
        if piece[0] is Label.HEADLINE and any(label is not Label.HEADLINE for label, _, _ in pieces):
            articles.append(_article(pieces))
            pieces = []
        pieces.append(piece)
    if pieces:
        articles.append(_article(pieces))
    return tuple(articles)


def _pieces(lines: Sequence[Line], states: Sequence[State]) -> Iterator[Piece]:
    """Yield headlines, captions and paragraphs, each whole."""
    kept: Piece | None = None
    for line, state in zip(lines, states, strict=True):
        label = state.label
        if label in (Label.MASTHEAD, Label.FURNITURE):
            continue
        text = without_marks(line.text)
        if kept and state.continues and kept[0] is label:
            kept = (label, join(kept[1], text), Span(kept[2].start, line.span.end))
            continue
        if kept:
            yield kept
        kept = (label, text, line.span)
    if kept:
        yield kept


def _article(pieces: Sequence[Piece]) -> Article:
    headlines = [piece for piece in pieces if piece[0] is Label.HEADLINE]
    captions = [piece for piece in pieces if piece[0] is Label.CAPTION]
    body = [piece for piece in pieces if piece[0] is Label.BODY]
    spans = [Span(headlines[0][2].start, headlines[-1][2].end)] if headlines else []
    spans += [span for _, _, span in (*captions, *body)]
    return Article(
        " ".join(text for _, text, _ in headlines),
        tuple(text for _, text, _ in captions),
        "\n\n".join(text for _, text, _ in body),
        tuple(spans),
    )


def join(first: str, second: str) -> str:
    """Return two lines of one piece as one.

    >>> join("sister-city part-", "nership")
    'sister-city partnership'
    >>> join("people-", "to-people exchange")
    'people-to-people exchange'
    """
    if first.endswith("-") and second[:1].islower():
        keeps = _CHAIN.match(second) or not _HYPHENATED.search(first)
        return first + second if keeps else first[:-1] + second
    if _WIDE_END.search(first) and _WIDE_START.search(second):
        return first + second
    return f"{first} {second}"
