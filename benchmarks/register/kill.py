"""Kills `glocal add` and `glocal register import` at random moments, and checks that nothing is lost or doubled.

Each time: start with an empty ledger, kill -9 after a random part of the time that the command takes, `verify`, repeat
the command, compare what is kept with an undisturbed ledger.

Example: python benchmarks/register/kill.py --times 200
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "glocal.cli")
TOLD = 10
"""Times between two lines of progress."""
LIST = "City,Country,Partner,Partner country,Since\n"


def glocal(home: Path, *arguments: str) -> str:
    """Run the command to its end and return what it prints.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    run = [*COMMAND, *arguments]
    environment = os.environ | {"GLOCAL_HOME": str(home)}
    return subprocess.run(run, env=environment, check=True, capture_output=True, text=True).stdout  # noqa: S603 - ours


def kill_after(home: Path, seconds: float, *arguments: str) -> float | None:
    """Run the command, kill it after so many seconds; return how many it took where it had ended, else None."""
    begun = time.monotonic()
    run = subprocess.Popen(  # noqa: S603 - ours
        [*COMMAND, *arguments],
        env=os.environ | {"GLOCAL_HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        run.wait(seconds)
    except subprocess.TimeoutExpired:
        run.kill()
        run.wait()
        return None
    return time.monotonic() - begun


def undisturbed(home: Path, *arguments: str) -> float:
    """Return how many seconds the command takes."""
    begun = time.monotonic()
    glocal(home, *arguments)
    return time.monotonic() - begun


def state(home: Path) -> dict[str, int]:
    """Return what is kept."""
    counts: dict[str, int] = json.loads(glocal(home, "status", "--json"))
    return {name: count for name, count in counts.items() if name != "home"}


def trial(folder: Path, arguments: tuple[str, ...], times: int, chance: random.Random) -> None:
    """Kill one command so many times and print how it went."""
    # The first run of all may make the gazetteer: the shorter of two is how long the command takes.
    takes_seconds = min(undisturbed(folder / name, *arguments) for name in ("first", "whole"))
    whole = state(folder / "whole")
    shutil.rmtree(folder / "first")
    killed = 0
    for number in range(times):
        home = folder / str(number)
        took_seconds = kill_after(home, chance.uniform(0.1, 1.1) * takes_seconds, *arguments)
        killed += took_seconds is None
        takes_seconds = took_seconds or takes_seconds
        if (home / "ledger.sqlite3").exists():
            glocal(home, "verify")
        glocal(home, *arguments)
        if state(home) != whole:
            sys.exit(f"{' '.join(arguments)}: {state(home)} instead of {whole}")
        shutil.rmtree(home)
        if (number + 1) % TOLD == 0 or number + 1 == times:
            told = f"{number + 1} times, {killed} killed while running, each verified clean and completed"
            print(f"{arguments[0]}: {told}", flush=True)


def main() -> None:
    """Run both trials."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=100, help="for each of the two commands")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)  # noqa: S311 - moments, no secret
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [f"Sapporo,JP,{city},{country},{1950 + n}\n" for n, (city, country) in enumerate(PARTNERS * 20)]
        (folder / "list.csv").write_text(LIST + "".join(dict.fromkeys(rows)), encoding="utf-8")
        trial(folder / "add", ("add", str(ROOT / "examples" / "issues")), asked.times, chance)
        trial(
            folder / "register", ("register", "import", str(folder / "list.csv"), "--as", "list"), asked.times, chance
        )


PARTNERS = [("Munich", "DE"), ("Portland", "US"), ("Novosibirsk", "RU"), ("Shenyang", "CN"), ("Daejeon", "KR")]

if __name__ == "__main__":
    main()
