"""A person's word on the command line."""

import json

import pytest

from tests.cli.conftest import Run

SIGNED = ("--author", "Anna", "--note", "asked the town")


@pytest.fixture
def filled(glocal: Run, issue: object) -> Run:
    """Return the command with a ledger of one tie."""
    assert glocal("add", issue).returncode == 0
    return glocal


def test_a_decision_is_made_listed_and_taken_back(filled: Run):
    made = filled("decide", "tie", "Misato, Saitama", "Salamina", "formalised", "2025-12-18", *SIGNED)
    shown = json.loads(filled("tie", "Misato, Saitama", "Salamina", "--json").stdout)
    listed = json.loads(filled("decide", "list", "--json").stdout)
    undone = filled("decide", "undo", "1", *SIGNED)

    assert made.stdout == (
        "decision 1: Salamina – Misato: formalised 2025-12-18; take it back with `glocal decide undo 1`\n"
    ), made.stderr
    agreed = next(entry for entry in shown["history"] if entry["what"] == "agreement")
    assert agreed["dates"][0] == {"text": "2025-12-18", "claims": []}
    assert [(row["about"], row["aspect"], row["value"], row["author"], row["note"]) for row in listed] == [
        ("Salamina – Misato", "formalised", "2025-12-18", "Anna", "asked the town")
    ]
    assert undone.returncode == 0, undone.stderr
    assert json.loads(filled("decide", "list", "--json").stdout) == []
    assert [row["in_force"] for row in json.loads(filled("decide", "list", "--all", "--json").stdout)] == ["no", "no"]
    assert filled("verify").stdout == "all is whole\n"


def test_a_japanese_name_is_shown_found_and_taken_back(filled: Run):
    assert filled("decide", "place", "Salamina", "name-ja", "サラミス市", *SIGNED).returncode == 0

    assert filled("brief", "サラミス市", "--language", "ja").stdout.startswith("# サラミス市\n")
    assert filled("brief", "サラミス市").stdout.startswith("# Salamina\n")
    assert "Salamina" in filled("search", "サラミス市").stdout
    assert filled("decide", "undo", "1", *SIGNED).returncode == 0
    assert not filled("brief", "Salamina", "--language", "ja").stdout.startswith("# サラミス市")
    assert filled("verify").stdout == "all is whole\n"


def test_a_name_is_answered_and_listed_as_a_name(filled: Run):
    made = filled("decide", "place", "Salamina", "name", "Salamis", *SIGNED)
    (listed,) = json.loads(filled("decide", "list", "--json").stdout)
    undone = filled("decide", "undo", "1", *SIGNED)

    assert made.stdout == (
        "decision 1: Salamina: name Salamis, Attica, GR; take it back with `glocal decide undo 1`\n"
    ), made.stderr
    assert (listed["about"], listed["aspect"], listed["value"]) == ("Salamina", "name", "Salamis, Attica, GR")
    assert undone.stdout == "decision 2: Salamina: name taken back\n"


def test_where_an_activity_took_place_is_decided_shown_and_taken_back(filled: Run):
    (kept,) = json.loads(filled("activities", "--json").stdout)
    made = filled("decide", "activity", kept["id"], "place", "Nagoya; Salamina", *SIGNED)
    shown = json.loads(filled("activity", kept["id"], "--json").stdout)

    assert made.stdout == (
        f"decision 1: {kept['title']}: place Nagoya, Aichi, JP; Salamina, Attica, GR;"
        " take it back with `glocal decide undo 1`\n"
    ), made.stderr
    assert (shown["places"], shown["decided"]) == (["Nagoya, Aichi, JP", "Salamina, Attica, GR"], ["place"])
    assert "  decided  place\n" in filled("activity", kept["id"]).stdout
    assert kept["id"] in filled("activities", "--place", "Nagoya", "--json").stdout
    assert filled("decide", "undo", "1", *SIGNED).returncode == 0
    assert json.loads(filled("activity", kept["id"], "--json").stdout)["places"] == kept["places"]
    assert filled("verify").stdout == "all is whole\n"


def test_a_claim_that_is_not_said_is_left_out(filled: Run):
    number = json.loads(filled("tie", "Misato, Saitama", "Salamina", "--json").stdout)["sources"][0]["claim"]

    done = filled("decide", "not-said", str(number), *SIGNED, "--json")

    assert json.loads(done.stdout) == {
        "number": 1,
        "about": f"claim {number}",
        "aspect": "not said",
        "value": "yes",
        "author": "Anna",
        "note": "asked the town",
    }
    assert json.loads(filled("ties", "--json").stdout) == []


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("tie", "Misato, Saitama", "Salamina", "since", "1987"), 2, "Missing option '--author'"),
        (("tie", "Misato, Saitama", "Salamina", "since", "1987?x", *SIGNED), 1, "'1987?x' is no date: write 1987,"),
        (("tie", "Misato, Saitama", "Atlantis", "since", "1987", *SIGNED), 1, "no source names a place 'Atlantis'"),
        (("activity", "0000000000000000", "date", "1987", *SIGNED), 1, "no source tells of the activity"),
        (("activity", "Signing", "place", "Paris", *SIGNED), 1, "Paris, Île-de-France, FR; Paris, Texas, US"),
        (
            ("activity", "Signing", "place", "Xqzzyw", *SIGNED),
            1,
            "there is no known place 'Xqzzyw'",
        ),
        (("same", "place", "Misato, Saitama", "Misato, Saitama", *SIGNED), 1, "is one thing already"),
        (("undo", "3", *SIGNED), 1, "decision 3 is not in force: see `glocal decide list`"),
        (("different", "person", "nobody", "noone", *SIGNED), 1, "no source tells of the person 'nobody'"),
    ],
)
def test_what_cannot_be_decided_says_why(filled: Run, arguments: tuple[str, ...], status: int, message: str):
    done = filled("decide", *arguments)

    assert done.returncode == status
    assert message in done.stderr
    assert "Traceback" not in done.stderr
