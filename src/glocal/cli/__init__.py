"""The command `glocal`: one module per group of commands, loaded only when it is called."""

import gc
import importlib
import os
import sys
from typing import NoReturn

import click

import glocal
from glocal.cli.saying import say
from glocal.model.errors import GlocalError

_COMMANDS = {
    "activities": ("List activities.", "glocal.cli.activities:activities"),
    "activity": ("Show an activity with its sources.", "glocal.cli.activity:activity"),
    "add": ("Keep documents and what they say.", "glocal.cli.add:add"),
    "anniversaries": ("List anniversaries ahead.", "glocal.cli.anniversaries:anniversaries"),
    "backup": ("Copy the ledger while others write.", "glocal.cli.backup:backup"),
    "brief": ("Write a dossier on a country, region, place, tie.", "glocal.cli.brief:brief"),
    "decide": ("Correct what is shown, with author and reason.", "glocal.cli.decide:decide"),
    "disagreements": ("List where sources differ.", "glocal.cli.disagreements:disagreements"),
    "dump": ("Write the whole ledger to one file.", "glocal.cli.dump:dump"),
    "evaluate": ("Compare readings with readings made by hand.", "glocal.cli.evaluate:evaluate"),
    "export": ("Write what is kept as files.", "glocal.cli.export:export"),
    "extract": ("Read documents without keeping anything.", "glocal.cli.extract:extract"),
    "gazetteer": ("Build, ask and extend the known places.", "glocal.cli.gazetteer:gazetteer"),
    "load": ("Fill an empty ledger from a dump.", "glocal.cli.load:load"),
    "organisation": ("Show an organisation.", "glocal.cli.people:organisation"),
    "organisations": ("List organisations.", "glocal.cli.people:organisations"),
    "people": ("List people with their offices.", "glocal.cli.people:people"),
    "person": ("Show a person with the sources.", "glocal.cli.people:person"),
    "mcp": ("Answer assistants (Model Context Protocol).", "glocal.cli.mcp:mcp"),
    "place": ("Show a place with its ties and activities.", "glocal.cli.place:place"),
    "problems": ("List what could not be read, or is doubtful.", "glocal.cli.problems:problems"),
    "rebuild": ("Make the places, ties and activities anew from the ledger.", "glocal.cli.rebuild:rebuild"),
    "register": ("Import lists of ties that others keep.", "glocal.cli.register:register"),
    "remove": ("Take back a document that was kept by mistake.", "glocal.cli.remove:remove"),
    "search": ("Find all that is kept by words.", "glocal.cli.search:search"),
    "serve": ("Show what is kept as pages in the browser.", "glocal.cli.serve:serve"),
    "status": ("Say how much is kept.", "glocal.cli.status:status"),
    "tie": ("Show a tie with its sources.", "glocal.cli.tie:tie"),
    "ties": ("List ties.", "glocal.cli.ties:ties"),
    "verify": ("Check that all that is kept is whole.", "glocal.cli.verify:verify"),
}
"""Name of each command, its line in `glocal --help`, and where it stands."""


_STOPPED = 130
"""Exit status of a program that a person stopped, as shells have it."""
_OBJECTS = 50_000
"""New objects between two collections."""


class _LazyGroup(click.Group):
    """A group that imports a command only when that command runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name][1].partition(":")
        command = getattr(importlib.import_module(module), name)
        if not isinstance(command, click.Command):
            raise TypeError(f"{module}:{name} is no command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is called; of an unknown one the error names those like it."""
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as error:
            raise click.NoSuchCommand(error.command_name, possibilities=_COMMANDS, ctx=ctx) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list of commands without loading any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _COMMANDS[name][0]) for name in sorted(_COMMANDS)])


@click.group(
    cls=_LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: glocal add newsletters/ && glocal serve",
)
@click.version_option(glocal.__version__, prog_name="glocal")
def command() -> None:
    """Read what is published about local governments' ties abroad, and keep each fact with its sentence."""


def main() -> NoReturn:
    """Run the command and end the process.

    Exit status: 0 all was done, 1 something could not be read or done, 2 wrong usage, 130 stopped by a person.
    """
    # A program that ends in a moment leaves no garbage worth collecting: of the 570 ms of the processor that a question
    # took, 70 went into collections while modules load, and 90 into the last one, which frozen objects are spared.
    gc.set_threshold(_OBJECTS)
    try:
        status = _status()
    finally:
        _close_ledger()
        gc.freeze()
    sys.exit(status)


def _status() -> int:
    """Run the command and return its exit status; what went wrong is said on standard error."""
    try:
        done = command.main(prog_name="glocal", standalone_mode=False)
    except click.ClickException as error:
        _in_its_place(error).show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("glocal: stopped", err=True)
        return _STOPPED
    except GlocalError as error:
        say(f"glocal: {error}", err=True)
    except OSError as error:
        if error.filename is None:
            _write_no_more()
        say(f"glocal: cannot use {error.filename or 'standard output'}: {error.strerror}", err=True)
    except Exception as error:
        if not _is_of_the_database(error):
            raise
        from glocal.cli.home import ledger_error

        say(f"glocal: {ledger_error(error)}", err=True)
    else:
        return done if isinstance(done, int) else 0
    return 1


def _in_its_place(error: click.ClickException) -> click.ClickException:
    """Return what to tell of an option that commands have, but that stands before the command."""
    if not isinstance(error, click.NoSuchOption) or error.option_name not in _OF_COMMANDS or error.ctx is None:
        return error
    if not isinstance(error.ctx.command, click.Group):
        return error
    where = f"{error.ctx.command_path} COMMAND {error.option_name} …"
    return click.UsageError(f"{error.option_name} goes after the command: {where}", error.ctx)


_OF_COMMANDS = ("--home", "--json", "--author", "--note")
"""Options that nearly all commands have."""


def _is_of_the_database(error: Exception) -> bool:
    """Return whether the ledger is locked, full, damaged or not to be written; that is known once Django is loaded."""
    database = sys.modules.get("django.db")
    return database is not None and isinstance(error, database.DatabaseError)


def _write_no_more() -> None:
    """Let what is left to be written go nowhere: at its end the interpreter would try to write it once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _close_ledger() -> None:
    """Let the ledger go, so that its log is written into its one file."""
    if "django.db" in sys.modules:
        from django.db import connections

        connections.close_all()
