"""The gate that `make check` runs, and the floors it holds the reader to."""

import json
import runpy
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from glocal.evaluation.floors import parse_floors
from glocal.evaluation.scores import Fact
from glocal.model.errors import GlocalError

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "benchmarks" / "reading" / "gate.py"


@pytest.fixture(scope="module")
def gate() -> SimpleNamespace:
    """Return the gate's script as a module, beside which its helpers lie."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(SCRIPT.parent))
        return SimpleNamespace(**runpy.run_path(str(SCRIPT)))


def test_the_expectations_are_those_that_the_floors_were_measured_against(gate: SimpleNamespace):
    floors = parse_floors(gate.FLOORS.read_text(encoding="utf-8"), "floors.toml")
    assert floors.gold_sha256 == gate.gold_digest(), "run python benchmarks/reading/gate.py --gold REASON"


def test_every_kind_of_fact_has_a_floor_in_every_set(gate: SimpleNamespace):
    floors = parse_floors(gate.FLOORS.read_text(encoding="utf-8"), "floors.toml").scores
    assert {(name, kind) for name, kinds in floors.items() for kind in kinds} == {
        *((name, kind) for name in gate.SETS for kind in (*(str(fact) for fact in Fact), "core_f1")),
        *((name, kind) for name in ("short", "unread") for kind in ("activities", "ties", "people")),
    }


def test_every_change_of_floors_or_expectations_has_a_reason(gate: SimpleNamespace):
    changes = parse_floors(gate.FLOORS.read_text(encoding="utf-8"), "floors.toml").changes
    assert all(change.reason.strip() for change in changes)


def test_a_text_without_expectation_stops_the_gate(gate: SimpleNamespace, tmp_path: Path):
    (tmp_path / "may.txt").write_text("A line.", encoding="utf-8")
    (tmp_path / "june.json").write_text(json.dumps({}), encoding="utf-8")
    with pytest.raises(GlocalError, match="text or expectation missing: june, may"):
        gate.measure(tmp_path, tmp_path, None)


def test_help_tells_how_floors_are_raised_and_lowered():
    shown = subprocess.run([sys.executable, SCRIPT, "--help"], capture_output=True, text=True, check=True)
    assert "--lower REASON" in shown.stdout
    assert "--write" in shown.stdout
