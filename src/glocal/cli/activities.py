"""`glocal activities`: the activities that are kept."""

from pathlib import Path

import click

from glocal.cli.asking import country_meant, open_register, place_meant, place_words, question
from glocal.cli.narrowing import Years, cut, limit_option, year_option
from glocal.cli.table import print_rows
from glocal.model.vocabulary import ActivityKind, Topic


@click.command(
    epilog="Example: glocal activities --country GR --kind visit --year 2020-2025 --limit 20",
    short_help="List activities.",
)
@click.option("--place", help="Where it took place, or a region or country around it.")
@click.option("--country", help="The country it took place in, by name or two-letter code.")
@click.option("--kind", type=click.Choice([kind.value for kind in ActivityKind]), help="What it was.")
@click.option("--topic", type=click.Choice([topic.value for topic in Topic]), help="What the articles deal with.")
@year_option("The year in which they began, or several: 2025, 2020-2025, 2020-.")
@limit_option
@question
def activities(
    place: str | None,
    country: str | None,
    kind: str | None,
    topic: str | None,
    home: Path | None,
    *,
    years: Years | None,
    limit: int | None,
    as_json: bool,
) -> None:
    """List activities, the newest first, those without a date last."""
    open_register(home)
    from glocal.entities import asking

    where = place_meant(place) if place else None
    found = asking.activities(where, country_meant(country), kind, topic, years=years)
    found, more = cut(found, limit)
    rows = (
        (row.date, row.kind, row.title, [place_words(place) for place in row.places.all()], row.identifier)
        for row in found
    )
    columns = ("date", "kind", "title", "places", "id")
    print_rows(
        columns, rows, as_json=as_json, nothing="no such activities: widen the filters, or add documents", more=more
    )
