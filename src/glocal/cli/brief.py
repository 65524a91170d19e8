"""`glocal brief`: a dossier on a country, a region or a place."""

from pathlib import Path

import click

from glocal.cli.asking import open_register, place_meant
from glocal.cli.home import home_option


@click.command(epilog="Example: glocal brief 'Misato, Saitama' > misato.md", short_help="Write a dossier.")
@click.argument("name")
@home_option
def brief(name: str, home: Path | None) -> None:
    """Write a dossier in Markdown: ties and how they stand, activities by year, people, anniversaries, sources."""
    today = open_register(home)
    from glocal.exports.brief import write_brief

    click.echo(write_brief(place_meant(name), today))
