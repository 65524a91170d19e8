"""`glocal load`: a dumped ledger back into an empty one."""

from pathlib import Path

import click

from glocal.cli.home import home_option, open_ledger


@click.command(
    epilog="Example: glocal load ledger.jsonl.gz --home restored", short_help="Fill an empty ledger from a dump."
)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@home_option
def load(file: Path, home: Path | None) -> None:
    """Fill an empty ledger from a FILE that `glocal dump` wrote, all of it or nothing, and make its entities."""
    open_ledger(home, making=True)
    from glocal.entities.building import rebuild
    from glocal.ledger import dumping
    from glocal.ledger.turns import turn_to_write

    with turn_to_write():
        rows = dumping.load(file)
        rebuild()
    click.echo(f"loaded {rows:,} rows")
