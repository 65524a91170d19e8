"""`glocal register import` of a list on a web server of our own."""

import http.server
import json
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.cli.conftest import Run

LIST = "City,Country,Partner,Partner country,Agreed\nSapporo,JP,Munich,DE,1972-08-28\nOne end,JP,,,\n"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a folder without telling of each request."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that the base class gives
        """Say nothing."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """Return the address of a server of a folder with a list."""
    folder = tmp_path / "served"
    folder.mkdir()
    (folder / "list.csv").write_text(LIST, encoding="utf-8")
    (folder / "page.html").write_text("<title>Sorry</title>", encoding="utf-8")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{serving.server_address[1]}"
        serving.shutdown()


def test_a_list_on_the_web_is_brought_home_and_imported(glocal: Run, server: str, home: Path):
    done = glocal("register", "import", f"{server}/list.csv", "--as", "council")

    assert done.returncode == 1, done.stderr  # one row has no second end; the rest is kept
    assert done.stdout.startswith("added: 1 rows, 1 added, 0 changed, 0 gone; 1 rows not usable")
    assert ":3: " in done.stderr
    assert (home / "harvest" / "council.csv").read_text(encoding="utf-8") == LIST


@pytest.mark.parametrize("path", ["missing.csv", "page.html"])
def test_what_is_no_list_on_the_web_is_an_error(glocal: Run, server: str, path: str):
    done = glocal("register", "import", f"{server}/{path}", "--as", "council")

    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert glocal("register", "list").stderr.startswith("no list is imported")


def test_a_missing_file_is_an_error(glocal: Run):
    done = glocal("register", "import", "missing.csv", "--as", "council")

    assert done.returncode == 1
    assert (
        done.stderr.splitlines()[-1]
        == "glocal: missing.csv cannot be read: no such file or directory: check the spelling"
    )


HEAD = "City,Country,Partner,Partner country,Agreed\n"
SAPPORO = "Sapporo,JP,Munich,DE,1972-08-28\n"
NAGASAKI = "Nagasaki,JP,Saint Paul,US,1955\n"


def test_lists_are_listed_with_their_rows_and_what_is_gone(glocal: Run, tmp_path: Path):
    path = tmp_path / "ties.csv"
    for text in (HEAD + SAPPORO + NAGASAKI, HEAD + SAPPORO):
        path.write_text(text, encoding="utf-8")
        assert glocal("register", "import", path, "--as", "council").returncode == 0

    (row,) = json.loads(glocal("register", "list", "--json").stdout)

    assert (row["name"], row["rows"], row["gone"], row["file"]) == ("council", 1, 1, "ties.csv")


def test_what_an_import_changed_is_told_row_by_row(glocal: Run, tmp_path: Path):
    path = tmp_path / "ties.csv"
    newer = HEAD + SAPPORO.replace("1972", "1973") + "Otama,JP,Machu Picchu,PE,2015\n"
    for text in (HEAD + SAPPORO + NAGASAKI, newer):
        path.write_text(text, encoding="utf-8")
        glocal("register", "import", path, "--as", "council")

    rows = json.loads(glocal("register", "diff", "council", "--json").stdout)

    assert [row["change"] for row in rows] == ["added", "changed", "gone"]
    row = "City: {} | Country: JP | Partner: {} | Partner country: {} | Agreed: {}"
    before = row.format("Sapporo", "Munich", "DE", "1972-08-28")
    assert [(changed["now"], changed["before"]) for changed in rows] == [
        (row.format("Otama", "Machu Picchu", "PE", "2015"), ""),
        (before.replace("1972", "1973"), before),
        ("", row.format("Nagasaki", "Saint Paul", "US", "1955")),
    ]


def test_the_same_file_with_other_columns_is_read_again(glocal: Run, tmp_path: Path):
    path = tmp_path / "ties.csv"
    path.write_text(
        "City,Country,Partner,Partner country,Year,Visit\nSapporo,JP,Munich,DE,1972,1980\n", encoding="utf-8"
    )
    glocal("register", "import", path, "--as", "council")

    other = glocal("register", "import", path, "--as", "council", "--map", "date=Visit")

    assert other.stdout.startswith("read again: 1 rows, 0 added, 0 changed, 0 gone"), other.stderr
    (agreed,) = json.loads(glocal("tie", "Sapporo", "Munich", "--json").stdout)["values"]["formalised"]
    assert agreed["text"] == "1980"
    again = glocal("register", "import", path, "--as", "council", "--map", "date=Visit")
    assert again.stdout.startswith("unchanged: 1 rows")


def test_a_list_of_one_town_s_partners_asks_for_the_town(glocal: Run, tmp_path: Path):
    page = tmp_path / "twins.html"
    partners = "<ul><li>Salamina, Greece (1987)</li><li>Wuzhou, China</li></ul>"
    page.write_text(f"<html><body><h2>Twin towns</h2><p>We are twinned with:</p>{partners}</body></html>", "utf-8")

    refused = glocal("register", "import", page, "--as", "twins")
    taken = glocal("register", "import", page, "--as", "twins", "--map", "a_name==Misato")

    assert refused.returncode == 1
    assert "an end that all of them share is told by --map a_name==Misato" in refused.stderr
    assert taken.stdout.startswith("added: 2 rows, 2 added"), taken.stderr
