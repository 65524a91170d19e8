import asyncio
import csv
import datetime
import io
import json
import zipfile
from typing import cast

import pytest
from django.db.models import Model
from django.http import StreamingHttpResponse
from django.test import AsyncClient, Client

from glocal.entities.building import follow
from glocal.entities.models import Activity, Organisation, Person, Place, Tie
from glocal.exports.files.tables import BYTE_ORDER_MARK
from glocal.exports.records.identifiers import identifier
from glocal.ledger.models import Article, Reading
from glocal.ledger.writing import keep
from glocal.search.asking import Asked
from glocal.web.addresses import address
from glocal.web.downloads import LISTS, ways_to_take
from glocal.web.filters import TieFilter
from tests import readings

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_index")]


@pytest.fixture(autouse=True)
def ledger() -> None:
    """Keep an issue about two ties and an activity."""
    other = readings.tie(readings.MISATO_SHIMANE, readings.MAS, formalised="1991")
    issue = readings.reading(readings.article(readings.tie(formalised="2025-12"), other, readings.activity()))
    follow(keep(issue, readings.content(issue), NOW).reading)


def body(client: Client, address: str) -> bytes:
    """Return what a download holds."""
    response = client.get(address)
    assert (response.status_code, response.streaming) == (200, True)
    return response.getvalue()


def rows(content: bytes) -> list[dict[str, str]]:
    """Return the rows of a table by the names of its columns."""
    return list(csv.DictReader(io.StringIO(content.decode().removeprefix(BYTE_ORDER_MARK), newline="")))


@pytest.mark.parametrize(
    ("address", "pages"),
    [
        ("/ties.csv", ["ties/salamina--misato-saitama/", "ties/misato-shimane--mas/"]),
        ("/ties.csv?country=GR", ["ties/salamina--misato-saitama/"]),
        ("/ties.csv?decade=1990", ["ties/misato-shimane--mas/"]),
        ("/ties.csv?kind=nonsense", []),
        ("/activities.csv?year=2025", ["activities/2025/signing-of-the-agreement/"]),
        ("/places/gr/attica/salamina/ties.csv", ["ties/salamina--misato-saitama/"]),
        ("/places/jp/saitama/misato/activities.csv", ["activities/2025/signing-of-the-agreement/"]),
    ],
)
def test_a_table_holds_what_its_page_lists(client: Client, address: str, pages: list[str]):
    found = [row["page"].removeprefix("http://testserver/") for row in rows(body(client, address))]

    assert sorted(found) == sorted(pages)


def test_every_list_comes_in_every_form(client: Client):
    for what in LISTS:
        for ending in ("csv", "jsonl", "parquet", "geojson", "jsonld", "ftm.json"):
            assert body(client, f"/{what}.{ending}") is not None


def test_a_download_says_what_it_is_and_is_not_gathered_before_it_is_sent(client: Client):
    response = client.get("/ties.geojson")

    assert response["Content-Type"] == "application/geo+json"
    assert response["Content-Disposition"] == 'attachment; filename="ties.geojson"'
    assert response.streaming
    assert len(json.loads(response.getvalue())["features"]) == 2


def test_everything_comes_as_one_package(client: Client):
    names = zipfile.ZipFile(io.BytesIO(body(client, "/everything.zip"))).namelist()

    assert {"datapackage.json", "CITATION.cff", "ties.csv"} <= set(names)


def test_ties_come_as_statements_for_wikidata(client: Client):
    assert body(client, "/ties.quickstatements.tsv") == b""


@pytest.mark.django_db(transaction=True)
def test_an_asynchronous_server_hands_out_the_same(client: Client):
    async def ask() -> bytes:
        response = cast("StreamingHttpResponse", await AsyncClient().get("/ties.csv"))
        return b"".join([piece async for piece in response])

    assert asyncio.run(ask()) == body(client, "/ties.csv")


@pytest.mark.parametrize(
    "address", ["/places/atlantis/ties.csv", "/places/a%00b/ties.csv", "/ties.exe", "/nothing.csv"]
)
def test_what_is_not_there_is_not_found(client: Client, address: str):
    assert client.get(address).status_code == 404


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("address", "pages"),
    [
        ("/search/ties.csv?q=Salamina", ["ties/salamina--misato-saitama/"]),
        ("/search/ties.csv?country=ID", ["ties/misato-shimane--mas/"]),
        ("/search/activities.csv?q=Salamina+nonsense", []),
        (f"/search/ties.csv?q={'x' * 10_000}", []),
    ],
    ids=["words", "facet", "nothing", "long"],
)
def test_what_a_search_finds_is_handed_out(client: Client, address: str, pages: list[str]):
    assert [row["page"].removeprefix("http://testserver/") for row in rows(body(client, address))] == pages


def test_a_search_for_one_kind_says_where_it_is_taken_away():
    ways = ways_to_take(Asked("Misato", {"what": ("tie",), "country": ("GR",)}))

    assert [way.address for way in ways] == [
        f"/search/ties.{ending}?q=Misato&what=tie&country=GR" for ending in ("csv", "parquet", "geojson")
    ]
    assert ways_to_take(Asked("Misato")) == []


def test_pages_offer_their_downloads(client: Client):
    page = client.get("/ties/?country=GR").content.decode()

    assert 'href="/ties.csv?country=GR" type="text/csv; charset=utf-8">CSV</a>' in page


def test_lists_and_places_say_where_they_are_taken_away():
    offered = [way.address for way in ways_to_take(TieFilter(country="GR"))]
    of_place = [way.address for way in ways_to_take(Place.objects.get(path="gr/attica/salamina"))]

    assert offered == ["/ties.csv?country=GR", "/ties.parquet?country=GR", "/ties.geojson?country=GR"]
    assert of_place[0] == "/places/gr/attica/salamina/brief/"
    assert of_place[-2] == "/places/gr/attica/salamina/ties.csv"
    assert ways_to_take(object()) == []


@pytest.mark.parametrize("table", [Tie, Activity, Place, Person, Organisation, Article, Reading])
def test_every_page_of_a_thing_offers_its_record(client: Client, table: type[Model]):
    for row in table._default_manager.all():
        way = ways_to_take(row)[-1]
        assert client.get(way.address).json()["id"] == identifier(row)
        page = client.get(address(row)).content.decode()
        assert f'href="{way.address}" type="application/json">Record as JSON</a>' in page
