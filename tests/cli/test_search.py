"""`glocal search`, as a person runs it."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import NARA, Run


@pytest.fixture
def filled(glocal: Run, issue: Path) -> Run:
    """Return the command with a ledger that holds an issue."""
    assert glocal("add", issue).returncode == 0
    return glocal


def test_what_was_found_is_printed_with_what_it_is(filled: Run):
    done = filled("search", "Salamina")
    assert done.returncode == 0, done.stderr
    assert "tie           Salamina – Misato (sister-city" in done.stdout
    assert "Misato City and the City of Salamina Become Sister Cities" in done.stdout


def test_a_town_and_its_prefecture_are_told_apart_by_their_level(glocal: Run, tmp_path: Path):
    (tmp_path / "2026-08.txt").write_text(NARA, encoding="utf-8")
    assert glocal("add", "2026-08.txt").returncode == 0

    lines = glocal("search", "Nara", "--what", "place").stdout.splitlines()
    assert sorted(lines[:2]) == ["place         Nara (locality, Nara, JP)", "place         Nara (region, Nara, JP)"]
    assert "place         Canberra (Australian Capital Territory, AU)" in glocal("search", "Canberra").stdout


def test_programs_get_json(filled: Run):
    done = filled("search", "salamina", "--what", "tie", "--country", "Greece", "--json")
    answer = json.loads(done.stdout)
    assert (answer["total"], answer["facets"]["kind"]) == (1, {"sister-city": 1})
    assert answer["items"][0]["title"] == "Salamina – Misato"


def test_where_nothing_is_found_it_says_what_to_do_and_fails(filled: Run):
    done = filled("search", "Salamna")
    assert (done.returncode, done.stdout) == (1, "")
    assert "did you mean 'Salamina'?" in done.stderr
    assert "without the options there are" in filled("search", "Salamina", "--year", "1800").stderr


def test_a_question_says_what_it_was_answered_for(filled: Run):
    done = filled("search", "who works with Salamina")
    assert (done.returncode, done.stderr) == (
        0,
        "nothing has all the words of 'who works with Salamina': this is for 'Salamina'\n",
    )


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("young people",), 0),
        (("people young",), 0),
        (("people", "young"), 0),
        (('"young people"',), 0),
        (('"people young"',), 1),
        (('"young people" Salamina',), 0),
        (("people young -sister",), 1),
    ],
    ids=str,
)
def test_one_argument_holds_words_and_only_quotes_inside_it_make_a_phrase(
    filled: Run, words: tuple[str, ...], status: int
):
    assert filled("search", *words).returncode == status


def test_the_index_is_made_anew_on_demand(filled: Run, home: Path):
    filled("search", "Salamina")
    for path in home.glob("search-*/*"):
        path.write_bytes(b"")
    assert filled("search", "Salamina").returncode == 0
    assert filled("search", "Salamina", "--rebuild").returncode == 0


def test_an_empty_ledger_is_searched_without_fault(glocal: Run):
    glocal("add", "nothing.txt")

    done = glocal("search", "Salamina")
    assert done.returncode == 1
    assert "add documents" in done.stderr
