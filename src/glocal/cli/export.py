"""`glocal export`: what is kept, as files in the formats of the field."""

import contextlib
import datetime
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from glocal.cli.asking import country_meant, open_register, place_meant, told_written
from glocal.cli.home import home_option
from glocal.model.errors import GlocalError
from glocal.model.vocabulary import ActivityKind, TieKind, TieStatus

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

    from glocal.exports.files.selection import Selection, Wanted
    from glocal.exports.records.forms import Record

_FORMS = ("csv", "jsonl", "parquet", "geojson", "jsonld", "ftm", "quickstatements", "datapackage")
_BINARY = ("parquet", "datapackage")
_LISTS = ("ties", "activities", "places", "people", "organisations")
_KINDS: Mapping[str, Sequence[str]] = {"ties": list(TieKind), "activities": list(ActivityKind)}


_ONLY_OF = {"status": ("ties",), "since_year": ("ties",), "is_quiet": ("ties",), "kind": ("ties", "activities")}
"""Which lists a filter narrows; the others do without it."""


@click.command(epilog="Example: glocal export --format csv --country Peru --output peru.csv", short_help="Write files.")
@click.option("--format", "form", type=click.Choice(_FORMS), required=True, help="What to write.")
@click.option("--what", type=click.Choice(_LISTS), default="ties", show_default=True, help="Which list.")
@click.option("--place", help="Only of a place, or of the places in a region or country: 'Misato, Saitama'.")
@click.option("--country", help="Only of a country, by name or two-letter code.")
@click.option("--kind", metavar="KIND", help="Only ties or activities of that kind: sister-city, visit.")
@click.option("--status", type=click.Choice([status.value for status in TieStatus]), help="Only ties said to be so.")
@click.option("--since", type=click.IntRange(1, 9999), metavar="YEAR", help="Only ties begun in that year or later.")
@click.option("--quiet", is_flag=True, help="Only ties without a sign of life for years.")
@click.option("--site", default="", metavar="ADDRESS", help="Address of your site, in front of those of its pages.")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Else standard output.")
@home_option
def export(
    form: str, what: str, place: str | None, country: str | None, kind: str | None, status: str | None,
    since: int | None, site: str, output: Path | None, home: Path | None, *, quiet: bool,
) -> None:  # fmt: skip
    """Write what is kept as a file.

    csv and parquet are tables, jsonl has each record whole with its sources, geojson is for maps, jsonld and ftm are
    for programs that link data, quickstatements brings Wikidata the ties that it lacks, datapackage holds every list
    with licence and citation. docs/how-to/take-data-away.md tells of each.
    """
    filters = {"kind": kind or "", "status": status or "", "since_year": since, "is_quiet": quiet}
    _check(form, what, filters, output)
    today = open_register(home)
    from glocal.exports.files.selection import Wanted, What, select

    wanted = Wanted(place_meant(place) if place else None, country_meant(country), **filters)  # type: ignore[arg-type]  # each value is of its own type
    site = site.rstrip("/")
    with _opened(output) as file:
        if form == "datapackage":
            _write_everything(wanted, site, file)
        else:
            _write_list(form, select(What(what), wanted, site, today), file)


def _check(form: str, what: str, filters: Mapping[str, object], output: Path | None) -> None:
    """Refuse what cannot be meant.

    Raises:
        GlocalError: the format cannot be shown, or does not hold that list, or a filter does not narrow it.
    """
    if form in _BINARY and output is None and sys.stdout.isatty():
        raise GlocalError(f"{form} is nothing that a terminal shows", "name a file with --output")
    if form == "quickstatements" and what != "ties":
        raise GlocalError(f"Wikidata is told of ties, not of {what}", "leave --what out")
    lists = () if form == "datapackage" else (what,)
    for name, value in filters.items():
        if value and not set(lists) & set(_ONLY_OF[name]):
            option = name.removesuffix("_year").removeprefix("is_")
            raise GlocalError(f"--{option} narrows {' and '.join(_ONLY_OF[name])} only", "leave it out, or see --what")
    if filters["kind"] and filters["kind"] not in _KINDS[what]:
        raise GlocalError(f"there is no kind {filters['kind']!r} of {what}", f"choose from {', '.join(_KINDS[what])}")


def _write_everything(wanted: "Wanted", site: str, file: IO[bytes]) -> None:
    from glocal.exports.files.forms import write_everything

    for piece in write_everything(wanted, site, datetime.datetime.now(datetime.UTC)):
        file.write(piece)


def _write_list(form: str, selection: "Selection", file: IO[bytes]) -> None:
    from glocal.exports.files.forms import Form, write_list

    count = selection.count()
    if not count:
        told = "the file is valid and empty; widen the filters, or add documents"
        click.echo(f"glocal: no such {selection.what}: {told}", err=True)
    with _progress(selection.records(), count) as records:
        pieces = (
            _statements(records) if form == "quickstatements" else write_list(Form(form), selection.record, records)
        )
        for piece in pieces:
            file.write(piece)


def _progress(records: Iterator["Record"], count: int) -> "ProgressBar[Record]":
    """Return the records with a bar where a person watches."""
    return click.progressbar(
        records, length=count, label="Exporting", file=sys.stderr, hidden=not sys.stderr.isatty(), show_pos=True
    )


def _statements(records: Iterable["Record"]) -> Iterator[bytes]:
    """Yield the statements, and say at the end what could not be stated."""
    from glocal.exports.files.forms import ties_only
    from glocal.exports.files.quick_statements import LeftOut, known_to_wikidata, write_statements

    left_out = LeftOut()
    yield from write_statements(ties_only(records), known_to_wikidata(), left_out)
    if left_out.counts:
        click.echo(f"glocal: left out {left_out.counts.total()} ties: {left_out}", err=True)


@contextlib.contextmanager
def _opened(output: Path | None) -> Iterator[IO[bytes]]:
    """Yield what is written to: a file beside the one named, which takes its place once it is whole.

    Raises:
        GlocalError: the file cannot be written.
    """
    if output is None:
        yield sys.stdout.buffer
        return
    draft = output.with_name(f".{output.name}.part")
    try:
        with draft.open("wb") as file:
            yield file
        draft.replace(output)
    except OSError as error:
        raise GlocalError(f"cannot write {output}: {error.strerror}", "name another file with --output") from error
    finally:
        draft.unlink(missing_ok=True)
    told_written(output)
