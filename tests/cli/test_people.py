"""People, organisations and activities on the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TEXT = """Glocal Sample News

May 2026

Kazuno and Sopron Sing Together

On April 12, 2026, Kazuno City, Akita Prefecture, and the Kazuno International Exchange Association held a concert with
a choir from Sopron, Hungary. Mayor Chiaki SEKI of Kazuno City welcomed the choir on April 12, 2026.
"""


@pytest.fixture
def filled(glocal: Run, tmp_path: Path) -> Run:
    """Return the command with a ledger of one issue."""
    (tmp_path / "2026-05.txt").write_text(TEXT, encoding="utf-8")
    assert glocal("add", "2026-05.txt").returncode == 0
    return glocal


def test_people_are_listed_and_shown_with_their_offices_and_sources(filled: Run):
    listed = json.loads(filled("people", "--country", "Japan", "--json").stdout)
    shown = json.loads(filled("person", "seki", "--json").stdout)
    printed = filled("person", shown["id"]).stdout

    assert [row["name"] for row in listed] == ["Chiaki SEKI"]
    assert shown["offices"] == [
        {"office": "Mayor", "of": "Kazuno City", "first_seen": "2026-04-12", "last_seen": "2026-04-12"}
    ]
    assert "“Mayor Chiaki SEKI”" in printed


def test_organisations_are_listed_and_shown(filled: Run):
    listed = json.loads(filled("organisations", "--place", "Kazuno", "--json").stdout)
    shown = json.loads(filled("organisation", "Kazuno International Exchange Association", "--json").stdout)

    assert [row["name"] for row in listed] == ["Kazuno International Exchange Association"]
    assert [row["what"] for row in shown] == ["activity"]


def test_an_activity_is_shown_with_its_reports(filled: Run):
    listed = json.loads(filled("activities", "--json").stdout)
    shown = json.loads(filled("activity", listed[0]["id"], "--json").stdout)

    assert shown["organisers"] == ["Kazuno City", "Kazuno International Exchange Association"]
    assert [source["report"] for source in shown["sources"]] == [shown["id"]]


def test_nobody_of_that_name_says_what_to_do(filled: Run):
    done = filled("person", "Nobody")

    assert (done.returncode, done.stderr) == (
        1,
        "glocal: no source tells of the person 'Nobody': see `glocal people`\n",
    )
