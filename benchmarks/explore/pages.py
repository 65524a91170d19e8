"""Measures how long the server takes for pages of each kind, and Datasette's pages on the same tables in the same run.

The ledger is one of `benchmarks/register/generate.py`; it is only read. Both answer in this process as they answer a
server (ASGI), one request after another, each about another row, after a first round that warms caches. Processor time
is taken, of all threads: others who use the machine at the same time do not count. Datasette is no dependency: where it
is not installed (`pip install datasette`) its rows are left out.

Example: python benchmarks/explore/pages.py large --pages 100
"""

import argparse
import asyncio
import random
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import django
from django.db import connection
from django.db.models import QuerySet
from django.utils import translation

from glocal.cli.home import open_ledger

Ask = Callable[[str], None]
SEED = 6
MOST_MS = 50.0
LANGUAGES = ("", "/ja")
AGAIN = ("tie", "ties, one kind", "largest country")


@dataclass(frozen=True)
class Timed:
    """How long the pages of one kind took."""

    kind: str
    ms: list[float]

    def __str__(self) -> str:
        """Return the line of the table."""
        if not self.ms:
            return f"{self.kind:<44} {'none in this ledger':>20}"
        late = " > 50" if self.p95_ms > MOST_MS else ""
        return f"{self.kind:<44} {self.p50_ms:>8.1f} {self.p95_ms:>8.1f}{late:<5} {self.each_second:>9.0f}"

    @property
    def p50_ms(self) -> float:
        """Half of the pages took no longer."""
        return statistics.median(self.ms)

    @property
    def p95_ms(self) -> float:
        """All but a twentieth of the pages took no longer."""
        return statistics.quantiles(self.ms, n=20)[-1]

    @property
    def each_second(self) -> float:
        """Requests that one core answers in a second."""
        return 1000 * len(self.ms) / sum(self.ms)


