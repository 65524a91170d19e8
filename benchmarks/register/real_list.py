"""Shows what an import of a real list yields: how long, how near its places, what a newer copy changes, what is shared.

Example: python benchmarks/register/real_list.py ../shared/data/ties.csv examples/issues
"""

import argparse
import csv
import io
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from glocal.gazetteer import open_gazetteer
from glocal.model.place import Organisation, Place
from glocal.registers import RegisterRow, read_register
from glocal.registers.near import kilometres

COMMAND = (sys.executable, "-m", "glocal.cli")
NEAR_KM = 25.0
CHANGED, REMOVED, ADDED = 50, 20, 30
Rows = list[dict[str, str]]


def glocal(home: Path, *arguments: str) -> tuple[str, float, float]:
    """Return what a command prints, and its seconds by the clock and of the processor."""
    environment = os.environ | {"GLOCAL_HOME": str(home)}
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    run = subprocess.run([*COMMAND, *arguments], env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    clock, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return run.stdout.strip(), clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def near(path: Path) -> str:
    """Return how many ends lie near the coordinates that the list gives."""
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    found = read_register(path.read_bytes(), path.name, open_gazetteer())
    read = {row.number: row.tie.between for row in found.rows if isinstance(row, RegisterRow)}
    hits = ends = 0
    for number, row in enumerate(rows, start=2):
        for side, end in zip("ab", read.get(number, (None, None)), strict=True):
            place = end.place if isinstance(end, Organisation) else end
            ends += 1
            hits += isinstance(place, Place) and _distance_km(place, row, side) <= NEAR_KM
    return f"{hits:,} of {ends:,} ends within {NEAR_KM:.0f} km: {hits / ends:.2%}"


def _distance_km(place: Place, row: dict[str, str], side: str) -> float:
    return kilometres((place.lat, place.lon), (float(row[f"{side}_lat"]), float(row[f"{side}_lon"])))


def newer(rows: Rows, chance: random.Random) -> Rows:
    """Return a copy of the first rows with some changed and removed, and the last ones added."""
    touched = chance.sample(range(len(rows) - ADDED), CHANGED + REMOVED)
    changed, removed = set(touched[:CHANGED]), set(touched[CHANGED:])
    return [
        row | {"source": "checked"} if number in changed else row
        for number, row in enumerate(rows)
        if number not in removed
    ]


def write(path: Path, rows: Rows) -> Path:
    """Write the rows as CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    return path


def main() -> None:
    """Print one line for each thing that is shown."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("list", type=Path, help="a list of ties as CSV with coordinates")
    parser.add_argument("issues", type=Path, nargs="+", help="issues, or folders of them")
    asked = parser.parse_args()
    rows = list(csv.DictReader(io.StringIO(asked.list.read_text(encoding="utf-8"))))
    print(near(asked.list), flush=True)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        glocal(home, "add", *map(str, asked.issues))
        path = write(home / "list.csv", rows[:-ADDED])
        for told in ("import", "again", "newer copy"):
            if told == "newer copy":
                write(path, newer(rows, random.Random(3)))  # noqa: S311 - which rows, no secret
            said, clock, processor = glocal(home, "register", "import", str(path), "--as", "list")
            print(f"{told:12}{clock:6.1f} s, {processor:.1f} s of the processor: {said}", flush=True)
        ties = json.loads(glocal(home, "ties", "--json")[0])
        alive = [tie["id"] for tie in ties if tie["last_seen"]]
        sources = [json.loads(glocal(home, "tie", tie, "--json")[0])["sources"] for tie in alive]
        shared = sum(any("row" in each["from"] for each in of_tie) for of_tie in sources)
        print(f"{len(ties):,} ties; of the {len(alive)} that issues tell of, {shared} stand in the list too")
        print(f"verify: {glocal(home, 'verify')[0]}")


if __name__ == "__main__":
    main()
