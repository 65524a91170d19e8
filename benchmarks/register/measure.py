"""Measures a large ledger against an empty one: adding an issue, and the questions, each as a whole process.

Example: python benchmarks/register/generate.py large && python benchmarks/register/measure.py large
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "glocal.cli")
RUNS = 7


def seconds(home: Path, *arguments: str) -> tuple[float, float]:
    """Return how long the command takes as a process of its own, by the clock and of the processor.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    environment = os.environ | {"GLOCAL_HOME": str(home)}
    subprocess.run([*COMMAND, *arguments], env=environment, check=True, capture_output=True)  # noqa: S603 - ours
    clock, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def adding(home: Path, folder: Path) -> list[tuple[float, float]]:
    """Return how long it takes to add each of some issues, one after the other."""
    text = (ROOT / "examples" / "issues" / "2026-04.txt").read_text(encoding="utf-8")
    taken = []
    for number in range(RUNS):
        path = folder / f"2026-04-{number}.txt"
        # Another issue each time: a text of the same month would take the place of the one before.
        other = text.replace("Canoe", f"Canoe {number}").replace("April 2026", f"April {2019 + number}")
        path.write_text(other, encoding="utf-8")
        taken.append(seconds(home, "add", str(path)))
    return taken


def row(name: str, taken: list[tuple[float, float]], against: float | None = None) -> float:
    """Print one line of the table, in milliseconds, and return the median of the processor in seconds."""
    clock, processor = [each for each, _ in taken], statistics.median(each for _, each in taken)
    ratio = f"{processor / against:8.2f}" if against else ""
    figures = (min(clock), statistics.median(clock), max(clock), processor)
    print(f"{name:44}{''.join(f'{figure * 1000:8.0f}' for figure in figures)}{ratio}", flush=True)
    return processor


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("home", type=Path, help="a home folder that generate.py filled")
    asked = parser.parse_args()
    print(f"{'milliseconds, start included':44}{'min':>8}{'median':>8}{'max':>8}{'of CPU':>8}   ratio")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Naming a file that is missing makes a ledger and adds nothing to it.
        making = [*COMMAND, "add", str(folder / "missing.txt"), "--home", str(folder / "empty")]
        subprocess.run(making, check=False, capture_output=True)  # noqa: S603 - ours
        empty = row("add an issue to an empty ledger", adding(folder / "empty", folder))
        row("add an issue to the large ledger", adding(asked.home, folder), empty)
        one, other = some_tie(asked.home)
        for question in (("tie", one, other), ("place", one), ("anniversaries", "--within", "12m", "--place", one)):
            row(" ".join(("glocal", *question))[:43], [seconds(asked.home, *question) for _ in range(RUNS)])
        row("glocal anniversaries", [seconds(asked.home, "anniversaries") for _ in range(RUNS)])


def some_tie(home: Path) -> tuple[str, str]:
    """Return the two ends of a tie in words that mean no other place."""
    run = [*COMMAND, "ties", "--json", "--country", "Peru"]
    environment = os.environ | {"GLOCAL_HOME": str(home)}
    done = subprocess.run(run, env=environment, check=True, capture_output=True)  # noqa: S603 - ours
    one, other = json.loads(done.stdout)[0]["tie"].split(" – ")
    return one, other


if __name__ == "__main__":
    main()
