"""Measures how fast the complete reading is, from bytes to JSON, beside spaCy's blank English tokeniser.

spaCy is no dependency; without it the table has our rows alone:

    pip install spacy
    python benchmarks/reading/speed.py
"""

import json
import resource
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from glocal.gazetteer import open_gazetteer
from glocal.reading import read
from glocal.reading.written import to_json_dict

ROOT = Path(__file__).parents[2]
RUNS = 5
FOLDERS = ("examples/issues", "tests/cases/open", "tests/cases/held")


def texts() -> list[tuple[str, bytes]]:
    """Return name and bytes of every issue and case of the project."""
    paths = [path for folder in FOLDERS for path in sorted((ROOT / folder).iterdir())]
    return [
        (path.name, path.read_bytes()) for path in paths if path.suffix in {".txt", ".md"} and path.stem != "README"
    ]


def measure(name: str, size_bytes: int, work: Callable[[], object]) -> None:
    """Print the speed of some work, the median of several runs."""
    taken = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    rates = sorted(size_bytes / seconds / 1e6 for seconds in taken)
    print(f"{name:36}{rates[0]:9.2f}{statistics.median(rates):9.2f}{rates[-1]:9.2f}", flush=True)


def main() -> None:
    """Print the table."""
    documents = texts()
    size_bytes = sum(len(content) for _, content in documents)
    print(f"{len(documents)} documents, {size_bytes / 1e3:,.0f} kB; MB a second, {RUNS} runs")
    print(f"{'':36}{'min':>9}{'median':>9}{'max':>9}")
    with open_gazetteer() as gazetteer:

        def read_all() -> None:
            for name, content in documents:
                json.dumps(to_json_dict(read(content, name, gazetteer)), ensure_ascii=False)

        read_all()
        measure("glocal, bytes to JSON", size_bytes, read_all)
    resident_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    try:
        import spacy  # type: ignore[import-not-found]  # noqa: PLC0415 - measured against, not needed
    except ImportError:
        print("spaCy is not installed")
    else:
        tokenise = spacy.blank("en")
        plain = [content.decode() for _, content in documents]
        measure("spaCy, blank English tokeniser", size_bytes, lambda: [tokenise(text) for text in plain])
    print(f"resident after reading: {resident_mb:,.0f} MB")


if __name__ == "__main__":
    main()
