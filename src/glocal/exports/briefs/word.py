"""A dossier as a Word document: real headings, tables with header rows, sources numbered and linked."""

import io

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from glocal.exports.briefs.dossier import Cited, Dossier, Entry, Note, Part, Section, Table
from glocal.exports.briefs.drawing import draw_map
from glocal.exports.briefs.plain import printable
from glocal.exports.briefs.typeset import picture_of

_FACES = {"w:ascii": "Georgia", "w:hAnsi": "Georgia", "w:cs": "Georgia", "w:eastAsia": "Yu Gothic"}
"""Faces that Word brings along; the last one sets Japanese."""
_LANGUAGES = {"en": "en-GB", "ja": "ja-JP"}
_OTHER = {"en": "ja", "ja": "en"}
"""The language of titles that are not in that of the dossier."""
_SOFT, _RED = RGBColor(0x56, 0x5B, 0x61), RGBColor(0xB0, 0x1E, 0x2E)
_SIZES = {"Title": 26, "Heading 1": 15, "Heading 2": 12, "Subtitle": 13, "Normal": 10.5, "List Bullet": 10.5}
_MAP_WIDTH = Mm(90)
_PICTURE = (
    b'#set page(width: auto, height: auto, margin: 0pt)\n#image(bytes(sys.inputs.svg), format: "svg", width: 90mm)'
)


def write_word(dossier: Dossier) -> bytes:
    """Return the dossier as a Word document (Office Open XML)."""
    document = docx.Document()
    _prepare(document, dossier)
    document.add_paragraph(printable(dossier.title), "Title")
    document.add_paragraph(printable(dossier.lede), "Subtitle")
    figures = "  ·  ".join(f"{figure.count} {figure.of}" for figure in dossier.figures)
    document.add_paragraph(printable(f"{dossier.as_of}: {figures}"))
    _map(document, dossier)
    for section in dossier.sections:
        _section(document, section, dossier.language)
    document.add_heading(printable(dossier.words.sources), 1)
    for note in dossier.notes:
        _note(document, note)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _prepare(document: Document, dossier: Dossier) -> None:
    """Set page, faces, language and title."""
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(25)
    page.footer.paragraphs[0].text = printable(dossier.words.foot)
    document.core_properties.title = printable(dossier.title)
    document.core_properties.subject = printable(dossier.lede)
    document.core_properties.author = "Glocal"
    document.core_properties.comments = ""
    document.core_properties.language = _LANGUAGES[dossier.language]
    for name, size in _SIZES.items():
        style = document.styles[name]
        if isinstance(style, ParagraphStyle):
            _face(style, size)
    _speak(document.styles["Normal"].element.get_or_add_rPr(), dossier.language)


def _face(style: ParagraphStyle, size: float) -> None:
    style.font.size = Pt(size)
    style.font.color.rgb = _SOFT if style.name == "Subtitle" else RGBColor(0x17, 0x19, 0x1C)
    style.font.italic = False
    style.font.bold = style.name in {"Heading 1", "Heading 2"}
    faces = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in [name for name in faces.attrib if "Theme" in str(name)]:
        del faces.attrib[name]
    for name, face in _FACES.items():
        faces.set(qn(name), face)


def _speak(properties: BaseOxmlElement, language: str) -> None:
    """Say the language of what has these properties, so that Word spells and speaks it rightly."""
    if language not in _LANGUAGES:
        return
    said = OxmlElement("w:lang")
    said.set(qn("w:val"), _LANGUAGES[language])
    said.set(qn("w:eastAsia"), "ja-JP")
    properties.append(said)


def _map(document: Document, dossier: Dossier) -> None:
    drawn = draw_map(dossier)
    if not drawn:
        return
    document.add_picture(io.BytesIO(picture_of(drawn)), width=_MAP_WIDTH)
    described = document.inline_shapes[-1]._inline.docPr  # noqa: SLF001 - python-docx has no way to describe a picture
    described.set("descr", printable(f"{dossier.words.map}: {dossier.title}"))


def _section(document: Document, section: Section, language: str) -> None:
    document.add_heading(printable(section.title), 1)
    if section.is_empty:
        document.add_paragraph(printable(section.nothing))
    if section.table:
        _table(document, section.table)
    for part in section.parts:
        _part(document, part, language)
    if section.left_out:
        document.add_paragraph(printable(section.left_out))


def _table(document: Document, table: Table) -> None:
    made: WordTable = document.add_table(rows=1, cols=len(table.columns), style="Light List")
    for cell, name in zip(made.rows[0].cells, table.columns, strict=True):
        cell.text = printable(name)
    made.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - repeats the row on each page
    for row in table.rows:
        cells = made.add_row().cells  # type: ignore[no-untyped-call]  # python-docx leaves it without types
        for cell, text in zip(cells, row, strict=True):
            cell.text = printable(text)
    document.add_paragraph()


def _part(document: Document, part: Part, language: str) -> None:
    if part.title:
        document.add_heading(printable(part.title), 2)
    if part.lede:
        _cited(document.add_paragraph(), part.lede)
    for entry in part.entries:
        _entry(document.add_paragraph(style="List Bullet"), entry, language)


def _entry(paragraph: Paragraph, entry: Entry, language: str) -> None:
    if entry.when:
        _soft(paragraph.add_run(f"{printable(entry.when)}: "))
    _cited(paragraph, entry.what)
    for text, spoken in ((entry.original, _OTHER[language]), (entry.more, language)):
        if text:
            paragraph.add_run().add_break()
            run = paragraph.add_run(printable(text))
            _soft(run)
            _speak(run._r.get_or_add_rPr(), spoken)  # noqa: SLF001 - python-docx has no languages


def _soft(run: Run) -> None:
    run.font.color.rgb = _SOFT


def _cited(paragraph: Paragraph, said: Cited) -> None:
    paragraph.add_run(printable(said.text))
    for place, number in enumerate(said.notes):
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), _anchor(number))
        run = paragraph.add_run(f", {number}" if place else str(number))
        run.font.superscript = True
        run.font.color.rgb = _RED
        link.append(run._r)  # noqa: SLF001 - python-docx has no links within a document
        paragraph._p.append(link)  # noqa: SLF001 - as above


def _note(document: Document, note: Note) -> None:
    paragraph = document.add_paragraph()
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), str(note.number))
    start.set(qn("w:name"), _anchor(note.number))
    paragraph._p.append(start)  # noqa: SLF001 - python-docx has no bookmarks
    paragraph.add_run(f"{note.number}. ").font.color.rgb = _RED
    paragraph._p.append(end)  # noqa: SLF001 - as above
    _soft(paragraph.add_run(printable(note.origin)))
    for text in (note.headline, *(f"“{quote}”" for quote in note.quotes)):
        if text:
            paragraph.add_run().add_break()
            _speak(paragraph.add_run(printable(text))._r.get_or_add_rPr(), note.language)  # noqa: SLF001 - as above


def _anchor(number: int) -> str:
    return f"note_{number}"
