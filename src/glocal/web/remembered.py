"""Answers that take a look at every row, remembered until the ledger changes."""

import functools
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Generic, ParamSpec, TypeVar

from django.db import connection

from glocal.ledger.turns import last_sequence

Arguments = ParamSpec("Arguments")
Answer = TypeVar("Answer")

_MOST_KEPT = 256
"""Answers of one question that are kept, the newest: nobody can fill the memory with odd questions."""
_BEFORE = -1
"""Stands for the number of a state that is not the present one."""
_QUICK_S = 0.02
"""What is asked again at once. What takes longer is asked beside, while the last answer still stands: a page may take
50 ms in all (benchmarks/explore/pages.py)."""


@dataclass(frozen=True, slots=True)
class _Kept(Generic[Answer]):
    """An answer, the number of the ledger's last change when it was given, and how long it took."""

    answer: Answer
    sequence: int
    seconds: float


def remembered(ask: Callable[Arguments, Answer]) -> Callable[Arguments, Answer]:
    """Return the question with a memory: each different call is asked of the tables once in each state of the ledger.

    An answer that takes long may be one state behind, for as long as the next one takes.
    """
    kept: dict[object, _Kept[Answer]] = {}
    on_forgetting(kept.clear)

    def renew(key: object, sequence: int, *args: Arguments.args, **kwargs: Arguments.kwargs) -> Answer:
        started = time.perf_counter()
        with noticing_old_answers() as old:
            answer = ask(*args, **kwargs)
        kept[key] = _Kept(answer, _BEFORE if old else sequence, time.perf_counter() - started)
        if len(kept) > _MOST_KEPT:
            kept.pop(next(iter(kept)), None)
        return answer

    def renew_beside(key: object, sequence: int, *args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        try:
            renew(key, sequence, *args, **kwargs)
        finally:
            _RENEWING.discard((ask, key))
            connection.close()

    @functools.wraps(ask)
    def asking(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Answer:
        key = (args, tuple(sorted(kwargs.items())))
        sequence = last_sequence()
        found = kept.get(key)
        if found is None or (found.sequence != sequence and (found.seconds < _QUICK_S or _PATIENT.get(False))):
            return renew(key, sequence, *args, **kwargs)
        if found.sequence != sequence:
            _NOTICED.get([]).append(key)
            if (ask, key) not in _RENEWING:
                _RENEWING.add((ask, key))
                threading.Thread(target=renew_beside, args=(key, sequence, *args), kwargs=kwargs, daemon=True).start()
        return found.answer

    return asking


@contextmanager
def noticing_old_answers() -> Iterator[list[object]]:
    """Yield a list that gets an entry for each answer of a state before that is given meanwhile.

    What is made of such an answer is of a state before too: whoever notices for it is told as well.
    """
    noticed: list[object] = []
    token = _NOTICED.set(noticed)
    try:
        yield noticed
    finally:
        _NOTICED.reset(token)
        _NOTICED.get([]).extend(noticed)


@contextmanager
def patiently() -> Iterator[None]:
    """Wait for the answers of the present state, however long they take."""
    token = _PATIENT.set(True)
    try:
        yield
    finally:
        _PATIENT.reset(token)


def forget() -> None:
    """Forget every answer: what a test does between two ledgers."""
    for forget_one in _FORGET:
        forget_one()


def on_forgetting(forget_too: Callable[[], None]) -> None:
    """Let another memory be forgotten at the same time."""
    _FORGET.append(forget_too)


_NOTICED: ContextVar[list[object]] = ContextVar("noticed")
_PATIENT: ContextVar[bool] = ContextVar("patient")
_FORGET: list[Callable[[], None]] = []
_RENEWING: set[object] = set()
"""The calls that are asked beside just now."""
