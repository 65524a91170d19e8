"""`glocal gazetteer`: build the file of known places, and ask it."""

import sys
from pathlib import Path
from typing import IO

import click

_FILE = click.option(
    "--gazetteer",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file of known places; without it the one in the user's cache.",
)


@click.group(short_help="Build, ask and extend the known places.")
def gazetteer() -> None:
    """Build the file of the known places of the world, and ask it."""


@gazetteer.command(epilog="Example: glocal gazetteer build")
@_FILE
def build(path: Path | None) -> None:
    """Build the file of known places anew from its sources; an older one stays in use until it is done."""
    from glocal.gazetteer.build import build_gazetteer, default_path, default_sources

    target = path or default_path()
    build_gazetteer(target, default_sources(), _tell)
    click.echo(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


@gazetteer.command(epilog="Example: glocal gazetteer info")
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


@gazetteer.command(epilog="Example: glocal gazetteer search Misato --country JP")
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


@gazetteer.command(epilog="Example: glocal gazetteer find article.txt")
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
