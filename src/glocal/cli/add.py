"""`glocal add`: keep documents and what they say."""

import datetime
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glocal.cli.home import home_option, ledger_error, open_ledger
from glocal.cli.saying import say
from glocal.cli.sources import find_sources, left_out
from glocal.exports.briefs.plain import visible
from glocal.model.errors import GlocalError
from glocal.model.problem import Problem, Severity

if TYPE_CHECKING:
    from glocal.gazetteer import Gazetteer
    from glocal.ledger.models import Document
    from glocal.pipeline import Outcome

    Source = Path | Problem | Document

_FAILED = "not readable"
_STOPPED = 130
"""Exit status of a program that a person stopped, as shells have it."""


@click.command(epilog="Example: glocal add newsletters/ 2026-04.txt", short_help="Keep documents and what they say.")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--reread", is_flag=True, help="Also read again what older versions of Glocal have read.")
@click.option(
    "--beside", is_flag=True, help="Let a corrected issue count beside its earlier version, not in its place."
)
@home_option
def add(paths: tuple[str, ...], home: Path | None, *, reread: bool, beside: bool) -> None:
    """Read files, folders and globs, and keep each document with the facts it states.

    A document that is kept already is left as it is; what a newer version of Glocal reads in it takes the place of what
    an older one did, and it is said how many facts are new, gone and the same. So does a corrected version of an issue:
    same masthead and month, most of the text the same; with `--beside` both count. What cannot be read is named on
    standard error, the rest is done, and the exit status is 1. After an interruption (exit status 130) all documents
    that were done are kept, and the same command does what is left.
    """
    if not paths and not reread:
        raise click.UsageError("name files or folders, or say --reread")
    sources = find_sources(paths)
    open_ledger(home, making=bool(paths))
    from glocal.gazetteer import open_gazetteer

    _tell_left_out(paths)
    with open_gazetteer() as gazetteer:
        done = _all_done([*sources, *_outdated(reread=reread)], gazetteer, beside=beside)
    states = Counter(outcome.kept.effect.value if outcome.kept else _FAILED for outcome in done.outcomes)
    problems = sum(len(outcome.problems) for outcome in done.outcomes)
    summary = ", ".join(f"{states[state]} {state}" for state in ("added", "read again", "unchanged", _FAILED))
    click.echo(f"{summary}; {problems} problem{'' if problems == 1 else 's'}")
    if done.was_stopped:
        click.echo("glocal: stopped; all of this is kept: the same command does what is left", err=True)
    sys.exit(_STOPPED if done.was_stopped else 1 if states[_FAILED] else 0)


def _tell_left_out(paths: tuple[str, ...]) -> None:
    """Say on standard error which files of folders are not read."""
    if kinds := left_out(paths):
        counted = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
        say(f"glocal: left out of folders: {counted}: only .txt and .md are read; save the others as text", err=True)


@dataclass
class _Done:
    """What was done until the end, or until a person stopped it."""

    outcomes: "list[Outcome]"
    was_stopped: bool = False


def _outdated(*, reread: bool) -> "list[Document]":
    from glocal.pipeline import outdated

    return list(outdated()) if reread else []


def _all_done(sources: "list[Source]", gazetteer: "Gazetteer", *, beside: bool) -> _Done:
    done = _Done([])
    try:
        for outcome in _with_progress(sources, gazetteer, beside=beside):
            done.outcomes.append(outcome)
    except KeyboardInterrupt:
        done.was_stopped = True
    return done


def _with_progress(sources: "list[Source]", gazetteer: "Gazetteer", *, beside: bool) -> Iterator["Outcome"]:
    """Yield what became of each source; show a bar where a person watches, else one line each."""
    watched = sys.stderr.isatty()
    with click.progressbar(
        sources, label="Adding", file=sys.stderr, hidden=not watched, show_pos=True, item_show_func=_bar_name
    ) as bar:
        for source in bar:
            outcome = _add_one(source, gazetteer, beside=beside)
            for problem in outcome.problems:
                click.echo(f"{chr(13) if watched else ''}glocal: {visible(str(problem))}", err=True)
            if not watched:
                say(_line(outcome))
            yield outcome


def _add_one(source: "Source", gazetteer: "Gazetteer", *, beside: bool) -> "Outcome":
    from django.db import DatabaseError

    from glocal.ledger.models import Document
    from glocal.pipeline import Outcome, add_file, read_again
    from glocal.reading.engine import broken

    if isinstance(source, Problem):
        return Outcome(source.source, None, problems=(source,))
    now_utc = datetime.datetime.now(datetime.UTC)
    try:
        if isinstance(source, Path):
            return add_file(source, gazetteer, now_utc, beside=beside)
        return read_again(source, gazetteer, now_utc)
    except DatabaseError as error:
        raise ledger_error(error) from error
    except GlocalError:
        raise
    except Exception as error:  # noqa: BLE001 - the transaction of this document is taken back, the others are added
        name = source.name if isinstance(source, Document) else str(source)
        return Outcome(name, None, problems=(broken(name, error),))


def _line(outcome: "Outcome") -> str:
    if not outcome.kept:
        errors = [problem for problem in outcome.problems if problem.severity is Severity.ERROR]
        return f"{_FAILED}: {outcome.source}" + ("" if errors else " (no article found)")
    others = outcome.kept.other_versions
    note = f"; {others} other version{'s' if others > 1 else ''} of that name" if others else ""
    retired = outcome.kept.retired
    if retired and retired.document_id != outcome.kept.reading.document_id:
        note += f"; in the place of an earlier version, {retired.document.name}"
    if changes := outcome.changes:
        note += f"; {changes.added} facts new, {changes.gone} gone, {changes.same} the same"
    return f"{outcome.kept.effect}: {outcome.source} ({outcome.articles} articles{note})"


def _bar_name(source: "Source | None") -> str:
    return "" if source is None or isinstance(source, Problem) else source.name
