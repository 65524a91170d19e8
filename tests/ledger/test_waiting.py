"""Waiting for the turn to write beside another thread, which waits as another process does."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.files import locks
from django.db import connection

from glocal.ledger.waiting import Holder, queued, turn_awaited

pytestmark = pytest.mark.skipif(
    connection.vendor != "sqlite", reason="on PostgreSQL writers wait for a row of the database, not for a file"
)


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file that is locked for the ledger of a folder."""
    monkeypatch.setitem(connection.settings_dict, "NAME", tmp_path / "ledger.sqlite3")
    monkeypatch.setattr("glocal.ledger.waiting._PATIENCE_SECONDS", 0.05)
    return tmp_path / "turn.lock"


@pytest.fixture
def told() -> Iterator[list[Holder | None]]:
    """Yield the holders of which somebody who waits is told."""
    holders: list[Holder | None] = []

    def hear(holder: Holder | None, **_sent: object) -> None:
        holders.append(holder)

    turn_awaited.connect(hear)
    yield holders
    turn_awaited.disconnect(hear)


def has_a_turn() -> None:
    """Wait for a turn, and let it go."""
    with queued():
        pass


def test_who_has_the_turn_has_it_again_within_and_signs_once(lock: Path, told: list[Holder | None]):
    with queued(), queued():
        process, since, command = lock.read_text("utf-8").split("\n")
    assert (int(process), since[-6:], bool(command), told) == (os.getpid(), "+00:00", True, [])


@pytest.mark.usefixtures("lock")
def test_another_waits_is_told_who_has_the_turn_and_comes_next(told: list[Holder | None]):
    came = []

    def other() -> None:
        with queued():
            came.append("other")

    with queued():
        thread = threading.Thread(target=other)
        thread.start()
        while not told and thread.is_alive():
            thread.join(0.01)
        came.append("first")
    thread.join()
    assert came == ["first", "other"]
    assert [holder.process for holder in told if holder] == [os.getpid()]


def test_a_file_that_nobody_signed_names_nobody(lock: Path, told: list[Holder | None]):
    with lock.open("a+") as file:
        locks.lock(file, locks.LOCK_EX)
        thread = threading.Thread(target=has_a_turn)
        thread.start()
        while not told and thread.is_alive():
            thread.join(0.01)
        locks.unlock(file)
        thread.join()
    assert told == [None]
