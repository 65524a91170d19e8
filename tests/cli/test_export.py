import csv
import io
import json
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def filled(glocal: Run, issue: Path) -> Run:
    """Return the command with a ledger that holds an issue."""
    assert glocal("add", issue).returncode == 0
    return glocal


def test_ties_are_written_to_standard_output(filled: Run):
    done = filled("export", "--format", "csv", "--country", "Greece", "--site", "https://register.example/")
    (row,) = csv.DictReader(io.StringIO(done.stdout.removeprefix("\ufeff")))

    assert (done.returncode, done.stderr) == (0, "")
    assert row["page"] == "https://register.example/ties/salamina--misato-saitama/"


def test_activities_are_written_to_a_file(filled: Run, tmp_path: Path):
    done = filled("export", "--format", "jsonl", "--what", "activities", "--output", "activities.jsonl")

    size = (tmp_path / "activities.jsonl").stat().st_size
    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"wrote activities.jsonl ({size:,} bytes)\n")
    lines = (tmp_path / "activities.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["kind"] for line in lines] == ["signing"]
    assert [path.name for path in tmp_path.glob(".*.part")] == []


def test_everything_is_written_as_one_package(filled: Run, tmp_path: Path):
    assert filled("export", "--format", "datapackage", "--output", "all.zip").returncode == 0

    assert sorted(zipfile.ZipFile(tmp_path / "all.zip").namelist()) == [
        "CITATION.cff",
        "activities.csv",
        "datapackage.json",
        "organisations.csv",
        "people.csv",
        "places.csv",
        "ties.csv",
    ]


def test_what_wikidata_cannot_be_told_is_counted(filled: Run):
    done = filled("export", "--format", "quickstatements")

    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "glocal: left out 1 ties: 1 have an end without a Wikidata number\n"


def test_an_export_of_nothing_is_a_valid_file_and_a_line_that_says_so(filled: Run):
    done = filled("export", "--format", "geojson", "--kind", "host-town")

    assert (done.returncode, json.loads(done.stdout)) == (0, {"type": "FeatureCollection", "features": []})
    assert "no such ties: the file is valid and empty; widen the filters, or add documents" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("csv", "--what", "places", "--status", "active"), "--status narrows ties only"),
        (("csv", "--kind", "visit"), "there is no kind 'visit' of ties: choose from sister-city"),
        (("datapackage", "--since", "1990"), "--since narrows ties only"),
        (("quickstatements", "--what", "people"), "Wikidata is told of ties, not of people"),
        (("csv", "--place", "Atlantis"), "no source names a place 'Atlantis'"),
        (("csv", "--output", "no/such/file.csv"), "cannot write no/such/file.csv"),
    ],
    ids=["filter", "kind", "package", "wikidata", "place", "folder"],
)
def test_what_cannot_be_meant_is_told_with_what_to_do(filled: Run, arguments: tuple[str, ...], said: str):
    done = filled("export", "--format", *arguments)

    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr
