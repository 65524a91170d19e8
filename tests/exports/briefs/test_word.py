import io
import zipfile

import docx
import pytest
from docx.text.paragraph import Paragraph

from glocal.exports.briefs.typeset import FONTS
from glocal.exports.briefs.word import write_word
from tests.dossiers import dossier
from tests.hostile import HOSTILE

pytestmark = pytest.mark.skipif(not any(FONTS.glob("*.ttf")), reason="the fonts are not built")


def style_of(paragraph: Paragraph) -> str:
    """Return the name of a paragraph's style."""
    return str(paragraph.style.name) if paragraph.style else ""


def test_headings_tables_and_sources_are_what_word_knows_as_such():
    content = write_word(dossier())
    document = docx.Document(io.BytesIO(content))

    headings = [(name, each.text) for each in document.paragraphs if (name := style_of(each)).startswith("Heading")]
    assert headings == [
        ("Heading 1", "Ties"),
        ("Heading 2", "Misato – Salamina"),
        ("Heading 1", "People named"),
        ("Heading 1", "Sources"),
    ]
    assert [cell.text for cell in document.tables[0].rows[0].cells] == ["Tie", "Kind"]
    xml = zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()
    assert "<w:tblHeader/>" in xml
    assert 'w:anchor="note_1"' in xml
    assert 'w:name="note_1"' in xml
    assert 'descr="Ties on the map: Misato – Salamina"' in xml


def test_the_document_says_its_language_and_its_face_for_japanese():
    content = write_word(dossier(language="ja"))

    styles = zipfile.ZipFile(io.BytesIO(content)).read("word/styles.xml").decode()
    assert '<w:lang w:val="ja-JP" w:eastAsia="ja-JP"/>' in styles
    assert 'w:eastAsia="Yu Gothic"' in styles
    assert docx.Document(io.BytesIO(content)).core_properties.title == "Misato – Salamina"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_stands_as_text(text: str):
    document = docx.Document(io.BytesIO(write_word(dossier(text))))

    assert len(document.paragraphs) == 15
    assert style_of(document.paragraphs[0]) == "Title"
