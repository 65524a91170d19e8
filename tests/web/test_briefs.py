import datetime
import re

import pytest
from django.test import Client

from glocal.entities.building import follow
from glocal.entities.models import Place as PlaceRow
from glocal.exports.briefs.typeset import FONTS
from glocal.ledger.writing import keep
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel
from tests import readings
from tests.hostile import HOSTILE

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)
SALAMINA = "/places/gr/attica/salamina/brief"

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def ledger() -> None:
    """Keep an issue about a tie and an activity, and a place that is only named."""
    tie = readings.tie(since="2014", formalised="2025-12")
    named = readings.mention(readings.MISATO_TOWN_SAITAMA)
    issue = readings.reading(readings.article(tie, readings.activity(), named))
    follow(keep(issue, readings.content(issue), NOW).reading)


def page(client: Client, address: str) -> str:
    """Return a page as text."""
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_the_page_numbers_its_sources_and_leads_to_them(client: Client):
    shown = page(client, f"{SALAMINA}/")

    assert "<h1>Salamina</h1>" in shown
    assert '<a href="#note-1" aria-label="source 1">1</a>' in shown
    assert '<li id="note-1">' in shown
    assert f'<blockquote lang="en">{readings.BODY}</blockquote>' in shown
    assert '<svg xmlns="http://www.w3.org/2000/svg" class="map"' in shown


def test_the_page_offers_its_files(client: Client):
    assert f'<a href="{SALAMINA}.pdf" type="application/pdf">Dossier as PDF</a>' in page(client, f"{SALAMINA}/")


def test_a_tie_has_a_dossier_too(client: Client):
    assert "<h1>Misato, Saitama – Salamina, Greece</h1>" in page(client, "/ties/salamina--misato-saitama/brief/")


def test_the_page_is_japanese_where_its_address_says_so(client: Client):
    shown = page(client, f"/ja{SALAMINA}/")

    assert '<html lang="ja">' in shown
    assert "2025年12月" in shown


def test_a_place_without_facts_says_what_to_do(client: Client):
    shown = page(client, brief_of(readings.MISATO_TOWN_SAITAMA))

    assert "<h2>No source says more than the name</h2><p>Add issues or lists that tell of it;" in shown
    assert "No source tells of a tie." in shown


def test_english_words_of_sources_are_marked_as_english_on_a_japanese_dossier(client: Client) -> None:
    shown = page(client, f"/ja{brief_of(readings.MISATO_SAITAMA)}")
    assert re.search(r'<p class="meta" lang="en">[A-Z]', shown)


def brief_of(place: Place) -> str:
    """Return the address of the dossier on a place."""
    return f"/places/{PlaceRow.objects.get(geonames=place.geonames).path}/brief/"


@pytest.mark.parametrize(
    ("ending", "media_type", "beginning"),
    [("md", "text/markdown; charset=utf-8", b"# Salamina"), ("pdf", "application/pdf", b"%PDF-1.7")],
)
def test_a_dossier_is_handed_out_once_while_nothing_changes(
    client: Client, ending: str, media_type: str, beginning: bytes
):
    if ending == "pdf" and not any(FONTS.glob("*.ttf")):
        pytest.skip("the fonts are not built")
    first = client.get(f"{SALAMINA}.{ending}")

    again = client.get(f"{SALAMINA}.{ending}", headers={"If-None-Match": first["ETag"]})

    assert (first["Content-Type"], first.content[: len(beginning)]) == (media_type, beginning)
    assert first["Content-Disposition"] == f'inline; filename="gr-attica-salamina.{ending}"'
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("address", ["/places/atlantis/brief/", "/ties/a--b/brief.pdf", "/places/a%00/brief.md"])
def test_what_is_not_there_is_not_found(client: Client, address: str):
    assert client.get(address).status_code == 404


def test_hostile_texts_stand_as_text(client: Client):
    places = [
        Place(text, PlaceLevel.LOCALITY, "GR", "Attica", 38.0, 23.0 + number / 100, 9_000_000 + number)
        for number, text in enumerate(HOSTILE)
        if "\0" not in text
    ]
    claims = [readings.tie(readings.MISATO_SAITAMA, place) for place in places]
    claims += [readings.activity(place.name, places=(place,)) for place in places]  # type: ignore[misc]  # claims of either kind
    issue = readings.reading(readings.article(*claims), name="hostile.txt")
    follow(keep(issue, readings.content(issue), NOW).reading)

    shown = page(client, brief_of(readings.MISATO_SAITAMA))

    scripts = re.findall(r"<script[^>]*>", shown)
    assert all('type="application/ld+json"' in each or 'src="/static/' in each for each in scripts)
    assert "<b>bold</b>" not in shown
    assert "onerror=alert(3)>" not in shown
    assert "{{ 7 * 7 }}" in shown
