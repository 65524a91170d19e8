"""`glocal place`: one place with its ties and activities."""

from pathlib import Path

import click

from glocal.cli.asking import open_register, place_meant, place_words, question, tie_words
from glocal.cli.saying import say
from glocal.cli.table import print_rows


@click.command(epilog="Example: glocal place 'Misato, Saitama'", short_help="Show a place.")
@click.argument("name")
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1), help="How many of each at most.")
@question
def place(name: str, limit: int, home: Path | None, *, as_json: bool) -> None:
    """Show the ties and activities of a place, a region or a country and of the places in it, the newest first."""
    today = open_register(home)
    from glocal.entities import asking

    meant = place_meant(name)
    ties, activities = asking.ties(asking.TieFilter(place=meant)), asking.activities(meant)
    rows: list[tuple[object, ...]] = [
        ("tie", tie.last_seen, tie.kind, tie_words(tie), asking.life(tie, today).value) for tie in ties[:limit]
    ]
    rows += [
        ("activity", row.date, row.kind, row.title, ", ".join(place_words(where) for where in row.places.all()))
        for row in activities[:limit]
    ]
    if not as_json:
        say(f"{place_words(meant)}: ties {ties.count()}, activities {activities.count()}\n")
    columns = ("what", "date", "kind", "name", "stands_or_where")
    print_rows(columns, rows, as_json=as_json, nothing="no ties or activities are known")
