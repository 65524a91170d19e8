"""Builds the shapes of land and countries that maps are drawn from, out of world-atlas.

Source: world-atlas (ISC licence), which is Natural Earth (public domain) as TopoJSON, at 1:110 million for the whole
globe and 1:50 million for near views. Corners that a near view cannot show are left out.

Example: python scripts/build_world.py
"""

import itertools
import json
from pathlib import Path
from typing import Any

import pycountry

ROOT = Path(__file__).parent.parent
ATLAS = ROOT / "frontend" / "node_modules" / "world-atlas"
TARGET = ROOT / "src" / "glocal" / "exports" / "maps" / "world.json"
STEPS_PER_DEGREE = 50
"""One step is two kilometres: a pixel of the nearest view, six degrees on 300 pixels."""
TOLERANCE_STEPS = 1.5

Point = tuple[int, int]
Topology = dict[str, Any]  # Any: what JSON can hold


def quantised(topology: Topology) -> list[list[Point]]:
    """Return the arcs of a topology in steps of east and north, without corners that cannot be seen."""
    (east_scale, north_scale), (east_zero, north_zero) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    arcs = []
    for arc in topology["arcs"]:
        easts = itertools.accumulate(step[0] for step in arc)
        norths = itertools.accumulate(step[1] for step in arc)
        points = [
            (
                round((east * east_scale + east_zero) * STEPS_PER_DEGREE),
                round((north * north_scale + north_zero) * STEPS_PER_DEGREE),
            )
            for east, north in zip(easts, norths, strict=True)
        ]
        arcs.append(simplified(points))
    return arcs


def simplified(points: list[Point]) -> list[Point]:
    """Return a line with the corners that lie within the tolerance left out. Source: Douglas and Peucker, 1973."""
    kept = {0, len(points) - 1}
    open_parts = [(0, len(points) - 1)]
    while open_parts:
        first, last = open_parts.pop()
        farthest = max(
            range(first + 1, last), key=lambda at: off_line(points[at], points[first], points[last]), default=first
        )
        if farthest > first and off_line(points[farthest], points[first], points[last]) > TOLERANCE_STEPS:
            kept.add(farthest)
            open_parts += [(first, farthest), (farthest, last)]
    return [points[at] for at in sorted(kept)]


def off_line(point: Point, start: Point, end: Point) -> float:
    """Return how far a point lies from a line; from its start where the line is a ring."""
    along, up = end[0] - start[0], end[1] - start[1]
    length = (along**2 + up**2) ** 0.5
    if not length:
        return float(((point[0] - start[0]) ** 2 + (point[1] - start[1]) ** 2) ** 0.5)
    return float(abs(along * (point[1] - start[1]) - up * (point[0] - start[0])) / length)


def steps(points: list[Point]) -> list[int]:
    """Return a line as its first point and the way from each to the next, in one flat list."""
    before = [(0, 0), *points[:-1]]
    return [step for (x, y), (px, py) in zip(points, before, strict=True) for step in (x - px, y - py)]


def rings(geometry: Topology) -> list[list[int]]:
    """Return the rings of a shape, each as the numbers of its arcs; a number below zero runs backwards."""
    match geometry["type"]:
        case "GeometryCollection":
            return [ring for part in geometry["geometries"] for ring in rings(part)]
        case "MultiPolygon":
            return [ring for polygon in geometry["arcs"] for ring in polygon]
        case "Polygon":
            return list(geometry["arcs"])
    return []


def world(detail: str) -> Topology:
    """Return the shapes at one level of detail."""
    topology = json.loads((ATLAS / f"countries-{detail}.json").read_bytes())
    coded: dict[str, list[list[int]]] = {}
    uses: dict[int, int] = {}
    for country in topology["objects"]["countries"]["geometries"]:
        known = pycountry.countries.get(numeric=country.get("id", ""))
        if known:
            coded.setdefault(known.alpha_2, []).extend(rings(country))
        for arc in {arc if arc >= 0 else ~arc for ring in rings(country) for arc in ring}:
            uses[arc] = uses.get(arc, 0) + 1
    return {
        "arcs": [steps(arc) for arc in quantised(topology)],
        "land": rings(topology["objects"]["land"]),
        "countries": coded,
        "borders": sorted(arc for arc, count in uses.items() if count > 1),
    }


def world_text() -> str:
    """Return the shapes of both levels of detail as the package carries them."""
    shapes = {"steps_per_degree": STEPS_PER_DEGREE, "far": world("110m"), "near": world("50m")}
    return json.dumps(shapes, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    TARGET.write_text(world_text(), encoding="ascii")
    print(f"{TARGET.relative_to(ROOT)}: {TARGET.stat().st_size / 1000:,.0f} kB")
