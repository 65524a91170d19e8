"""The earth on a sheet: seen from afar, or with every distance from its middle true.

Both keep directions from the middle. What lies behind the rim is drawn on it, at its own direction: a ring that is cut
so stays a closed ring, and covers of the disc what it should.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from glocal.exports.maps.world import Vector, angle, cross, dot, frame, mean, unit, vector

Point = tuple[float, float]
"""On the sheet: right and down from the top left corner."""

_TILT = math.radians(20)
"""How far the middle is moved off the great circle of two ends, so that it bows: through the middle it is straight."""
_LEAST_REACH = math.radians(5)
"""Nearer than this the coast is too coarse."""
_MARGIN = 1.35
"""Room around the outermost end, for its name."""
_STEP = math.radians(4)
"""Whole discs are seen from points so far apart, and reach so much farther: many maps then show the same earth, which
is drawn once."""
_WIDEST_REACH = math.radians(170)
"""Near the antipode one point becomes a circle."""


@dataclass(frozen=True, slots=True)
class Projection:
    """A middle with its directions, and how points around it come to lie on a square sheet.

    Units: `size` and `scale` as pixels of the sheet, scale for each radian at the middle; angles in radians.
    """

    up: Vector
    """The point in the middle of the sheet."""
    east: Vector
    north: Vector
    size: float
    scale: float
    horizon: float
    """How far from the middle the rim lies."""
    is_equidistant: bool

    @property
    def rim(self) -> float:
        """The radius of the disc on the sheet; it may be larger than the sheet."""
        return self.scale * (self.horizon if self.is_equidistant else 1.0)

    @property
    def reach(self) -> float:
        """How far from the middle the corners of the sheet lie, in radians."""
        corner = self.size / math.sqrt(2)
        if corner >= self.rim:
            return self.horizon
        return corner / self.scale if self.is_equidistant else math.asin(corner / self.rim)

    def point(self, place: Vector) -> Point:
        """Return where a place lies on the sheet; one behind the rim lies on it."""
        return self.points((place,))[0]

    def points(self, places: Iterable[Vector]) -> list[Point]:
        """Return where places lie on the sheet; those behind the rim lie on it."""
        # Written out: a map has ten thousand corners, and a call for each product would take half its time.
        (ex, ey, ez), (nx, ny, nz), (ux, uy, uz) = self.east, self.north, self.up
        half, scale, is_equidistant = self.size / 2, self.scale, self.is_equidistant
        found = []
        for px, py, pz in places:
            x, y, z = ex * px + ey * py + ez * pz, nx * px + ny * py + nz * pz, ux * px + uy * py + uz * pz
            stretch = scale
            if is_equidistant or z < 0:
                across = math.hypot(x, y) or 1e-9
                stretch *= (min(math.atan2(across, z), self.horizon) if is_equidistant else 1.0) / across
            found.append((half + stretch * x, half - stretch * y))
        return found

    def is_seen(self, place: Vector) -> bool:
        """Whether a place lies before the rim."""
        return dot(place, self.up) >= math.cos(self.horizon)


def globe(ends: Sequence[Vector], size: float, *, is_whole: bool = False) -> Projection:
    """Return the earth from afar, turned so that the ends are seen, and near where they lie near each other.

    Two ends are shown beside their great circle's middle, on the side of the equator, so that it bows.

    Args:
        ends: At least one point.
        size: Width and height of the sheet in pixels.
        is_whole: Show the whole disc, also where the ends lie near each other.
    """
    up = _beside(ends)
    spread = max(angle(up, end) for end in ends)
    reach = max(_LEAST_REACH, spread * _MARGIN)
    # A disc wider than the sheet but not than its corners would look cut: then the whole of it is shown.
    is_whole = is_whole or reach > math.pi / 4
    if is_whole and spread < math.pi / 2 - 2 * _STEP:
        up = _on_grid(up, _STEP)
    seen = 1.0 if is_whole else math.sin(reach)
    return _projection(up, size, scale=(size / 2 - 2) / seen, horizon=math.pi / 2)


def around(middle: Vector, ends: Sequence[Vector], size: float) -> Projection:
    """Return the earth as seen from one place, each distance from it true to a pixel, as far as its ends reach."""
    reach = max(_LEAST_REACH, *(angle(middle, end) * 1.12 for end in ends)) if ends else math.pi / 2
    horizon = min(math.ceil(reach / _STEP) * _STEP, _WIDEST_REACH)
    scale = (size / 2 - 2) / horizon
    # Neighbours see the same earth where it is a pixel away at most.
    return _projection(_on_grid(middle, 1 / scale), size, scale=scale, horizon=horizon, is_equidistant=True)


def arc(one: Vector, other: Vector, steps: int = 48) -> list[Vector]:
    """Return points along the shorter great circle between two others; between antipodes over the pole."""
    turn = angle(one, other)
    if turn < 1e-6:  # noqa: PLR2004 - six metres: the same place
        return [one, other]
    way = unit(cross(cross(one, other), one)) if turn < math.pi - 1e-6 else frame(one)[1]
    turns = [turn * step / steps for step in range(steps + 1)]
    return [
        (
            math.cos(part) * one[0] + math.sin(part) * way[0],
            math.cos(part) * one[1] + math.sin(part) * way[1],
            math.cos(part) * one[2] + math.sin(part) * way[2],
        )
        for part in turns
    ]


def _beside(ends: Sequence[Vector]) -> Vector:
    middle = mean(ends)
    spread = max(angle(middle, end) for end in ends)
    side = unit(cross(ends[0], ends[-1])) if len(ends) > 1 else middle
    if dot(side, side) == 0 or spread == 0:
        return middle
    toward = side if abs(middle[2] + 0.1 * side[2]) < abs(middle[2] - 0.1 * side[2]) else tuple(-each for each in side)
    tilt = min(_TILT, spread / 2)
    x, y, z = (math.cos(tilt) * m + math.sin(tilt) * t for m, t in zip(middle, toward, strict=True))
    return unit((x, y, z))


def _on_grid(up: Vector, step: float) -> Vector:
    """Return the nearest of the points that lie so many radians apart along parallels and meridians."""
    x, y, z = up
    north, east = (round(at / step) * step for at in (math.asin(max(-1.0, min(1.0, z))), math.atan2(y, x)))
    return vector(math.degrees(north), math.degrees(east))


def _projection(up: Vector, size: float, *, scale: float, horizon: float, is_equidistant: bool = False) -> Projection:
    east, north = frame(up)
    return Projection(up, east, north, size, scale, horizon, is_equidistant)
