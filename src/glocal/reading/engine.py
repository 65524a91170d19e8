"""Engines: what turns the bytes of a file into a reading, by name.

Another package adds an engine by a Python entry point of the group `glocal.engines` whose value is a function
like `glocal.reading.grammar.read_by_grammar`.
"""

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from glocal.model.errors import GlocalError
from glocal.model.problem import Problem, Severity
from glocal.model.reading import BegunReading

if TYPE_CHECKING:
    from glocal.gazetteer import Gazetteer

Engine = Callable[[bytes, str, "Gazetteer"], BegunReading]
"""From the bytes of a file, its name and the known places to its articles; never raises on bad input."""

GROUP = "glocal.engines"
"""Entry point group that other packages add engines to."""

BUILT_IN = "grammar"
"""The engine that is always there."""


class UnknownEngineError(GlocalError):
    """The caller asked for an engine that is not installed."""


def engine_named(name: str) -> Engine:
    """Return the engine of that name; one that another package adds cannot replace a built-in one.

    Raises:
        UnknownEngineError: no installed package has it.
    """
    if name == BUILT_IN:
        from glocal.reading.grammar import read_by_grammar  # noqa: PLC0415 - whoever reads no file needs no grammar

        return read_by_grammar
    from importlib.metadata import entry_points  # noqa: PLC0415 - takes longer than a question about what is kept

    for point in entry_points(group=GROUP, name=name):
        engine: Engine = point.load()
        return engine
    raise UnknownEngineError(f"no engine is named {name!r}", f"use one of {', '.join(engine_names())}")


def broken(source: str, error: Exception) -> Problem:
    """Return what to say where an engine raises, which none should: that file fails, the others are read."""
    last = traceback.extract_tb(error.__traceback__)[-1:]
    where = "".join(f" ({Path(frame.filename).name}, line {frame.lineno})" for frame in last)
    what = f"the reader broke on this file: {type(error).__name__}: {error}{where}"
    return Problem(source, what, "nothing of it is kept; tell the project of it", severity=Severity.ERROR)


def engine_names() -> tuple[str, ...]:
    """Return the names of all installed engines, in alphabetical order."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - see above

    return tuple(sorted({BUILT_IN, *(point.name for point in entry_points(group=GROUP))}))
