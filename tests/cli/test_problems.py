"""What could not be used, and when a command failed."""

import json
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import COMMAND, Run

LIST = "City,Country,Partner,Partner country\nMisato,JP,Salamina,GR\nSapporo,JP,,\n"


def test_a_list_with_a_row_that_cannot_be_used_is_kept_and_fails(glocal: Run, tmp_path: Path):
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")

    done = glocal("register", "import", "list.csv", "--as", "council")
    listed = json.loads(glocal("problems", "--json").stdout)

    assert done.returncode == 1
    assert "added: 1 rows" in done.stdout
    assert [(row["document"], row["line"], row["severity"]) for row in listed] == [("list.csv", 3, "error")]
    assert json.loads(glocal("problems", "--severity", "warning", "--json").stdout) == []


def test_what_an_older_reader_read_is_read_again_on_request(glocal: Run, issue: Path, home: Path):
    glocal("add", issue)
    with sqlite3.connect(home / "ledger.sqlite3") as database:
        database.execute("UPDATE ledger_reading SET maker = 'grammar 0.0.1'")
    database.close()
    issue.unlink()

    told = glocal("status").stdout
    done = glocal("add", "--reread")

    assert "1 document was read by grammar 0.0.1; read again with `glocal add --reread`" in told
    assert done.returncode == 0, done.stderr
    assert "read again: 2026-04.txt (1 articles; 0 facts new, 0 gone, " in done.stdout
    assert glocal("verify").stdout == "all is whole\n"
    assert "glocal add --reread" not in glocal("status").stdout
    assert json.loads(glocal("status", "--json").stdout)["read_by_older"] == 0


def test_nothing_named_is_wrong_usage(glocal: Run):
    done = glocal("add")

    assert done.returncode == 2
    assert "name files or folders, or say --reread" in done.stderr


def test_who_stops_it_is_told_what_is_kept(glocal: Run, issue: Path, tmp_path: Path, environment: dict[str, str]):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(200):
        (folder / f"{number:03}.txt").write_text(
            issue.read_text(encoding="utf-8").replace("April", f"April {number + 1},"), encoding="utf-8"
        )
    running = subprocess.Popen(
        [*COMMAND, "add", str(folder)], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert running.stdout
    running.stdout.readline()
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)

    assert running.returncode == 130, err
    assert "glocal: stopped; all of this is kept: the same command does what is left" in err
    assert "added, 0 read again, 0 unchanged, 0 not readable" in out
    kept = json.loads(glocal("status", "--json").stdout)["documents"]
    assert 0 < kept < 200


BREAKS = """
import sys
import glocal.reading as reading
from glocal.cli import main

whole = reading.read

def breaks(data, name, gazetteer, engine="grammar"):
    if name == "hard.txt":
        raise IndexError("string index out of range")
    return whole(data, name, gazetteer, engine)

reading.read = breaks
main()
"""


def test_where_the_reader_breaks_on_a_file_the_others_are_kept(
    glocal: Run, issue: Path, tmp_path: Path, environment: dict[str, str]
):
    (tmp_path / "hard.txt").write_text("No reader likes this.", encoding="utf-8")
    command = [sys.executable, "-c", BREAKS, "add", "hard.txt", str(issue)]

    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert "hard.txt: the reader broke on this file: IndexError: string index out of range" in done.stderr
    assert "1 added, 0 read again, 0 unchanged, 1 not readable" in done.stdout
    assert glocal("verify").stdout == "all is whole\n"
