"""Kinds of files by their first bytes, whatever their names say."""

import pytest

from glocal.documents.kind import foreign_kind, media_type

FOREIGN = {
    "PDF": (b"%PDF-1.7\n", "a PDF"),
    "Word": (b"PK\x03\x04\x14\x00word/document.xml", "a Word document"),
    "Excel": (b"PK\x03\x04\x14\x00xl/workbook.xml", "an Excel workbook"),
    "zip": (b"PK\x03\x04\x14\x00issue.txt", "a zip archive"),
    "old Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or Outlook file"),
    "JPEG": (b"\xff\xd8\xff\xe0", "a JPEG image"),
    "WebP": (b"RIFF\x00\x00\x00\x00WEBP", "a WebP image"),
    "HTML with mark": (b"\xef\xbb\xbf\n <!DOCTYPE html><p>Hello", "a web page (HTML)"),
    "XML": (b'<?xml version="1.0"?>', "an XML file"),
    "mail": (b"Received: from a by b\nFrom: a@b.example\n\nHello", "a mail message"),
}


@pytest.mark.parametrize(("content", "name"), FOREIGN.values(), ids=FOREIGN.keys())
def test_bytes_that_are_no_text_are_named(content: bytes, name: str):
    kind = foreign_kind(content)
    assert kind is not None
    assert kind.name == name


@pytest.mark.parametrize(
    "content",
    [b"From: the Mayor's Office\nTo: all\n", b"PKS and partners", b"# Monthly Glocal News\n", b"<3 from Bali\n"],
)
def test_text_that_only_begins_alike_is_text(content: bytes):
    assert foreign_kind(content) is None


def test_markdown_is_told_by_the_name():
    assert [media_type(name) for name in ("a.md", "A.MARKDOWN", "a.txt", "md")] == [
        "text/markdown",
        "text/markdown",
        "text/plain",
        "text/plain",
    ]
