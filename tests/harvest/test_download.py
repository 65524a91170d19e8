from pathlib import Path

import pytest

from glocal.harvest import Client, HarvestError, download
from tests.harvest.conftest import Answer, Server

CONTENT = b"City,Partner\n" + b"Sendai,Rennes\n" * 1000
MARKED = {"ETag": '"one"'}


def ranged(_path: str, headers: dict[str, str]) -> Answer:
    """Answer as a server that knows ranges."""
    if "range" not in headers or headers.get("if-range") != '"one"':
        return Answer(body=CONTENT, headers=MARKED)
    start = int(headers["range"].removeprefix("bytes=").removesuffix("-"))
    if start >= len(CONTENT):
        return Answer(416, headers={"Content-Range": f"bytes */{len(CONTENT)}"})
    return Answer(206, CONTENT[start:], {"Content-Range": f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"})


def test_a_file_is_brought_whole_and_leaves_nothing_beside_it(client: Client, server: Server, tmp_path: Path):
    server.answers = [Answer(body=CONTENT)]

    path = download(f"{server.url}/ties.csv", tmp_path / "ties.csv", client)

    assert path.read_bytes() == CONTENT
    assert list(tmp_path.iterdir()) == [path]


def test_a_download_that_broke_off_goes_on_where_it_stopped(client: Client, server: Server, tmp_path: Path):
    client.tries = 1
    server.answers = [Answer(body=CONTENT, headers=MARKED, breaks_after=5000), ranged]
    with pytest.raises(HarvestError, match="broke off"):
        download(f"{server.url}/ties.csv", tmp_path / "ties.csv", client)
    assert (tmp_path / "ties.csv.part").stat().st_size == 5000

    download(f"{server.url}/ties.csv", tmp_path / "ties.csv", client)

    assert (tmp_path / "ties.csv").read_bytes() == CONTENT
    assert server.requests[1][1]["range"] == "bytes=5000-"


def test_a_break_within_one_call_goes_on_as_well(client: Client, server: Server, tmp_path: Path):
    server.answers = [Answer(body=CONTENT, headers=MARKED, breaks_after=5000), ranged]

    path = download(f"{server.url}/ties.csv", tmp_path / "ties.csv", client)

    assert path.read_bytes() == CONTENT


def test_a_file_that_changed_meanwhile_is_brought_from_its_start(client: Client, server: Server, tmp_path: Path):
    newer = Answer(body=b"City,Partner\nUlm,Jinotega\n", headers={"ETag": '"two"'})
    server.answers = [Answer(body=CONTENT, headers=MARKED, breaks_after=5000), newer]

    path = download(f"{server.url}/ties.csv", tmp_path / "ties.csv", client)

    assert path.read_bytes() == newer.body


def test_a_file_that_had_come_whole_is_not_brought_again(client: Client, server: Server, tmp_path: Path):
    client.tries = 1
    longer = {**MARKED, "Content-Length": str(len(CONTENT) + 1)}
    server.answers = [Answer(body=CONTENT, headers=longer), ranged]
    with pytest.raises(HarvestError):
        download(f"{server.url}/ties.csv", tmp_path / "ties.csv", client)

    path = download(f"{server.url}/ties.csv", tmp_path / "ties.csv", client)

    assert path.read_bytes() == CONTENT


def test_a_web_page_instead_of_a_list_is_told(client: Client, server: Server, tmp_path: Path):
    server.answers = [Answer(body=b"<html>Please log in</html>", headers={"Content-Type": "text/html"})]

    with pytest.raises(HarvestError, match=r"sends a web page \(HTML\) instead of a list"):
        download(f"{server.url}/ties.csv", tmp_path / "ties.csv", client)
    assert not (tmp_path / "ties.csv").exists()


def test_a_web_page_that_is_the_list_is_brought(client: Client, server: Server, tmp_path: Path):
    server.answers = [Answer(body=b"<html>", headers={"Content-Type": "text/html"})]

    assert download(f"{server.url}/wiki/List", tmp_path / "list.html", client).read_bytes() == b"<html>"
