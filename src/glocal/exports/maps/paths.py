"""Lines and areas of the globe as the paths of SVG, cut at the rim of a projection."""

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence

from glocal.exports.maps.projection import Point, Projection
from glocal.exports.maps.world import Line, Vector, angle

UNITS = 5
"""Corners are written as whole fifths of a pixel: a path is scaled down by this."""
_RIM_STEP = 0.1
"""Radians between corners that are put in along the rim."""
_LEAST_PX = 1.5
"""An island that reaches less far from its middle would be a speck."""
_SHORTEST = 12
"""Letters of a path that has no extent on the sheet, such as an island behind the rim."""


def areas(projection: Projection, lines: Iterable[Line]) -> str:
    """Return the outlines of areas, to be filled by the rule `evenodd`.

    One that holds the antipode of the middle is drawn as what it leaves free, and the disc.
    """
    drawn = []
    x, y, z = projection.up
    for line in _near(projection, lines):
        points = _held_near(projection, _along_rim(projection, projection.points(line.points)))
        drawn.append(path(points) + "z")
        if angle(line.middle, (-x, -y, -z)) < line.reach and _is_around_antipode(projection, points, line):
            drawn.append(path(_rim(projection, 0, 2 * math.pi)) + "z")
    return "".join(each for each in drawn if len(each) > _SHORTEST)


def borders(projection: Projection, lines: Iterable[Line]) -> str:
    """Return lines as far as they lie before the rim."""
    seen = [part for line in _near(projection, lines) for part in _seen(projection, line.points)]
    return "".join(each for each in seen if len(each) > _SHORTEST)


def way(projection: Projection, points: Iterable[Vector]) -> str:
    """Return one line as far as it lies before the rim."""
    return "".join(part for part in _seen(projection, points) if "l" in part)


def path(points: Iterable[Point]) -> str:
    """Return a line as SVG writes it: the first point, then the way to each next one that lies a pixel away."""
    steps: list[str] = []
    start = ""
    here = 0, 0
    for x, y in points:
        there = round(x * UNITS), round(y * UNITS)
        right, down = there[0] - here[0], there[1] - here[1]
        if start and abs(right) + abs(down) < UNITS:
            continue
        if start:
            steps.append(f"{right} {down}")
        else:
            start = f"M{right} {down}"
        here = there
    return f"{start}l{' '.join(steps)}" if steps else start


def _near(projection: Projection, lines: Iterable[Line]) -> Iterator[Line]:
    reach = projection.reach
    wide = (line for line in lines if line.reach * projection.scale > _LEAST_PX)
    return (line for line in wide if angle(line.middle, projection.up) - line.reach < reach)


def _seen(projection: Projection, points: Iterable[Vector]) -> Iterator[str]:
    for is_seen, part in itertools.groupby(points, projection.is_seen):
        if is_seen:
            yield path(projection.points(part))


def _along_rim(projection: Projection, points: Sequence[Point]) -> list[Point]:
    """Return the corners of a ring, and more where it goes along the rim: straight lines would cut the disc."""
    half, rim = projection.size / 2, projection.rim - 0.01
    inside = rim * rim
    far = [(x - half) * (x - half) + (y - half) * (y - half) >= inside for x, y in points]
    if not any(far):
        return list(points)
    on_rim = [math.atan2(y - half, x - half) if is_far else None for (x, y), is_far in zip(points, far, strict=True)]
    walked: list[Point] = []
    for point, here, there in zip(points, on_rim, [*on_rim[1:], *on_rim[:1]], strict=True):
        walked.append(point)
        if here is not None and there is not None:
            turn = _turn(here, there)
            walked += _rim(projection, here, turn)[1:-1] if abs(turn) > _RIM_STEP else []
    return walked


def _rim(projection: Projection, start: float, turn: float) -> list[Point]:
    half, steps = projection.size / 2, math.ceil(abs(turn) / _RIM_STEP)
    turns = [start + turn * step / steps for step in range(steps + 1)]
    return [(half + projection.rim * math.cos(at), half + projection.rim * math.sin(at)) for at in turns]


def _held_near(projection: Projection, points: list[Point]) -> list[Point]:
    """Return corners far off a sheet moved to a frame around it, where most of them fall on one another and go."""
    low, high = -projection.size, 2 * projection.size
    if projection.rim < high:
        return points
    return [(min(max(x, low), high), min(max(y, low), high)) for x, y in points]


def _is_around_antipode(projection: Projection, points: Sequence[Point], line: Line) -> bool:
    """Whether a ring goes around the antipode of the middle: on the sheet it then turns the other way than it does."""
    half = projection.size / 2
    directions = [math.atan2(y - half, x - half) for x, y in points]
    turned = math.fsum(map(_turn, directions, [*directions[1:], *directions[:1]]))
    return abs(turned) > math.pi and (turned > 0) != line.is_clockwise


def _turn(here: float, there: float) -> float:
    """Return the shorter way from one direction to another, in radians."""
    return (there - here + math.pi) % (2 * math.pi) - math.pi
