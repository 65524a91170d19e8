import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

SIGNED = ("--reason", "a draft", "--author", "Anna")
LIST = "City,Country,Partner,Partner country,Agreed\nSapporo,JP,Munich,DE,1972-08-28\n"


def ties(glocal: Run) -> int:
    """Return how many ties are kept."""
    count: int = json.loads(glocal("status", "--json").stdout)["ties"]
    return count


def test_a_document_is_taken_back_and_brought_back_by_its_file(glocal: Run, issue: Path):
    glocal("add", issue)

    done = glocal("remove", issue, *SIGNED)

    assert (done.returncode, done.stdout[:24]) == (0, "2026-04.txt: taken back;"), done.stderr
    assert ties(glocal) == 0
    assert json.loads(glocal("status", "--json").stdout)["taken_back"] == 1
    (row,) = json.loads(glocal("remove", "--list", "--json").stdout)
    assert (row["document"], row["by"], row["reason"]) == ("2026-04.txt", "Anna", "a draft")
    again = glocal("add", issue)
    assert again.stdout.startswith("unchanged: ")
    assert "was taken back by Anna" in again.stderr
    assert glocal("remove", "--undo", row["id"], *SIGNED).stdout == "2026-04.txt: brought back\n"
    assert ties(glocal) == 1
    assert glocal("verify").stdout == "all is whole\n"


def test_of_a_list_that_was_taken_back_the_earlier_import_counts_again(glocal: Run, tmp_path: Path):
    for name, text in (("right.csv", LIST), ("wrong.csv", LIST.replace("1972", "1927"))):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        glocal("register", "import", path, "--as", "council")

    assert glocal("remove", "wrong.csv", *SIGNED).returncode == 0

    (listed,) = json.loads(glocal("register", "list", "--json").stdout)
    assert (listed["file"], listed["rows"]) == ("right.csv", 1)
    again = glocal("register", "import", tmp_path / "wrong.csv", "--as", "council")
    assert again.returncode == 1
    assert "was taken back by Anna" in again.stderr
    assert glocal("remove", "--undo", "wrong.csv", *SIGNED).returncode == 0
    assert json.loads(glocal("register", "list", "--json").stdout)[0]["file"] == "wrong.csv"
    assert glocal("verify").stdout == "all is whole\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(("remove", "other.txt", *SIGNED), "no document 'other.txt' is kept", id="unknown"),
        pytest.param(("remove", "2026-04.txt"), "name the document, a --reason and an --author", id="no reason"),
        pytest.param(("remove", "--undo", "2026-04.txt", *SIGNED), "2026-04.txt counts already", id="not taken back"),
    ],
)
def test_what_cannot_be_taken_back_is_said(glocal: Run, issue: Path, arguments: tuple[str, ...], message: str):
    glocal("add", issue)

    done = glocal(*arguments)

    assert done.returncode != 0
    assert message in done.stderr


def test_a_name_that_several_documents_have_asks_for_the_digits_of_one(glocal: Run, issue: Path):
    glocal("add", issue)
    issue.write_text(issue.read_text(encoding="utf-8").replace("April", "May"), encoding="utf-8")
    glocal("add", issue)
    issue.unlink()

    assert "can mean several documents: " in glocal("remove", "2026-04.txt", *SIGNED).stderr
