"""One end of a tie as the cells of a row tell it, with its place."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, replace

from glocal.gazetteer.names import fold
from glocal.model.place import Place
from glocal.model.reason import Reason
from glocal.registers.candidates import StatedEnd
from glocal.registers.columns import END_PROPERTIES
from glocal.registers.ends import EndResolver
from glocal.registers.point import read_degrees, read_point

_CACHED_ENDS = 65_536
_FIELDS = {side: tuple(f"{side}_{name}" for name in END_PROPERTIES) for side in "ab"}


@dataclass(frozen=True, slots=True)
class ListedEnd:
    """An end with everything that a row needs of it.

    Shape: without a place, `loss` says why; it is empty where the end is not told at all.
    """

    place: Place | None
    key: str
    """Its identity where the list has one, else its folded names."""
    reasons: tuple[Reason, ...] = ()
    doubts: tuple[str, ...] = ()
    loss: str = ""
    identity: object = None
    """Equal for equal places; a place without entry is known by its folded name and where it lies."""


class EndReader:
    """Ends by their cells; the same cells are read once."""

    def __init__(self, resolver: EndResolver) -> None:
        self._resolver = resolver
        self._read = functools.lru_cache(_CACHED_ENDS)(self._read_cells)

    def read(self, values: Mapping[str, str], side: str) -> ListedEnd:
        """Return the end of one side, `a` or `b`, of a row given by field."""
        return self._read(*[values.get(field, "") for field in _FIELDS[side]])

    def _read_cells(self, *cells: str) -> ListedEnd:
        told = dict(zip(END_PROPERTIES, cells, strict=True))
        end, doubts = _stated(told)
        names = (told[name] for name in ("name", "name_ja", "region", "country"))
        key = told["id"] or ", ".join(fold(name) for name in names if name)
        if not end.printed:
            return ListedEnd(None, key)
        found = self._resolver.resolve(end)
        doubts += found.doubts
        if found.place is None:
            loss = f"{doubts[-1]}; give its country or its coordinates"
            return ListedEnd(None, key, found.reasons, doubts[:-1], loss)
        identity = found.place.geonames or replace(found.place, name=fold(found.place.name))
        return ListedEnd(found.place, key, found.reasons, doubts, "", identity)


def _stated(told: Mapping[str, str]) -> tuple[StatedEnd, tuple[str, ...]]:
    """Return an end as it is stated, and what is wrong with coordinates that cannot be read."""
    point = read_point(told["point"])
    lat, lon = read_degrees(told["lat"]), read_degrees(told["lon"])
    if point is None and lat is not None and lon is not None:
        point = (lat, lon)
    given = " ".join(told[name] for name in ("point", "lat", "lon") if told[name])
    doubts = (f"{given} are no coordinates that can be read",) if given and point is None else ()
    return StatedEnd(told["name"], told["name_ja"], told["country"], told["region"], point, told["level"]), doubts
