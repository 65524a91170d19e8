"""`glocal place`: one place with its ties and activities."""

from pathlib import Path

import click

from glocal.cli.asking import open_register, place_meant, place_words, question, tie_words
from glocal.cli.table import print_rows


@click.command(epilog="Example: glocal place 'Misato, Saitama'", short_help="Show a place.")
@click.argument("name")
@question
def place(name: str, home: Path | None, *, as_json: bool) -> None:
    """Show the ties and activities of a place, a region or a country and of the places in it."""
    today = open_register(home)
    from glocal.entities import asking

    meant = place_meant(name)
    tie_rows = [
        ("tie", tie.last_seen, tie.kind, tie_words(tie), asking.life(tie, today).value)
        for tie in asking.ties(asking.TieFilter(place=meant))
    ]
    activity_rows = [
        ("activity", row.date, row.kind, row.title, ", ".join(place_words(where) for where in row.places.all()))
        for row in asking.activities(meant)
    ]
    if not as_json:
        click.echo(f"{place_words(meant)}: ties {len(tie_rows)}, activities {len(activity_rows)}\n")
    columns = ("what", "date", "kind", "name", "stands_or_where")
    print_rows(columns, [*tie_rows, *activity_rows], as_json=as_json, nothing="no ties or activities are known")
