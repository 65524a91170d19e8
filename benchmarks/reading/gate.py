"""Measure the reader on the examples and the cases, and fail where a score lies below its floor.

python benchmarks/reading/gate.py                  measure, compare, exit 1 below a floor
python benchmarks/reading/gate.py --write          raise the floors to what was measured
python benchmarks/reading/gate.py --lower REASON   set them to what was measured, also where that is lower
python benchmarks/reading/gate.py --gold REASON    take changed or new expectations

The sets: `examples` (examples/issues against examples/readings), `open` and `held` (tests/cases), `short` and `unread`
(the two halves of tests/cases/short). The scores of `held` and `unread` show how texts are read that nobody tuned on; a
gap to `open` and `short` is overfitting.
"""

import argparse
import datetime
import json
import sys
from pathlib import Path

from short import SHORT
from short import measure as measure_short

from glocal.evaluation.comparison import compare_readings
from glocal.evaluation.floors import (
    Floors,
    digest,
    floors_text,
    lowered,
    parse_floors,
    raised,
    shortfalls,
    with_gold,
)
from glocal.evaluation.parsing import parse_reading
from glocal.evaluation.report import f1_of_outcome
from glocal.evaluation.scores import Outcome, together
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.model.errors import GlocalError
from glocal.reading import read
from glocal.reading.written import to_json_dict

ROOT = Path(__file__).parents[2]
FLOORS = ROOT / "tests" / "floors.toml"
CASES = ROOT / "tests" / "cases"
SETS = {
    "examples": (ROOT / "examples" / "issues", ROOT / "examples" / "readings"),
    "open": (CASES / "open", CASES / "open"),
    "held": (CASES / "held", CASES / "held"),
}
"""Folder of the texts and folder of the expectations, by name of the set."""
TEXTS = (".txt", ".md")


def main() -> int:
    """Return the exit status: 0 all floors are kept, 1 one is not or the expectations changed, 2 wrong usage."""
    arguments = _arguments()
    floors = parse_floors(FLOORS.read_text(encoding="utf-8"), FLOORS.name) if FLOORS.exists() else Floors()
    gazetteer = open_gazetteer()
    outcomes = {name: measure(*folders, gazetteer) for name, folders in SETS.items()}
    measured = {name: f1_of_outcome(outcome) for name, outcome in outcomes.items()}
    measured |= {name: sums.f1() for name, sums in zip(("short", "unread"), measure_short(gazetteer), strict=True)}
    updated = _updated(floors, measured, arguments)
    if updated != floors:
        FLOORS.write_text(floors_text(updated), encoding="utf-8")
    _print_table(measured, updated)
    problems = [*shortfalls(updated, measured), *_changed_gold(updated)]
    problems += [str(broken) for outcome in outcomes.values() for broken in outcome.broken_evidence]
    for problem in problems:
        print(f"gate: {problem}", file=sys.stderr)
    return 1 if problems else 0


def measure(texts: Path, gold: Path, gazetteer: Gazetteer) -> Outcome:
    """Return how all texts of a folder are read, against the expectations of the same names.

    Raises:
        GlocalError: a text has no expectation, or an expectation has no text.
    """
    inputs = {path.stem: path for path in texts.iterdir() if path.suffix in TEXTS}
    expected = {path.stem: path for path in gold.glob("*.json")}
    if inputs.keys() != expected.keys():
        raise GlocalError(f"{texts}: text or expectation missing", ", ".join(sorted(inputs.keys() ^ expected.keys())))
    outcomes = []
    for stem, path in sorted(inputs.items()):
        said = json.dumps(to_json_dict(read(path.read_bytes(), path.name, gazetteer)))
        true = expected[stem].read_text(encoding="utf-8")
        outcomes.append(
            compare_readings(stem, parse_reading(said, path.name), parse_reading(true, expected[stem].name))
        )
    return together(outcomes)


def gold_digest() -> str:
    """Return the SHA-256 over all expectations and their texts."""
    folders = {SHORT, *(folder for pair in SETS.values() for folder in pair)}
    files = {path for folder in folders for path in folder.iterdir() if path.suffix in {*TEXTS, ".json", ".jsonl"}}
    return digest((path.relative_to(ROOT).as_posix(), path.read_bytes()) for path in files)


def _updated(floors: Floors, measured: dict[str, dict[str, float]], arguments: argparse.Namespace) -> Floors:
    """Return the floors as the options ask; unchanged without any."""
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    if arguments.gold or (arguments.write and not floors.gold_sha256):
        floors = with_gold(floors, gold_digest(), reason=arguments.gold or "", date=today)
    if arguments.lower:
        return lowered(floors, measured, reason=arguments.lower, date=today)
    return raised(floors, measured) if arguments.write else floors


def _changed_gold(floors: Floors) -> list[str]:
    if floors.gold_sha256 == gold_digest():
        return []
    return ["texts or expectations are not those of the floors: run with --gold REASON"]


def _print_table(measured: dict[str, dict[str, float]], floors: Floors) -> None:
    """Print F1 and floor of every kind, one pair of columns a set."""
    print(f"{'F1 (floor)':18}" + "".join(f"{name:>18}" for name in measured))
    for kind in next(iter(measured.values())):
        cells = (
            f"{scores[kind]:.3f} ({floors.scores.get(name, {}).get(kind, 0.0):.3f})" if kind in scores else ""
            for name, scores in measured.items()
        )
        print(f"{kind:18}" + "".join(f"{cell:>18}" for cell in cells).rstrip())


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=str(__doc__), formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="raise the floors to what was measured")
    parser.add_argument("--lower", metavar="REASON", help="set the floors to what was measured, also where it is lower")
    parser.add_argument("--gold", metavar="REASON", help="take changed or new expectations")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
