"""The first page of a search: what the words are the name of, then the best of each kind."""

import datetime
import re
from pathlib import Path

import pytest
from django.test import Client

from glocal.gazetteer.local_names import local_names
from glocal.pipeline import add_file
from glocal.search.finder import Finder
from glocal.search.index import IndexBusyError

pytestmark = pytest.mark.usefixtures("own_index", "kept")

ISSUE = """Glocal Sample News

June 2025

Naruto Plays the Ninth with Lüneburg

On 1 June 2025, Naruto City, Tokushima Prefecture, held a concert with guests from Lüneburg, Germany. Naruto City and
Lüneburg have been sister cities since 1974.

Naruto Shows Its Indigo to Six Towns

On 3 June 2025, Naruto City, Tokushima Prefecture, received guests from Celle, Bremen, Hanover, Hamburg, Kiel and
Uelzen, Germany.
"""


@pytest.fixture
def kept(db: None, tmp_path: Path) -> None:  # noqa: ARG001 - pytest-django sets up what tests name
    """Keep an issue whose places stand in the gazetteer."""
    path = tmp_path / "2025-06.txt"
    path.write_text(ISSUE, encoding="utf-8")
    assert add_file(path, local_names().gazetteer, datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC)).kept


def page(client: Client, words: str, **chosen: str) -> str:
    response = client.get("/search/", {"q": words, **chosen})
    assert response.status_code == 200
    return response.content.decode()


def answer(html: str) -> str:
    """Return the words of the card on top, empty where there is none."""
    found = re.search(r'<section class="answer".*?</section>', html, re.DOTALL)
    return " ".join(re.sub(r"<[^>]*>", " ", found[0] if found else "").split())


def groups(html: str) -> list[str]:
    return [" ".join(re.sub(r"<[^>]*>", "", title).split()) for title in re.findall(r"<h3.*?</h3>", html, re.DOTALL)]


def test_a_question_is_answered_by_the_place_it_is_about(client: Client) -> None:
    html = page(client, "who works with Germany")
    assert "Nothing has all the words of “who works with Germany”. These are the results for “Germany”." in html
    assert answer(html).startswith("Germany")


def count_of(html: str, kind: str) -> str:
    """Return the figure on the tab of a kind."""
    return str(re.findall(rf'">{kind} <small>(\d+)</small></a>', html)[0])


def test_the_best_of_each_kind_stand_together_with_how_many_there_are(client: Client):
    html = page(client, "guests Naruto")
    tabs = re.findall(r'<a href="/search/[^"]*what=\w+">(\w+) <small>(\d+)</small></a>', html)
    assert {"Activities", "Articles"} <= {kind for kind, _ in tabs}
    assert groups(html) == [f"{kind} {count}" for kind, count in tabs]
    assert '<a href="/search/?q=guests+Naruto&amp;what=activity">' in html


def test_a_country_leads_with_its_page_and_all_that_can_be_taken_of_it(client: Client):
    html = page(client, "Germany")
    assert answer(html).startswith("Germany ドイツ Country Dossier Dossier as PDF")
    assert "/places/de/calendar.ics" in html
    assert groups(html)[0] == "Ties 1"
    assert groups(html)[-1] == f"Places {count_of(html, 'Places')}"
    assert f"See all {count_of(html, 'Places')}" in html


@pytest.mark.parametrize(
    "words", ["Lueneburg", "lüneburg", "リューネブルク", "Lüneburg, Germany", "ドイツ リューネブルク"]
)
def test_a_place_is_meant_in_any_script_or_spelling_and_with_what_it_lies_in(client: Client, words: str):
    assert answer(page(client, words)).startswith(
        "Lüneburg リューネブルク City, town or village in Lower Saxony, Germany"
    )


@pytest.mark.parametrize("words", ["Naruto Lüneburg", "Lüneburg – Naruto", "鳴門市 Lueneburg"])
def test_two_places_mean_the_tie_between_them(client: Client, words: str):
    assert "sister city agreed 1974" in answer(page(client, words)) or "since 1974" in answer(page(client, words))
    assert 'href="/ties/' in page(client, words)


@pytest.mark.parametrize("words", ["Ninth", "concert in Naruto", "-Germany", "Germ*", "Celle Kiel", "word " * 40, "–"])
def test_words_that_name_nothing_have_no_answer_on_top(client: Client, words: str):
    assert answer(page(client, words)) == ""


@pytest.mark.parametrize("chosen", [{"what": "article"}, {"sort": "date"}])
def test_a_kind_or_an_order_is_a_plain_list(client: Client, chosen: dict[str, str]):
    html = page(client, "Naruto", **chosen)
    assert groups(html) == []
    assert answer(html) == ""


def test_places_of_the_same_name_are_told_apart(client: Client, tmp_path: Path):
    path = tmp_path / "2025-07.txt"
    text = "On 4 July 2025, Misato Town, Shimane Prefecture, held a concert with Misato City, Saitama Prefecture."
    path.write_text(f"Glocal Sample News\n\nJuly 2025\n\nTwo Towns of One Name\n\n{text}\n", encoding="utf-8")
    add_file(path, local_names().gazetteer, datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC))
    said = answer(page(client, "Misato"))
    assert "Of the same name: Misato" in said
    assert "Shimane" in said
    assert "Saitama" in said
    assert "Of the same name" not in answer(page(client, "Misato, Shimane"))
    assert "Shimane" in answer(page(client, "Misato Shimane"))


def test_while_the_index_is_busy_nothing_is_said_to_be_missing(client: Client, monkeypatch: pytest.MonkeyPatch):
    def busy(*_args: object) -> bool:
        raise IndexBusyError("another process is writing the search index", "call again when it is done")

    monkeypatch.setattr(Finder, "_is_ready", busy)
    html = page(client, "Ninth")
    assert "Nothing found yet" in html
    assert "Use fewer words" not in html
    assert "load this page again in a moment" in html
