import jsonschema
import pytest
from django.test import Client
from lxml import etree

from glocal.search.asking import Asked
from glocal.web.feeds.offered import ways_to_follow
from tests.web.feeds.test_views import JSON_FEED, RELAX_NG, events

pytestmark = pytest.mark.usefixtures("ledger")


def test_a_search_can_be_subscribed_to(client: Client):
    found = client.get("/search/feed.json?q=Salamina&what=tie").json()

    jsonschema.validate(found, JSON_FEED)
    assert found["title"] == "Glocal: Search for “Salamina”"
    assert [item["title"] for item in found["items"]] == ["Misato – Salamina: sister city"]
    assert found["home_page_url"] == "http://testserver/search/?q=Salamina&what=tie"
    RELAX_NG.assertValid(etree.fromstring(client.get("/ja/search/feed.atom?q=Misato").content))


def test_the_calendar_of_a_search_holds_its_activities(client: Client):
    assert [str(event["SUMMARY"]) for event in events(client, "/search/calendar.ics?q=agreement")] == [
        "Signing of the agreement"
    ]
    assert events(client, "/search/calendar.ics?q=zyzzyva") == []


def test_a_search_offers_its_feeds(client: Client):
    ways = ways_to_follow(Asked("Misato", {"what": ("tie",)}))

    assert [way.address for way in ways] == [
        "/search/feed.atom?q=Misato&what=tie",
        "/search/feed.json?q=Misato&what=tie",
        "/search/calendar.ics?q=Misato&what=tie",
    ]
    for way in ways:
        assert client.get(way.address)["Content-Type"].partition(";")[0] == way.media_type
