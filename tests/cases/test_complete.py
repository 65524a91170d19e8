"""Filling in where quotes stand."""

import json
import runpy
from pathlib import Path
from types import SimpleNamespace

import pytest

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def complete() -> SimpleNamespace:
    """Return the script as a module."""
    return SimpleNamespace(**runpy.run_path(str(HERE / "complete.py")))


def written(path: Path, quote: str) -> Path:
    """Return the path of an expectation whose one activity has this quote without a span."""
    article = {"headline": "Visit", "captions": ["Photo"], "body": "They came. They left."}
    activity = {"article": 0, "evidence": [{"quote": quote}]}
    gold = {"articles": [article], "ties": [], "activities": [activity]}
    path.write_text(json.dumps(gold), encoding="utf-8")
    return path


def test_a_quote_gets_its_span_in_headline_captions_and_body(complete: SimpleNamespace, tmp_path: Path):
    path = written(tmp_path / "may.json", "They left.")
    assert complete.main([path]) == 0
    (activity,) = json.loads(path.read_text(encoding="utf-8"))["activities"]
    assert activity["evidence"] == [{"start": 23, "end": 33, "quote": "They left."}]


def test_a_quote_that_is_not_there_leaves_the_file_alone(
    complete: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    path = written(tmp_path / "may.json", "They stayed.")
    before = path.read_bytes()
    assert complete.main([path]) == 1
    assert path.read_bytes() == before
    assert capsys.readouterr().err == f"{path}: no such words in the article: 'They stayed.'\n"


def test_the_cases_are_complete_already(complete: SimpleNamespace):
    path = HERE / "open" / "council-dubbo-minokamo.json"
    gold = json.loads(path.read_text(encoding="utf-8"))
    assert complete.completed(gold) == gold
