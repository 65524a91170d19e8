"""`glocal status`: how much is kept."""

import json
from pathlib import Path

import click

from glocal.cli.home import home_option, open_ledger


@click.command(epilog="Example: glocal status --json", short_help="Say how much is kept.")
@home_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def status(home: Path | None, *, as_json: bool) -> None:
    """Count the documents, articles, ties, activities, places and problems that are kept.

    It also names the documents that an older version of the reader has read; `glocal add --reread` reads them again.
    """
    open_ledger(home)
    from django.conf import settings

    from glocal.ledger.counting import all_taken_back

    counts, older, back = _counts(), _read_by_older(), len(all_taken_back())
    if as_json:
        more = {"read_by_older": sum(older.values()), "taken_back": back}
        click.echo(json.dumps({"home": str(settings.HOME), **counts, **more}))
        return
    click.echo(f"home        {settings.HOME}")
    for name, count in counts.items():
        click.echo(f"{name:<10}  {count:>9,}")
    for maker, count in older.items():
        were = "document was" if count == 1 else "documents were"
        click.echo(f"{count:,} {were} read by {maker}; read again with `glocal add --reread`")
    if back:
        click.echo(f"{back:,} {'document is' if back == 1 else 'documents are'} taken back: see `glocal remove --list`")


def _read_by_older() -> dict[str, int]:
    """Return how many documents each older version of the reader has read."""
    from django.db.models import Count

    from glocal.ledger.rereading import read_by_others
    from glocal.reading.maker import MAKER

    rows = read_by_others(MAKER).values_list("maker").annotate(documents=Count("document", distinct=True))
    return dict(rows.order_by("maker"))


def _counts() -> dict[str, int]:
    from glocal.entities import models as entities
    from glocal.ledger import models as ledger

    in_force = ledger.Reading.objects.filter(retired_at_utc=None)
    return {
        "documents": ledger.Document.objects.count(),
        "articles": ledger.Article.objects.filter(reading__in=in_force).count(),
        "places": entities.Place.objects.count(),
        "ties": entities.Tie.objects.count(),
        "activities": entities.Activity.objects.count(),
        "problems": ledger.ReadingProblem.objects.filter(reading__in=in_force).count(),
    }
