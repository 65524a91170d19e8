"""Measures how long the server takes for answers of the API, for feeds and for calendars.

The ledger is one of `benchmarks/register/generate.py`; it is only read. All answer in this process, one request after
another, each another question, after a first round that warms caches. Nothing is kept between questions: no answer is
a 304, and the limit on questions is off.

Example: python benchmarks/explore/api.py large --questions 100
"""

import argparse
import importlib
import itertools
import os
import random
import statistics
import time
from dataclasses import dataclass
from pathlib import Path

import django
from django.test import Client

from glocal.cli.home import open_ledger

SEED = 8
MOST_MS = 50.0
LIMIT = 50


@dataclass(frozen=True)
class Took:
    """How long one answer took, by the clock and of this processor: others may use the machine too."""

    ms: float
    cpu_ms: float


def main() -> None:
    """Print a line for each kind of question, and one for all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("home", type=Path, help="folder of the ledger")
    parser.add_argument("--questions", type=int, default=100, help="questions of each kind")
    wanted = parser.parse_args()
    os.environ["GLOCAL_API_RATE"] = "0/minute"
    open_ledger(wanted.home)
    django.setup()
    importlib.import_module("glocal.site.asgi")  # what a server does before its first answer
    client = Client(SERVER_NAME="localhost")
    print(f"{'ms':<44} {'p50':>8} {'p95':>8} {'CPU p50':>8} {'CPU p95':>8}")
    every: list[Took] = []
    for kind, addresses in questions(client).items():
        found = timed(client, list(itertools.islice(itertools.cycle(addresses), wanted.questions)))
        print(line(kind, found), flush=True)
        every += found
    print(line("all", every))


def questions(client: Client) -> dict[str, list[str]]:
    """Return addresses of each kind."""
    from glocal.entities.models import Place, Tie, TieEnd  # noqa: PLC0415 - tables can be loaded only now

    chance = random.Random(SEED)  # noqa: S311 - a choice of questions, no secret
    ends = list(TieEnd.objects.order_by().values_list("place__country", flat=True)[:5000])
    countries = sorted(set(filter(None, ends)), key=ends.count, reverse=True)
    ties = chance.sample(list(Tie.objects.order_by().values_list("identifier", flat=True)), 100)
    places = chance.sample(list(Place.objects.order_by().values_list("path", flat=True)), 100)
    regions = sorted({path.rpartition("/")[0] for path in places if path.startswith("jp/")})
    years = range(1960, 2026)
    return {
        "tie": [f"/api/v1/ties/tie-{name}" for name in ties],
        "ties, page after page": walk(client, f"/api/v1/ties?limit={LIMIT}", 40),
        "ties, 200 on a page": walk(client, "/api/v1/ties?limit=200", 10),
        "ties, one country": [f"/api/v1/ties?country={code}" for code in countries],
        "ties, one place": [f"/api/v1/ties?place={path}" for path in places],
        "ties, one prefecture": [f"/api/v1/ties?place={path}" for path in regions],
        "ties, country, kind, state": [
            f"/api/v1/ties?country={code}&kind=host-town&status=ended" for code in countries
        ],
        "ties, since, topic": [f"/api/v1/ties?since={year}&topic=culture" for year in years],
        "ties, quiet": ["/api/v1/ties?quiet=true", "/api/v1/ties?quiet=false", "/api/v1/ties?quiet=true&country=FR"],
        "ties, changed": [f"/api/v1/ties?changed_after={number}" for number in range(50, 1000, 50)],
        "activities, page after page": walk(client, f"/api/v1/activities?limit={LIMIT}", 40),
        "activities, kind and year": [f"/api/v1/activities?kind=visit&year={year}" for year in years],
        "activities, one country": [f"/api/v1/activities?country={code}" for code in countries],
        "places, page after page": walk(client, f"/api/v1/places?limit={LIMIT}", 40),
        "articles, page after page": walk(client, f"/api/v1/articles?limit={LIMIT}", 40),
        "articles, topic": ["/api/v1/articles?topic=culture", "/api/v1/articles?topic=sports&year=2010"],
        "issues of 200 articles, ten on a page": walk(client, "/api/v1/issues?limit=10", 10),
        "anniversaries": [f"/api/v1/anniversaries?start={year}-05-01" for year in range(2020, 2040)],
        "anniversaries, one country": [f"/api/v1/anniversaries?country={code}" for code in countries],
        "disagreements": walk(client, f"/api/v1/disagreements?limit={LIMIT}", 10),
        "feed of ties, one country": [f"/ties/feed.atom?country={code}" for code in countries],
        "feed of activities": [f"/activities/feed.json?kind=visit&year={year}" for year in years],
        "calendar of activities, one country": [f"/activities/calendar.ics?country={code}" for code in countries],
        "calendar of anniversaries": [f"/anniversaries/calendar.ics?country={code}" for code in countries],
        "calendar of one place": [f"/places/{path}/calendar.ics" for path in places],
    }


def walk(client: Client, address: str, pages: int) -> list[str]:
    """Return the addresses of the first pages of a list."""
    found: list[str] = []
    while address and len(found) < pages:
        found.append(address)
        address = client.get(address).json()["next"] or ""
    return found


def timed(client: Client, addresses: list[str]) -> list[Took]:
    """Return how long each question took, after a round that is not counted."""
    for address in dict.fromkeys(addresses[:10]):
        client.get(address)
    return [took(client, address) for address in addresses]


def took(client: Client, address: str) -> Took:
    """Ask one question."""
    start, start_cpu = time.perf_counter(), time.process_time()
    response = client.get(address)
    passed = Took(1000 * (time.perf_counter() - start), 1000 * (time.process_time() - start_cpu))
    if response.status_code != 200:  # noqa: PLR2004 - answered
        raise SystemExit(f"{address}: {response.status_code} {response.content[:300]!r}")
    return passed


def line(kind: str, found: list[Took]) -> str:
    """Return the line of the table."""
    clock, cpu = [each.ms for each in found], [each.cpu_ms for each in found]
    figures = [statistics.median(clock), _p95(clock), statistics.median(cpu), _p95(cpu)]
    late = f" > {MOST_MS:.0f}" if figures[3] > MOST_MS else ""
    return f"{kind:<44}" + "".join(f" {figure:>8.1f}" for figure in figures) + late


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


if __name__ == "__main__":
    main()
