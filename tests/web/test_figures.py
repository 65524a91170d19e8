import csv
import datetime
import io
import re
from html.parser import HTMLParser

import pytest
from django.test import Client

from glocal.entities.models import Place, Tie
from glocal.ledger.models import Reading
from glocal.web.figures import FIGURES
from tests.entities.rows import activity, tie
from tests.web.conftest import IssueMaker

pytestmark = pytest.mark.django_db


class Cells(HTMLParser):
    """Reads the tables of a page: by the figure's id its rows of cells."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tables: dict[str, list[list[str]]] = {}
        self._rows: list[list[str]] = []
        self._is_in = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if "data-figure" in told:
            self._rows = self.tables.setdefault(told["id"] or "", [])
        if tag == "tr":
            self._rows.append([])
        if tag in {"th", "td"}:
            self._rows[-1].append("")
        self._is_in = tag in {"th", "td"} or (self._is_in and tag in {"span", "a"})

    def handle_data(self, data: str) -> None:
        if self._is_in:
            self._rows[-1][-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._is_in = self._is_in and tag not in {"th", "td"}


def tables(client: Client, path: str = "/figures/") -> dict[str, list[list[str]]]:
    response = client.get(path)
    assert response.status_code == 200
    return Cells(response.content.decode()).tables


def test_without_facts_the_page_says_what_to_do(client: Client) -> None:
    assert tables(client) == {}
    assert "glocal add" in client.get("/figures/").content.decode()


def test_a_figure_is_a_table_of_rows_and_parts_the_largest_first(client: Client) -> None:
    tie("Misato", "Salamina", kind="host-town")
    tie("Naruto", "Lüneburg")
    tie("Kyoto", "Berlin")
    assert tables(client)["ties-by-country"] == [
        ["Country", "Sister city", "Host town", "All"],
        ["Germany", "2", "–", "2"],
        ["Greece", "–", "1", "1"],
    ]


def test_time_runs_forward_and_what_has_no_date_comes_last(client: Client) -> None:
    for title, year in (("a", 2025), ("b", 2019), ("c", None)):
        activity(title, "visit", year)
    assert [row[0] for row in tables(client)["activities-by-year"]] == ["Year", "2019", "2025", "no date"]


def test_coverage_shows_the_share_that_is_known(client: Client, issue: Reading) -> None:
    assert issue.articles.exists()
    rows = {row[0]: row[1:] for row in tables(client)["coverage"]}
    assert rows["ties with the date of their beginning"] == ["1", "–", "100\xa0%"]
    assert rows["ties that a second document or list tells of"] == ["–", "1", "0\xa0%"]


def test_a_second_issue_that_tells_of_a_tie_is_a_second_source(client: Client, ledger: IssueMaker) -> None:
    ledger.issue()
    ledger.issue(name="2025-07.txt", date="2025-07")
    rows = {row[0]: row[1:] for row in tables(client)["coverage"]}
    assert rows["ties that a second document or list tells of"] == ["1", "–", "100\xa0%"]


def test_what_is_retired_is_no_longer_counted_among_claims_and_articles(client: Client, ledger: IssueMaker) -> None:
    kept, gone = ledger.issue(), ledger.issue(name="2024-07.txt", date="2024-07")
    Reading.objects.filter(pk=gone.pk).update(retired_at_utc=ledger.now_utc)
    assert [row[0] for row in tables(client)["articles-by-year"]] == ["Year", kept.date[:4]]


def test_the_chart_gets_the_rows_with_their_words(client: Client) -> None:
    tie("Naruto", "Lüneburg", 1974)
    told = client.get("/api/v1/figures/ties-by-decade").json()
    assert (told["of"], told["part"], told["parts"]) == ("decade", "kind", ["sister-city"])
    assert told["counts"] == [
        {
            "of": "1970",
            "of_in_words": "1970",
            "part": "sister-city",
            "part_in_words": "sister city",
            "count": 1,
        }
    ]
    page = client.get("/ja/figures/").content.decode()
    assert 'data-figure="/api/v1/figures/ties-by-decade?language=ja"' in page


def test_each_row_leads_to_the_list_of_what_it_counts(client: Client) -> None:
    tie("Naruto", "Lüneburg", 1974)
    activity("Concert", "festival", 2025)
    html = client.get("/figures/").content.decode()
    leading = {
        "/ties/?country=DE": "Germany",
        "/ties/?region=JP-Tokushima": "Tokushima",
        "/ties/?kind=sister-city": "sister city",
        "/ties/?decade=1970": "1970",
        "/activities/?year=2025": "2025",
    }
    for there, words in leading.items():
        assert f'<th scope="row"><a href="{there}">{words}</a></th><td>1</td>' in html
        assert re.search(r'class="count">1 (tie|activity)<', client.get(there).content.decode())


@pytest.mark.parametrize(("path", "words"), [("/figures/", "Quiet"), ("/ja/figures/", "近況不明")])
def test_a_tie_last_told_of_long_ago_is_counted_as_quiet(client: Client, path: str, words: str) -> None:
    row = tie("Naruto", "Lüneburg")
    Tie.objects.filter(pk=row.pk).update(last_seen_day=datetime.date(2004, 5, 1))
    head, counted = tables(client, path)["ties-by-kind"]
    assert head[1:-1] == [words]
    assert counted[1:] == ["1", "1"]
    (told,) = client.get("/api/v1/figures/ties-by-kind").json()["counts"]
    assert (told["of"], told["part"], told["count"]) == ("sister-city", "quiet", 1)
    assert '"quiet"' in client.get("/figures/ties-by-kind.csv").content.decode()


@pytest.mark.parametrize(("years", "is_long"), [(10, False), (11, True)])
def test_a_long_table_can_be_opened_to_all_its_rows_and_a_short_one_is_whole(
    client: Client, years: int, *, is_long: bool
) -> None:
    for year in range(2010, 2010 + years):
        activity(str(year), "visit", year)
    assert (f"Show all {years} rows" in client.get("/figures/").content.decode()) == is_long


def test_in_japanese_the_words_are_japanese(client: Client) -> None:
    tie("Misato", "Lüneburg")
    told = client.get("/api/v1/figures/ties-by-prefecture?language=ja").json()
    assert told["title"] == "都道府県別の提携"
    assert [(row["of_in_words"], row["part_in_words"]) for row in told["counts"]] == [("埼玉県", "姉妹都市")]


def test_a_figure_is_not_sent_again_while_the_ledger_is_the_same(client: Client) -> None:
    first = client.get("/api/v1/figures/ties-by-kind")
    again = client.get("/api/v1/figures/ties-by-kind", headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 304


def test_all_figures_are_a_list_of_the_api(client: Client) -> None:
    page = client.get("/api/v1/figures").json()
    assert [each["id"] for each in page["items"]] == list(FIGURES)
    assert page["items"][0] == client.get("/api/v1/figures/ties-by-country").json()
    assert client.get("/api/v1/figures?language=fr").status_code == 422


@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_is_a_table_for_spreadsheets(client: Client, issue: Reading, name: str) -> None:
    assert issue.articles.exists()
    response = client.get(f"/figures/{name}.csv")
    head, *rows = csv.reader(io.StringIO(response.content.decode("utf-8-sig")))
    told = client.get(f"/api/v1/figures/{name}").json()
    assert head[::2] == [told["of"], told["part"], "count"]
    assert [int(row[-1]) for row in rows] == [row["count"] for row in told["counts"]]
    assert f'filename="{name}.csv"' in response["Content-Disposition"]


def test_a_formula_in_a_name_is_only_a_text_in_a_spreadsheet(client: Client) -> None:
    tie("Misato", "Salamina")
    Place.objects.filter(name="Misato").update(region="=1+1")
    text = client.get("/figures/ties-by-prefecture.csv").content.decode()
    assert '"\'=1+1"' in text
    assert '"=1+1"' not in text


@pytest.mark.parametrize("path", ["/api/v1/figures/nothing", "/figures/nothing.csv"])
def test_a_figure_that_there_is_not_is_not_found(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404
