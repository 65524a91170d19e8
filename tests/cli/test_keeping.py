"""`dump`, `load`, `backup`, `verify`, `rebuild` and `status`, one after the other on one ledger."""

import json
import shutil
import sqlite3
from pathlib import Path

from tests.cli.conftest import Run


def test_a_dumped_ledger_is_loaded_into_an_empty_home(glocal: Run, examples: Path, tmp_path: Path):
    glocal("add", examples)

    dumped = glocal("dump", "ledger.jsonl.gz")
    loaded = glocal("load", "ledger.jsonl.gz", "--home", tmp_path / "restored")
    again = glocal("dump", "again.jsonl.gz", "--home", tmp_path / "restored")

    assert (dumped.returncode, loaded.returncode, again.returncode) == (0, 0, 0), loaded.stderr
    assert (tmp_path / "ledger.jsonl.gz").read_bytes() == (tmp_path / "again.jsonl.gz").read_bytes()
    assert "all is whole" in glocal("verify", "--home", tmp_path / "restored").stdout


def test_a_backup_is_a_ledger(glocal: Run, issue: Path, tmp_path: Path):
    glocal("add", issue)

    done = glocal("backup", "copy.sqlite3")

    assert done.returncode == 0, done.stderr
    (tmp_path / "restored").mkdir()
    shutil.move(tmp_path / "copy.sqlite3", tmp_path / "restored" / "ledger.sqlite3")
    assert json.loads(glocal("status", "--json", "--home", tmp_path / "restored").stdout)["documents"] == 1


def test_verify_names_what_is_damaged(glocal: Run, issue: Path, home: Path):
    glocal("add", issue)
    with sqlite3.connect(home / "ledger.sqlite3") as database:
        database.execute("UPDATE ledger_original SET data = x'00'")
        database.execute("DELETE FROM entities_placesource")
    database.close()

    done = glocal("verify")

    assert done.returncode == 1
    assert "2026-04.txt: its bytes are not those that were added" in done.stderr
    assert "it is missing: call `glocal rebuild`" in done.stderr


def test_rebuild_mends_what_is_computed(glocal: Run, issue: Path, home: Path):
    glocal("add", issue)
    with sqlite3.connect(home / "ledger.sqlite3") as database:
        database.execute("DELETE FROM entities_placesource")
    database.close()

    glocal("rebuild")

    assert glocal("verify").stdout == "all is whole\n"


def test_a_file_that_is_there_is_not_written_over_unasked(glocal: Run, issue: Path, tmp_path: Path):
    assert glocal("add", issue).returncode == 0
    (tmp_path / "there").write_text("precious", encoding="utf-8")

    refused = [glocal(command, "there") for command in ("dump", "backup")]

    assert [(done.returncode, "say --overwrite" in done.stderr) for done in refused] == [(1, True), (1, True)]
    assert (tmp_path / "there").read_text(encoding="utf-8") == "precious"
    assert glocal("dump", "there", "--overwrite").returncode == 0
