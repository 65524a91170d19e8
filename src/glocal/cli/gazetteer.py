"""`glocal gazetteer`: build the file of known places, and ask it."""

import contextlib
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

if TYPE_CHECKING:
    from glocal.gazetteer.imports.bring import Imported

_FILE = click.option(
    "--gazetteer",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file of known places; without it the one in the user's cache.",
)


@click.group(
    epilog="Example: glocal gazetteer search 'Misato, Saitama'", short_help="Build, ask and extend the known places."
)
def gazetteer() -> None:
    """Build the file of the known places of the world, and ask it."""


@gazetteer.command(epilog="Example: glocal gazetteer build", short_help="Build the file of known places anew.")
@_FILE
def build(path: Path | None) -> None:
    """Build the file of known places anew from its sources; an older one stays in use until it is done."""
    from glocal.gazetteer.build import build_gazetteer
    from glocal.gazetteer.opening import default_path, default_sources

    target = path or default_path()
    build_gazetteer(target, default_sources(target), _tell)
    click.echo(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


@gazetteer.command(epilog="Example: glocal gazetteer info", short_help="Say what the file holds.")
@_FILE
def info(path: Path | None) -> None:
    """Say what the file holds, from which sources, under which licences, and whether it is sound."""
    known = _open(path)
    described = known.description
    click.echo(f"{known.path}\nbuilt {described.built}: {described.places} places under {described.names} names")
    for source in described.sources:
        click.echo(f"{source.name} {source.version} ({source.licence}){' of ' + source.date if source.date else ''}")
    if not known.is_sound():
        click.echo("damaged: build it again", err=True)
        sys.exit(1)
    click.echo("sound")


@gazetteer.command(
    "import",
    epilog="Example: glocal gazetteer import admin1CodesASCII.txt JP.txt municipalities.csv",
    short_help="Add what files of others know.",
)
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--kind", default="", help="places, admin1, admin2, names, municipalities or mergers, where unclear.")
@click.option("--smallest", type=click.IntRange(0), help="Inhabitants from which on places of a dump are kept.")
@click.option("--licence", default="", help="Under which the file may be used, where it is not the usual one.")
@_FILE
def import_(files: tuple[Path, ...], path: Path | None, kind: str, smallest: int | None, licence: str) -> None:
    """Add what files of others know: dumps of GeoNames, Japan's list of local governments, mergers.

    What is imported is kept beside the file of known places and goes into it with every later building. Lines that
    cannot be used are named and the rest is kept.
    """
    from glocal.gazetteer.imports.bring import Wish, import_file
    from glocal.gazetteer.imports.kinds import KINDS
    from glocal.gazetteer.opening import default_path

    if kind and kind not in KINDS:
        raise click.BadParameter(f"it is one of {', '.join(KINDS)}", param_hint="--kind")
    target, wish = path or default_path(), Wish(kind, smallest, licence)
    done = [_report(file, import_file(file, target, wish, _tell)) for file in files]
    _build_where_new(target)
    sys.exit(0 if all(done) else 1)


def _report(file: Path, imported: "Imported") -> bool:
    """Say what became of a file; return whether it is kept."""
    for problem in imported.problems[:_SHOWN]:
        click.echo(f"glocal: {problem}", err=True)
    if imported.problem_count > _SHOWN:
        click.echo(f"glocal: {file}: {imported.problem_count} problems in all", err=True)
    if imported.is_known:
        click.echo(f"{file}: imported before, nothing changed")
    elif imported.rows:
        click.echo(f"{file}: {imported.rows} rows kept as {imported.kind}")
    return imported.is_known or imported.rows > 0


_SHOWN = 20
"""How many problems are printed before the rest is only counted."""


def _build_where_new(target: Path) -> None:
    """Build the file anew where it does not hold all that is kept; it fails loudly, unlike mere opening."""
    from glocal.gazetteer import Gazetteer, GazetteerError
    from glocal.gazetteer.build import build_gazetteer
    from glocal.gazetteer.opening import all_infos, default_sources

    sources = default_sources(target)
    with contextlib.suppress(GazetteerError, FileNotFoundError):
        if Gazetteer(target).description.sources == all_infos(sources):
            return
    build_gazetteer(target, sources, _tell)
    click.echo(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


@gazetteer.command(
    epilog="Example: glocal gazetteer search Misato --country JP", short_help="List the places that a name may mean."
)
@click.argument("name")
@click.option("--country", help="ISO 3166-1 code: JP.")
@click.option("--region", help="First-order division, or another place, that holds it: Shimane.")
@_FILE
def search(name: str, country: str | None, region: str | None, path: Path | None) -> None:
    """List the places that a name may mean, the likeliest first, each with the reasons."""
    from glocal.gazetteer import lookup

    known = _open(path)
    if country and country.upper() not in known.country_numbers:
        raise click.BadParameter(f"{country} is no ISO 3166-1 code", param_hint="--country")
    found = lookup(known, name, country, region=region)
    for candidate in found:
        place = candidate.place
        where = ", ".join(filter(None, [place.name, place.region, place.country]))
        reasons = ", ".join(f"{reason.name} {reason.weight:+.1f}" for reason in candidate.reasons)
        click.echo(f"{where}\t{place.level}\t{place.lat:.4f}\t{place.lon:.4f}\t{place.geonames or '-'}\t{reasons}")
    if not found:
        click.echo(f"no place known as {name}", err=True)
        sys.exit(1)


@gazetteer.command(epilog="Example: glocal gazetteer resolve questions.jsonl --output answers.jsonl")
@click.argument("questions", type=click.File(encoding="utf-8"))
@click.option("--output", type=click.File("w", encoding="utf-8"), default="-", help="File for the answers.")
@_FILE
def resolve(questions: IO[str], output: IO[str], path: Path | None) -> None:
    r"""Answer questions for places, one JSON object a line.

    A question is {"id", "name", "country"}, or {"id", "text", "mentions": [[start, end], ...]} in code
    points. The answer has the id and "places", each a place or null. What is no question is reported with
    its line, and the rest answered.
    """
    import json

    from glocal.gazetteer.questions import answer_questions

    failed = False
    for answer, problem in answer_questions(_open(path), questions, questions.name):
        if answer is not None:
            output.write(json.dumps(answer, ensure_ascii=False) + "\n")
        if problem is not None:
            failed = True
            click.echo(str(problem), err=True)
    sys.exit(1 if failed else 0)


@gazetteer.command(epilog="Example: glocal gazetteer find article.txt", short_help="List the places that a text names.")
@click.argument("file", type=click.File(encoding="utf-8"))
@click.option("--all", "everything", is_flag=True, help="Also names that stand for something else.")
@_FILE
def find(file: IO[str], path: Path | None, *, everything: bool) -> None:
    """List the places that a text names, in its order, with the place each of them means."""
    from glocal.gazetteer import find_places

    for found in find_places(_open(path), file.read()):
        if found.counts or everything:
            place = found.place
            where = ", ".join(filter(None, [place.name, place.region, place.country]))
            mark = "" if found.counts else "\tnot the place itself"
            click.echo(f"{found.span.start}-{found.span.end}\t{found.text}\t{where}\t{place.level}{mark}")


def _open(path: Path | None):  # type: ignore[no-untyped-def]  # noqa: ANN202 - its type is imported only when needed
    """Return the gazetteer; imported here because `--help` must not wait for it."""
    from glocal.gazetteer import ensure_gazetteer

    return ensure_gazetteer(path, progress=_tell)


def _tell(step: str, part: float) -> None:
    """Show the progress of building on standard error."""
    click.echo(f"{part:4.0%} {step}", err=True)
