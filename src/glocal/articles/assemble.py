"""Articles from labelled lines."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glocal.articles.headline_marks import bare_headlines, unnumbered
from glocal.articles.label import Label, State
from glocal.articles.line import Line
from glocal.articles.markdown import inline_without_marks, without_marks
from glocal.model.article import Article
from glocal.model.span import Span

# A hyphen at a line's end goes, except inside a chain (people-to-people) and before its small words.
_HYPHENATED = re.compile(r"(?<![\w]-)\b[^\W\d_]+-$")
_CHAIN = re.compile(r"(?:to|in|of|the|and|by|on|up|for|based|related|old|made|wide|like)\b")
_LONGEST_WORD = 30
# Brackets set a caption off from the text, as italics do.
_BRACKETED = re.compile(r"\[[^\[\]]+\]|\([^()]+(?:\([^()]*\)[^()]*)*\)")
# Triangles and arrows only point to the picture.
_POINTS = re.compile(r"^[▲△▼▽◀▶◁▷↑↓←→]\s?(?=\w)")
# Under pictures in a row, a caption under each.
_BESIDE = re.compile(r"[^\W\d_a-z]\S*(?: \S+)+")
_SIDE_BY_SIDE = re.compile(rf"{_BESIDE.pattern}(?:\s{{4,}}{_BESIDE.pattern}){{1,3}}")
# Between two wide characters, or a wide one and a figure: `30` and `日`.
_WIDE = r"[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]"
_NO_SPACE = re.compile(rf"{_WIDE}[\d{_WIDE[1:]}|\d{_WIDE}")


Piece = tuple[Label, str, Span]
"""A headline, a caption or a paragraph: what it is, its text, and where it stands in the document."""


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
    bare = bare_headlines([article.headline for article in articles])
    return tuple(replace(article, headline=each) for article, each in zip(articles, bare, strict=True))


def _pieces(lines: Sequence[Line], states: Sequence[State]) -> Iterator[Piece]:
    """Yield headlines, captions and paragraphs, each whole."""
    label: Label | None = None
    kept: list[Line] = []
    for line, state in zip(lines, states, strict=True):
        if state.label in (Label.MASTHEAD, Label.FURNITURE):
            continue
        if label and not (state.continues and state.label is label):
            yield from _whole(label, kept)
            kept = []
        label = state.label
        kept.append(line)
    if label:
        yield from _whole(label, kept)


def _whole(label: Label, lines: Sequence[Line]) -> Iterator[Piece]:
    """Yield the piece that the lines make; captions that stand side by side on one line, each for itself."""
    if label is Label.CAPTION and len(lines) == 1 and _SIDE_BY_SIDE.fullmatch(lines[0].text):
        start = lines[0].start
        for found in _BESIDE.finditer(lines[0].text):
            yield label, found[0], Span(start + found.start(), start + found.end())
    else:
        yield _piece(label, lines)


def _piece(label: Label, lines: Sequence[Line]) -> Piece:
    text = join([without_marks(line.text) for line in lines])
    if label is Label.CAPTION:
        text = _POINTS.sub("", text)
        text = text[1:-1].strip() if _BRACKETED.fullmatch(text) else text
    if len(lines) > 1:
        # Emphasis may begin on one line and end on the next.
        text = inline_without_marks(text)
    return label, text, Span(lines[0].start, lines[-1].span.end)


def _article(pieces: Sequence[Piece]) -> Article:
    headlines = [piece for piece in pieces if piece[0] is Label.HEADLINE]
    captions = [piece for piece in pieces if piece[0] is Label.CAPTION]
    body = [piece for piece in pieces if piece[0] is Label.BODY]
    spans = [Span(headlines[0][2].start, headlines[-1][2].end)] if headlines else []
    spans += [span for _, _, span in (*captions, *body)]
    return Article(
        " ".join(unnumbered(text) for _, text, _ in headlines),
        tuple(text for _, text, _ in captions),
        "\n\n".join(text for _, text, _ in body),
        tuple(spans),
    )


def join(lines: Sequence[str]) -> str:
    """Return the lines of one piece as one.

    >>> join(["sister-city part-", "nership"])
    'sister-city partnership'
    >>> join(["people-", "to-people exchange"])
    'people-to-people exchange'
    >>> join(["F", "ourteen ambassadors"])
    'Fourteen ambassadors'
    >>> join(["11月30", "日に"])
    '11月30日に'
    """
    parts = list(lines[:1])
    for before, line in itertools.pairwise(lines):
        if before.endswith("-") and line[:1].islower():
            if not _CHAIN.match(line) and _HYPHENATED.search(before[-_LONGEST_WORD:]):
                parts[-1] = parts[-1][:-1]
        elif not (_NO_SPACE.match(before[-1:] + line[:1]) or (len(before) == 1 and line[:1].islower())):
            parts.append(" ")
        parts.append(line)
    return "".join(parts)
