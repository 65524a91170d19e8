"""Waiting for the turn to write: as long as another process lives that has it, told who that is.

The turn of an embedded ledger is a lock of the operating system on a file beside it, which goes with its process.
SQLite's own lock, waited for a minute at most, is free then.
"""

import datetime
import os
import shlex
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from django.core.files import locks
from django.db import connection
from django.dispatch import Signal

_PATIENCE_SECONDS, _STEP_SECONDS = 2.0, 0.02
"""Keeping an issue takes less; between two tries."""
_LONGEST = 200
"""Letters of a command."""

_own = threading.local()
"""Whether this thread has the turn."""
turn_awaited = Signal()
"""Sent with `holder`, a `Holder` or None, where the turn to write has not come after two seconds."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that has the turn."""

    command: str
    """As a person wrote it."""
    process: int
    since_utc: datetime.datetime


@contextmanager
def queued() -> Iterator[None]:
    """Wait until no other process has the turn, and have it. May be nested."""
    path = _lock_path()
    if path is None or connection.in_atomic_block or getattr(_own, "has_turn", False):
        yield
        return
    with path.open("a+", encoding="utf-8") as file:
        _wait(file)
        _sign(file)
        _own.has_turn = True
        try:
            yield
        finally:
            _own.has_turn = False
            locks.unlock(file)


def _lock_path() -> Path | None:
    """Return the file that is locked; None where the ledger is no file or cannot be written to: others see to it."""
    name = connection.settings_dict["NAME"]
    is_file = connection.vendor == "sqlite" and not str(name).startswith(("file:", ":"))
    return Path(name).with_name("turn.lock") if is_file else None


def _wait(file: TextIO) -> None:
    last = time.monotonic() + _PATIENCE_SECONDS
    while not locks.lock(file, locks.LOCK_EX | locks.LOCK_NB):
        if time.monotonic() > last:
            turn_awaited.send(sender=None, holder=_holder(file))
            locks.lock(file, locks.LOCK_EX)
            return
        time.sleep(_STEP_SECONDS)


def _sign(file: TextIO) -> None:
    """Write down who has the turn, for those who wait."""
    command = " ".join(shlex.join([Path(sys.argv[0]).name, *sys.argv[1:]]).split())[:_LONGEST]
    file.truncate(0)
    file.write(f"{os.getpid()}\n{datetime.datetime.now(datetime.UTC).isoformat()}\n{command}")
    file.flush()


def _holder(file: TextIO) -> Holder | None:
    """Return who has the turn, None where that is not written down yet."""
    with suppress(OSError, ValueError):
        file.seek(0)
        process, since, command = file.read().split("\n")
        return Holder(command, int(process), datetime.datetime.fromisoformat(since))
    return None
