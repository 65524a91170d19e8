"""Great circles as lines of longitude and latitude, cut where they cross the date line.

Source: RFC 7946, 3.1.9 (antimeridian cutting).
"""

import itertools
import math

from glocal.exports.maps.projection import arc
from glocal.exports.maps.world import Vector, vector

Position = tuple[float, float]
"""Degrees east and north of WGS 84, in this order, as GeoJSON has them."""
_HALF_TURN = 180.0
_DIGITS = 5
"""A metre: no place is known better."""


def great_circle(one: Position, other: Position) -> list[list[Position]]:
    """Return the shortest way between two places: one line, or two where it crosses the date line.

    >>> [line[0] for line in great_circle((170.0, 0.0), (-170.0, 0.0))]
    [(170.0, 0.0), (-180.0, 0.0)]
    """
    points = [_position(point) for point in arc(vector(one[1], one[0]), vector(other[1], other[0]))]
    points[0], points[-1] = one, other
    lines: list[list[Position]] = [[points[0]]]
    for here, there in itertools.pairwise(points):
        if abs(there[0] - here[0]) > _HALF_TURN:
            edge = math.copysign(_HALF_TURN, here[0])
            north = _crossing(here, there)
            lines[-1].append((edge, north))
            lines.append([(-edge, north)])
        lines[-1].append(there)
    return lines


def _crossing(here: Position, there: Position) -> float:
    """Return the latitude at which the way between two near places crosses the date line."""
    before = _HALF_TURN - abs(here[0])
    behind = _HALF_TURN - abs(there[0])
    share = before / (before + behind) if before + behind else 0.0
    return round(here[1] + share * (there[1] - here[1]), _DIGITS)


def _position(point: Vector) -> Position:
    x, y, z = point
    return round(math.degrees(math.atan2(y, x)), _DIGITS), round(
        math.degrees(math.asin(max(-1.0, min(1.0, z)))), _DIGITS
    )
