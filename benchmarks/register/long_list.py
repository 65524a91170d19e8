"""Makes long lists of ties between real places and imports each: seconds, and the most memory that the command held.

One row of a hundred cannot be used, or says what an earlier one says. Each list is imported into an empty ledger, then
again; with `--newer`, also a copy without every 47th row and with every 31st changed, where that is a sister city.

Example: python benchmarks/register/long_list.py 1 10 100
"""

import argparse
import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from glocal.gazetteer import open_gazetteer
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel

COMMAND = (sys.executable, "-m", "glocal.cli")
HEAD = "City,Prefecture,Lat,Lon,Partner,Partner region,Partner country,Partner lat,Partner lon,Signed,Kind\n"
PLACES = 60_000
BAD_EACH, GONE_EACH, CHANGED_EACH = 100, 47, 31


def rows(size_bytes: int, seed: int) -> Iterator[str]:
    """Yield the header and rows until they are of that size together."""
    chance = random.Random(seed)  # noqa: S311 - made-up facts, no secrets
    japan, abroad = _ends(chance)
    yield HEAD
    written, earlier = len(HEAD), ""
    for number in range(1, size_bytes):
        row = _row(chance, japan, abroad)
        if number % BAD_EACH == 0:
            row = chance.choice((earlier, f"{row.partition(',')[0]},,,,,,,,,1987,\n"))
        yield row
        written, earlier = written + len(row.encode()), row
        if written >= size_bytes:
            return


def _ends(chance: random.Random) -> tuple[list[Place], list[Place]]:
    gazetteer = open_gazetteer()
    numbers = (n for n in range(len(gazetteer)) if gazetteer.level[n] == gazetteer.level[len(gazetteer) - 1])
    known = [gazetteer.place(number) for number in chance.sample(list(numbers), PLACES)]
    told = [place for place in known if place.level is PlaceLevel.LOCALITY and place.region]
    return [place for place in told if place.country == "JP"], [place for place in told if place.country != "JP"]


def _row(chance: random.Random, japan: list[Place], abroad: list[Place]) -> str:
    here, there = chance.choice(japan), chance.choice(abroad)
    day = f"{chance.randint(1955, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    kind = chance.choice(("Sister city", "Friendship city", "Partnership"))
    cells = (*_end(here)[:2], *_end(here)[3:], *_end(there), day, kind)
    return ",".join(f'"{cell}"' if "," in cell else cell for cell in cells) + "\n"


def _end(place: Place) -> tuple[str, ...]:
    return place.name, place.region or "", place.country, f"{place.lat:.3f}", f"{place.lon:.3f}"


def write(size_bytes: int, seed: int, path: Path, copy: Path) -> None:
    """Write a list and its newer copy, in a process that ends: what it held would count as held by the next one."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as elsewhere:
        elsewhere.submit(_write, size_bytes, seed, path, copy).result()


def _write(size_bytes: int, seed: int, path: Path, copy: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(rows(size_bytes, seed))
    with path.open(encoding="utf-8") as file, copy.open("w", encoding="utf-8") as copied:
        copied.writelines(newer(file))


def newer(lines: Iterable[str]) -> Iterator[str]:
    """Yield a copy of a list without some of its rows, and with others changed."""
    for number, line in enumerate(lines):
        if number == 0 or number % GONE_EACH:
            yield line.replace(",Sister city", ",Friendship city") if number % CHANGED_EACH == 0 else line


def measured(home: Path, path: Path) -> str:
    """Return what an import prints, behind its seconds and the megabytes that its process held at most."""
    begun = time.monotonic()
    run = subprocess.Popen(  # noqa: S603 - ours
        [*COMMAND, "register", "import", str(path), "--as", "long"],
        env=os.environ | {"GLOCAL_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    said = run.stdout.read().strip() if run.stdout else ""
    _, _, used = os.wait4(run.pid, 0)
    processor = used.ru_utime + used.ru_stime
    clock = time.monotonic() - begun
    # Linux counts in kilobytes, macOS in bytes.
    held = used.ru_maxrss / (1 << 10 if sys.platform != "darwin" else 1 << 20)
    return f"{clock:7.1f} s, {processor:7.1f} s of the processor, {held:5.0f} MB resident: {said}"


def main() -> None:
    """Print one line for each import."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sizes", type=float, nargs="+", metavar="MB", help="how long each list is")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--newer", action="store_true", help="also import a newer copy")
    asked = parser.parse_args()
    for size in asked.sizes:
        with tempfile.TemporaryDirectory() as folder:
            home, path, copy = (Path(folder) / name for name in ("home", "list.csv", "copy.csv"))
            write(int(size * 1e6), asked.seed, path, copy)
            for told, imported in (("import", path), ("again", path), ("newer copy", copy))[: 2 + asked.newer]:
                print(f"{size:6g} MB, {told:10} {measured(home, imported)}", flush=True)
            size_bytes = (home / "ledger.sqlite3").stat().st_size
            print(f"{size:6g} MB, on disk    {size_bytes / 1e6:,.0f} MB", flush=True)


if __name__ == "__main__":
    main()
