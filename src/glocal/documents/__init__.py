"""From bytes to a document: what a file really is, in which encoding, as clean text."""

from glocal.documents.read import LIMIT_BYTES, problem_of_size, read_document

__all__ = ["LIMIT_BYTES", "problem_of_size", "read_document"]
