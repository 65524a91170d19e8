import pytest
from django.test import Client
from pytest_django.fixtures import Settings

pytestmark = pytest.mark.usefixtures("ledger")


def test_scripts_of_any_site_may_read(client: Client):
    response = client.get("/api/v1/ties")

    assert response["Access-Control-Allow-Origin"] == "*"
    assert "ETag" in response["Access-Control-Expose-Headers"]


def test_a_browser_that_asks_before_is_told_what_is_allowed(client: Client):
    response = client.options("/api/v1/ties", headers={"Access-Control-Request-Method": "GET"})

    assert (response.status_code, response["Access-Control-Allow-Methods"]) == (204, "GET, HEAD, OPTIONS")
    assert response["Access-Control-Allow-Origin"] == "*"


def test_head_tells_what_get_would(client: Client):
    head, get = client.head("/api/v1/ties"), client.get("/api/v1/ties")

    assert (head.status_code, head.content, head["ETag"]) == (200, b"", get["ETag"])


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_changed(client: Client, method: str):
    response = getattr(client, method)("/api/v1/ties")

    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD, OPTIONS")
    assert response.json()["remedy"] == "the API is read-only"


@pytest.mark.parametrize("path", ["/api/v1/nothing", "/api/", "/api/v2/ties", "/api/v1/ties/x/y"])
def test_an_address_that_is_none_is_answered_with_a_problem_document(client: Client, path: str):
    response = client.get(path)

    assert (response.status_code, response["Content-Type"]) == (404, "application/problem+json")
    assert response.json()["detail"] == f"there is no address {path}"


def test_who_asks_too_often_is_told_how_long_to_wait(client: Client, settings: Settings):
    settings.GLOCAL_API_RATE = "2/hour"
    answers = [client.get("/api/v1/topics", REMOTE_ADDR="192.0.2.1") for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert [answer["RateLimit-Remaining"] for answer in answers] == ["1", "0", "0"]
    assert answers[0]["RateLimit-Limit"] == "2"
    assert 1790 < int(answers[2]["Retry-After"]) <= 1800
    assert answers[2].json()["title"] == "Too Many Requests"
    assert client.get("/api/v1/topics", REMOTE_ADDR="192.0.2.2").status_code == 200


def test_pages_have_no_limit(client: Client, settings: Settings):
    settings.GLOCAL_API_RATE = "1/day"

    assert [client.get("/about/", REMOTE_ADDR="192.0.2.3").status_code for _ in range(3)] == [200, 200, 200]


def test_an_error_of_the_program_shows_no_trace(client: Client, monkeypatch: pytest.MonkeyPatch):
    def broken(*_: object) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr("glocal.exports.records.recording.tie_records", broken)
    client.raise_request_exception = False
    response = client.get("/api/v1/ties")

    assert (response.status_code, response["Content-Type"]) == (500, "application/problem+json")
    assert b"secret" not in response.content
