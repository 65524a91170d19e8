"""`glocal rebuild`: the places, ties and activities anew from the ledger."""

from pathlib import Path

import click

from glocal.cli.home import home_option, open_ledger


@click.command(epilog="Example: glocal rebuild", short_help="Make the places, ties and activities anew.")
@home_option
def rebuild(home: Path | None) -> None:
    """Throw away what is computed and make it anew from the claims; the ledger itself is only read."""
    open_ledger(home)
    from glocal.entities import building, models

    building.rebuild()
    click.echo(
        f"made {models.Place.objects.count()} places, {models.Tie.objects.count()} ties, "
        f"{models.Activity.objects.count()} activities"
    )
