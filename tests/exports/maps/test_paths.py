import re

import pytest

from glocal.exports.maps.paths import UNITS, areas, borders, path, way
from glocal.exports.maps.projection import Point, globe
from glocal.exports.maps.world import vector, world

SIZE = 480.0


def corners(drawn: str) -> list[list[Point]]:
    """Read a path back as its lines of corners on the sheet."""
    lines = []
    for line in filter(None, re.split("[zM]", drawn)):
        steps = [int(step) / UNITS for step in re.findall(r"-?\d+", line)]
        x = y = 0.0
        corners = [(x := x + right, y := y + down) for right, down in zip(steps[::2], steps[1::2], strict=True)]
        lines.append(corners)
    return lines


def is_filled(drawn: str, x: float, y: float) -> bool:
    """Whether a point lies inside a path by the rule `evenodd`."""
    crossed = False
    for line in corners(drawn):
        for (ax, ay), (bx, by) in zip(line, [*line[1:], line[0]], strict=True):
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                crossed = not crossed
    return crossed


def test_a_line_is_its_first_corner_and_the_ways_between_those_a_pixel_apart() -> None:
    assert path([(1, 2), (1.1, 2), (3, 2), (3, 10)]) == "M5 10l10 0 0 40"
    assert path([(1, 2)]) == "M5 10"


CITIES = {"Kyoto": (35.0, 135.8), "Madrid": (40.4, -3.7), "Cuiabá": (-15.6, -56.1), "Denver": (39.7, -105.0)}
SEAS = {"mid Pacific": (5.0, -150.0), "mid Atlantic": (0.0, -25.0), "Indian Ocean": (-30.0, 80.0), "Arctic": (88.0, 0)}
VIEWS = [(0, 0), (35, 139), (-40, -170), (60, -100), (90, 0), (-90, 0), (10, 100)]


@pytest.mark.parametrize("view", VIEWS, ids=str)
@pytest.mark.parametrize(("name", "is_land"), [*((name, True) for name in CITIES), *((name, False) for name in SEAS)])
def test_from_every_side_land_is_filled_and_sea_is_not(view: tuple[float, float], name: str, *, is_land: bool) -> None:
    projection = globe([vector(*view)], SIZE, is_whole=True)
    place = vector(*(CITIES | SEAS)[name])
    if projection.is_seen(place):
        assert is_filled(areas(projection, world(is_near=False).land), *projection.point(place)) is is_land


def test_borders_behind_the_rim_are_not_drawn() -> None:
    projection = globe([vector(0, 0)], SIZE, is_whole=True)
    drawn = corners(borders(projection, world(is_near=False).borders))
    assert drawn
    assert all(2 <= x <= SIZE - 2 and 2 <= y <= SIZE - 2 for line in drawn for x, y in line)


def test_a_way_behind_the_rim_is_nothing() -> None:
    projection = globe([vector(0, 0)], SIZE, is_whole=True)
    assert way(projection, [vector(0, 170), vector(0, 180)]) == ""
