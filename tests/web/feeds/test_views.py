import datetime
import json
from pathlib import Path

import jsonschema
import pytest
from django.test import Client
from icalendar import Calendar, Event
from lxml import etree

from glocal.exports.feed import plain
from tests.web.feeds.conftest import HOSTILE

ATOM = "{http://www.w3.org/2005/Atom}"
FEEDS = ("ties", "activities", "anniversaries", "places", "people", "organisations", "issues", "topics/sports")
CALENDARS = ("ties", "activities", "anniversaries", "ties/salamina--misato-saitama", "places/jp/saitama/misato")
JSON_FEED = json.loads(Path(__file__).with_name("json-feed-1.1.schema.json").read_text(encoding="utf-8"))
RELAX_NG = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))


def titles(client: Client, address: str) -> list[str]:
    feed = etree.fromstring(client.get(address).content)
    return [str(entry.findtext(f"{ATOM}title")) for entry in feed.findall(f"{ATOM}entry")]


def events(client: Client, address: str) -> list[Event]:
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return [part for part in Calendar.from_ical(response.content).walk("VEVENT") if isinstance(part, Event)]


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize("prefix", ["", "/ja"])
@pytest.mark.parametrize("name", FEEDS)
def test_every_list_has_a_valid_atom_feed(client: Client, name: str, prefix: str):
    response = client.get(f"{prefix}/{name}/feed.atom")

    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    RELAX_NG.assertValid(etree.fromstring(response.content))


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize("name", FEEDS)
def test_every_list_has_a_valid_json_feed(client: Client, name: str):
    response = client.get(f"/{name}/feed.json")

    assert response["Content-Type"] == "application/feed+json"
    jsonschema.validate(response.json(), JSON_FEED)


@pytest.mark.usefixtures("ledger")
def test_a_feed_is_narrowed_as_its_page_is(client: Client):
    assert titles(client, "/ties/feed.atom") == ["Misato – Mas: sister city", "Misato – Salamina: sister city"]
    assert titles(client, "/ties/feed.atom?country=GR") == ["Misato – Salamina: sister city"]
    assert titles(client, "/places/gr/attica/salamina/feed.atom") == ["Misato – Salamina: sister city"]


@pytest.mark.usefixtures("ledger")
def test_a_feed_says_what_it_is_narrowed_to_in_its_language(client: Client):
    assert client.get("/ties/feed.json?country=GR").json()["title"] == "Glocal: Ties (Greece)"
    japanese = client.get("/ja/ties/feed.json?country=GR&kind=sister-city").json()
    assert (japanese["title"], japanese["language"]) == ("Glocal：提携（姉妹都市、ギリシャ）", "ja")
    assert japanese["items"][0]["title"] == "三郷市 – Salamina：姉妹都市"
    assert japanese["items"][0]["url"] == "http://testserver/ja/ties/salamina--misato-saitama/"


@pytest.mark.usefixtures("ledger")
def test_an_entry_quotes_what_its_sources_say_and_leads_to_it(client: Client):
    (item,) = client.get("/ties/feed.json?country=GR").json()["items"]

    assert "<blockquote>The two mayors signed in December 2025.</blockquote>" in item["content_html"]
    assert '<a href="http://testserver/articles/' in item["content_html"]
    assert item["date_published"] == "2026-05-02T12:00:00Z"


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize("name", CALENDARS)
def test_calendars_are_the_same_bytes_each_time(client: Client, name: str):
    assert client.get(f"/{name}/calendar.ics").content == client.get(f"/{name}/calendar.ics").content
    assert all(
        datetime.datetime(2026, 5, 2, 12, tzinfo=datetime.UTC) == event.DTSTAMP
        for event in events(client, f"/{name}/calendar.ics")
    )


@pytest.mark.usefixtures("ledger")
def test_a_date_that_is_only_bounded_is_a_tentative_event_over_its_bounds(client: Client):
    (event,) = events(client, "/activities/calendar.ics?place=jp/saitama/misato")

    assert (event["SUMMARY"], event["STATUS"]) == ("Signing of the agreement", "TENTATIVE")
    assert (event.start, event.end) == (datetime.date(2025, 12, 1), datetime.date(2026, 1, 1))
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert "The two mayors signed in December 2025." in str(event["DESCRIPTION"])


@pytest.mark.usefixtures("ledger")
def test_an_anniversary_reminds_a_month_before(client: Client, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda: datetime.date(2030, 3, 1))
    (event,) = events(client, "/anniversaries/calendar.ics?country=GR")

    assert event["SUMMARY"] == "Misato – Salamina: 5 years since the agreement"
    assert (event.start, event["STATUS"]) == (datetime.date(2030, 12, 1), "CONFIRMED")
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("TRIGGER") == datetime.timedelta(days=-30)


@pytest.mark.usefixtures("ledger")
def test_who_has_the_feed_already_gets_nothing(client: Client):
    first = client.get("/ties/feed.atom")

    assert client.get("/ties/feed.atom", headers={"If-None-Match": first["ETag"]}).status_code == 304
    assert first["Last-Modified"] == "Sat, 02 May 2026 12:00:00 GMT"
    assert client.get("/ties/feed.atom?country=GR")["ETag"] != first["ETag"]


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize(
    "address",
    [
        "ties/nowhere/feed.atom",
        "places/xx/calendar.ics",
        "topics/nothing/feed.json",
        "places/calendar.ics",
        "ties/%00/feed.atom",
    ],
)
def test_what_is_not_there_has_no_feed(client: Client, address: str):
    assert client.get(f"/{address}", follow=True).status_code == 404


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("name", ["ties", "activities"])
def test_hostile_words_stay_words(client: Client, name: str):
    response = client.get(f"/{name}/feed.atom")
    feed = etree.fromstring(response.content)
    RELAX_NG.assertValid(feed)
    shown = "\n".join(str(title.text) for title in feed.iter(f"{ATOM}title"))

    for words in HOSTILE:
        assert " ".join(plain(words).split()) in " ".join(shown.split())
    assert [item["title"] for item in client.get(f"/{name}/feed.json").json()["items"]] == titles(
        client, f"/{name}/feed.atom"
    )
    for content in feed.iter(f"{ATOM}content"):
        assert {element.tag for element in etree.HTML(str(content.text)).iter()} <= {
            "html",
            "body",
            "p",
            "a",
            "blockquote",
        }


@pytest.mark.usefixtures("hostile")
def test_hostile_words_make_no_events(client: Client):
    found = events(client, "/activities/calendar.ics")

    assert len(found) == len(HOSTILE)
    assert {str(event["SUMMARY"]) for event in found} == {
        " ".join(plain(f"Visit {words}").split()) for words in HOSTILE
    }


@pytest.mark.django_db
@pytest.mark.parametrize("name", FEEDS)
def test_an_empty_register_has_empty_feeds(client: Client, name: str):
    assert client.get(f"/{name}/feed.json").json()["items"] == []
    RELAX_NG.assertValid(etree.fromstring(client.get(f"/{name}/feed.atom").content))
