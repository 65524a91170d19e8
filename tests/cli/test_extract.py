import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from glocal.cli.extract import extract
from glocal.gazetteer import Gazetteer
from glocal.model.reading import BegunReading
from glocal.reading.grammar import read_by_grammar
from tests.cli.conftest import Run


def test_a_reading_goes_to_standard_output_where_no_folder_is_given(glocal: Run, issue: Path):
    done = glocal("extract", issue)

    assert done.returncode == 0, done.stderr
    reading = json.loads(done.stdout)
    assert reading["issue"]["date"] == "2026-04"
    assert [article["headline"] for article in reading["articles"]] == [
        "Misato City and the City of Salamina Become Sister Cities"
    ]


def test_each_document_gets_a_file_in_the_folder(glocal: Run, examples: Path, tmp_path: Path):
    done = glocal("extract", examples, "--output", tmp_path / "made" / "readings")

    assert (done.returncode, done.stdout) == (0, "")
    written = sorted(path.stem for path in (tmp_path / "made" / "readings").iterdir())
    assert written == sorted(path.stem for path in examples.iterdir())


def test_what_cannot_be_read_is_named_and_the_rest_is_done(glocal: Run, issue: Path, tmp_path: Path):
    (tmp_path / "empty.txt").touch()
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))

    done = glocal("extract", "missing.txt", "empty.txt", "picture.txt", issue, "--output", "out")

    assert done.returncode == 1
    assert (tmp_path / "out" / "2026-04.json").exists()
    lines = done.stderr.splitlines()
    assert [line.split(":")[1].strip() for line in lines] == ["missing.txt", "empty.txt", "picture.txt"]


def test_a_file_of_300_megabytes_is_refused_before_it_is_read(glocal: Run, tmp_path: Path):
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(300_000_000)

    done = glocal("extract", "large.txt")

    assert done.returncode == 1
    assert "large.txt: is too large: 300 MB" in done.stderr


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932", "euc-jp"])
def test_the_encoding_is_found(glocal: Run, examples: Path, tmp_path: Path, encoding: str):
    text = (examples / "2026-05-ja.txt").read_text(encoding="utf-8").replace("—", "―").replace("〜", "～")
    text = text.replace("～", "〜") if encoding == "euc-jp" else text
    (tmp_path / "issue.txt").write_bytes(text.encode(encoding))

    done = glocal("extract", "issue.txt")

    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["articles"]) == 3


def test_explain_shows_for_each_line_what_it_was_taken_for_and_why(glocal: Run, issue: Path):
    done = glocal("extract", "--explain", issue)

    assert done.returncode == 0, done.stderr
    labels = [line.split()[1] for line in done.stdout.splitlines()[1:]]
    assert labels == ["masthead", "masthead", "headline", "body", "body"]


def test_an_unknown_engine_is_named_with_those_there_are(glocal: Run, issue: Path):
    done = glocal("extract", "--engine", "oracle", issue)

    assert done.returncode == 1
    assert "no engine is named 'oracle': use one of grammar" in done.stderr


def test_reading_needs_no_django(issue: Path):
    code = (
        "import sys; from glocal.cli import command\n"
        f"try: command(['extract', {str(issue)!r}])\n"
        "except SystemExit: print('django' in sys.modules, file=sys.stderr)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stderr.splitlines()[-1] == "False"


def test_where_a_reader_breaks_on_a_file_the_others_are_read(
    issue: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "hard.txt").write_text("No reader likes this.", encoding="utf-8")

    def reads_or_breaks(data: bytes, name: str, gazetteer: Gazetteer) -> BegunReading:
        if name == "hard.txt":
            raise IndexError("string index out of range")
        return read_by_grammar(data, name, gazetteer)

    monkeypatch.setattr("glocal.reading.engine_named", lambda _: reads_or_breaks)
    arguments = [str(tmp_path / "hard.txt"), str(issue), "--output", str(tmp_path / "out")]

    done = CliRunner().invoke(extract, arguments)

    assert done.exit_code == 1
    assert (
        "hard.txt: the reader broke on this file: IndexError: string index out of range (test_extract.py" in done.stderr
    )
    assert [path.name for path in (tmp_path / "out").iterdir()] == [f"{issue.stem}.json"]
