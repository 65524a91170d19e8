"""`glocal ties`: the ties that are kept."""

from pathlib import Path

import click

from glocal.cli.asking import country_meant, open_register, place_meant, question, tie_words
from glocal.cli.narrowing import Years, cut, limit_option, year_option
from glocal.cli.table import print_rows
from glocal.model.vocabulary import TieKind, TieStatus


@click.command(epilog="Example: glocal ties --country Peru --kind sister-city", short_help="List ties.")
@click.option("--place", help="A place at one end, or a region or country around it: 'Misato, Saitama'.")
@click.option("--country", help="The country of one end, by name or two-letter code.")
@click.option("--kind", type=click.Choice([kind.value for kind in TieKind]), help="What the tie is.")
@click.option("--status", type=click.Choice([status.value for status in TieStatus]), help="What sources say of it.")
@click.option("--since", type=click.IntRange(1, 9999), metavar="YEAR", help="Begun or agreed in that year or later.")
@click.option("--quiet", is_flag=True, help="Only those without a sign of life for years.")
@year_option("Begun or agreed in that year, or in several: 1987, 1980-1989, 2020-.")
@limit_option
@question
def ties(
    place: str | None,
    country: str | None,
    kind: str | None,
    status: str | None,
    since: int | None,
    home: Path | None,
    *,
    years: Years | None,
    limit: int | None,
    quiet: bool,
    as_json: bool,
) -> None:
    """List ties, those last seen alive first, with how each stands today."""
    if since and years:
        raise click.UsageError("--since and --year both say when: give one of them")
    today = open_register(home)
    from glocal.entities import asking

    wanted = asking.TieFilter(
        place=place_meant(place) if place else None,
        country=country_meant(country),
        kind=TieKind(kind) if kind else None,
        status=TieStatus(status) if status else None,
        since_year=years[0] if years else since,
        until_year=years[1] if years else None,
        quiet_on=today if quiet else None,
    )
    found, more = cut(asking.ties(wanted), limit)
    rows = (
        (tie_words(tie), tie.kind, asking.life(tie, today), tie.last_seen, tie.since, tie.formalised, tie.identifier)
        for tie in found
    )
    columns = ("tie", "kind", "stands", "last_seen", "since", "agreed", "id")
    print_rows(columns, rows, as_json=as_json, nothing="no such ties: widen the filters, or add documents", more=more)
