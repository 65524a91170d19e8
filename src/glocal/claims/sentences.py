"""Sentences of an article, each with the part of the article it stands in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from glocal.model.article import Article
from glocal.model.span import Span


class Part(StrEnum):
    """The part of an article that a sentence stands in."""

    HEADLINE = "headline"
    CAPTION = "caption"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; the headline and every caption are one sentence each."""

    span: Span
    """Without the white space around it."""
    part: Part
    paragraph: int = 0
    """Number of the paragraph in the body, or of the caption, from zero."""


_GAP = re.compile(r"\n\s*\n")
_END = re.compile(
    r"""[.!?]+["”’')\]]*\s+(?=[•▪·]\s|["“‘'(\[]*[A-Z0-9À-ÞĀ-Žぁ-んァ-ヶ一-龠])  # a stop, and what starts a sentence
    |[。！？]+[」』）]*(?=\s*\S)
    |(?<=[ぁ-んァ-ヶ一-龠）])\s+(?=\d{1,2}月\d{1,2}日)  # rows of a Japanese programme: a day, and what happens then
    |(?<=[ぁ-んァ-ヶ一-龠）])\s+(?=なお、)""",
    re.VERBOSE,
)
_ABBREVIATIONS = frozenset(
    re.findall(
        r"\S+",
        """Mr Mrs Ms Messrs Dr Prof Rev Hon St Mt Ft Gov Sen Rep Gen Col Capt Lt Sgt Amb Pres Jr Sr Inc Ltd Co Corp
        Bros No Nos Vol pp approx ca cf vs e.g i.e Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Dept Univ
        Ave Blvd Rd""",
    )
)
_LAST_WORD = re.compile(r"[A-Za-z][A-Za-z.]*$")
_LONGEST_WORD = 12
_OPENS = re.compile(r"\. (?:On|In|At|The|This|It|He|She|They|We|After|During|From|Since|As|Last)\b")
"""Words behind initials with which another sentence begins: `between Japan and the U.S. On October 17`."""
_LONGEST_INITIALS = 3
"""`U.S` before its last stop; longer ones (`U.N.E.S.C.O`) are rare and mostly end a sentence."""


def split_sentences(article: Article) -> tuple[Sentence, ...]:
    """Return headline, captions and the sentences of the body, in the order of the text.

    Shape: the spans do not overlap and hold every character that is no white space; a part without words
    has no sentence.
    """
    text = article.text
    whole = [(article.headline_span, Part.HEADLINE, 0)]
    whole += [(span, Part.CAPTION, number) for number, span in enumerate(article.caption_spans)]
    heads = [Sentence(_stripped(text, span), part, number) for span, part, number in whole if span.of(text).strip()]
    return (*heads, *_body_sentences(text, article.body_span))


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _body_sentences(text: str, body: Span) -> Iterator[Sentence]:
    for number, paragraph in enumerate(_paragraphs(text, body)):
        start = paragraph.start
        for end in (*_ends(text, paragraph), paragraph.end):
            span = _stripped(text, Span(start, end))
            if span.start < span.end:
                yield Sentence(span, Part.BODY, number)
            start = end


def _paragraphs(text: str, body: Span) -> Iterator[Span]:
    start = body.start
    for gap in _GAP.finditer(text, body.start, body.end):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, body.end)


def _ends(text: str, paragraph: Span) -> Iterator[int]:
    """Yield where a sentence of the paragraph ends and another follows."""
    for found in _END.finditer(text, paragraph.start, paragraph.end):
        if text[found.start()] != "." or not _is_abbreviated(text, found.start(), paragraph.start):
            yield found.end()


def _is_abbreviated(text: str, stop: int, start: int) -> bool:
    """Return whether the full stop at `stop` belongs to an abbreviation or an initial."""
    word = _LAST_WORD.search(text, max(start, stop - _LONGEST_WORD), stop)
    if not word:
        return False
    letters = word[0]
    if len(letters) == 1:
        return letters.isupper() and letters != "I"
    initials = letters.replace(".", "")
    if initials != letters and initials.isupper() and len(letters) <= _LONGEST_INITIALS:
        return not _OPENS.match(text, stop)
    return letters in _ABBREVIATIONS
