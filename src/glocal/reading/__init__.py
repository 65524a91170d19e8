"""The pure way: bytes and a gazetteer in, a reading out."""

from typing import TYPE_CHECKING

from glocal.model.reading import BegunReading, Reading
from glocal.reading.engine import UnknownEngineError, engine_named, engine_names

if TYPE_CHECKING:
    from glocal.gazetteer import Gazetteer

__all__ = ["UnknownEngineError", "begin_reading", "engine_names", "read"]


def read(data: bytes, name: str, gazetteer: "Gazetteer", engine: str = "grammar") -> Reading:
    """Return what a file says.

    Args:
        data: The bytes of the file.
        name: Its name without folder; problems carry it.
        gazetteer: The known places.
        engine: Which reader finds the facts; see `engine_names`.

    Raises:
        UnknownEngineError: no such engine is installed. Bad input never raises; it gives problems.
    """
    return begin_reading(data, name, gazetteer, engine).finish()


def begin_reading(data: bytes, name: str, gazetteer: "Gazetteer", engine: str = "grammar") -> BegunReading:
    """Return what a file says, its articles read one by one as they are asked for; arguments and errors of `read`."""
    return engine_named(engine)(data, name, gazetteer)
