"""The questions, asked of a ledger of two issues and a list."""

import datetime
import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run

MAY = """Glocal Sample News

May 2026

Kazuno and Sopron Sing Together

On April 12, a delegation of 20 people from Sopron, Hungary, visited Kazuno City, Akita Prefecture. Kazuno City and
Sopron have been sister cities since 2002.
"""
LIST = """City,Country,Partner,Partner country,Agreed
Misato,JP,Salamina,GR,1987
Sapporo,JP,Munich,DE,1972-08-28
"""


@pytest.fixture
def filled(glocal: Run, issue: Path, tmp_path: Path) -> Run:
    """Return the command with a ledger that holds something."""
    (tmp_path / "2026-05.txt").write_text(MAY, encoding="utf-8")
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    assert glocal("add", issue, "2026-05.txt").returncode == 0
    assert glocal("register", "import", "list.csv", "--as", "council").returncode == 0
    return glocal


def asked(run: Run, *arguments: str) -> list[dict[str, object]]:
    """Return the rows that a question answers."""
    done = run(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    rows: list[dict[str, object]] = json.loads(done.stdout)
    return rows


def test_ties_are_listed_with_how_they_stand(filled: Run):
    stands = {str(row["tie"]): (row["stands"], row["last_seen"]) for row in asked(filled, "ties")}

    assert sorted(stands.values()) == [("active", "2026-04"), ("active", "2026-05"), ("no sign of life", "")]


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        (("--country", "Germany"), 1),
        (("--country", "HU"), 1),
        (("--place", "Saitama"), 1),
        (("--kind", "host-town"), 0),
        (("--since", "2000"), 2),
        (("--year", "1972"), 1),
        (("--year", "1900-2010"), 2),
        (("--year", "2020-"), 1),
        (("--status", "ended"), 0),
        (("--quiet",), 0),
    ],
)
def test_ties_are_narrowed(filled: Run, arguments: tuple[str, ...], count: int):
    assert len(asked(filled, "ties", *arguments)) == count


def test_activities_are_narrowed_by_place_and_kind(filled: Run):
    rows = asked(filled, "activities", "--place", "Kazuno", "--kind", "visit")

    assert [row["date"] for row in rows] == ["2026-04-12"]


def test_activities_are_narrowed_to_years(filled: Run):
    assert [row["date"] for row in asked(filled, "activities", "--year", "2026")] == ["2026-04-12"]
    assert [row["date"] for row in asked(filled, "activities", "--year", "2020-2025")] == ["2025-12"]


def test_a_list_is_cut_and_says_how_much_more_there_is(filled: Run):
    done = filled("ties", "--limit", "1")

    assert (done.returncode, len(done.stdout.splitlines())) == (0, 2)
    assert done.stderr == "2 more: raise --limit, or narrow\n"
    assert len(asked(filled, "activities", "--limit", "1")) == 1


def test_a_place_has_its_ties_and_activities(filled: Run):
    kinds = {(row["what"], row["kind"]) for row in asked(filled, "place", "Kazuno")}

    assert ("tie", "sister-city") in kinds
    assert ("activity", "visit") in kinds


def test_a_tie_shows_every_value_with_its_claims_and_sentences(filled: Run):
    done = filled("tie", "Misato, Saitama", "Salamina", "--json")

    tie = json.loads(done.stdout)
    assert [value["text"] for value in tie["values"]["formalised"]] == ["2025-12", "1987"]
    assert [len(value["claims"]) for value in tie["values"]["formalised"]] == [1, 1]
    assert any("signed a sister city agreement" in quote for source in tie["sources"] for quote in source["quotes"])


def test_the_id_that_a_list_prints_shows_the_tie(filled: Run):
    listed = {str(row["tie"]): str(row["id"]) for row in asked(filled, "ties")}
    (name,) = (name for name in listed if "Salamina" in name)

    done = filled("tie", listed[name])

    assert (done.returncode, done.stdout.splitlines()[0]) == (0, f"{name}  ({listed[name]})")


def test_sources_that_differ_are_listed(filled: Run):
    (row,) = asked(filled, "disagreements")

    assert row["about"] == "formalised"
    assert "2025-12" in str(row["values"])
    assert "1987" in str(row["values"])


def test_a_decided_date_is_shown_first_and_beside_what_sources_differ_on(filled: Run):
    (row,) = asked(filled, "disagreements")
    one, other = str(row["tie"]).split(" – ")
    made = filled("decide", "tie", one, other, "formalised", "1987", "--author", "Anna", "--note", "asked the town")
    assert made.returncode == 0, made.stderr
    assert row["decided"] == ""

    assert [each["decided"] for each in asked(filled, "disagreements")] == ["1987"]
    values = json.loads(filled("tie", one, other, "--json").stdout)["values"]["formalised"]
    assert [(value["text"], value["decided"]) for value in values] == [("1987", True), ("2025-12", False)]
    assert re.search(r"\n  formalised  1987  \(decided; claim \d+\)\n", filled("tie", one, other).stdout)


