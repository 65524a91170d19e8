import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.exports.maps.projection import arc, around, globe
from glocal.exports.maps.world import Vector, angle, dot, vector

TOKYO, LIMA, BUSAN, LONDON = vector(35.7, 139.7), vector(-12, -77), vector(35.1, 129.0), vector(51.5, -0.1)
VECTORS = st.builds(vector, st.floats(-89, 89), st.floats(-180, 180))
SIZE = 480.0


@pytest.mark.parametrize("ends", [(TOKYO, LIMA), (TOKYO, BUSAN), (TOKYO, LONDON), (LONDON, LONDON)])
def test_both_ends_lie_on_the_sheet_with_room_around_them(ends: tuple[Vector, Vector]) -> None:
    projection = globe(ends, SIZE)
    for end in ends:
        x, y = projection.point(end)
        assert projection.is_seen(end)
        assert 5 < x < SIZE - 5
        assert 5 < y < SIZE - 5


@given(VECTORS, VECTORS)
def test_whatever_the_ends_both_are_seen_on_the_sheet(one: Vector, other: Vector) -> None:
    projection = globe((one, other), SIZE)
    for end in (one, other):
        assert all(0 <= each <= SIZE for each in projection.point(end))


def test_the_arc_of_two_northern_ends_bows_to_the_north() -> None:
    projection = globe((TOKYO, LONDON), SIZE)
    ends = projection.point(TOKYO)[1], projection.point(LONDON)[1]
    assert projection.point(arc(TOKYO, LONDON)[24])[1] < sum(ends) / 2 - 20


def test_near_ends_are_seen_from_near_and_far_ends_with_the_whole_disc() -> None:
    assert globe((TOKYO, BUSAN), SIZE).rim > 2 * SIZE
    assert globe((TOKYO, LIMA), SIZE).rim == pytest.approx(SIZE / 2 - 2)
    assert globe((TOKYO, BUSAN), SIZE, is_whole=True).rim == pytest.approx(SIZE / 2 - 2)


@given(VECTORS, VECTORS)
def test_around_a_place_every_distance_from_it_is_true_to_a_pixel(middle: Vector, end: Vector) -> None:
    projection = around(middle, [end], SIZE)
    x, y = projection.point(end)
    if angle(middle, end) < projection.horizon:
        here, there = projection.point(middle)
        assert math.hypot(x - here, y - there) == pytest.approx(angle(middle, end) * projection.scale, abs=1.5)


def test_what_lies_behind_the_rim_is_drawn_on_it_in_its_own_direction() -> None:
    projection = globe([vector(0, 0)], SIZE, is_whole=True)
    assert projection.point(vector(0, 135)) == pytest.approx((SIZE - 2, SIZE / 2))


@given(VECTORS, VECTORS)
def test_an_arc_leads_from_end_to_end_on_the_sphere_by_even_steps(one: Vector, other: Vector) -> None:
    points = arc(one, other)
    assert angle(points[0], one) < 1e-6
    assert angle(points[-1], other) < 1e-6
    assert all(math.isclose(dot(point, point), 1, abs_tol=1e-6) for point in points)
    whole, steps = angle(one, other), len(points) - 1
    assert all(angle(one, at) == pytest.approx(whole * step / steps, abs=1e-5) for step, at in enumerate(points))


def test_the_arc_between_antipodes_goes_over_the_pole() -> None:
    assert arc(vector(0, 0), vector(0, 180))[24] == pytest.approx((0, 0, 1), abs=1e-6)


def test_ties_of_neighbours_to_far_places_are_shown_on_the_same_earth() -> None:
    kawagoe, croydon = vector(35.9, 139.5), vector(51.4, -0.1)
    assert globe((TOKYO, LONDON), SIZE) == globe((kawagoe, croydon), SIZE)
    assert globe((TOKYO, BUSAN), SIZE) != globe((kawagoe, BUSAN), SIZE)
