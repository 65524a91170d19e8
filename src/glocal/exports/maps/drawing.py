"""Maps as SVG text: two ends and their arc, one place and all its arcs, the whole globe.

The text stands alone: colours and faces are attributes of its elements, which a page's style sheet may overrule by
class, so that the same map serves a page in light and dark, print and PDF.
"""

import functools
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from glocal.exports.maps.labels import placed
from glocal.exports.maps.paths import UNITS, areas, borders, way
from glocal.exports.maps.projection import Projection, arc, around, globe
from glocal.exports.maps.world import Vector, World, mean, vector, world
from glocal.model.vocabulary import TieStatus

SIZE = 360
"""Width and height of a map in its own pixels: a little wider than the column it stands in, so that names are read."""

_FINE = 0.3
"""Radians: a map that reaches less far takes the finer coast."""
_EARTHS_KEPT = 256
"""Earths that are drawn once, 20 to 30 kB each: a third of the time of a tie's page went into its own."""
_THREAD, _FINE_THREAD = 1.25, 0.7
"""Widths of a single tie in pixels; the globe stands on the front page at twice its size."""
_ALONE = 1 / 6
"""The share of threads that all stand for one tie: it makes them as wide as a single tie."""
_TOWARDS_EQUATOR = 0.6
"""The globe is looked at from nearer the equator than where its arcs end, so that they bow over the north."""
_DASHES = {TieStatus.EXPLORING: (5, 4), TieStatus.ENDED: (1, 3)}
_NAME = {
    "font-family": "Libre Franklin, Noto Sans JP, Noto Sans CJK JP, sans-serif",
    "font-weight": "500",
    "text-anchor": "middle",
    "fill": "#17191c",
    "stroke": "#f8f8f5",
    "stroke-width": "3.5",
    "stroke-linejoin": "round",
    "paint-order": "stroke",
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a map. Units: degrees of WGS 84; without a name it is a point without a label."""

    lat: float
    lon: float
    name: str = ""

    @property
    def at(self) -> Vector:
        """The place on the unit sphere."""
        return vector(self.lat, self.lon)


@dataclass(frozen=True, slots=True)
class Thread:
    """What ties two places on a map."""

    one: Spot
    other: Spot
    status: TieStatus = TieStatus.ACTIVE
    count: int = 1
    """How many ties the thread stands for: the one that stands for most is drawn widest, the others by their root."""


def map_of_tie(thread: Thread, title: str, countries: Sequence[str] = ()) -> str:
    """Return the two ends of a tie on the globe with their arc; ends near each other are seen from near.

    Args:
        thread: The ends with their names.
        title: What the map shows, for those who do not see it.
        countries: Those to be lifted out, as ISO 3166-1 alpha-2.
    """
    ends = thread.one, thread.other
    projection = globe([end.at for end in ends], SIZE)
    return _svg(title, [*_earth(projection, countries), *_drawn(projection, [thread], ends)])


def map_of_place(middle: Spot, threads: Sequence[Thread], title: str, countries: Sequence[str] = ()) -> str:
    """Return the earth as seen from one place, each distance from it true, with its arcs; the last of them on top.

    Shape: the other ends are named in the order of the threads as far as there is room.
    """
    ends = _ends(threads)
    projection = around(middle.at, [end.at for end in ends], SIZE)
    return _svg(title, [*_earth(projection, countries), *_drawn(projection, threads, (middle, *ends))])


def map_of_world(threads: Sequence[Thread], title: str) -> str:
    """Return the whole globe with its arcs, seen from `above` them."""
    projection = globe([above(threads).at], SIZE, is_whole=True)
    return _svg(title, [*_earth(projection, ()), *_drawn(projection, threads, _ends(threads), _FINE_THREAD)])


def above(threads: Sequence[Thread]) -> Spot:
    """Return the point of the earth from above which most arcs are seen."""
    weighed = [end.at for thread in threads for end in (thread.one, thread.other) for _ in range(_weight(thread))]
    x, y, z = mean(weighed) if weighed else vector(0, 0)
    x, y, z = mean([(x, y, z * _TOWARDS_EQUATOR)])
    return Spot(math.degrees(math.asin(z)), math.degrees(math.atan2(y, x)))


def _weight(thread: Thread) -> int:
    return thread.count.bit_length()


def _ends(threads: Sequence[Thread]) -> list[Spot]:
    return list(dict.fromkeys(end for thread in threads for end in (thread.one, thread.other)))


def _svg(title: str, parts: Iterable[str]) -> str:
    shown = {"class": "map", "viewBox": f"0 0 {SIZE} {SIZE}", "role": "img", "aria-label": title}
    named = _element("title", {}, escape(title))
    return _element("svg", {"xmlns": "http://www.w3.org/2000/svg", **shown}, named + "".join(parts))


def _earth(projection: Projection, countries: Sequence[str]) -> Iterator[str]:
    shapes = _shapes(projection)
    land, lines = _outlines(projection)
    told = [line for code in countries for line in shapes.countries.get(code, ())]
    disc = {"cx": SIZE / 2, "cy": SIZE / 2, "r": round(min(projection.rim, SIZE), 1)}
    yield _element("circle", {"class": "sea", "fill": "#e7ebea", **disc})
    yield _path(land, {"class": "land", "fill": "#cfd0c8", "fill-rule": "evenodd"})
    yield _path(areas(projection, told), {"class": "told", "fill": "#b9bbb0", "fill-rule": "evenodd"})
    hairline = {"class": "borders", "fill": "none", "stroke": "#f8f8f5", "stroke-width": 0.6 * UNITS}
    yield _path(lines, hairline)
    yield _element("circle", {"class": "rim", "fill": "none", "stroke": "#a9aca5", "stroke-width": 0.75, **disc})


def _shapes(projection: Projection) -> World:
    return world(is_near=projection.reach < _FINE)


@functools.lru_cache(_EARTHS_KEPT)
def _outlines(projection: Projection) -> tuple[str, str]:
    """Return the land and the borders as paths."""
    shapes = _shapes(projection)
    return areas(projection, shapes.land), borders(projection, shapes.borders)


def _drawn(
    projection: Projection, threads: Sequence[Thread], spots: Iterable[Spot], width: float = _THREAD
) -> Iterator[str]:
    seen = [(spot, projection.point(spot.at)) for spot in dict.fromkeys(spots) if projection.is_seen(spot.at)]
    yield from _arcs(projection, threads, width)
    for spot, (x, y) in seen:
        dot = {"class": "end", "cx": round(x, 1), "cy": round(y, 1), "r": round(width * (3 if spot.name else 2), 1)}
        yield _element("circle", {**dot, "fill": "#b01e2e", "stroke": "#f8f8f5", "stroke-width": width})
    for label in placed([(point, spot.name) for spot, point in seen if spot.name], SIZE):
        stands = {"x": round(label.x, 1), "y": round(label.y, 1), "font-size": label.size}
        yield _element("text", {**stands, **_NAME}, escape(label.text))


def _arcs(projection: Projection, threads: Sequence[Thread], width: float) -> Iterator[str]:
    """Arcs that look alike are one path: without a graphics card a browser paints sixty paths for most of a second."""
    most = max((thread.count for thread in threads), default=1)
    alike = defaultdict(list)
    for thread in threads:
        share = round(math.sqrt(thread.count / most), 1) if most > 1 else None
        alike[thread.status, share].append(way(projection, arc(thread.one.at, thread.other.at)))
    for (status, share), ways in alike.items():
        yield _path("".join(ways), _line_of(status, share, width))


def _line_of(status: TieStatus, share: float | None, width: float) -> dict[str, object]:
    style: dict[str, object] = {
        "class": f"arc {status}",
        "fill": "none",
        "stroke": "#565b61" if status is TieStatus.ENDED else "#b01e2e",
        "stroke-width": round(width * (0.6 + 2.4 * (_ALONE if share is None else share)) * UNITS, 2),
        "stroke-opacity": 1 if share is None else round(0.4 + 0.6 * share, 2),
        "stroke-linecap": "round",
    }
    if status in _DASHES:
        style["stroke-dasharray"] = " ".join(str(part * UNITS) for part in _DASHES[status])
    return style


def _path(drawn: str, attributes: Mapping[str, object]) -> str:
    return _element("path", {"transform": f"scale({1 / UNITS:g})", "d": drawn, **attributes}) if drawn else ""


def _element(name: str, attributes: Mapping[str, object], content: str = "") -> str:
    told = "".join(f' {key}="{escape(str(value))}"' for key, value in attributes.items())
    return f"<{name}{told}>{content}</{name}>" if content else f"<{name}{told}/>"


def spot_of_country(code: str, name: str = "") -> Spot | None:
    """Return the middle of a country's largest piece of land, None where the shapes do not know the country."""
    rings = world(is_near=True).countries.get(code, ())
    if not rings:
        return None
    x, y, z = max(rings, key=lambda ring: ring.reach).middle
    return Spot(math.degrees(math.asin(z)), math.degrees(math.atan2(y, x)), name)
