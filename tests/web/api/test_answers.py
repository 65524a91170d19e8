import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from glocal.entities.building import follow
from glocal.entities.deciding import Signed, decide_value
from glocal.entities.models import Tie
from glocal.ledger.writing import keep
from tests import readings
from tests.web.api.conftest import NOW

pytestmark = pytest.mark.usefixtures("ledger")
LISTS = (
    "ties",
    "activities",
    "places",
    "people",
    "organisations",
    "issues",
    "articles",
    "anniversaries",
    "topics",
    "sources",
    "figures",
)


def pages(client: Client, address: str) -> list[list[str]]:
    """Return the identifiers on each page of a list, walked to its end."""
    found = []
    following: str | None = address
    while following:
        page = client.get(following).json()
        found.append([item["id"] for item in page["items"]])
        following = page["next"]
    return found


@pytest.mark.parametrize("name", LISTS)
def test_a_list_walked_page_by_page_is_the_whole_list_once(client: Client, name: str):
    (whole,) = pages(client, f"/api/v1/{name}?limit=200")

    assert pages(client, f"/api/v1/{name}?limit=1") == ([[each] for each in whole] or [[]])


def test_disagreements_walked_one_by_one_are_all_of_them(client: Client):
    (whole,) = pages(client, "/api/v1/disagreements?limit=200")

    assert [each.rpartition("-")[2] for each in whole] == ["since"]
    assert pages(client, "/api/v1/disagreements?limit=1") == [[each] for each in whole]


@pytest.mark.parametrize(("narrowed", "count"), [("country=gr", 1), ("kind=sister-city", 1), ("country=ID", 0)])
def test_disagreements_can_be_narrowed_to_ties(client: Client, narrowed: str, count: int):
    page = client.get(f"/api/v1/disagreements?{narrowed}").json()
    assert (len(page["items"]), page["next"]) == (count, None)


def test_a_disagreement_says_what_a_person_decided(client: Client):
    tie = Tie.objects.get(path="salamina--misato-saitama")
    decide_value(tie, "since", "2013", Signed("Anna", "see the charter", NOW))

    (found,) = client.get("/api/v1/disagreements").json()["items"]
    assert (found["decided"], [each["value"] for each in found["values"]]) == ("2013", ["2015", "2014"])


def test_what_is_added_meanwhile_neither_repeats_nor_skips(client: Client):
    first = client.get("/api/v1/ties?limit=1").json()
    added = readings.reading(readings.article(readings.tie(other=readings.MAS)), name="2026-07.txt", date="2026-07")
    follow(keep(added, readings.content(added), NOW).reading)

    rest = pages(client, first["next"])

    assert [first["items"][0]["name"], Tie.objects.count()] == ["Misato – Mas", 3]
    assert [len(page) for page in rest] == [1]
    assert client.get(f"/api/v1/ties/{rest[0][0]}").json()["name"] == "Salamina – Misato"


def test_the_next_page_stands_in_a_header_too(client: Client):
    response = client.get("/api/v1/ties?limit=1&country=JP")

    assert response["Link"] == f'<{response.json()["next"]}>; rel="next"'
    assert "country=JP" in response.json()["next"]


@pytest.mark.parametrize("cursor", ["x", "YQ", "dGllLTAwMDAwMDAwMDAwMDAwMDA", "é", "A" * 300])
@pytest.mark.parametrize("name", [*LISTS, "disagreements", "search"])
def test_a_cursor_that_no_list_gave_says_what_to_do(client: Client, name: str, cursor: str):
    response = client.get(f"/api/v1/{name}?cursor={cursor}")

    assert response.status_code == 422
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["invalid"][0]["parameter"] == "cursor"


def test_who_has_the_answer_already_gets_nothing_until_the_ledger_changes(client: Client):
    first = client.get("/api/v1/ties")
    again = client.get("/api/v1/ties", headers={"If-None-Match": first["ETag"]})
    compressed = client.get("/api/v1/ties", headers={"Accept-Encoding": "gzip"})

    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])
    assert client.get("/api/v1/ties", headers={"If-None-Match": compressed["ETag"]}).status_code == 304
    added = readings.reading(readings.article(readings.tie(other=readings.MAS)), name="2026-07.txt", date="2026-07")
    follow(keep(added, readings.content(added), NOW).reading)
    assert client.get("/api/v1/ties", headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_what_the_asker_has_is_not_made_again(client: Client, django_assert_max_num_queries: DjangoAssertNumQueries):
    tag = client.get("/api/v1/ties")["ETag"]

    with django_assert_max_num_queries(1):
        client.get("/api/v1/ties", headers={"If-None-Match": tag})


@pytest.mark.parametrize(
    ("query", "parameter", "remedy"),
    [
        ("limit=500", "limit", "see /api/v1/ for what each parameter takes"),
        ("place=atlantis", "place", "look it up with /api/v1/places"),
        ("kind=twins", "kind", "see /api/v1/"),
    ],
)
def test_a_parameter_that_cannot_be_used_is_named_with_what_to_do(
    client: Client, query: str, parameter: str, remedy: str
):
    problem = client.get(f"/api/v1/ties?{query}").json()

    assert (problem["status"], problem["title"]) == (422, "Unprocessable Entity")
    assert problem["invalid"][0]["parameter"] == parameter
    assert remedy in problem["remedy"]


def test_a_parameter_that_there_is_not_is_named_with_the_one_most_like_it(client: Client):
    response = client.get("/api/v1/ties?contry=PE&utm_source=news")
    problem = response.json()

    assert (response.status_code, problem["status"], problem["title"]) == (400, 400, "Bad Request")
    assert problem["invalid"] == [
        {"parameter": "contry", "detail": "there is no such parameter, did you mean country?"}
    ]
    assert "these can be used: changed_after, country, cursor" in problem["remedy"]
    assert client.get("/api/v1/ties?country=PE&utm_source=news").status_code == 200


def test_a_thing_is_found_by_its_identifier(client: Client):
    (listed,) = client.get("/api/v1/ties?country=GR").json()["items"]

    assert client.get(f"/api/v1/ties/{listed['id']}").json() == listed
    assert client.get("/api/v1/ties/tie-0000000000000000").status_code == 404
    assert client.get(f"/api/v1/places/{listed['id']}").status_code == 422


def test_a_question_is_answered_without_the_words_that_only_ask(client: Client):
    asked = client.get("/api/v1/search", {"q": "who works with Salamina"}).json()

    assert asked["items"] == client.get("/api/v1/search", {"q": "Salamina"}).json()["items"] != []


def test_a_search_finds_and_says_where_it_goes_on(client: Client):
    found = client.get("/api/v1/search?q=Salamina&what=tie").json()

    assert [(item["kind"], item["title"]) for item in found["items"]] == [("tie", "Salamina – Misato")]
    assert found["next"] is None


@pytest.mark.parametrize("name", ["ties", "activities", "places", "issues", "articles"])
def test_a_page_asks_the_database_as_often_however_much_is_on_it(
    client: Client, name: str, django_assert_max_num_queries: DjangoAssertNumQueries
):
    for limit in (1, 200):
        with django_assert_max_num_queries(9):
            client.get(f"/api/v1/{name}?limit={limit}")
