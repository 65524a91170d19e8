"""An issue of a newsletter and the articles that stand in it."""

import functools
from dataclasses import dataclass, field

from glocal.model.edtf import Edtf
from glocal.model.span import Span
from glocal.model.vocabulary import Topic


@dataclass(frozen=True, slots=True)
class Issue:
    """What the masthead and the imprint say; None where the document does not print it."""

    title: str | None
    date: Edtf | None
    """The month of issue, `2026-04`; a press release may give the day."""
    publisher: str | None
    division: str | None
    language: str
    """ISO 639-1 code of the running text: `en`, `ja`."""


@dataclass(frozen=True)
class Article:
    """One headline with all that stands under it.

    Shape: `text` is the headline, the captions and the body, joined by one newline each, in that order;
    every span of a claim counts in it. A part that is missing is the empty string and keeps its newline.
    """

    headline: str
    captions: tuple[str, ...]
    body: str
    """Paragraphs joined by a blank line."""
    lines: tuple[Span, ...] = ()
    """Where each part begins and ends in the document's text, in the order headline, captions, paragraphs
    of the body; empty where the article was not read from a document."""
    topics: tuple[Topic, ...] = field(default=(), compare=False)

    @functools.cached_property
    def text(self) -> str:
        """Headline, captions and body in one text."""
        return "\n".join([self.headline, *self.captions, self.body])

    @functools.cached_property
    def headline_span(self) -> Span:
        """Where the headline stands in `text`."""
        return Span(0, len(self.headline))

    @functools.cached_property
    def caption_spans(self) -> tuple[Span, ...]:
        """Where each caption stands in `text`, in order."""
        spans = []
        start = len(self.headline) + 1
        for caption in self.captions:
            spans.append(Span(start, start + len(caption)))
            start += len(caption) + 1
        return tuple(spans)

    @functools.cached_property
    def body_span(self) -> Span:
        """Where the body stands in `text`."""
        return Span(len(self.text) - len(self.body), len(self.text))
