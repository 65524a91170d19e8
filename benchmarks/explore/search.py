"""Measures search with facets beside SQLite's FTS5 and Datasette on the same texts in one run, on one core.

Times are the processor's, of all threads, so that other work on the machine counts for nobody.
Datasette is no dependency: where it is not installed (`pip install datasette`) its column is left out.

Example: python benchmarks/explore/search.py --articles 1000000 --ties 200000
"""

import argparse
import asyncio
import contextlib
import itertools
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from search_texts import Texts

from glocal.gazetteer.local_names import local_names
from glocal.search.asking import Asked, Sort, ask
from glocal.search.entry import Entry
from glocal.search.index import Followed, SearchIndex, Writing

COMMON = ("the", "city", "Japan", "sister city", "festival", "students", "姉妹都市", "music -sports", "mayor visit")
"""Words that most texts have, and some that many have."""
RARE = ("Lueneburg", "Toyama", '"young people"', "リューネブルク", "Osaka harbour")
NARROWED = {
    "city in Japan": {"country": ("JP",)},
    "city in Japan on sports": {"country": ("JP",), "topic": ("sports",)},
    "ties on a city in Peru": {"country": ("PE",), "what": ("tie",)},
}
REPEATED = 9
FACETS = ("year", "country", "topic")
"""What FTS5 and Datasette count; ours counts eight facets in the same time."""
_BATCH = 20_000
Search = Callable[[str], None]


def measure(articles: int, ties: int, folder: Path, *, alone: bool) -> None:
    """Print the speed of filing and of searching, beside the peers or alone; an index that is there stays."""
    names = local_names()
    is_there = (folder / "index").exists()
    index = SearchIndex(folder / "index")
    database = None if alone else _database(folder / "peer.sqlite")
    if not is_there:
        _file(index, Texts(names.gazetteer), (articles, ties), database)
    ours = {query: _times(partial(ask, index, names, Asked(query))) for query in (*COMMON, *RARE)}
    by_date = {query: _times(partial(ask, index, names, Asked(query, sort=Sort.DATE))) for query in COMMON}
    for words, chosen in NARROWED.items():
        ours[words] = _times(partial(ask, index, names, Asked("city", chosen)))
    _print("search with 8 facets", ours)
    _print("newest first", by_date)
    rows = {query: ask(index, names, Asked(query)).total for query in COMMON}
    print("\nhits: " + ", ".join(f"{query} {count:,}" for query, count in rows.items()))
    if database:
        peers: dict[str, Search] = {"FTS5": partial(_fts5, database), **_datasette(folder / "peer.sqlite")}
        _beside(ours, peers)


def _file(index: SearchIndex, texts: Texts, counts: tuple[int, int], database: sqlite3.Connection | None) -> None:
    """File everything in both and print how many a second each took, without the making of the texts."""
    articles, ties = counts
    spent, peer = 0.0, 0.0
    with index.writing(Followed(1, ())) as writing:
        for batch in _batches(texts.articles(articles)):
            spent += _time(partial(_add, writing, batch))
            peer += _time(partial(_insert, database, batch)) if database else 0
        begun = time.process_time()
        for entry in texts.ties(ties):
            writing.add(entry)
        of_ties, begun = time.process_time() - begun, time.process_time()
    spent += time.process_time() - begun
    if database:
        peer += _time(partial(database.execute, "INSERT INTO articles_fts(articles_fts) VALUES ('optimize')"))
        database.commit()
    size_bytes = sum(path.stat().st_size for path in index.folder.iterdir())
    print(
        f"filed {articles:,} articles at {articles / spent:,.0f} a second"
        + (f" (FTS5 {articles / peer:,.0f})" if peer else "")
    )
    print(f"filed {ties:,} ties at {ties / of_ties:,.0f} a second; {size_bytes / 1e6:,.0f} MB on disk", flush=True)


def _add(writing: Writing, batch: Sequence[Entry]) -> None:
    for entry in batch:
        writing.add(entry)


def _batches(entries: Iterator[Entry]) -> Iterator[list[Entry]]:
    while batch := list(itertools.islice(entries, _BATCH)):
        yield batch


