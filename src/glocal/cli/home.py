"""The option `--home` and the way from it to a ready ledger."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from glocal.model.errors import GlocalError


def home_option(
    command: Callable[..., Any],
) -> Callable[..., Any]:  # Any: click's own signature of decorators
    """Add `--home` to a command; its value reaches the command as `home`."""
    return click.option(
        "--home",
        envvar="GLOCAL_HOME",
        type=click.Path(file_okay=False, path_type=Path),
        help="Folder of all that is kept (GLOCAL_HOME; by default the platform's data folder).",
    )(command)


def open_ledger(home: Path | None) -> None:
    """Set Django up on the ledger in `home`, with its tables made or brought up to date.

    Raises:
        GlocalError: the home folder or the database in it cannot be used.
    """
    if home is not None:
        os.environ["GLOCAL_HOME"] = str(home)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "glocal.site.settings")
    import django  # noqa: PLC0415 - commands that need no ledger must not load Django

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415
    from django.db import DatabaseError  # noqa: PLC0415

    try:
        call_command("migrate", verbosity=0, interactive=False)
    except DatabaseError as error:
        raise ledger_error(error) from error


def ledger_error(error: Exception) -> GlocalError:
    """Return what a person can do about an error of the database."""
    from django.conf import settings  # noqa: PLC0415

    path = settings.DATABASES["default"]["NAME"]
    said = str(error)
    if "locked" in said:
        return GlocalError(f"{path} is locked by another program", "wait until it ends and call again")
    if "full" in said:
        return GlocalError(f"no room to write {path}", "free disk space and call again; what was added stays")
    if "readonly" in said or "unable to open" in said:
        return GlocalError(f"cannot write {path}", "check the rights of the folder or name another with --home")
    return GlocalError(f"cannot use {path}: {said}", "call again, or restore the file from a backup")
