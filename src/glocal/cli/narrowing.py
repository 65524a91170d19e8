"""Options that narrow a list to years, and cut it where it is long."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from django.db.models import QuerySet

Years = tuple[int, int]
"""The first and the last year."""
_YEARS = re.compile(r"(?P<first>\d{4})(?P<open>-(?P<last>\d{4})?)?", re.ASCII)
_LAST_YEAR = 9999
"""Of the calendar that databases reckon with."""


class _YearsType(click.ParamType[Years]):
    """A year or several: `2025`, `2020-2025`, `2020-`."""

    name = "years"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Years:
        found = _YEARS.fullmatch(str(value))
        if not found or not int(found["first"]):
            self.fail(f"{str(value)!r} is no year: write 2025, 2020-2025 or 2020-", param, ctx)
        first = int(found["first"])
        last = int(found["last"] or _LAST_YEAR) if found["open"] else first
        if last < first:
            self.fail(f"{value} ends before it begins: write {last}-{first}", param, ctx)
        return first, last


def year_option(about: str) -> Callable[..., Any]:  # Any: click's own signature of decorators
    """Return the option `--year`; its value reaches the command as `years`."""
    return click.option("--year", "years", type=_YearsType(), metavar="YEAR[-[YEAR]]", help=about)


def limit_option(command: Callable[..., Any]) -> Callable[..., Any]:  # Any: as above
    """Add `--limit` to a command."""
    about = "How many at most; how many more there are is said on standard error. By default all."
    return click.option("--limit", type=click.IntRange(1), metavar="N", help=about)(command)


def cut(found: "QuerySet[Any]", limit: int | None) -> "tuple[QuerySet[Any], int]":  # Any: rows of any table
    """Return the first rows, at most `limit`, and how many more there are."""
    if limit is None:
        return found, 0
    return found[:limit], max(0, found.count() - limit)
