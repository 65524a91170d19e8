"""Time and memory of importing a made-up dump of GeoNames, and of building the gazetteer with it.

Example: python benchmarks/places/import_dump.py --lines 1000000
"""

import argparse
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from glocal.gazetteer.build import build_gazetteer
from glocal.gazetteer.imports.bring import Wish, import_file
from glocal.gazetteer.opening import default_sources

_FEATURES = ("P\tPPL",) * 40 + ("A\tADM3", "H\tSTM", "H\tLK", "T\tMT", "S\tSCH", "S\tHTL", "L\tAREA", "R\tRD") * 7
"""In about the shares of the whole dump: of its 13 million lines some 5 are populated places."""
_INHABITED = 0.1
_SYLLABLES = ("ba", "do", "ke", "li", "mo", "na", "pu", "ra", "si", "to", "ver", "win", "xan", "yor", "zel")


def dump_lines(count: int, seed: int = 1) -> Iterator[str]:
    """Yield lines of a dump, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - made-up places, no secrets
    for number in range(count):
        name = "".join(chance.choices(_SYLLABLES, k=4)).title()
        where = f"{chance.uniform(-55, 70):.5f}\t{chance.uniform(-180, 180):.5f}"
        population = chance.randrange(1, 5000) if chance.random() < _INHABITED else 0
        country, division = chance.choice(("DE", "FR", "JP", "US", "IN")), chance.randrange(1, 40)
        cells = [
            str(200_000_000 + number), name, name, f"{name} am See,{name[::-1].title()}", where,
            chance.choice(_FEATURES), country, "", f"{division:02}", "", "", "", str(population), "", "", "", "",
        ]  # fmt: skip
        yield "\t".join(cells) + "\n"


def main() -> None:
    """Print a line for every step."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=1_000_000)
    parser.add_argument("--smallest", type=int, help="Inhabitants from which on places are kept.")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        dump, places = Path(folder, "allCountries.txt"), Path(folder, "places")
        with dump.open("w", encoding="utf-8") as file:
            file.writelines(dump_lines(asked.lines))
        print(f"{asked.lines:,} lines, {dump.stat().st_size / 1e6:.0f} MB")
        started = time.perf_counter()
        done = import_file(dump, places, Wish(smallest=asked.smallest))
        _print(f"import, {done.rows:,} rows kept", started)
        started = time.perf_counter()
        import_file(dump, places, Wish(smallest=asked.smallest))
        _print("the same again", started)
        started = time.perf_counter()
        build_gazetteer(places, default_sources(places))
        _print(f"build, {places.stat().st_size / 1e6:.1f} MB", started)


def _print(step: str, started: float) -> None:
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    print(f"{step}: {time.perf_counter() - started:.1f} s, peak memory {peak_mb:.0f} MB")


if __name__ == "__main__":
    main()