def main() -> None:
    """Print the table and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("home", type=Path, help="folder of the ledger")
    parser.add_argument("--pages", type=int, default=100, help="pages of each kind")
    parser.add_argument("--only", default="", help="one kind, beside the peer if it has the like")
    wanted = parser.parse_args()
    open_ledger(wanted.home)
    django.setup()
    _warm()
    count = wanted.pages
    kinds = addresses(count)
    print(f"{'ms of processor time':<44} {'p50':>8} {'p95':>8}{'':5} {'a second':>9}")
    for kind, paths in kinds.items():
        if wanted.only in {"", kind}:
            _show(timed(f"{kind}, made", paths, _ours(remembers_pages=False)))
    again = [kind for kind in AGAIN if wanted.only in {"", kind}]
    ours = {kind: _show(timed(f"{kind}, asked for again", kinds[kind], _ours(), warming=count)) for kind in again}
    for kind, beside in {"row": "tie", "facets": "ties, one kind"}.items():
        for peer in _datasette(wanted.home / "ledger.sqlite3", kind, count) if beside in ours else ():
            _show(peer)
            print(f"  {beside} beside it: {ours[beside].each_second / peer.each_second:.1f} times as many a second")


def _warm() -> None:
    """Ask what `glocal serve` asks when it starts."""
    from glocal.web.warming import warm  # noqa: PLC0415 - tables can be loaded only now

    warm()


def addresses(count: int) -> dict[str, list[str]]:
    """Return addresses of so many pages of each kind, half of them in Japanese."""
    from glocal.entities import models  # noqa: PLC0415 - tables can be loaded only now
    from glocal.ledger.models import Article, Reading  # noqa: PLC0415 - as above
    from glocal.web.addresses import address  # noqa: PLC0415 - as above

    chance = random.Random(SEED)  # noqa: S311 - a choice of pages, no secret

    def some(rows: QuerySet[Any]) -> list[str]:  # Any: rows of any table with pages
        keys = list(rows.order_by().values_list("pk", flat=True)[:1_000_000])
        found = rows.in_bulk(chance.sample(keys, min(count, len(keys))))
        with translation.override("en"):
            return _in_turn([address(row) for row in found.values()], count)

    places = models.Place.objects
    most = list(models.TieEnd.objects.values_list("place__country", flat=True)[:5000])
    countries = sorted(set(filter(None, most)), key=most.count, reverse=True)
    return {
        "front": _in_turn(["/"], count),
        "tie": some(models.Tie.objects.all()),
        "activity": some(models.Activity.objects.all()),
        "town": some(places.filter(level="locality")),
        "country": some(places.filter(level="country")),
        "largest country": some(places.filter(level="country", country=countries[0])),
        "person": some(models.Person.objects.all()),
        "article": some(Article.objects.all()),
        "issue": some(Reading.objects.filter(register="")),
        "ties": _in_turn([f"/ties/?page={n}" for n in range(1, 50)], count),
        "ties, one kind": _in_turn(["/ties/?kind=exchange", "/ties/?kind=sister-city", "/ties/?kind=host-town"], count),
        "ties, one country": _in_turn([f"/ties/?country={code}" for code in countries], count),
        "ties, country, kind, state": _in_turn(
            [f"/ties/?country={code}&kind=exchange&status=ended" for code in countries], count
        ),
        "ties, topic and decade": _in_turn(["/ties/?topic=culture&decade=1990"], count),
        "ties, words": _in_turn(["/ties/?words=misato", "/ties/?words=burg"], count),
        "activities": _in_turn([f"/activities/?page={n}" for n in range(1, 50)], count),
        "activities, kind and year": _in_turn([f"/activities/?kind=visit&year={y}" for y in range(2005, 2025)], count),
        "activities, one country": _in_turn([f"/activities/?country={code}" for code in countries], count),
        "places": _in_turn([f"/places/?page={n}" for n in range(1, 50)], count),
        "people": _in_turn(["/people/"], count),
        "topic": _in_turn(["/topics/culture/", "/topics/sports/"], count),
        "anniversaries": _in_turn(["/anniversaries/", "/anniversaries/?from=2030-05"], count),
        "disagreements": _in_turn(["/disagreements/"], count),
        "sources": _in_turn(["/sources/"], count),
    }


def timed(kind: str, paths: list[str], ask: Ask, warming: int = 2) -> Timed:
    """Return how long these pages took, after so many of them were asked for to warm."""
    if not paths:
        return Timed(kind, [])
    for path in paths[:warming]:
        ask(path)
    took = []
    for path in paths:
        # The time that the processor works for us: others who use the machine at the same time do not count.
        started = time.process_time()
        ask(path)
        took.append(1000 * (time.process_time() - started))
    return Timed(kind, took)


def _in_turn(paths: list[str], count: int) -> list[str]:
    """Return so many addresses, in English and in Japanese by turns."""
    return [LANGUAGES[number % 2] + paths[number % len(paths)] for number in range(count if paths else 0)]


def _ours(*, remembers_pages: bool = True) -> Ask:
    from glocal.site.asgi import application  # noqa: PLC0415 - Django must be set up
    from glocal.web import kept  # noqa: PLC0415 - as above

    kept.MOST_PAGES = 512 if remembers_pages else 0
    kept.forget_pages()
    return _asking(application)


def _asking(application: Callable[..., Awaitable[None]]) -> Ask:
    """Return what asks an application for a page, as a server would."""
    loop = asyncio.new_event_loop()

    async def answered(path: str) -> int:
        got: list[dict[str, Any]] = []  # Any: ASGI's own form
        asked = asyncio.Queue[dict[str, Any]]()  # Any: as above
        asked.put_nowait({"type": "http.request", "body": b""})

        async def send(message: dict[str, Any]) -> None:  # Any: as above
            got.append(message)

        await application(_scope(path), asked.get, send)
        return int(got[0]["status"])

    def ask(path: str) -> None:
        status = loop.run_until_complete(answered(path))
        if status != 200:  # noqa: PLR2004 - HTTP
            raise SystemExit(f"{path} answered {status}")

    return ask


def _scope(path: str) -> dict[str, Any]:  # Any: as above
    plain, _, query = path.partition("?")
    return {
        "type": "http",
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": unquote(plain),
        "raw_path": plain.encode(),
        "query_string": query.encode(),
        "headers": [(b"host", b"localhost"), (b"accept-language", b"en")],
        "client": ("127.0.0.1", 50000),
        "server": ("localhost", 80),
    }


def _datasette(database: Path, kind: str, count: int) -> Iterator[Timed]:
    """Yield the times of Datasette's page about a row, or of its page of rows with two facets."""
    try:
        from datasette.app import Datasette  # noqa: PLC0415 - only this benchmark uses it, where it is installed
    except ImportError:
        print("\nDatasette is not installed: it is left out")
        return
    limits = {"sql_time_limit_ms": 600_000, "facet_time_limit_ms": 600_000, "facet_suggest_time_limit_ms": 1}
    ask = _asking(Datasette([str(database)], settings=limits).app())
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM entities_tie ORDER BY random() LIMIT %s", [count])
        keys = [key for (key,) in cursor.fetchall()]
    rows = [f"/ledger/entities_tie/{key}" for key in keys]
    facets = ["/ledger/entities_tie?_facet=kind&_facet=status&kind=exchange&_size=40"] * max(2, count // 10)
    yield timed(f"Datasette, {kind}", rows if kind == "row" else facets, ask)


def _show(line: Timed) -> Timed:
    print(line, flush=True)
    return line


if __name__ == "__main__":
    main()
