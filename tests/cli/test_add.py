import json
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import COMMAND, Run


def count(glocal: Run) -> dict[str, int]:
    """Return what `glocal status` counts."""
    found: dict[str, int] = json.loads(glocal("status", "--json").stdout)
    return found


def agreed(glocal: Run) -> list[str]:
    """Return the dates that sources in force give for the agreement of the sample issue."""
    tie = json.loads(glocal("tie", "Misato, Saitama", "Salamina", "--json").stdout)
    return sorted(value["text"] for value in tie["values"]["formalised"])


def test_files_and_folders_are_added_with_a_line_each_and_a_summary(glocal: Run, examples: Path, issue: Path):
    done = glocal("add", examples, issue)

    assert done.returncode == 0, done.stderr
    *lines, summary = done.stdout.splitlines()
    assert [line for line in lines if not line.startswith("added: ")] == []
    assert len(lines) == len(list(examples.iterdir())) + 1
    assert summary == f"{len(lines)} added, 0 read again, 0 unchanged, 0 not readable; 0 problems"


def test_adding_again_changes_nothing_and_says_so(glocal: Run, issue: Path):
    glocal("add", issue)
    before = count(glocal)

    done = glocal("add", issue)

    assert done.stdout.splitlines()[0].startswith("unchanged: ")
    assert done.stdout.splitlines()[1] == "0 added, 0 read again, 1 unchanged, 0 not readable; 0 problems"
    assert count(glocal) == before


def test_a_corrected_issue_takes_the_place_of_its_earlier_version_until_both_are_said_to_count(
    glocal: Run, issue: Path, tmp_path: Path
):
    glocal("add", issue)
    corrected = tmp_path / "2026-04 corrected.txt"
    corrected.write_text(issue.read_text(encoding="utf-8").replace("December", "November"), encoding="utf-8")

    done = glocal("add", corrected)

    assert "in the place of an earlier version, 2026-04.txt; " in done.stdout
    assert count(glocal)["documents"] == 2
    assert agreed(glocal) == ["2025-11"]
    assert glocal("add", issue, corrected).stdout.count("unchanged: ") == 2
    assert glocal("add", issue, "--beside").stdout.startswith("read again: ")
    assert agreed(glocal) == ["2025-11", "2025-12"]
    assert glocal("verify").stdout == "all is whole\n"


@pytest.mark.usefixtures("issue")
def test_a_glob_in_quotes_is_expanded(glocal: Run):
    assert "1 added" in glocal("add", "*.txt").stdout


