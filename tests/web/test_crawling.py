import datetime
from xml.etree import ElementTree as ET

import pytest
from django.test import Client

from glocal.entities.building import follow
from glocal.ledger.writing import keep
from tests import readings

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)
_MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_LINK = "{http://www.w3.org/1999/xhtml}link"

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def ledger() -> None:
    """Keep an issue about a tie."""
    issue = readings.reading(readings.article(readings.tie()))
    follow(keep(issue, readings.content(issue), NOW).reading)


def read(client: Client, address: str) -> ET.Element:
    """Return a sitemap."""
    return ET.fromstring(b"".join(client.get(address)))  # noqa: S314 - our own file


def test_the_sitemap_lists_parts_that_have_pages(client: Client):
    parts = [place.text or "" for place in read(client, "/sitemap.xml").iter(f"{_MAP}loc")]

    names = [part.removeprefix("http://testserver/sitemap-").removesuffix("-0.xml") for part in parts]
    assert names == ["lists", "ties", "places", "articles"]


def test_every_page_that_the_sitemap_lists_is_there(client: Client):
    parts = [place.text or "" for place in read(client, "/sitemap.xml").iter(f"{_MAP}loc")]
    pages = [place.text or "" for part in parts for place in read(client, part).iter(f"{_MAP}loc")]

    assert "http://testserver/ja/ties/salamina--misato-saitama/" in pages
    assert len(pages) == len(set(pages))
    assert {client.get(page, headers={"Accept-Language": "en"}).status_code for page in pages} == {200}


def test_each_page_names_the_other_language(client: Client):
    (english, japanese) = read(client, "/sitemap-ties-0.xml")

    links = {link.get("hreflang"): link.get("href") for link in english.iter(_LINK)}
    assert links == {
        "en": "http://testserver/ties/salamina--misato-saitama/",
        "ja": "http://testserver/ja/ties/salamina--misato-saitama/",
    }
    assert links == {link.get("hreflang"): link.get("href") for link in japanese.iter(_LINK)}


@pytest.mark.parametrize("part", ["ties-7", "nothing-0", "lists-1"])
def test_parts_without_pages_are_not_there(client: Client, part: str):
    assert client.get(f"/sitemap-{part}.xml").status_code == 404


def test_robots_are_led_to_the_sitemap_and_away_from_searches(client: Client):
    text = client.get("/robots.txt").content.decode()

    assert "\nDisallow: /search/\n" in text
    assert text.endswith("\nSitemap: http://testserver/sitemap.xml\n")
