"""Speed and agreement of `find_dates` beside dateparser's `search_dates`, on our own examples, in one run.

    PYTHONPATH=src python benchmarks/dates/compare.py

dateparser is no dependency of Glocal; `pip install dateparser` where it is missing.
"""

import datetime
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from glocal.claims.dates import find_dates
from glocal.claims.dates.found import DateRole
from glocal.model.edtf import Edtf

try:
    import dateparser  # type: ignore[import-not-found, import-untyped, unused-ignore]  # no dependency
    from dateparser.search import (  # type: ignore[import-not-found, import-untyped, unused-ignore]  # as above
        search_dates,
    )
except ImportError:
    sys.exit("dateparser is missing: pip install dateparser")

EXAMPLES = Path(__file__).with_name("examples.tsv")
_ROUNDS = 3
_NO_DATE = "-"


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence, the month of its issue, and the date that it tells; None where it tells none."""

    month: Edtf
    text: str
    date: Edtf | None


def examples() -> list[Example]:
    """Return the examples of the table beside this script."""
    rows = [line.split("\t") for line in EXAMPLES.read_text(encoding="utf-8").splitlines()]
    return [Example(Edtf.parse(row[0]), row[1], None if row[2] == _NO_DATE else Edtf.parse(row[2])) for row in rows]


def by_glocal(example: Example) -> list[datetime.date]:
    """Return the first day of every date that Glocal finds."""
    found = [one for one in find_dates(example.text, example.month) if one.role is not DateRole.RECURRING]
    return [one.date.earliest for one in found if one.date and one.date.earliest]


def by_dateparser(example: Example) -> list[datetime.date]:
    """Return the day of every date that dateparser finds, told the language and the month of the issue."""
    last_day = example.month.latest or datetime.date.max
    settings = {
        "RELATIVE_BASE": datetime.datetime.combine(last_day, datetime.time()),
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "first",
    }
    language = "en" if example.text.isascii() else "ja"
    found = search_dates(example.text, languages=[language], settings=settings)
    return [day.date() for _, day in found or []]


def agrees(days: list[datetime.date], example: Example) -> bool:
    """Return whether the first found day lies in the date that is told, or nothing is found where none is."""
    if example.date is None or not days:
        return example.date is None and not days
    first, last = example.date.earliest or datetime.date.min, example.date.latest or datetime.date.max
    return first <= days[0] <= last


def bytes_a_second(finder: Callable[[Example], object], said: list[Example]) -> float:
    """Return the speed over all English examples as one text, the best of three rounds, in bytes a second."""
    text = "\n\n".join(example.text for example in said if example.text.isascii())
    issue = Example(said[0].month, text, None)
    return len(text) / min(_seconds(finder, issue) for _ in range(_ROUNDS))


def _seconds(finder: Callable[[Example], object], issue: Example) -> float:
    start = time.perf_counter()
    finder(issue)
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    said = examples()
    print(f"{len(said)} sentences, dateparser {dateparser.__version__}")
    print(f"{'':14}{'agreement':>11}{'kB/s':>10}")
    speeds = {}
    for name, finder in (("glocal", by_glocal), ("search_dates", by_dateparser)):
        good = sum(agrees(finder(example), example) for example in said)
        speeds[name] = bytes_a_second(finder, said)
        print(f"{name:14}{good:>5} / {len(said):<3}{speeds[name] / 1000:>10.1f}")
    print(f"glocal is {speeds['glocal'] / speeds['search_dates']:.0f} times as fast")


if __name__ == "__main__":
    main()
