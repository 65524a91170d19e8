import datetime

import pytest

from glocal.entities.building import follow
from glocal.entities.models import Place
from glocal.exports.brief import BriefForm, write_brief, write_dossier
from glocal.exports.briefs.compose import dossier_on
from glocal.exports.briefs.typeset import FONTS
from glocal.ledger.writing import keep
from glocal.model.vocabulary import TieKind
from tests import readings

TODAY = datetime.date(2026, 11, 21)
NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def ledger() -> None:
    """Keep two issues about one tie and one about another."""
    tie = readings.tie(since="2014", formalised="2025-12")
    other = readings.tie(readings.MISATO_SHIMANE, readings.MAS, TieKind.SISTER_CITY, formalised="1991")
    issues = (
        readings.reading(readings.article(tie, readings.activity())),
        readings.reading(readings.article(readings.tie()), name="2026-05.txt", date="2026-05"),
        readings.reading(readings.article(other), name="2026-06.txt", date="2026-06"),
    )
    for issue in issues:
        follow(keep(issue, readings.content(issue), NOW).reading)


def test_a_dossier_in_markdown_numbers_its_sources():
    text = write_brief(Place.objects.get(path="gr/attica/salamina"), TODAY)

    assert text.startswith("# Salamina\n\nLocality in Attica, GR\n\nAs of 2026-11-21: 1 tie, 1 activity, ")
    assert (
        "\nsister city; active, last told of in 2026-05 [1]\n\n- 2014: first contact [2]\n- 2025-12: agreement [2]\n"
        in text
    )
    assert f"\n1. Glocal Sample News, 2026-05, “{readings.HEADLINE}”: “{readings.BODY}”\n" in text


@pytest.mark.parametrize(
    ("form", "beginning"), [(BriefForm.MARKDOWN, b"# Salamina"), (BriefForm.PDF, b"%PDF-1.7"), (BriefForm.WORD, b"PK")]
)
def test_each_form_begins_as_its_files_do(form: BriefForm, beginning: bytes):
    if form is not BriefForm.MARKDOWN and not any(FONTS.glob("*.ttf")):
        pytest.skip("the fonts are not built")

    content = write_dossier(dossier_on(Place.objects.get(path="gr/attica/salamina"), TODAY), form, NOW)

    assert content.startswith(beginning)


def test_forms_say_what_their_files_are():
    assert [(form.ending, form.media_type.partition(";")[0]) for form in BriefForm] == [
        ("md", "text/markdown"),
        ("pdf", "application/pdf"),
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ]
