"""Measures how long the entities of a ledger take to be made anew, in seconds of the processor and of the clock.

Example: python benchmarks/register/generate.py small --ties 14000 --activities 70000 && python \
benchmarks/register/rebuild.py small
"""

import argparse
import time
from pathlib import Path

from glocal.cli.home import open_ledger


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("home", type=Path, help="a home folder that generate.py filled")
    parser.add_argument("--runs", type=int, default=1)
    asked = parser.parse_args()
    open_ledger(asked.home)
    from glocal.entities.building import rebuild  # noqa: PLC0415 - only once Django is set up
    from glocal.ledger.models import Claim  # noqa: PLC0415

    claims = Claim.objects.count()
    for _ in range(asked.runs):
        processor, clock = time.process_time(), time.monotonic()
        rebuild()
        processor, clock = time.process_time() - processor, time.monotonic() - clock
        print(
            f"{claims:,} claims: {processor:,.1f} s of the processor, {clock:,.1f} s of the clock, "
            f"{processor / claims * 1e6:,.0f} s for a million claims"
        )


if __name__ == "__main__":
    main()
