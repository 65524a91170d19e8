"""The shapes of land and countries, as points on the unit sphere.

Source: Natural Earth (public domain) by way of world-atlas; scripts/build_world.py makes the file.
"""

import functools
import itertools
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources

Vector = tuple[float, float, float]
"""A point on the unit sphere: towards 0° N 0° E, towards 0° N 90° E, towards the north pole."""


@dataclass(frozen=True, slots=True)
class Line:
    """A ring or a border, with the smallest known cap of the sphere that holds it."""

    points: tuple[Vector, ...]
    middle: Vector
    reach: float
    """Radians from the middle to the farthest point."""
    is_clockwise: bool
    """Whether it runs clockwise around its middle, seen from above."""


@dataclass(frozen=True, slots=True)
class World:
    """The shapes at one level of detail. Shape: rings are closed, their last point is not repeated."""

    land: tuple[Line, ...]
    borders: tuple[Line, ...]
    countries: dict[str, tuple[Line, ...]]
    """By ISO 3166-1 alpha-2; countries without a code are only land."""


@functools.cache
def world(*, is_near: bool) -> World:
    """Return the shapes for the whole globe, or those for near views with five times the corners."""
    shapes = json.loads(resources.files(__package__).joinpath("world.json").read_bytes())
    detail, scale = shapes["near" if is_near else "far"], shapes["steps_per_degree"]
    arcs = [tuple(_points(arc, scale)) for arc in detail["arcs"]]
    return World(
        land=tuple(_line(_ring(arcs, ring)) for ring in detail["land"]),
        borders=tuple(_line(arcs[number]) for number in detail["borders"]),
        countries={
            code: tuple(_line(_ring(arcs, ring)) for ring in rings) for code, rings in detail["countries"].items()
        },
    )


def vector(lat: float, lon: float) -> Vector:
    """Return the point of the unit sphere at degrees north and east."""
    north, east = math.radians(lat), math.radians(lon)
    return math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north)


def dot(one: Vector, other: Vector) -> float:
    """Return the product of two vectors: of unit vectors the cosine of the angle between them."""
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]


def cross(one: Vector, other: Vector) -> Vector:
    """Return the vector that stands upright on two others."""
    (ax, ay, az), (bx, by, bz) = one, other
    return ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx


def unit(one: Vector) -> Vector:
    """Return the direction of a vector; that of none is the north pole."""
    length = math.sqrt(dot(one, one))
    return (one[0] / length, one[1] / length, one[2] / length) if length else (0.0, 0.0, 1.0)


def angle(one: Vector, other: Vector) -> float:
    """Return the angle between two points of the unit sphere in radians."""
    return math.acos(max(-1.0, min(1.0, dot(one, other))))


def mean(points: Sequence[Vector]) -> Vector:
    """Return the point in the middle of others; the north pole where they cancel out."""
    x, y, z = (math.fsum(values) for values in zip(*points, strict=True))
    return unit((x, y, z))


def frame(up: Vector) -> tuple[Vector, Vector]:
    """Return the directions east and north at a point; at a pole east is 90° E."""
    x, y, _ = up
    east = unit((-y, x, 0.0)) if math.hypot(x, y) > 1e-9 else vector(0, 90)  # noqa: PLR2004 - a pole
    return east, cross(up, east)


def _points(steps: Sequence[int], scale: float) -> Iterator[Vector]:
    easts, norths = itertools.accumulate(steps[::2]), itertools.accumulate(steps[1::2])
    return (vector(north / scale, east / scale) for east, north in zip(easts, norths, strict=True))


def _ring(arcs: Sequence[tuple[Vector, ...]], numbers: Sequence[int]) -> tuple[Vector, ...]:
    """Return a ring from its arcs, each of which begins where the one before it ended."""
    parts = (arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers)
    return tuple(itertools.chain.from_iterable(part[:-1] for part in parts))


def _line(points: tuple[Vector, ...]) -> Line:
    middle = mean(points)
    east, north = frame(middle)
    flat = [(dot(point, east), dot(point, north)) for point in points]
    turned = math.fsum(x * v - u * y for (x, y), (u, v) in itertools.pairwise([*flat, flat[0]]))
    return Line(points, middle, max(angle(middle, point) for point in points), is_clockwise=turned < 0)
