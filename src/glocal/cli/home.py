"""The option `--home` and the way from it to a ready ledger."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from glocal.cli.later import load_later
from glocal.cli.saying import say
from glocal.model.errors import GlocalError

if TYPE_CHECKING:
    from glocal.ledger.waiting import Holder


def home_option(command: Callable[..., Any]) -> Callable[..., Any]:  # Any: click's own signature of decorators
    """Add `--home` to a command; its value reaches the command as `home`."""
    return click.option(
        "--home",
        envvar="GLOCAL_HOME",
        type=click.Path(file_okay=False, path_type=Path),
        help="Folder of all that is kept (GLOCAL_HOME; by default the platform's data folder).",
    )(command)


def open_ledger(home: Path | None, *, with_pages: bool = True, making: bool = False) -> None:
    """Set Django up on the ledger in `home`, with its tables brought up to date.

    Args:
        home: The folder; None where the environment names it.
        with_pages: Whether pages are shown: a question that needs none answers a tenth of a second sooner.
        making: Whether a ledger is made where there is none. Who only asks has mistyped the folder.

    Raises:
        GlocalError: there is no ledger, or the home folder or the database in it cannot be used.
    """
    if home is not None:
        os.environ["GLOCAL_HOME"] = str(home)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "glocal.site.settings")
    _set_up(with_pages=with_pages)
    from django.db import DatabaseError

    if not _is_there():
        _make_folder(making=making)
    _tell_who_waits()
    try:
        if not _is_ready():
            _make_ready()
    except DatabaseError as error:
        raise ledger_error(error) from error
    except OSError as error:
        raise GlocalError(f"cannot write {error.filename}: {error.strerror}", _ANOTHER) from error


_ANOTHER = "check the rights of the folder, or name another with --home or GLOCAL_HOME"


def _is_there() -> bool:
    """Return whether there is a ledger; one on a server is always there, and its folder may be empty."""
    from django.conf import settings

    ledger = settings.DATABASES["default"]
    return not ledger["ENGINE"].endswith("sqlite3") or not isinstance(ledger["NAME"], Path) or ledger["NAME"].is_file()


def _make_folder(*, making: bool) -> None:
    """Make the home folder of a new ledger, and say so.

    Raises:
        GlocalError: the folder cannot be made, or none is to be made.
    """
    from django.conf import settings

    home = settings.HOME
    if not making:
        raise GlocalError(
            f"no ledger in {home}", "add something with `glocal add …`, or name another folder with --home"
        )
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GlocalError(f"cannot use {home} as home: {error.strerror}", _ANOTHER) from error
    if not os.access(home, os.W_OK):
        raise GlocalError(f"cannot write to {home}", _ANOTHER)
    click.echo(f"glocal: a new ledger in {home}", err=True)


def _tell_who_waits() -> None:
    """Let it be said on standard error that this command waits for its turn to write, and for whom."""
    from glocal.ledger.waiting import turn_awaited

    turn_awaited.connect(_tell_waiting)


def _tell_waiting(holder: "Holder | None", **_sent: object) -> None:
    who = f"`{holder.command}` (process {holder.process})" if holder else "another process"
    since = f" since {holder.since_utc.astimezone():%H:%M:%S}" if holder else ""
    say(f"glocal: waiting to write: {who} has the turn{since}; Ctrl-C leaves, and loses nothing", err=True)


def _set_up(*, with_pages: bool) -> None:
    if not with_pages:
        load_later("django.forms")  # which loads the templates of pages; models only name it
    import django
    from django.apps import apps
    from django.conf import settings

    if with_pages:
        django.setup(set_prefix=False)  # no command but `serve` has addresses
    else:
        # What `django.setup` does, without the addresses of pages, requests and responses, which it loads.
        kept = ("glocal.ledger", "glocal.entities")
        apps.populate(app for app in settings.INSTALLED_APPS if app.startswith(kept))


def _is_ready() -> bool:
    """Return whether the tables are those of this program and their entities were made by its rules."""
    from glocal.entities.version import are_built

    return _tables_are_new() and are_built()


def _make_ready() -> None:
    """Bring tables and entities up to date; of several processes that start at once one does, the others wait."""
    from django.conf import settings
    from django.core.files import locks
    from django.core.management import call_command

    from glocal.entities.building import rebuild
    from glocal.entities.version import are_built
    from glocal.ledger.turns import last_sequence
    from glocal.ledger.waiting import queued

    settings.HOME.mkdir(parents=True, exist_ok=True)
    with (settings.HOME / "tables.lock").open("w") as file, queued():
        locks.lock(file, locks.LOCK_EX)
        call_command("migrate", verbosity=0, interactive=False)
        if not are_built():
            if last_sequence():
                click.echo("making places, people, ties and activities anew for this version", err=True)
            rebuild()


def _tables_are_new() -> bool:
    """Return whether each migration was run: one query, where `migrate` itself takes a tenth of a second."""
    from django.apps import apps
    from django.db import DatabaseError, connection

    written = {
        (app.label, path.stem)
        for app in apps.get_app_configs()
        for path in Path(app.path, "migrations").glob("[0-9]*.py")
    }
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT app, name FROM django_migrations")
            return written <= set(cursor.fetchall())
    except DatabaseError:
        return False


def ledger_error(error: Exception) -> GlocalError:
    """Return what a person can do about an error of the database."""
    from django.conf import settings

    where = str(settings.DATABASES["default"]["NAME"]).removeprefix("file://").partition("?")[0]
    said = " ".join(str(error).split())
    for sign, message, remedy in _ERRORS:
        if sign in said:
            return GlocalError(message.format(where), remedy)
    return GlocalError(f"cannot use {where}: {said}", "call again, or restore it from a backup")


_ERRORS = (
    ("locked", "{} is locked by another program", "wait until it ends and call again"),
    ("full", "no room to write {}", "free disk space and call again; what was added stays"),
    ("readonly", "cannot write {}", "check the rights of the folder or name another folder with --home"),
    ("unable to open", "cannot open {}", "check the rights of the folder or name another folder with --home"),
    ("not a database", "{} is no ledger", "name another folder with --home, or restore it from a backup"),
    ("malformed", "{} is damaged", "restore it from a backup"),
    ("refused", "no database server answers for {}", "start it, or check GLOCAL_DATABASE_URL"),
)
"""What the words of a database's error mean for a person: the sign, what happened, what to do."""
