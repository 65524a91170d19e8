"""`glocal problems`: what could not be read, or is doubtful."""

from pathlib import Path

import click

from glocal.cli.asking import question
from glocal.cli.home import open_ledger
from glocal.cli.narrowing import cut, limit_option
from glocal.cli.table import print_rows


@click.command(epilog="Example: glocal problems --severity error", short_help="List what could not be read.")
@click.option("--severity", type=click.Choice(["error", "warning"]), help="Only errors, or only what is doubtful.")
@limit_option
@question
def problems(severity: str | None, home: Path | None, *, limit: int | None, as_json: bool) -> None:
    """List the problems of all documents and lists in force, those that `glocal status` counts."""
    open_ledger(home)
    from glocal.ledger.models import ReadingProblem

    found = ReadingProblem.objects.filter(reading__retired_at_utc=None).order_by(
        "reading__document__name", "line", "pk"
    )
    if severity:
        found = found.filter(severity=severity)
    columns = ("document", "line", "severity", "problem", "remedy")
    told = found.values_list("reading__document__name", "line", "severity", "message", "remedy")
    shown, more = cut(told, limit)
    print_rows(columns, shown, as_json=as_json, nothing="no problems: all that was added could be read", more=more)
