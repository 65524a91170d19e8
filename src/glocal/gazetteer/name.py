"""A known name that stands in a text, before it is asked which place is meant."""

from dataclasses import dataclass

from glocal.gazetteer.designations import Kind
from glocal.model.span import Span


@dataclass(frozen=True, slots=True)
class Name:
    """A known name that stands in the text."""

    span: Span
    """The name alone."""
    full: Span
    """With its designation."""
    key: str
    kind: Kind
    printed: str
    """The bare name as printed, without shouting: `Tokyo` for `TOKYO`."""


def make_name(text: str, span: Span, full: Span, known: tuple[str, Kind]) -> Name:
    """Return the name at `span` with its key and its kind."""
    printed = span.of(text)
    is_shouted = printed.isupper() and len(printed) > len("UAE")
    return Name(span, full, *known, printed.title() if is_shouted else printed)
