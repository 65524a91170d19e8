"""The database of the ledger: SQLite in the home folder, or what `GLOCAL_DATABASE_URL` names."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from glocal.model.errors import GlocalError
from glocal.site.home import LEDGER

_SQLITE_OPTIONS = {
    # A writer takes the lock when its transaction begins, so that two writers queue instead of failing.
    "transaction_mode": "IMMEDIATE",
    "timeout": 60,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
}


def database(environment: Mapping[str, str], home: Path) -> dict[str, Any]:  # Any: Django's own form of settings
    """Return Django's settings of the database; an embedded one that cannot be written to is opened to be asked.

    Raises:
        GlocalError: `GLOCAL_DATABASE_URL` is no address of a SQLite or PostgreSQL database.
    """
    url = environment.get("GLOCAL_DATABASE_URL")
    if not url:
        return _embedded(home / LEDGER)
    import dj_database_url  # noqa: PLC0415 - most calls use the embedded database

    try:
        named = dict(dj_database_url.parse(url, conn_max_age=60))
    except (ValueError, dj_database_url.ParseError) as error:
        raise GlocalError("GLOCAL_DATABASE_URL is no address of a database", "write postgresql://…") from error
    if named["ENGINE"] == "django.db.backends.sqlite3":
        return named | {"OPTIONS": _SQLITE_OPTIONS}
    if named["ENGINE"] != "django.db.backends.postgresql":
        raise GlocalError(
            "GLOCAL_DATABASE_URL names another database than SQLite or PostgreSQL", "write postgresql://…"
        )
    return named


def _embedded(path: Path) -> dict[str, Any]:  # Any: Django's own form of settings
    engine = {"ENGINE": "django.db.backends.sqlite3", "CONN_MAX_AGE": None}
    if not path.is_file() or os.access(path, os.W_OK):
        return {**engine, "NAME": path, "OPTIONS": _SQLITE_OPTIONS}
    # Without a log of others' writing nothing changes the file: SQLite then needs no lock, which it could not write.
    log = path.with_name(f"{path.name}-wal")
    is_still = not log.exists() or not log.stat().st_size
    return {**engine, "NAME": f"{path.as_uri()}?{'immutable=1' if is_still else 'mode=ro'}", "OPTIONS": {"timeout": 60}}
