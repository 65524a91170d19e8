"""One file's bytes as a document, or the problem that kept it from being read."""

import hashlib
import re
import unicodedata

from glocal.documents.encoding import Decoded, decode
from glocal.documents.kind import foreign_kind, media_type
from glocal.model.document import Document
from glocal.model.problem import Problem, Severity

LIMIT_BYTES = 64 * 1024 * 1024
"""Larger files are refused: the longest year book of the field is under 2 MB of text, and reading holds the
text several times in memory."""

# The separators of Unicode, and the carriage return in all its habits.
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x85\u2028\u2029]")
# Controls, marks of direction and characters of no width: seen by no reader, and between every two letters.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+"
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# Real issues hold none at all; a PNG, an object file or an encrypted text one in ten and more.
_MOST_CONTROLS = 0.01
_STRAY_CONTROLS = 4
_CONTROL_SAMPLE = 65536


def problem_of_size(name: str, size_bytes: int, limit_bytes: int = LIMIT_BYTES) -> Problem | None:
    """Return the problem of a file that is too large to read, None where it may be read.

    For callers that know a file's size before they read it.
    """
    if size_bytes <= limit_bytes:
        return None
    size, limit = (f"{n / 1_000_000:,.0f} MB" for n in (size_bytes, limit_bytes))
    return _error(name, f"is too large: {size}, and at most {limit} are read", "split it into single issues")


def read_document(content: bytes, name: str, limit_bytes: int = LIMIT_BYTES) -> Document:
    """Return the document that the bytes are; its problems say what could not be read.

    Args:
        content: The whole file.
        name: The name it came under, without folder.
        limit_bytes: The size above which nothing is read.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    problem = problem_of_size(name, len(content), limit_bytes) or _problem_of_kind(content, name)
    decoded = None if problem else decode(content)
    text = _clean(decoded.text) if decoded else ""
    problem = problem or _problem_of_text(decoded, text, name)
    if problem or not decoded:
        return Document(name, sha256, "application/octet-stream", "", "", (problem,) if problem else ())
    return Document(name, sha256, media_type(name), decoded.encoding, text, _doubts(decoded, name))


def _problem_of_kind(content: bytes, name: str) -> Problem | None:
    if not content.strip(b"\x00\t\n\x0c\r "):
        return _empty(name)
    kind = foreign_kind(content)
    return _error(name, f"is {kind.name}, which cannot be read yet", kind.remedy) if kind else None


def _problem_of_text(decoded: Decoded | None, text: str, name: str) -> Problem | None:
    if decoded is None:
        return _error(name, "is in an encoding that is not known", "save it as UTF-8 text and add it again")
    sample = decoded.text[:_CONTROL_SAMPLE]
    if len(_CONTROL.findall(sample)) > _STRAY_CONTROLS + _MOST_CONTROLS * len(sample):
        return _error(name, "is no text but binary data", "add the text of the newsletter instead")
    return None if text.strip() else _empty(name)


def _doubts(decoded: Decoded, name: str) -> tuple[Problem, ...]:
    """Return the warnings about a text that was read."""
    remedy = "check accents and quotation marks, or save the file as UTF-8"
    if decoded.is_guess:
        return (Problem(name, f"has no certain encoding and was read as {decoded.encoding}", remedy),)
    if decoded.damaged_bytes:
        line = decoded.text.count("\n", 0, decoded.text.index("\ufffd")) + 1
        message = f"has {decoded.damaged_bytes} damaged characters in its {decoded.encoding} text"
        return (Problem(name, message, remedy, line=line),)
    return ()


def _clean(text: str) -> str:
    """Return the text in NFC with line feeds, without characters that nobody sees."""
    if not text.replace("\n", "").isprintable():
        text = _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", text)


def _empty(name: str) -> Problem:
    return _error(name, "is empty", "check that the download or copy was complete")


def _error(name: str, message: str, remedy: str) -> Problem:
    return Problem(name, message, remedy, severity=Severity.ERROR)
