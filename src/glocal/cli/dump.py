"""`glocal dump`: the whole ledger in one file."""

from pathlib import Path

import click

from glocal.cli.home import home_option, open_ledger
from glocal.model.errors import GlocalError


@click.command(epilog="Example: glocal dump ledger.jsonl.gz", short_help="Write the whole ledger to one file.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--overwrite", is_flag=True, help="Write over a file that is there.")
@home_option
def dump(file: Path, home: Path | None, *, overwrite: bool) -> None:
    """Write all documents, readings, claims and decisions to FILE: compressed JSON lines, originals included.

    `glocal load` reads it back, also into another kind of database.
    """
    if file.exists() and not overwrite:
        raise GlocalError(f"{file} is there already", "name another file, or say --overwrite")
    open_ledger(home)
    from glocal.ledger import dumping

    draft = file.with_name(f"{file.name}.part")
    try:
        with draft.open("wb") as target:
            rows = dumping.dump(target)
        draft.replace(file)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise GlocalError(f"cannot write {file}: {error.strerror}", "name another file, or free space") from error
    click.echo(f"wrote {rows:,} rows to {file} ({file.stat().st_size:,} bytes)")