def test_a_list_that_does_not_have_a_tie_is_told_with_it(filled: Run, tmp_path: Path):
    rows = "Kazuno,JP,Győr,HU,\nKazuno,JP,Szeged,HU,\n"
    (tmp_path / "kazuno.csv").write_text(LIST.splitlines()[0] + "\n" + rows, encoding="utf-8")
    assert filled("register", "import", "kazuno.csv", "--as", "kazuno").returncode == 0
    today = datetime.datetime.now(datetime.UTC).date().isoformat()

    tie = json.loads(filled("tie", "Kazuno", "Sopron", "--json").stdout)

    assert tie["unlisted"] == [{"list": "kazuno", "state": "not listed", "read_on": today, "claims": []}]
    assert f"  existence   not listed by kazuno, read on {today}\n" in filled("tie", "Kazuno", "Sopron").stdout
    assert f" / not listed by kazuno (read on {today})" in filled("disagreements").stdout


def test_anniversaries_ahead_are_listed(filled: Run):
    rows = asked(filled, "anniversaries", "--within", "40y", "--country", "DE")

    assert str(rows[0]["when"]).endswith("-08-28")
    assert {str(row["years"])[-1] for row in rows} <= {"0", "5"}
    assert [row["of"] for row in rows] == ["agreement"] * len(rows)


def test_anniversaries_of_one_month_are_listed(filled: Run):
    rows = asked(filled, "anniversaries", "--month", "2032-08", "--place", "Sapporo, Hokkaido")

    assert [(row["when"], row["years"]) for row in rows] == [("2032-08-28", 60)]
    assert asked(filled, "anniversaries", "--month", "2032-09", "--place", "Sapporo, Hokkaido") == []
    assert filled("anniversaries", "--month", "August").returncode == 2


def test_a_dossier_names_ties_activities_and_numbered_sources(filled: Run):
    text = filled("brief", "Hungary").stdout

    assert text.startswith("# Hungary\n")
    assert (
        "\n### Sopron, Győr-Moson-Sopron – Kazuno, Japan\n\nsister city; active, last told of in May 2026 [1]\n" in text
    )
    assert "\n1. Glocal Sample News, May 2026, “Kazuno and Sopron Sing Together”: “" in text


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("place", "Xqzzy"), 1, "no source names a place 'Xqzzy': check the spelling"),
        (("place", "salamna, GR"), 1, "no source names a place 'salamna, GR': did you mean Salamina or Saitama?"),
        (("tie", "Kazuno", "Soporn"), 1, "no source names a place 'Soporn': did you mean Sopron or Sapporo?"),
        (("tie", "0123456789abcdef"), 1, "no tie has the Id '0123456789abcdef': give both ends, or an Id that"),
        (("tie", "Sapporo", "Sopron"), 1, "no source tells of a tie between Sapporo and Sopron"),
        (("ties", "--country", "Atlantis"), 1, "there is no country 'Atlantis'"),
        (("place", " , "), 1, "no place is named: write its name"),
        (("person", " "), 1, "no person is named: see `glocal people`"),
        (("place", "x" * 5000), 1, f"no source names a place '{'x' * 60}…'"),
        (("anniversaries", "--within", "9999y"), 2, "'9999y' is too far ahead: at most 1000y"),
        (("anniversaries", "--month", "2026-13"), 2, "'2026-13' is no month: write 2026-05"),
        (("activities", "--year", "soon"), 2, "'soon' is no year: write 2025, 2020-2025 or 2020-"),
        (("ties", "--year", "2020", "--since", "1990"), 2, "--since and --year both say when"),
        (("anniversaries", "--within", "soon"), 2, "'soon' is no span: write 90d, 12m or 2y"),
        (("brief", "Atlantis"), 1, "no source names a place"),
        (("register", "diff", "nobody"), 1, "no list is imported as 'nobody'"),
    ],
    ids=[
        "place",
        "mistyped place",
        "mistyped end",
        "no such Id",
        "tie",
        "country",
        "nowhere",
        "nobody",
        "endless",
        "far",
        "month",
        "year",
        "two years",
        "span",
        "brief",
        "register",
    ],
)
def test_a_question_that_cannot_be_answered_says_why(filled: Run, arguments: tuple[str, ...], status: int, said: str):
    done = filled(*arguments)

    assert done.returncode == status
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_an_empty_ledger_answers_with_what_to_do(glocal: Run, tmp_path: Path):
    (tmp_path / "empty.csv").write_text(LIST.splitlines()[0], encoding="utf-8")
    assert glocal("register", "import", "empty.csv", "--as", "council").returncode == 1
    done = glocal("ties")

    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "no such ties: widen the filters, or add documents\n"


def test_lists_are_named_with_their_rows(filled: Run):
    (row,) = asked(filled, "register", "list")

    assert (row["name"], row["rows"], row["gone"], row["file"]) == ("council", 2, 0, "list.csv")


def test_a_place_is_found_by_the_name_that_a_source_writes(glocal: Run, examples: Path):
    assert glocal("add", examples).returncode == 0
    assert glocal("place", "サラミナ市").stdout.startswith("Salamina, Attica, GR:")
