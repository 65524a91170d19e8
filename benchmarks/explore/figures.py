"""Measures how long each figure takes to count in a ledger; the pages remember the answers by the ledger's sequence.

Example: python benchmarks/explore/figures.py large
"""

import argparse
import time
from pathlib import Path

from glocal.cli.home import open_ledger

QUESTIONS = (
    "ties_by_country",
    "ties_by_prefecture",
    "ties_by_kind",
    "ties_by_decade",
    "activities_by_year",
    "articles_by_year",
    "coverage",
)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("home", type=Path)
    open_ledger(parser.parse_args().home)
    from glocal.entities import figures

    for question in QUESTIONS:
        begun = time.perf_counter()
        rows = getattr(figures, question)()
        print(f"{question:<20}{time.perf_counter() - begun:6.2f} s, {len(rows):5} rows")
