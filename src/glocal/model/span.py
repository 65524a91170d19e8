"""Spans and evidence: where in a text something is said."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of a text.

    Units: Unicode code points; `start` is the first inside, `end` the first after.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a span that ends before it starts.

        Raises:
            ValueError: `start` is negative or behind `end`.
        """
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start} to {self.end}")

    def of(self, text: str) -> str:
        """Return the words of `text` that the span covers.

        >>> Span(0, 6).of("Misato Town")
        'Misato'
        """
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Return whether `other` lies inside this span, borders included."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Return whether the two share at least one code point."""
        return max(self.start, other.start) < min(self.end, other.end)

    def shifted(self, by: int) -> "Span":
        """Return the same span in a text that has `by` more code points in front."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """The words of an article that say a fact.

    Shape: `quote` is never empty and equals `article.text[span.start:span.end]`.
    """

    span: Span
    quote: str

    @classmethod
    def from_text(cls, text: str, span: Span) -> "Evidence":
        """Return the evidence that stands at `span` in `text`.

        Raises:
            ValueError: the span is empty or lies outside the text.
        """
        quote = span.of(text)
        if not quote or span.end > len(text):
            raise ValueError(f"no words at {span.start} to {span.end} of {len(text)}")
        return cls(span, quote)

    def is_true_of(self, text: str) -> bool:
        """Return whether the quote stands in `text` where the span says."""
        return bool(self.quote) and self.span.of(text) == self.quote
