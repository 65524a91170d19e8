"""What bytes really are, by how they begin, whatever the file is called."""

import re
from dataclasses import dataclass

TEXT_TYPE = "text/plain"
MARKDOWN_TYPE = "text/markdown"

_MARKDOWN_NAMES = (".md", ".markdown", ".mdown")
_CONVERT = "save it as plain text or Markdown and add that"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that carries no plain text.

    Shape: `name` reads after "is": `a PDF`.
    """

    name: str
    remedy: str = _CONVERT


_PICTURE_REMEDY = "run text recognition on it and add the text"
_ARCHIVE_REMEDY = "unpack it and add the files inside"
_PROGRAM_REMEDY = "add the text of the newsletter instead"

# Source: the registrations of the media types and file(1)'s magic numbers; (offset, bytes, kind).
_SIGNATURES: tuple[tuple[int, bytes, Kind], ...] = (
    (0, b"%PDF-", Kind("a PDF")),
    (0, b"{\\rtf", Kind("a rich text file (RTF)")),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind("an old Word, Excel or Outlook file")),
    (0, b"\x89PNG\r\n\x1a\n", Kind("a PNG image", _PICTURE_REMEDY)),
    (0, b"\xff\xd8\xff", Kind("a JPEG image", _PICTURE_REMEDY)),
    (0, b"GIF8", Kind("a GIF image", _PICTURE_REMEDY)),
    (0, b"II*\x00", Kind("a TIFF image", _PICTURE_REMEDY)),
    (0, b"MM\x00*", Kind("a TIFF image", _PICTURE_REMEDY)),
    (8, b"WEBP", Kind("a WebP image", _PICTURE_REMEDY)),
    (4, b"ftyp", Kind("a video or photograph", _PICTURE_REMEDY)),
    (0, b"ID3", Kind("a sound recording", _PROGRAM_REMEDY)),
    (0, b"\x1f\x8b", Kind("a gzip archive", _ARCHIVE_REMEDY)),
    (0, b"7z\xbc\xaf\x27\x1c", Kind("a 7-Zip archive", _ARCHIVE_REMEDY)),
    (0, b"Rar!\x1a\x07", Kind("a RAR archive", _ARCHIVE_REMEDY)),
    (0, b"BZh", Kind("a bzip2 archive", _ARCHIVE_REMEDY)),
    (0, b"\xfd7zXZ\x00", Kind("an xz archive", _ARCHIVE_REMEDY)),
    (0, b"\x7fELF", Kind("a program", _PROGRAM_REMEDY)),
    (0, b"MZ\x90\x00", Kind("a program", _PROGRAM_REMEDY)),
    (0, b"SQLite format 3\x00", Kind("a SQLite database", _PROGRAM_REMEDY)),
)

# A zip file says by the names inside what it is.
_ZIP_MEMBERS: tuple[tuple[bytes, Kind], ...] = (
    (b"word/", Kind("a Word document")),
    (b"xl/", Kind("an Excel workbook")),
    (b"ppt/", Kind("a PowerPoint presentation")),
    (b"application/vnd.oasis.opendocument", Kind("an OpenDocument file")),
    (b"application/epub+zip", Kind("an EPUB book")),
)
_ZIP = Kind("a zip archive", _ARCHIVE_REMEDY)
_ZIP_START = b"PK\x03\x04"
_ZIP_WINDOW_BYTES = 8192

_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:(?P<html><!doctype\s+html|<html|<head|<body)|(?P<xml><\?xml))", re.IGNORECASE
)
_HTML = Kind("a web page (HTML)")
_XML = Kind("an XML file")
_MAIL_HEADER = re.compile(
    rb"(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|DKIM-Signature):[^\n]*\n"
    rb"(?:[ \t][^\n]*\n|[A-Za-z][A-Za-z0-9-]*:[^\n]*\n)*?(?:From|Date|Subject|Content-Type):",
    re.IGNORECASE,
)
_MAIL_WINDOW_BYTES = 4096
_MAIL = Kind("a mail message")


def foreign_kind(content: bytes) -> Kind | None:
    """Return what the bytes are where they are no plain text, None where they may be."""
    if content.startswith(_ZIP_START):
        window = content[:_ZIP_WINDOW_BYTES] + content[-_ZIP_WINDOW_BYTES:]
        return next((kind for member, kind in _ZIP_MEMBERS if member in window), _ZIP)
    for offset, mark, kind in _SIGNATURES:
        if content.startswith(mark, offset):
            return kind
    markup = _MARKUP.match(content)
    if markup:
        return _HTML if markup["html"] else _XML
    return _MAIL if _MAIL_HEADER.match(content[:_MAIL_WINDOW_BYTES]) else None


def media_type(name: str) -> str:
    """Return the media type of a text by its name.

    >>> media_type("2026-04.md")
    'text/markdown'
    """
    return MARKDOWN_TYPE if name.lower().endswith(_MARKDOWN_NAMES) else TEXT_TYPE