def _database(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path)
    database.executescript("""
        CREATE TABLE articles (
            id INTEGER PRIMARY KEY, title TEXT, body TEXT, year INTEGER, country TEXT, topic TEXT
        );
        CREATE VIRTUAL TABLE articles_fts
            USING fts5(title, body, content=articles, content_rowid=id, tokenize='porter');
        CREATE INDEX by_year ON articles(year); CREATE INDEX by_country ON articles(country);
        CREATE INDEX by_topic ON articles(topic);
    """)
    return database


def _insert(database: sqlite3.Connection, batch: Sequence[Entry]) -> None:
    rows = [(e.pk, e.title, e.text, e.year, e.sites[-1].country, e.topics[0]) for e in batch]
    database.executemany("INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?)", rows)
    database.executemany("INSERT INTO articles_fts(rowid, title, body) VALUES (?, ?, ?)", (row[:3] for row in rows))


def _fts5(database: sqlite3.Connection, query: str) -> None:
    """Ask what a page asks: the best twenty, and the figures of three facets."""
    found = "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?"
    match = query.replace(" -", " NOT ")
    database.execute(f"{found} ORDER BY rank LIMIT 20", (match,)).fetchall()
    for facet in FACETS:
        counted = f"SELECT {facet}, count(*) FROM articles WHERE id IN ({found}) GROUP BY 1 ORDER BY 2 DESC LIMIT 30"  # noqa: S608
        database.execute(counted, (match,)).fetchall()


def _datasette(path: Path) -> dict[str, Search]:
    """Return Datasette's own search page as JSON, with the same facets and no limit of time."""
    with contextlib.suppress(ImportError):
        from datasette.app import Datasette  # noqa: PLC0415 - only the benchmark uses it, where it is installed

        limits = {"sql_time_limit_ms": 600_000, "facet_time_limit_ms": 600_000, "num_sql_threads": 1}
        peer, loop = Datasette([str(path)], settings=limits), asyncio.new_event_loop()
        facets = "".join(f"&_facet={facet}" for facet in FACETS)

        def search(query: str) -> None:
            text = query.replace(" -", " NOT ").replace(" ", "+")
            address = f"/peer/articles.json?_search={text}&_searchmode=raw&_size=20{facets}"
            response = loop.run_until_complete(peer.client.get(address))
            response.raise_for_status()

        return {"Datasette": search}
    print("\nDatasette is not installed: its column is left out")
    return {}


def _beside(ours: dict[str, list[float]], peers: dict[str, Search]) -> None:
    """Print what a common word takes beside the peers, with the ratios."""
    asked = ("the", "city", "Japan", "festival", "students")
    print(f"\n{'median ms':14}{'ours':>8}" + "".join(f"{name:>12}{'times':>8}" for name in peers))
    for query in asked:
        mine = statistics.median(ours[query])
        row = f"{query:14}{mine:8.1f}"
        for search in peers.values():
            other = statistics.median(_times(partial(search, query), 3))
            row += f"{other:12,.0f}{other / mine:8.0f}"
        print(row, flush=True)


def _times(call: Callable[[], object], repeated: int = REPEATED) -> list[float]:
    """Return how many milliseconds each call took, after one that warms up."""
    call()
    return [_time(call) * 1000 for _ in range(repeated)]


def _time(call: Callable[[], object]) -> float:
    begun = time.process_time()
    call()
    return time.process_time() - begun


def _print(title: str, times: dict[str, list[float]]) -> None:
    print(f"\n{title:28}{'median ms':>10}{'p95 ms':>9}")
    for query, taken in times.items():
        print(f"{query:28}{statistics.median(taken):10.1f}{_p95(taken):9.1f}")
    everything = [each for taken in times.values() for each in taken]
    print(f"{'all':28}{statistics.median(everything):10.1f}{_p95(everything):9.1f}", flush=True)


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=200_000)
    parser.add_argument("--ties", type=int, default=40_000)
    parser.add_argument("--alone", action="store_true", help="leave the peers out: they take most of the time")
    parser.add_argument("--keep", type=Path, help="a folder that keeps the index for the next run; no peers")
    asked = parser.parse_args()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.keep or Path(temporary)
        measure(asked.articles, asked.ties, folder, alone=asked.alone or asked.keep is not None)
