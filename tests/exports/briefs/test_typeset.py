import datetime
import re
import zlib
from pathlib import Path

import page
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from glocal.exports.briefs import typeset
from glocal.exports.briefs.typeset import FONTS, picture_of
from glocal.model.errors import GlocalError
from tests.dossiers import dossier
from tests.hostile import HOSTILE

MADE = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)

fonts_are_built = pytest.mark.skipif(not any(FONTS.glob("*.ttf")), reason="the fonts are not built")


def objects(pdf: bytes) -> str:
    """Return the objects of a PDF as text, those inside compressed streams too."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    unpacked = []
    for stream in streams:
        try:
            unpacked.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return b"\n".join([pdf, *unpacked]).decode("latin-1")


@fonts_are_built
@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_pdf_is_tagged_says_its_language_and_title_and_carries_its_fonts(language: str):
    found = objects(typeset.typeset(dossier(language=language), MADE))

    assert re.search(r"/MarkInfo\s*<<\s*/Marked true", found)
    assert f"/Lang ({language})" in found or f"/Lang({language}" in found
    assert "pdfuaid:part>1<" in found
    assert re.search(r"/DisplayDocTitle true", found)
    faces = re.findall(r"/FontDescriptor\b.*?/FontName\s*/[A-Z]{6}\+([\w-]+)(.*?)>>", found, re.DOTALL)
    assert {"NotoSansJP-Regular"} <= {name for name, _ in faces}
    assert all("/FontFile" in described for _, described in faces)


@fonts_are_built
def test_each_heading_and_each_table_is_tagged_as_such():
    found = objects(typeset.typeset(dossier(), MADE))

    for tag in ("/Title", "/H1", "/H2", "/Table", "/TH", "/Figure", "/L", "/LI", "/Link"):
        assert re.search(rf"/S\s*{tag}\b", found), tag


def broken_rules(pdf: bytes) -> list[str]:
    """Return the rules of PDF/UA-1 that a file breaks, by a public validator of its 104 rules."""
    return [failure.rule_id for failure in page.validate_pdf_bytes(pdf, profile="ua1").failures]


@fonts_are_built
@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_public_validator_finds_nothing_against_pdf_ua_1(language: str):
    assert broken_rules(typeset.typeset(dossier(language=language), MADE)) == []


def test_the_public_validator_finds_what_a_file_without_a_title_breaks():
    plain = typst.Compiler(b"Misato").compile(format="pdf")

    assert isinstance(plain, bytes)
    assert "PDFUA1-METADATA-TITLE-001" in broken_rules(plain)


@fonts_are_built
@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_set_as_text(text: str):
    pdf = typeset.typeset(dossier(text), MADE)

    assert pdf.startswith(b"%PDF-")
    assert "/JavaScript" not in objects(pdf)
    assert "elsewhere.example" not in "".join(re.findall(r"/URI\s*\(.*?\)", objects(pdf)))
    assert broken_rules(pdf) == []


@fonts_are_built
def test_letters_that_no_face_has_lose_their_accents_or_become_a_mark():
    printed = typeset.fitted("Misato 三郷市 Łódź Ελλάδα 한 \u200d", typeset.TEXT_FACES)
    assert printed == "Misato 三郷市 Łódź Ελλάδα 〓 "
    assert typeset.fitted("Győr, Łódź 한", ("Noto Sans JP",)) == "Gyor, Lódź 〓"


@fonts_are_built
@settings(max_examples=20, deadline=None)
@given(st.text())
def test_whatever_a_source_says_is_set(text: str):
    assert typeset.typeset(dossier(text), MADE).startswith(b"%PDF-")


@fonts_are_built
def test_the_same_dossier_gives_the_same_bytes():
    assert typeset.typeset(dossier(), MADE) == typeset.typeset(dossier(), MADE)


@fonts_are_built
def test_a_drawing_becomes_a_picture():
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>'

    assert picture_of(drawing).startswith(b"\x89PNG")


def test_without_its_fonts_the_writer_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(typeset, "FONTS", tmp_path)
    typeset._fonts.cache_clear()  # noqa: SLF001

    with pytest.raises(GlocalError, match="build them"):
        typeset.typeset(dossier(), MADE)
    typeset._fonts.cache_clear()  # noqa: SLF001
