import gzip
import json
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from glocal.gazetteer import open_gazetteer
from glocal.harvest import Client, HarvestError, download_twins
from glocal.harvest.wikidata import LEAST_PAGE_ROWS, PAGE_ROWS
from glocal.registers import RegisterRow, read_register
from tests.harvest.conftest import Answer, Server

TWINS = [
    {
        "statement": {"type": "uri", "value": f"http://www.wikidata.org/entity/statement/Q{n}-x"},
        "item": {"type": "uri", "value": f"http://www.wikidata.org/entity/Q{n}"},
        "partner": {"type": "uri", "value": f"http://www.wikidata.org/entity/Q{n + 1}"},
    }
    for n in range(5000)
]


def page_of(path: str) -> tuple[int, int]:
    """Return how many rows a request asks for, and from where."""
    query = parse_qs(urlsplit(path).query)["query"][0]
    found = re.search(r"LIMIT (\d+) OFFSET (\d+)", query)
    assert found
    return int(found[1]), int(found[2])


def service(most_rows: int = PAGE_ROWS, failure: Answer | None = None) -> Callable[[str, dict[str, str]], Answer]:
    """Return a query service that answers pages up to a size, and fails beyond."""

    def answer(path: str, headers: dict[str, str]) -> Answer:
        rows, offset = page_of(path)
        if rows > most_rows:
            return failure or Answer(500, b"java.util.concurrent.TimeoutException")
        body = json.dumps({"head": {"vars": []}, "results": {"bindings": TWINS[offset : offset + rows]}}).encode()
        assert "gzip" in headers["accept-encoding"]
        return Answer(body=gzip.compress(body), headers={"Content-Encoding": "gzip"})

    return answer


def items(path: Path) -> list[str]:
    bindings = json.loads(path.read_bytes())["results"]["bindings"]
    return [binding["item"]["value"].rpartition("/")[2] for binding in bindings]


ALL = [f"Q{n}" for n in range(5000)]


def test_all_pages_become_one_file_of_results(client: Client, server: Server, tmp_path: Path):
    server.answers = [service()]
    told: list[int] = []

    path = download_twins(tmp_path / "twins.json", client, server.url, told.append)

    assert items(path) == ALL
    assert [page_of(request) for request, _ in server.requests] == [(2000, 0), (2000, 2000), (2000, 4000), (2000, 6000)]
    assert told == [2000, 4000, 6000]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "failure",
    [
        pytest.param(Answer(500, b"TimeoutException"), id="an error"),
        pytest.param(Answer(504), id="a gateway's error"),
        pytest.param(
            Answer(body=b'{"results": {"bindings": [{"item": \njava.util.TimeoutException'), id="half an answer"
        ),
        pytest.param(Answer(body=b'{"results": {"bindings": []}}', breaks_after=9), id="a broken line"),
    ],
)
def test_a_page_that_takes_too_long_is_asked_for_in_halves(
    client: Client, server: Server, tmp_path: Path, failure: Answer
):
    server.answers = [service(700, failure)]

    assert items(download_twins(tmp_path / "twins.json", client, server.url)) == ALL
    assert [page_of(request)[0] for request, _ in server.requests[:4]] == [2000, 1000, 500, 500]


def test_an_interrupted_download_goes_on_with_the_next_page(client: Client, server: Server, tmp_path: Path):
    server.answers = [service(), service(), Answer(403)]
    with pytest.raises(HarvestError, match="403"):
        download_twins(tmp_path / "twins.json", client, server.url)
    with (tmp_path / "twins.json.part").open("ab") as part:
        part.write(b"half a row that came after the last note")
    server.answers, server.requests = [service()], []

    assert items(download_twins(tmp_path / "twins.json", client, server.url)) == ALL
    assert page_of(server.requests[0][0]) == (2000, 4000)


def test_a_download_from_another_service_begins_anew(client: Client, server: Server, tmp_path: Path):
    server.answers = [service(), Answer(403)]
    with pytest.raises(HarvestError):
        download_twins(tmp_path / "twins.json", client, f"{server.url}/one")
    server.answers = [service()]

    assert items(download_twins(tmp_path / "twins.json", client, f"{server.url}/two")) == ALL


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (
            Answer(body=b"<!doctype html><title>Wikimedia Error</title>", headers={"Content-Type": "text/html"}),
            r"sends a web page \(HTML\) instead of results: Wikimedia Error",
        ),
        (Answer(body=b'{"error": 1}'), "sends something else than results"),
        (Answer(body=b'{"results": {"bindings": [1]}}'), "sends something else than results"),
    ],
    ids=["HTML", "other JSON", "no bindings"],
)
def test_what_is_no_result_is_told(client: Client, server: Server, tmp_path: Path, answer: Answer, message: str):
    server.answers = [answer]

    with pytest.raises(HarvestError, match=message):
        download_twins(tmp_path / "twins.json", client, server.url)
    assert len(server.requests) == 1
    assert not (tmp_path / "twins.json").exists()


def test_a_service_that_cannot_answer_the_smallest_page_is_given_up(client: Client, server: Server, tmp_path: Path):
    server.answers = [Answer(500)]

    with pytest.raises(HarvestError, match="ran out of time"):
        download_twins(tmp_path / "twins.json", client, server.url)
    sizes = [page_of(request)[0] for request, _ in server.requests]
    assert sizes == [2000, 1000, 500, 250, 125, 62, *[LEAST_PAGE_ROWS] * 5]


def test_what_was_brought_can_be_read_as_a_list(client: Client, server: Server, tmp_path: Path):
    names = {"itemLabel": "Sendai", "itemCountry": "JP", "partnerLabel": "Rennes", "partnerCountry": "FR"}
    binding = {**TWINS[0], **{name: {"type": "literal", "value": value} for name, value in names.items()}}
    pages = [json.dumps({"results": {"bindings": rows}}).encode() for rows in ([binding], [])]
    server.answers = [Answer(body=page) for page in pages]

    path = download_twins(tmp_path / "twins.json", client, server.url)

    with open_gazetteer() as gazetteer:
        rows = list(read_register(path.read_bytes(), "wikidata", gazetteer).rows)
    assert [[place.name for place in row.tie.between] for row in rows if isinstance(row, RegisterRow)] == [
        ["Sendai", "Rennes"]
    ]
