"""Counts how many ends of a list that gives two names are the same place where another list gives one of them alone.

Example: python benchmarks/register/names.py ../shared/data/ties.csv
"""

import argparse
import csv
from collections import Counter
from pathlib import Path

from glocal.entities.keys import place_key
from glocal.gazetteer import open_gazetteer
from glocal.registers.candidates import StatedEnd
from glocal.registers.ends import EndResolver


def stated(path: Path) -> set[StatedEnd]:
    """Return the distinct ends of a list that have an English and a Japanese name."""
    ends = set()
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for side in "ab":
                name, name_ja, country, lat, lon = (row[f"{side}_{cell}"] for cell in CELLS)
                point = (float(lat), float(lon)) if lat and lon else None
                if name and name_ja:
                    ends.add(StatedEnd(name, name_ja, country, point=point))
    return ends


CELLS = ("name", "name_ja", "country", "lat", "lon")


def fate(resolver: EndResolver, whole: StatedEnd, alone: StatedEnd) -> str:
    """Return what becomes of an end of which another list tells less."""
    one, other = (resolver.resolve(end).place for end in (whole, alone))
    if one is None or other is None:
        return "found nowhere"
    if place_key(one) == place_key(other):
        return "the same place"
    return "a second place under its own name" if other.geonames is None else "another known place"


def main() -> None:
    """Print how many ends meet, by what the other list gives."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("list", type=Path, help="CSV with the columns a_name, a_name_ja, a_country, a_lat, a_lon, b_…")
    ends = sorted(stated(parser.parse_args().list), key=repr)
    with open_gazetteer() as gazetteer:
        resolver = EndResolver(gazetteer)
        for told, name, name_ja in (("Japanese name", False, True), ("English name", True, False)):
            counted: Counter[str] = Counter()
            for end in ends:
                alone = StatedEnd(end.name if name else "", end.name_ja if name_ja else "", end.country)
                counted[fate(resolver, end, alone)] += 1
            words = ", ".join(f"{count} {fated}" for fated, count in counted.most_common())
            print(f"{len(ends)} ends, with country and {told} alone: {words}")


if __name__ == "__main__":
    main()
