"""Counts the differences of existence that are told between lists: of one list cut in two, and of a nearly whole copy.

Example: python benchmarks/register/silence.py ../shared/data/ties.csv examples/issues
"""

import argparse
import random
import subprocess
import sys
import tempfile
from pathlib import Path

COMMAND = (sys.executable, "-m", "glocal.cli")


def count(home: Path, lists: dict[str, list[str]], issues: Path) -> str:
    """Keep the issues and the lists in a new ledger, and return how many differences of each kind are told."""
    home.mkdir()
    run(home, "add", str(issues))
    for name, lines in lists.items():
        path = home / f"{name}.csv"
        path.write_text("".join(lines), encoding="utf-8")
        run(home, "register", "import", str(path), "--as", name)
    told = run(home, "disagreements")
    rows = [line for line in told.splitlines()[1:] if "existence" in line]
    ties = len(run(home, "ties").splitlines()) - 1
    return f"{len(rows):,} of {ties:,} ties"


def run(home: Path, *arguments: str) -> str:
    """Run the command and return what it prints."""
    done = subprocess.run([*COMMAND, *arguments, "--home", str(home)], capture_output=True, text=True, check=False)  # noqa: S603 - ours
    return done.stdout


def main() -> None:
    """Print one line for each case."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("list", type=Path, help="a list of ties as CSV")
    parser.add_argument("issues", type=Path, help="a folder of issues")
    asked = parser.parse_args()
    head, *rows = asked.list.read_text(encoding="utf-8").splitlines(keepends=True)
    chance = random.Random(1)  # noqa: S311 - a choice of rows, no secret
    chance.shuffle(rows)
    half, tenth = len(rows) // 2, len(rows) // 10
    cases = {
        "issues and the list": {"whole": [head, *rows]},
        "issues and the list cut in two": {"one": [head, *rows[:half]], "other": [head, *rows[half:]]},
        "issues, the list, and nine tenths of it": {"whole": [head, *rows], "most": [head, *rows[tenth:]]},
    }
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, lists) in enumerate(cases.items()):
            print(f"{name:42}{count(Path(folder) / str(number), lists, asked.issues)}", flush=True)


if __name__ == "__main__":
    main()
