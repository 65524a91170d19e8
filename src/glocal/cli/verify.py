"""`glocal verify`: whether all that is kept is whole."""

import itertools
import sys
from pathlib import Path

import click

from glocal.cli.home import home_option, open_ledger


@click.command(epilog="Example: glocal verify", short_help="Check that all that is kept is whole.")
@home_option
def verify(home: Path | None) -> None:
    """Check bytes against their digests, quotes against their articles, and computed things against a rebuild.

    Nothing is changed. The exit status is 1 where anything is wrong.
    """
    open_ledger(home)
    from glocal.entities.checking import entity_problems
    from glocal.ledger.checking import ledger_problems

    count = 0
    for problem in itertools.chain(ledger_problems(), entity_problems()):
        click.echo(f"glocal: {problem}", err=True)
        count += 1
    click.echo("all is whole" if not count else f"{count} problem{'' if count == 1 else 's'}")
    sys.exit(1 if count else 0)
