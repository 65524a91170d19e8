"""The folder of all that is kept: named, missing, not to be written to."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    "arguments",
    [("ties",), ("status",), ("search", "Peru"), ("tie", "A", "B"), ("verify",), ("register", "list"), ("mcp",)],
    ids=" ".join,
)
def test_who_only_asks_makes_no_ledger(glocal: Run, home: Path, arguments: tuple[str, ...]):
    done = glocal(*arguments)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"glocal: no ledger in {home}: add something with `glocal add …`, or name another folder with --home\n"
    )
    assert not home.exists()


def test_who_adds_makes_a_ledger_and_is_told_once(glocal: Run, home: Path, issue: Path):
    first, again = glocal("add", issue), glocal("add", issue)

    assert (first.returncode, first.stderr) == (0, f"glocal: a new ledger in {home}\n")
    assert (again.returncode, again.stderr) == (0, "")


def test_reading_again_makes_no_ledger(glocal: Run, home: Path):
    assert glocal("add", "--reread").returncode == 1
    assert not home.exists()


def test_a_folder_that_cannot_be_made_is_an_error_with_a_remedy(glocal: Run, issue: Path):
    done = glocal("add", issue, "--home", issue / "below")

    assert done.returncode == 1
    assert done.stderr == (
        f"glocal: cannot use {issue / 'below'} as home: Not a directory: "
        "check the rights of the folder, or name another with --home or GLOCAL_HOME\n"
    )


def test_a_ledger_that_is_none_is_an_error_with_a_remedy(glocal: Run, home: Path):
    home.mkdir()
    ledger = home / "ledger.sqlite3"
    ledger.write_text("no database " * 100, encoding="utf-8")

    done = glocal("ties")

    assert (done.returncode, done.stderr) == (
        1,
        f"glocal: {ledger} is no ledger: name another folder with --home, or restore it from a backup\n",
    )
    assert ledger.read_text(encoding="utf-8").startswith("no database")
