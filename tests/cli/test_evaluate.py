"""`glocal evaluate` on folders of readings."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from glocal.cli.evaluate import evaluate
from glocal.model.errors import GlocalError

READING = {
    "articles": [{"headline": "Visit to Dubbo", "captions": [], "body": "A visit to Dubbo.", "topics": []}],
    "people": [{"article": 0, "name": "Seiji Ito", "role": "Mayor"}],
}
POORER = READING | {"people": []}


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Return a folder of readings and one of gold with one pair, and let the cache be empty."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    readings, gold = tmp_path / "readings", tmp_path / "gold"
    for folder in (readings, gold):
        folder.mkdir()
        (folder / "may.json").write_text(json.dumps(READING), encoding="utf-8")
    return readings, gold


def run(*arguments: object) -> Result:
    """Return how the command ended with these arguments."""
    return CliRunner().invoke(evaluate, [str(argument) for argument in arguments])


def test_a_perfect_reading_ends_with_status_zero(folders: tuple[Path, Path]):
    result = run(*folders)
    assert result.exit_code == 0
    assert "people                 1.000   1.000   1.000" in result.stdout


def test_the_second_run_shows_the_change_since_the_first(folders: tuple[Path, Path]):
    run(*folders)
    (folders[0] / "may.json").write_text(json.dumps(POORER), encoding="utf-8")
    result = run(*folders)
    people = next(line for line in result.stdout.splitlines() if line.startswith("people"))
    assert people.split() == ["people", "0.000", "0.000", "0.000", "-1.000", "1"]
    assert result.exit_code == 0


def test_a_fall_below_saved_scores_ends_with_status_one(folders: tuple[Path, Path], tmp_path: Path):
    saved = tmp_path / "scores.json"
    assert run(*folders, "--save", saved).exit_code == 0
    assert run(*folders, "--against", saved).exit_code == 0
    (folders[0] / "may.json").write_text(json.dumps(POORER), encoding="utf-8")
    result = run(*folders, "--against", saved)
    assert result.exit_code == 1
    assert result.stderr.endswith(f"fell below {saved}: people, core_f1\n")


def test_json_gives_one_object(folders: tuple[Path, Path]):
    record = json.loads(run(*folders, "--json").stdout)
    assert record["headlines"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0, "gold": 1}


def test_misses_are_listed_on_standard_error(folders: tuple[Path, Path]):
    (folders[0] / "may.json").write_text(json.dumps(POORER), encoding="utf-8")
    assert run(*folders, "--misses").stderr == "may[0] people missed: Seiji Ito, Mayor\n"


def test_a_missing_reading_counts_as_missed_and_ends_with_status_one(folders: tuple[Path, Path]):
    (folders[1] / "june.json").write_text(json.dumps(READING), encoding="utf-8")
    result = run(*folders)
    assert result.exit_code == 1
    assert result.stderr == "glocal: june: no reading; its facts count as missed\n"
    assert "people                 1.000   0.500   0.667" in result.stdout


def test_a_tie_without_evidence_ends_with_status_one(folders: tuple[Path, Path]):
    tie = {"article": 0, "kind": "exchange", "between": []}
    (folders[0] / "may.json").write_text(json.dumps(READING | {"ties": [tie]}), encoding="utf-8")
    result = run(*folders)
    assert result.exit_code == 1
    assert "glocal: may[0] ties wrong: exchange without true evidence" in result.stderr


def test_a_missing_folder_is_wrong_usage(folders: tuple[Path, Path], tmp_path: Path):
    result = run(folders[0], tmp_path / "nowhere")
    assert result.exit_code == 2
    assert "nowhere' does not exist" in result.stderr


def test_folders_without_a_pair_are_wrong_usage(folders: tuple[Path, Path]):
    (folders[0] / "may.json").rename(folders[0] / "july.json")
    result = run(*folders)
    assert result.exit_code == 2
    assert "has a reading of the same name" in result.stderr


def test_broken_json_is_named_with_its_position(folders: tuple[Path, Path]):
    (folders[0] / "may.json").write_text('{"articles": [\n]]', encoding="utf-8")
    result = run(*folders)
    assert isinstance(result.exception, GlocalError)
    assert f"{folders[0] / 'may.json'}:2:2: not JSON" in str(result.exception)


def test_a_file_in_another_encoding_is_named(folders: tuple[Path, Path]):
    (folders[0] / "may.json").write_bytes('{"articles": "café"}'.encode("latin-1"))
    result = run(*folders)
    assert isinstance(result.exception, GlocalError)
    assert "not UTF-8 at byte 17" in str(result.exception)


def test_saved_scores_that_are_none_are_refused(folders: tuple[Path, Path], tmp_path: Path):
    other = tmp_path / "other.json"
    other.write_text("{}", encoding="utf-8")
    result = run(*folders, "--against", other)
    assert isinstance(result.exception, GlocalError)
    assert str(result.exception) == f"{other}: holds no scores: name a file that --save wrote"
    other.write_text("{", encoding="utf-8")
    assert f"{other}:1:2: not JSON" in str(run(*folders, "--against", other).exception)


def test_scores_that_cannot_be_saved_are_an_error(folders: tuple[Path, Path], tmp_path: Path):
    result = run(*folders, "--save", tmp_path / "nowhere" / "scores.json")
    assert isinstance(result.exception, GlocalError)
    assert "cannot write" in str(result.exception)


def test_a_cache_that_cannot_be_written_costs_only_the_change(
    folders: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    result = run(*folders)
    assert result.exit_code == 0
    assert "the scores are not remembered" in result.stderr


def test_help_shows_an_example():
    assert "glocal evaluate readings gold --misses" in " ".join(run("--help").stdout.split())
