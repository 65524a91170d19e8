"""The command as a person runs it: a process of its own, with a home folder of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
COMMAND = (sys.executable, "-m", "glocal.cli")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return the folder of all that the command keeps."""
    return tmp_path / "home"


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """Return the environment that the command runs in."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("GLOCAL_", "DJANGO_"))}
    return plain | {"GLOCAL_HOME": str(home), "PYTHONPATH": str(Path(__file__).parents[2] / "src")}


@pytest.fixture(autouse=True)
def _hears_interrupts() -> Iterator[None]:
    """Let the commands that are started hear the signal of Ctrl-C, which what runs behind a shell's & ignores."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def glocal(tmp_path: Path, environment: dict[str, str]) -> Run:
    """Return a function that runs the command in an empty folder and waits for it."""

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*COMMAND, *map(str, arguments)],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run


@pytest.fixture
def issue(tmp_path: Path) -> Path:
    """Return a file with a small issue."""
    path = tmp_path / "2026-04.txt"
    path.write_text(ISSUE, encoding="utf-8")
    return path


ISSUE = """Glocal Sample News

April 2026

Misato City and the City of Salamina Become Sister Cities

Misato City, Saitama Prefecture, and the City of Salamina, Greece, signed a sister city agreement in December 2025. The
two cities want to send young people to each other every year.
"""
NARA = """Glocal Sample News

August 2026

Nara and Canberra

Nara City, Nara Prefecture, and Canberra, Australia, have been sister cities since 1993. Nara Prefecture and Shaanxi
Province, China, signed a friendship agreement in 2011.
"""