def test_what_cannot_be_read_is_named_the_rest_is_kept_and_the_status_is_1(glocal: Run, issue: Path, tmp_path: Path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (tmp_path / "blank.txt").write_text("\n \n\t\n")

    done = glocal("add", "missing.txt", "folder", "picture.txt", "blank.txt", issue)

    assert done.returncode == 1
    assert done.stdout.splitlines()[-1].startswith("1 added, 0 read again, 0 unchanged, 4 not readable")
    made, *problems = done.stderr.splitlines()
    assert made.startswith("glocal: a new ledger in ")
    assert [line.split(": ")[1] for line in problems] == [
        "missing.txt",
        "folder",
        "picture.txt",
        "blank.txt",
    ]
    assert "Traceback" not in done.stderr


def test_a_home_that_is_a_file_is_an_error_with_a_remedy(glocal: Run, issue: Path, home: Path):
    home.write_text("")

    done = glocal("add", issue)

    assert done.returncode in {1, 2}
    assert str(home) in done.stderr
    assert "Traceback" not in done.stderr


def test_a_damaged_ledger_is_an_error_with_a_remedy(glocal: Run, issue: Path, home: Path):
    home.mkdir()
    (home / "ledger.sqlite3").write_bytes(b"this is no database, it only has its name" * 99)

    done = glocal("add", issue)

    assert done.returncode == 1
    assert "ledger.sqlite3 is no ledger" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_full_disk_loses_nothing_that_was_there(
    glocal: Run, issue: Path, home: Path, environment: dict[str, str], examples: Path
):
    glocal("add", issue)
    before = count(glocal)
    room = (home / "ledger.sqlite3").stat().st_size

    done = subprocess.run(
        [*COMMAND, "add", str(examples)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )

    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "ledger.sqlite3" in done.stderr
    assert count(glocal)["documents"] >= before["documents"]
    assert "all is whole" in glocal("verify").stdout
    assert glocal("add", examples, issue).returncode == 0


def test_a_locked_ledger_is_waited_for(glocal: Run, issue: Path, home: Path, environment: dict[str, str]):
    glocal("add", "nothing.txt")
    holder = sqlite3.connect(home / "ledger.sqlite3", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    adding = subprocess.Popen([*COMMAND, "add", str(issue)], env=environment, stdout=subprocess.PIPE, text=True)
    with pytest.raises(subprocess.TimeoutExpired):
        adding.wait(2)

    holder.execute("COMMIT")
    holder.close()

    assert "1 added" in adding.communicate(timeout=60)[0]


HOLD = """
import sys
from glocal.cli.home import open_ledger
open_ledger(None)
from glocal.ledger.turns import turn_to_write
with turn_to_write():
    print("mine", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(glocal: Run, environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Yield a process that has the turn to write until it ends."""
    glocal("add", "nothing.txt")
    pipe = subprocess.PIPE
    with subprocess.Popen([COMMAND[0], "-c", HOLD, "a\nb"], env=environment, stdin=pipe, stdout=pipe, text=True) as run:
        try:
            assert run.stdout
            assert run.stdout.readline() == "mine\n"
            yield run
        finally:
            run.kill()


@pytest.fixture
def waiting(holder: subprocess.Popen[str], environment: dict[str, str], issue: Path) -> Iterator[subprocess.Popen[str]]:
    """Yield `glocal add` after it said that it waits."""
    pipe = subprocess.PIPE
    with subprocess.Popen([*COMMAND, "add", str(issue)], env=environment, stdout=pipe, stderr=pipe, text=True) as run:
        try:
            assert run.stderr
            said = run.stderr.readline()
            assert f"waiting to write: `-c 'a b'` (process {holder.pid}) has the turn since " in said
            yield run
        finally:
            run.kill()


def test_the_turn_to_write_is_waited_for_until_the_process_that_has_it_is_killed(
    holder: subprocess.Popen[str], waiting: subprocess.Popen[str]
):
    assert waiting.poll() is None
    holder.kill()
    said, _ = waiting.communicate(timeout=60)
    assert said.endswith("1 added, 0 read again, 0 unchanged, 0 not readable; 0 problems\n")


def test_who_waits_for_the_turn_to_write_can_leave(
    holder: subprocess.Popen[str], waiting: subprocess.Popen[str], glocal: Run
):
    waiting.send_signal(signal.SIGINT)
    _, said = waiting.communicate(timeout=60)
    assert said == "glocal: stopped; all of this is kept: the same command does what is left\n"
    assert waiting.returncode == 130
    holder.kill()
    assert count(glocal)["documents"] == 0


def test_four_processes_add_at_once(glocal: Run, examples: Path, environment: dict[str, str], tmp_path: Path):
    for number in range(4):
        shutil.copytree(examples, tmp_path / str(number))
        for path in (tmp_path / str(number)).iterdir():
            path.write_text(f"{path.read_text(encoding='utf-8')}\nPage {number}\n", encoding="utf-8")
    runs = [
        subprocess.Popen(
            [*COMMAND, "add", str(tmp_path / str(number))], env=environment, stderr=subprocess.PIPE, text=True
        )
        for number in range(4)
    ]

    said = [run.communicate(timeout=120)[1] for run in runs]

    assert [run.returncode for run in runs] == [0, 0, 0, 0], said
    assert count(glocal)["documents"] == 4 * len(list(examples.iterdir()))
    assert "all is whole" in glocal("verify").stdout


def test_a_kill_in_the_middle_leaves_a_ledger_that_the_next_add_completes(
    glocal: Run, examples: Path, environment: dict[str, str], home: Path
):
    glocal("add", examples)
    whole = count(glocal)
    chance = random.Random(7)  # noqa: S311 - moments to kill at, no secret
    for _ in range(6):
        shutil.rmtree(home)
        run = subprocess.Popen([*COMMAND, "add", str(examples)], env=environment, stdout=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.15, 0.7))
        run.kill()
        run.wait()

        # Killed early enough it has made nothing yet.
        assert not (home / "ledger.sqlite3").exists() or glocal("verify").returncode == 0
        assert glocal("add", examples).returncode == 0

    assert count(glocal) == whole


def test_what_a_folder_holds_besides_text_is_said_once(glocal: Run, tmp_path: Path, issue: Path):
    (tmp_path / "letter.docx").write_bytes(b"PK")
    (tmp_path / "letter.pdf").write_bytes(b"%PDF")

    done = glocal("add", ".")

    assert (done.returncode, issue.name in done.stdout) == (0, True)
    told = "glocal: left out of folders: 1 .docx, 1 .pdf: only .txt and .md are read; save the others as text\n"
    assert done.stderr.count(told) == 1


def test_a_text_that_was_taken_for_latin_is_kept_with_a_warning(glocal: Run, tmp_path: Path, issue: Path):
    spoilt = tmp_path / "spoilt.txt"
    spoilt.write_text(
        (issue.read_text(encoding="utf-8") + "橿原市、八木町").encode().decode("latin-1"), encoding="utf-8"
    )

    done = glocal("add", "spoilt.txt")

    assert done.returncode == 0, done.stderr
    assert "spoilt.txt: has no certain encoding and was read as utf-8 saved as latin-1: check accents" in done.stderr
