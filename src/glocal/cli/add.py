"""`glocal add`: keep documents and what they say."""

import datetime
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glocal.cli.home import home_option, ledger_error, open_ledger
from glocal.cli.sources import find_sources
from glocal.model.problem import Problem, Severity

if TYPE_CHECKING:
    from glocal.gazetteer import Gazetteer
    from glocal.pipeline import Outcome

_FAILED = "not readable"


@click.command(epilog="Example: glocal add newsletters/ 2026-04.txt", short_help="Keep documents and what they say.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@home_option
def add(paths: tuple[str, ...], home: Path | None) -> None:
    """Read files, folders and globs, and keep each document with the facts it states.

    A document that is kept already is left as it is. What cannot be read is named on standard error, the rest is
    done, and the exit status is 1. After an interruption the same command does what is left.
    """
    sources = list(find_sources(paths))
    open_ledger(home)
    counts: Counter[str] = Counter()
    problems = 0
    from glocal.gazetteer import open_gazetteer

    with open_gazetteer() as gazetteer:
        outcomes = list(_with_progress(sources, gazetteer))
    for outcome in outcomes:
        counts[outcome.kept.effect if outcome.kept else _FAILED] += 1
        problems += len(outcome.problems)
    summary = ", ".join(f"{counts[state]} {state}" for state in ("added", "read again", "unchanged", _FAILED))
    click.echo(f"{summary}; {problems} problem{'' if problems == 1 else 's'}")
    sys.exit(1 if counts[_FAILED] else 0)


def _with_progress(sources: list[Path | Problem], gazetteer: "Gazetteer") -> Iterator["Outcome"]:
    """Yield what became of each source; show a bar where a person watches, else one line each."""
    watched = sys.stderr.isatty()
    with click.progressbar(
        sources, label="Adding", file=sys.stderr, hidden=not watched, show_pos=True, item_show_func=_bar_name
    ) as bar:
        for source in bar:
            outcome = _add_one(source, gazetteer)
            for problem in outcome.problems:
                click.echo(f"{chr(13) if watched else ''}glocal: {problem}", err=True)
            if not watched:
                click.echo(_line(outcome))
            yield outcome


def _add_one(source: Path | Problem, gazetteer: "Gazetteer") -> "Outcome":
    from django.db import DatabaseError

    from glocal.pipeline import Outcome, add_file

    if isinstance(source, Problem):
        return Outcome(source.source, None, problems=(source,))
    try:
        return add_file(source, gazetteer, datetime.datetime.now(datetime.UTC))
    except DatabaseError as error:
        raise ledger_error(error) from error


def _line(outcome: "Outcome") -> str:
    if not outcome.kept:
        errors = [problem for problem in outcome.problems if problem.severity is Severity.ERROR]
        return f"{_FAILED}: {outcome.source}" + ("" if errors else " (no article found)")
    others = outcome.kept.other_versions
    note = f"; {others} other version{'s' if others > 1 else ''} of that name" if others else ""
    return f"{outcome.kept.effect}: {outcome.source} ({outcome.articles} articles{note})"


def _bar_name(source: Path | Problem | None) -> str:
    return source.name if isinstance(source, Path) else ""
