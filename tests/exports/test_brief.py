import datetime

import pytest

from glocal.entities.building import follow
from glocal.entities.models import Place
from glocal.exports.brief import write_brief
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


def test_a_dossier_says_how_ties_stand_and_numbers_their_sources():
    text = write_brief(Place.objects.get(path="gr/attica/salamina"), TODAY)

    assert "# Salamina, Attica\n\nAs of 2026-11-21: 1 tie, 1 activity.\n" in text
    line = "- **Salamina, Attica – Misato, Saitama**: sister city; active, last seen 2026-05; first contact 2014; "
    assert f"{line}agreed 2025-12 [1][2]" in text
    assert f"\n1. Glocal Sample News 2026-04, “{readings.HEADLINE}”: “{readings.BODY}”\n" in text


def test_a_dossier_tells_activities_by_year():
    text = write_brief(Place.objects.get(path="jp/saitama/misato"), TODAY)

    assert "### 2025\n\n- 2025-12: Signing of the agreement (signing) [" in text


def test_sections_without_facts_say_so():
    text = write_brief(Place.objects.get(path="id/bali/mas"), TODAY)

    assert "## People met\n\nNo source names anybody.\n" in text
    assert "## Activities\n\nNo source tells of an activity.\n" in text
