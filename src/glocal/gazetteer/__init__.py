"""The known places of the world: one compiled file, found in text, resolved by context.

`open_gazetteer` opens the file, `find_places` finds and resolves the places that a text names,
`lookup` and `resolve_name` answer questions for one name.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from glocal.gazetteer.file import Gazetteer, GazetteerError
from glocal.gazetteer.lookup import lookup, resolve_name
from glocal.gazetteer.opening import ensure_gazetteer
from glocal.gazetteer.resolve import Candidate

if TYPE_CHECKING:
    from glocal.gazetteer.find import FoundPlace, find_places

__all__ = [
    "Candidate",
    "FoundPlace",
    "Gazetteer",
    "GazetteerError",
    "ensure_gazetteer",
    "find_places",
    "lookup",
    "open_gazetteer",
    "resolve_name",
]


def open_gazetteer(path: Path | None = None) -> Gazetteer:
    """Return the gazetteer at `path`, or the user's own; built first where it is missing or outdated.

    Raises:
        GazetteerError: it must be built and cannot be written.
    """
    return ensure_gazetteer(path)


def __getattr__(name: str) -> object:
    """Return what finds places in a text: its tables take longer to load than a question for one name to answer."""
    if name not in ("FoundPlace", "find_places"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from glocal.gazetteer import find  # noqa: PLC0415 - see above

    return getattr(find, name)
