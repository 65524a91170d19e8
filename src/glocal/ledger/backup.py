"""A copy of the embedded database while others read and write."""

import sqlite3
from pathlib import Path

from django.db import connection

from glocal.model.errors import GlocalError


def back_up(target: Path) -> int:
    """Copy the database as it is at one moment and return the size of the copy in bytes.

    The copy is written beside the target and takes its name when it is whole.

    Raises:
        GlocalError: the database is no embedded one, or the target cannot be written.
    """
    if connection.vendor != "sqlite":
        raise GlocalError("only an embedded ledger is backed up by this command", "use pg_dump, or `glocal dump`")
    draft = target.with_name(f"{target.name}.part")
    connection.ensure_connection()
    try:
        copy = sqlite3.connect(draft)
        try:
            connection.connection.backup(copy)
        finally:
            copy.close()
        draft.replace(target)
    except (sqlite3.Error, OSError) as error:
        draft.unlink(missing_ok=True)
        raise GlocalError(f"cannot write {target}: {error}", "name another file, or free disk space") from error
    return target.stat().st_size
