"""`glocal backup`: a copy of the ledger while others write."""

from pathlib import Path

import click

from glocal.cli.home import home_option, open_ledger
from glocal.model.errors import GlocalError


@click.command(epilog="Example: glocal backup ledger-copy.sqlite3", short_help="Copy the ledger while others write.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--overwrite", is_flag=True, help="Write over a file that is there.")
@home_option
def backup(file: Path, home: Path | None, *, overwrite: bool) -> None:
    """Copy the embedded ledger to FILE as it is at one moment; programs that add meanwhile go on.

    To restore, put the copy into an empty folder as ledger.sqlite3 and name the folder with --home.
    """
    if file.exists() and not overwrite:
        raise GlocalError(f"{file} is there already", "name another file, or say --overwrite")
    open_ledger(home)
    from glocal.ledger.backup import back_up

    click.echo(f"wrote {file} ({back_up(file):,} bytes)")
