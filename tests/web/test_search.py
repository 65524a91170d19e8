"""The pages that search, over an issue of our own."""

import datetime
import json
import re
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glocal.gazetteer.local_names import local_names
from glocal.pipeline import add_file
from tests.web.conftest import IssueMaker, concert

pytestmark = pytest.mark.usefixtures("own_index")


@pytest.fixture
def kept(db: None, tmp_path: Path) -> None:  # noqa: ARG001 - pytest-django sets up what tests name
    """Keep an issue whose places stand in the gazetteer."""
    path = tmp_path / "2025-06.txt"
    path.write_text(ISSUE, encoding="utf-8")
    assert add_file(path, local_names().gazetteer, datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC)).kept


ISSUE = """Glocal Sample News

June 2025

Naruto Plays the Ninth with Lüneburg

On 1 June 2025, Naruto City, Tokushima Prefecture, held a concert with guests from Lüneburg, Germany. Naruto City and
Lüneburg have been sister cities since 1974.
"""


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def texts(html: str, part: str) -> list[str]:
    """Return the text of each element of a class, without its markup."""
    found = re.findall(rf'<(\w+) class="{part}"[^>]*>(.*?)</\1>', html, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]*>", "", inner).split()) for _, inner in found]


@pytest.mark.usefixtures("kept")
def test_a_word_finds_everything_that_has_it_with_the_word_marked(client: Client):
    html = page(client, "/search/?q=Ninth")
    assert "Naruto Plays the Ninth with Lüneburg" in texts(html, "what")
    assert '<mark class="hit">Ninth</mark>' in html


@pytest.mark.usefixtures("kept")
def test_a_place_is_found_under_its_japanese_name_and_shown_in_the_language_of_the_page(client: Client):
    titles = texts(page(client, "/ja/search/?q=ドイツ&what=place"), "what")
    assert titles == ["ドイツ", "リューネブルク"]


@pytest.mark.usefixtures("kept")
def test_what_is_chosen_stands_as_a_chip_that_leads_away_from_it(client: Client):
    html = page(client, "/search/?q=Naruto&kind=sister-city&country=DE")
    assert [chip.split(" ×")[0] for chip in re.findall(r'rel="nofollow">(.*?) <span aria', html)] == [
        "sister city",
        "Germany",
    ]
    assert 'href="/search/?q=Naruto&amp;country=DE"' in html


@pytest.mark.usefixtures("kept")
def test_a_value_of_a_facet_leads_to_the_results_that_have_it(client: Client):
    html = page(client, "/search/?q=Naruto")
    assert 'href="/search/?q=Naruto&amp;kind=sister-city"' in html
    assert len(texts(page(client, "/search/?q=Naruto&kind=sister-city"), "what")) == 1


@pytest.mark.usefixtures("kept")
def test_every_kind_of_thing_is_a_tab(client: Client):
    html = page(client, "/search/?q=Naruto&what=tie")
    assert re.search(r'<a href="/search/\?q=Naruto&amp;what=tie" aria-current="true">Ties', html)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("q=Narutoo", "Did you mean"),
        ("q=Naruto&year=1700", "results without what you chose"),
        ("q=zzzzzz", "Use fewer words"),
        ("q=" + "word+" * 3000, "only the first words were looked for"),
        ("q=Naruto&page=99999", "The results end on page 1"),
    ],
)
@pytest.mark.usefixtures("kept")
def test_where_there_is_nothing_the_page_says_what_to_do(client: Client, query: str, said: str):
    assert said in page(client, f"/search/?{query}")


@pytest.mark.usefixtures("kept")
def test_without_words_all_that_is_kept_is_shown(client: Client):
    assert re.search(r"\d+ results</h2>", page(client, "/search/"))


@pytest.mark.django_db
def test_an_empty_ledger_is_searched_without_fault(client: Client):
    assert "Nothing" in page(client, "/search/?q=Naruto")
    assert page(client, "/precedents/?like=Naruto")


@pytest.mark.parametrize(
    "hostile", ["<script>alert(1)</script>", "{{ 7|add:7 }}", "{% now 'Y' %}", '"onload="x', "\u202e\0"]
)
@pytest.mark.usefixtures("kept")
def test_what_is_typed_stands_as_text(client: Client, hostile: str):
    response = client.get("/search/", {"q": hostile, "country": hostile, "like": hostile})
    assert response.status_code == 200
    html = response.content.decode()
    assert "<script>alert" not in html
    assert '"onload="' not in html


def test_hostile_words_of_a_document_stand_as_text(client: Client, ledger: IssueMaker):
    row = ledger.reading()
    article = ledger.article(row, concert())
    article.headline = '<img src=x onerror="alert(1)"> Ninth'
    article.save()
    html = page(client, "/search/?q=Ninth")
    assert "<img" not in html
    assert "&lt;img" in html


@pytest.mark.usefixtures("kept")
def test_names_are_suggested_with_their_addresses(client: Client):
    response = client.get("/search/suggest/?q=nar")
    items = json.loads(response.content)["items"]
    assert {"title": "Naruto", "about": "Tokushima, Japan", "address": "/places/jp/tokushima/naruto/"} in items


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(max_size=50), st.sampled_from(["kind", "year", "size", "region", "what", "sort", "page", "x"]), st.text()
)
@pytest.mark.usefixtures("kept")
def test_any_address_has_an_answer(client: Client, text: str, name: str, value: str):
    for address in ("search", "precedents", "suggest"):
        assert client.get(reverse(address), {"q": text, name: value}).status_code == 200


@pytest.mark.usefixtures("kept")
def test_precedents_tell_who_did_it_and_where_it_is_written(client: Client):
    html = page(client, "/precedents/?q=Concert&country=JP")
    assert texts(html, "what")[0] == "Concert"
    assert texts(html, "who") == [
        "By Naruto City",
        "Told in Naruto Plays the Ninth with Lüneburg, Glocal Sample News, June 2025",
    ]


@pytest.mark.usefixtures("kept")
def test_a_place_is_compared_by_name(client: Client):
    assert "Most in common with Naruto" in page(client, "/precedents/?like=Naruto")
    assert "No source names a place" in page(client, "/precedents/?like=Atlantis")
