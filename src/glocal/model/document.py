"""A document: what a file turned out to be, as text."""

from dataclasses import dataclass

from glocal.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one file or message.

    Shape: `text` is in Unicode NFC, its lines end in a line feed, without byte-order mark and without
    control characters other than line feed, tab and form feed (a page break). It may be empty; then
    `problems` says why.
    """

    name: str
    """The name it came under, without folder: `2026-04.txt`."""
    sha256: str
    """SHA-256 of the bytes, in hexadecimal; the identity of the document."""
    media_type: str
    """IANA media type: `text/plain`, `text/markdown`."""
    encoding: str
    """The encoding that the bytes were read in, by its Python name."""
    text: str
    problems: tuple[Problem, ...] = ()
