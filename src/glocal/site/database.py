"""The database of the ledger: SQLite in the home folder, or what `GLOCAL_DATABASE_URL` names."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from glocal.model.errors import GlocalError

_SQLITE_OPTIONS = {
    # A writer takes the lock when its transaction begins, so that two writers queue instead of failing.
    "transaction_mode": "IMMEDIATE",
    "timeout": 60,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
}


def database(environment: Mapping[str, str], home: Path) -> dict[str, Any]:  # Any: Django's own form of settings
    """Return Django's settings of the database.

    Raises:
        GlocalError: `GLOCAL_DATABASE_URL` is no address of a SQLite or PostgreSQL database.
    """
    url = environment.get("GLOCAL_DATABASE_URL")
    if not url:
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": home / "ledger.sqlite3", "OPTIONS": _SQLITE_OPTIONS}
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
