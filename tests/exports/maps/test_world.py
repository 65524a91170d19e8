import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.exports.maps.world import angle, cross, dot, frame, mean, unit, vector, world

LATS = st.floats(-90, 90)
LONS = st.floats(-180, 180)


@pytest.mark.parametrize("is_near", [False, True])
def test_japan_and_peru_have_shapes_around_their_capitals(*, is_near: bool) -> None:
    countries = world(is_near=is_near).countries
    largest = {code: max(countries[code], key=lambda line: line.reach) for code in ("JP", "PE")}
    assert angle(largest["JP"].middle, vector(35.7, 139.7)) < math.radians(5)
    assert angle(largest["PE"].middle, vector(-12.0, -77.0)) < math.radians(8)


def test_near_shapes_know_countries_that_far_ones_leave_out() -> None:
    assert "SG" not in world(is_near=False).countries
    assert "SG" in world(is_near=True).countries


@given(LATS, LONS)
def test_a_place_is_one_unit_from_the_middle_of_the_earth_and_its_frame_stands_upright(lat: float, lon: float) -> None:
    up = vector(lat, lon)
    east, north = frame(up)
    assert math.isclose(dot(up, up), 1)
    assert [round(dot(one, other), 9) for one, other in ((up, east), (up, north), (east, north))] == [0, 0, 0]
    assert all(math.isclose(a, b, abs_tol=1e-9) for a, b in zip(cross(east, north), up, strict=True))


def test_the_mean_of_points_that_cancel_out_is_a_pole() -> None:
    assert mean([(1.0, 0.0, 0.0), (-1.0, 0.0, 0.0)]) == (0.0, 0.0, 1.0)
    assert unit((0.0, 0.0, 0.0)) == (0.0, 0.0, 1.0)
