"""`glocal register`: lists of ties that others keep."""

import datetime
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glocal.cli.asking import question
from glocal.cli.home import home_option, ledger_error, open_ledger
from glocal.cli.progress import Progress
from glocal.cli.saying import say
from glocal.cli.table import print_rows
from glocal.model.errors import GlocalError

if TYPE_CHECKING:
    from glocal.register_import import Import


@click.group(epilog="Example: glocal register import ties.csv --as council", short_help="Import lists of ties.")
def register() -> None:
    """Import lists of ties that others keep, list them, and see what changed."""


@register.command(
    "import",
    epilog="Example: glocal register import ties.csv --as council --map a_name=City,date=Signed",
    short_help="Read a list of ties and keep its rows.",
)
@click.argument("source", metavar="FILE|URL")
@click.option("--as", "name", required=True, help="The name the list is kept under; a later import replaces it.")
@click.option("--map", "mapping", metavar="FIELD=COLUMN,...", help="Which column tells what, where the guess is wrong.")
@home_option
def import_(source: str, name: str, mapping: str | None, home: Path | None) -> None:
    """Read a list (CSV, TSV, Excel, query results, a saved web page) and keep each row as a claim.

    A list on the web is brought into the home folder first; after an interruption the same command goes on where it
    stopped. Of an address that ends in /sparql, Wikidata's or a copy's, all twinned bodies (P190) are asked for page by
    page. A row that cannot be used is named with its number and the rest is kept; the exit status is 1 then, too, and 0
    where all rows were used, doubtful ones included.
    """
    columns = _columns(mapping)
    open_ledger(home, making=True)
    from django.db import DatabaseError

    from glocal.gazetteer import open_gazetteer
    from glocal.register_import import Listed, import_register

    path = _harvested(source, name) if source.startswith(("http://", "https://")) else Path(source)
    progress = Progress("rows")
    try:
        with open_gazetteer() as gazetteer:
            now_utc = datetime.datetime.now(datetime.UTC)
            done = import_register(Listed(path, name, columns), gazetteer, now_utc, progress.tell)
    except DatabaseError as error:
        raise ledger_error(error) from error
    except OSError as error:
        raise GlocalError(f"{path} cannot be read: {(error.strerror or '').lower()}", "check the spelling") from error
    finally:
        progress.end()
    failed = _report(done)
    sys.exit(1 if failed or not done.effect else 0)


def _harvested(url: str, name: str) -> Path:
    """Return the file in the home folder that a list on the web was brought to."""
    from urllib.parse import urlsplit

    from django.conf import settings

    from glocal.harvest import Client, download, download_twins

    client = Client(tell=lambda words: say(f"glocal: {words}", err=True))
    folder = settings.HOME / "harvest"
    folder.mkdir(exist_ok=True)
    ending = Path(urlsplit(url).path).suffix
    if urlsplit(url).path.endswith("/sparql"):
        target = folder / f"{name}.json"
        return download_twins(target, client, url, lambda rows: click.echo(f"{rows:,} rows", err=True))
    return download(url, folder / f"{name}{ending}", client)


@register.command("list", epilog="Example: glocal register list", short_help="List the imported lists.")
@question
def list_(home: Path | None, *, as_json: bool) -> None:
    """List the imported lists with their rows and the day of the last import."""
    open_ledger(home)
    from django.db.models import Count, Q

    from glocal.ledger.models import Reading

    found = Reading.objects.filter(retired_at_utc=None).exclude(register="").order_by("register")
    counted = found.annotate(
        there=Count("articles", Q(articles__row_number__gt=0)), gone=Count("articles", Q(articles__row_number=0))
    )
    rows = counted.values_list("register", "there", "gone", "date", "document__name")
    columns = ("name", "rows", "gone", "imported", "file")
    print_rows(columns, rows, as_json=as_json, nothing="no list is imported: see `glocal register import --help`")


@register.command("diff", epilog="Example: glocal register diff council", short_help="Show what an import changed.")
@click.argument("name")
@question
def diff(name: str, home: Path | None, *, as_json: bool) -> None:
    """Show the rows that the last import of a list added, changed and no longer has."""
    open_ledger(home)
    from glocal.ledger.imports import changed_rows, last_import

    if last_import(name) is None:
        raise GlocalError(f"no list is imported as {name!r}", "see `glocal register list`")
    print_rows(
        ("change", "now", "before"), changed_rows(name), as_json=as_json, nothing="nothing changed with the last import"
    )


def _columns(mapping: str | None) -> dict[str, str] | None:
    if not mapping:
        return None
    pairs = [part.partition("=") for part in mapping.split(",")]
    if any(not field or not column for field, _, column in pairs):
        raise click.BadParameter("write FIELD=COLUMN,FIELD=COLUMN", param_hint="--map")
    return {field.strip(): column.strip() for field, _, column in pairs}


def _report(done: "Import") -> int:
    """Tell what an import did, and return how many rows could not be used."""
    problems, changes = done.problems, done.changes
    for problem in problems.first:
        click.echo(f"glocal: {problem}", err=True)
    if more := problems.errors + problems.doubts - len(problems.first):
        click.echo(f"glocal: and {more} more problems; `glocal problems` lists those of what is kept", err=True)
    told = ", ".join(f"{column.field} from “{column.header}”" for column in done.layout.columns if column.field)
    click.echo(f"{done.layout.form or 'no list'}: {told or 'no column understood'}", err=True)
    if not done.effect and done.layout.is_usable:
        click.echo(
            "glocal: no row can be used; an end that all of them share is told by --map a_name==Misato", err=True
        )
    click.echo(
        f"{done.effect or 'not readable'}: {done.rows} rows, {changes.added} added, {changes.changed} changed, "
        f"{changes.gone} gone; {problems.errors} rows not usable, {problems.doubts} doubtful"
    )
    return problems.errors
