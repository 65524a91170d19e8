"""`glocal extract`: read documents without keeping anything."""

import contextlib
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from glocal.cli.sources import find_sources
from glocal.model.errors import GlocalError
from glocal.model.problem import Problem, Severity

if TYPE_CHECKING:
    from glocal.model.reading import BegunReading

    Reader = Callable[[bytes, str], BegunReading]

_SHOWN = 48
"""How many letters of a line `--explain` shows."""


@click.command(
    epilog="Example: glocal extract issues/*.txt --output readings",
    short_help="Read documents without keeping anything.",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for one JSON file per document; without it the readings go to standard output.",
)
@click.option("--engine", default="grammar", show_default=True, help="Which reader finds the facts.")
@click.option("--explain", is_flag=True, help="Print for each line what it was taken for and why.")
def extract(files: tuple[str, ...], output: Path | None, engine: str, *, explain: bool) -> None:
    """Read documents and write what they say as JSON, one reading a document.

    Nothing is kept and no ledger is needed. Problems go to standard error; the exit status is 1 where a document could
    not be read.
    """
    if output:
        _make_folder(output)
    from glocal.gazetteer import open_gazetteer
    from glocal.reading import begin_reading

    failed = False
    with open_gazetteer() as gazetteer:
        for source in find_sources(files):
            if isinstance(source, Problem):
                failed |= not _report([source])
            elif explain:
                failed |= not _explain_one(source)
            else:
                failed |= not _try_one(source, output, partial(begin_reading, gazetteer=gazetteer, engine=engine))
    sys.exit(1 if failed else 0)


def _try_one(source: Path, output: Path | None, reader: "Reader") -> bool:
    """Read one file and write its reading; return whether anything of it was read, whatever its reader does."""
    from glocal.reading.engine import broken

    try:
        return _extract_one(source, output, reader)
    except (GlocalError, BrokenPipeError):
        raise
    except Exception as error:  # noqa: BLE001 - engines come from others too
        return _report([broken(str(source), error)])


def _extract_one(source: Path, output: Path | None, reader: "Reader") -> bool:
    """Read one file and write its reading; return whether anything of it was read."""
    from glocal.reading.content import content_of, under_path
    from glocal.reading.written import write_json

    content = content_of(source)
    if isinstance(content, Problem):
        return _report([content])
    begun = reader(content, source.name)
    if output:
        with _new_file(output / f"{source.stem}.json") as file:
            write_json(begun, file)
    else:
        write_json(begun, sys.stdout)
    return _report(under_path(begun.problems, source))


def _explain_one(source: Path) -> bool:
    """Print the label of each line of one file with its reasons; return whether the file could be read."""
    from glocal.articles import read_articles
    from glocal.documents import read_document
    from glocal.reading.content import content_of, under_path

    content = content_of(source)
    if isinstance(content, Problem):
        return _report([content])
    document = read_document(content, source.name)
    click.echo(f"# {source}")
    for line in read_articles(document).labels:
        reasons = ", ".join(f"{reason.name} {reason.weight:+.1f}" for reason in line.reasons)
        words = line.span.of(document.text).strip()
        click.echo(f"{line.number:5}  {line.label:<10} {words[:_SHOWN]:<{_SHOWN}}  {reasons}")
    return _report(under_path(document.problems, source))


def _make_folder(output: Path) -> None:
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GlocalError(f"cannot make {output}: {error.strerror}", "name another folder") from error


@contextlib.contextmanager
def _new_file(path: Path) -> Iterator[TextIO]:
    """Open a file for writing that gets its name when it is whole."""
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        with unfinished.open("w", encoding="utf-8") as file:
            yield file
        unfinished.replace(path)
    except OSError as error:
        raise GlocalError(f"cannot write {path}: {error.strerror}", "free space or name another folder") from error
    finally:
        unfinished.unlink(missing_ok=True)


def _report(problems: list[Problem] | tuple[Problem, ...]) -> bool:
    """Print problems on standard error; return whether none of them is an error."""
    for problem in problems:
        click.echo(f"glocal: {problem}", err=True)
    return all(problem.severity is not Severity.ERROR for problem in problems)
