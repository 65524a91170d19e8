import datetime
import json
import re
from typing import Any

import pytest
import rdflib
from django.test import Client

from glocal.entities.building import follow
from glocal.entities.models import Place as PlaceRow
from glocal.ledger.writing import keep
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel
from tests import readings
from tests.hostile import HOSTILE

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)
_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)

pytestmark = [
    pytest.mark.django_db,
    # rdflib reads JSON-LD with a class of its own that it calls deprecated.
    pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning"),
]


@pytest.fixture(autouse=True)
def ledger() -> None:
    """Keep issues about a tie and an activity; four of them tell of the tie."""
    first = readings.reading(readings.article(readings.tie(), readings.activity(), readings.mention()))
    others = [readings.reading(readings.article(readings.tie()), name=f"{n}.txt", date=f"2026-0{n}") for n in (5, 6, 7)]
    for issue in (first, *others):
        follow(keep(issue, readings.content(issue), NOW).reading)


def data_of(client: Client, address: str) -> dict[str, Any]:  # Any: parsed JSON
    """Return the data inside a page."""
    page = client.get(address, follow=True).content.decode()
    (found,) = _DATA.findall(page)
    data: dict[str, Any] = json.loads(found)
    return data


@pytest.mark.parametrize(
    ("address", "kind", "name"),
    [
        ("/ties/salamina--misato-saitama/", "Intangible", "Salamina – Misato"),
        ("/places/gr/attica/salamina/", "City", "Salamina"),
        ("/ja/places/gr/attica/salamina/", "City", "Salamina"),
        ("/activities/2025/signing-of-the-agreement/", "Event", "Signing of the agreement"),
        ("/issues/1/", "PublicationIssue", "Glocal Sample News"),
        ("/", "WebSite", "Glocal"),
    ],
)
def test_each_page_says_what_it_is_about(client: Client, address: str, kind: str, name: str):
    data = data_of(client, address)

    assert (data["@type"], data["name"]) == (kind, name)
    assert len(rdflib.Graph().parse(data=json.dumps(data), format="json-ld")) > 2


def test_an_article_is_named_without_its_text_which_the_page_shows(client: Client):
    data = data_of(client, "/articles/1/")

    assert (data["@type"], data["headline"]) == ("Article", readings.HEADLINE)
    assert "articleBody" not in data
    assert {about["name"] for about in data["about"]} == {"Salamina – Misato", "Signing of the agreement", "Misato"}


def test_no_more_than_three_sources_are_quoted(client: Client):
    assert len(data_of(client, "/ties/salamina--misato-saitama/")["derivedFrom"]) == 3


def test_a_list_is_about_nothing_in_particular(client: Client):
    page = client.get("/ties/?place=gr/attica/salamina").content.decode()

    assert not _DATA.search(page)
    assert '<link rel="canonical" href="http://testserver/ties/">' in page


@pytest.mark.parametrize("text", [text for text in HOSTILE if "\0" not in text])
def test_a_hostile_name_cannot_end_the_data(client: Client, text: str):
    place = Place(text, PlaceLevel.LOCALITY, "GR", "Attica", 38.0, 23.0, 9_000_000)
    issue = readings.reading(readings.article(readings.mention(place)), name="hostile.txt")
    follow(keep(issue, readings.content(issue), NOW).reading)

    assert data_of(client, f"/places/{PlaceRow.objects.get(geonames=9_000_000).path}/")["name"] == text
