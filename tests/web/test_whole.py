import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from django.test import Client

from glocal.ledger.models import Reading
from glocal.web import whole


@pytest.fixture(autouse=True)
def home(issue: Reading, tmp_path: Path, settings: LazySettings) -> Path:
    assert issue.pk
    settings.HOME = tmp_path
    return tmp_path


def taken(client: Client) -> bytes:
    return client.get("/everything.zip").getvalue()


def test_everything_is_made_once_while_the_ledger_stays(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    first = taken(client)
    monkeypatch.setattr(whole, "write_everything", lambda *_: iter([b"made again"]))
    assert taken(client) == first
    assert "datapackage.json" in zipfile.ZipFile(io.BytesIO(first)).namelist()


def test_in_another_state_it_takes_the_place_of_the_older(
    client: Client, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken(client)
    monkeypatch.setattr(whole, "last_sequence", lambda: 77)
    taken(client)
    assert [path.name.split("-")[1] for path in home.glob("everything-*")] == ["77"]


def begun(client: Client, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Iterator[bytes]]:
    """Return a download of several pieces whose first has come, and the others."""
    with monkeypatch.context() as large:
        large.setattr(whole, "write_everything", lambda *_: iter([b"x" * 100_000] * 3))
        making: Any = client.get("/everything.zip")  # Any: the test client's own class knows no pieces
    pieces = iter(making.streaming_content)
    next(pieces)
    return making, pieces


def test_who_asks_while_it_is_made_is_told_to_come_again(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    _, pieces = begun(client, monkeypatch)
    second = client.get("/everything.zip")
    assert (second.status_code, second["Retry-After"]) == (503, "60")
    in_japanese = client.get("/ja/everything.zip")
    assert in_japanese.content.decode() == "ファイルは他の利用者のために作成中です。1分後にもう一度お試しください。"
    assert sum(map(len, pieces)) == 200_000


def test_a_download_that_is_broken_off_leaves_nothing_behind(
    client: Client, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    making, _ = begun(client, monkeypatch)
    making.close()
    assert list(home.glob("everything-*")) == []
    assert zipfile.ZipFile(io.BytesIO(taken(client))).namelist()


@pytest.mark.parametrize("page", ["/about/", "/ja/about/", "/api/v1/"])
def test_pages_lead_to_it(client: Client, page: str) -> None:
    link = re.search(r'href="([^"]*everything.zip)"', client.get(page).content.decode())
    assert link is not None
    assert zipfile.ZipFile(io.BytesIO(client.get(link[1]).getvalue())).namelist()
