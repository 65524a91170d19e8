"""Parameters that an address does not have."""

import re

import pytest
from django.http import QueryDict
from django.test import Client

from glocal.web.filters import Filter, TieFilter
from glocal.web.parameters import Unknown, corrections, names_of, unknown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_index")]


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("contry", "country"), ("Country", "country"), ("contries", "country"), ("state", "status"), ("zzz", "")],
)
def test_the_parameter_most_like_one_is_named(name: str, nearest: str):
    assert unknown([name], names_of(TieFilter)) == [Unknown(name, nearest)]


@pytest.mark.parametrize("name", ["utm_source", "utm_campaign", "fbclid", "gclid", "mc_eid", "mtm_kwd", "_ga", "ref"])
def test_what_others_add_to_every_address_is_passed_over(name: str):
    assert unknown([name], ["country"]) == []


def test_a_filter_takes_its_fields_and_the_base_of_all_takes_nothing():
    assert {"country", "status", "decade"} < set(names_of(TieFilter))
    assert names_of(Filter) == ()


def test_a_correction_keeps_all_else_of_the_address():
    query = QueryDict("contry=PE&kind=sister-city&zzz=1")
    assert list(corrections(query, names_of(TieFilter))) == [
        (Unknown("contry", "country"), "country=PE&kind=sister-city&zzz=1"),
        (Unknown("zzz", ""), ""),
    ]


@pytest.mark.parametrize("path", ["/ties/", "/activities/", "/places/", "/people/", "/search/", "/precedents/"])
def test_a_page_says_what_it_left_out_and_leads_to_what_may_be_meant(client: Client, path: str):
    page = client.get(f"{path}?contry=PE&utm_source=news").content.decode()
    assert "There is no parameter “contry”: it was left out." in page
    assert re.search(r'<a href="\?country=PE&amp;utm_source=news">Did you mean “country”', page)
    assert "left out" not in client.get(f"{path}?country=PE&page=2&utm_source=news").content.decode()


def test_a_page_shows_a_hostile_parameter_as_text(client: Client):
    page = client.get("/ties/", {"<script>alert(1)</script>": "1"}).content.decode()
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert" not in page


@pytest.mark.parametrize(
    ("path", "right"),
    [
        ("/ties.csv", "country=PE"),
        ("/activities.jsonl", "country=PE&page=2"),
        ("/ties/feed.atom", "country=PE&fbclid=x"),
        ("/ties/calendar.ics", "country=PE"),
        ("/search/feed.json", "q=city&country=PE&sort=date"),
    ],
)
def test_files_feeds_and_calendars_refuse_what_they_do_not_have(client: Client, path: str, right: str):
    response = client.get(f"{path}?contry=PE")
    assert (response.status_code, response["Content-Type"]) == (400, "text/plain; charset=utf-8")
    assert response.content.decode().startswith("There is no parameter “contry”. Did you mean “country”?\n")
    assert "These can be used: country, " in response.content.decode()
    assert client.get(f"{path}?{right}").status_code == 200


def test_a_refusal_stands_in_the_language_of_the_address(client: Client):
    told = client.get("/ja/issues/feed.atom?contry=PE").content.decode()
    assert told == "パラメーター「contry」はありません。\nこのアドレスにパラメーターはありません。\n"
