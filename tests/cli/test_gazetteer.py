import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from glocal.cli.gazetteer import gazetteer
from glocal.gazetteer.sources import GeonamescacheSource


def run(*arguments: str | Path) -> Result:
    """Return what the command does."""
    return CliRunner().invoke(gazetteer, [str(argument) for argument in arguments])


def test_a_search_lists_the_places_of_a_name_with_their_reasons():
    result = run("search", "Misato Town", "--country", "JP", "--region", "Shimane")
    assert result.exit_code == 0
    assert result.stdout.startswith("Misato, Shimane, JP\tlocality\t35.08")
    assert "in Shimane, as the text says +8.0" in result.stdout


def test_an_unknown_country_code_is_wrong_usage():
    result = run("search", "Misato", "--country", "ZZ")
    assert result.exit_code == 2
    assert "ZZ is no ISO 3166-1 code" in result.stderr


def test_a_name_that_no_place_bears_ends_with_an_error():
    result = run("search", "Qqqqq Zzzz")
    assert (result.exit_code, result.stdout) == (1, "")


def test_questions_are_answered_and_bad_ones_reported(tmp_path: Path):
    questions, answers = tmp_path / "q.jsonl", tmp_path / "a.jsonl"
    questions.write_text('{"id": 1, "name": "Nürnberg", "country": "DE"}\n{"id": 2}\n', encoding="utf-8")
    result = run("resolve", questions, "--output", answers)
    assert result.exit_code == 1
    assert f"{questions}:2: question without name" in result.stderr
    (answer,) = map(json.loads, answers.read_text(encoding="utf-8").splitlines())
    assert (answer["id"], answer["places"][0]["geonames"]) == (1, 2861650)


def test_the_places_of_a_text_are_listed_in_its_order(tmp_path: Path):
    text = tmp_path / "text.txt"
    text.write_text("Naruto City met Lüneburg; The New York Times told.", encoding="utf-8")
    lines = run("find", text).stdout.splitlines()
    assert [line.split("\t")[1] for line in lines] == ["Naruto City", "Lüneburg"]
    assert "not the place itself" in run("find", text, "--all").stdout


def test_the_sources_of_the_file_are_told():
    result = run("info")
    assert result.exit_code == 0
    assert "GeoNames, CC BY 4.0" in result.stdout


@pytest.mark.parametrize("name", ["build", "info", "search", "resolve", "find"])
def test_every_command_explains_itself_with_an_example(name: str):
    assert "Example: glocal gazetteer" in run(name, "--help").stdout


def test_an_import_is_kept_built_in_and_shown_and_done_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("glocal.gazetteer.opening.GeonamescacheSource", lambda: GeonamescacheSource(minimum=15000))
    source, places = tmp_path / "admin1CodesASCII.txt", tmp_path / "places"
    source.write_text("JP.34\tSaitama\tSaitama\t1853226\nbroken\n", encoding="utf-8")
    first = run("import", source, "--gazetteer", places)
    assert first.exit_code == 0
    assert f"{source}:2: has 1 columns where 4 are due" in first.stderr
    assert "1 rows kept as admin1" in first.stdout
    built = places.stat().st_mtime_ns
    assert run("import", source, "--gazetteer", places).stdout == f"{source}: imported before, nothing changed\n"
    assert places.stat().st_mtime_ns == built
    assert "admin1CodesASCII.txt (admin1) sha256:" in run("info", "--gazetteer", places).stdout
    assert "\t1853226\t" in run("search", "Saitama Prefecture", "--gazetteer", places).stdout


def test_an_unknown_kind_of_import_is_wrong_usage(tmp_path: Path):
    source = tmp_path / "notes.txt"
    source.write_text("hello\n", encoding="utf-8")
    result = run("import", source, "--kind", "poems")
    assert (result.exit_code, "it is one of places" in result.stderr) == (2, True)
