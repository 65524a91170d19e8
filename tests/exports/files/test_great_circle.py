import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.exports.files.great_circle import Position, great_circle

_POSITIONS = st.tuples(
    st.floats(-180, 180, allow_nan=False).map(lambda each: round(each, 5)),
    st.floats(-89, 89, allow_nan=False).map(lambda each: round(each, 5)),
)


def test_the_way_from_japan_to_greece_is_one_line_over_the_north():
    (line,) = great_circle((139.88347, 35.84373), (23.49649, 37.96427))

    assert (line[0], line[-1]) == ((139.88347, 35.84373), (23.49649, 37.96427))
    assert max(north for _, north in line) > 50


def test_the_way_over_the_pacific_is_cut_at_the_date_line():
    west, east = great_circle((139.69, 35.69), (-122.42, 37.77))

    assert west[-1][0] == 180.0
    assert east[0] == (-180.0, west[-1][1])


def test_a_place_tied_to_itself_is_a_line_of_two_points():
    assert great_circle((10.0, 20.0), (10.0, 20.0)) == [[(10.0, 20.0), (10.0, 20.0)]]


@pytest.mark.parametrize(
    "pair", [((0.0, 0.0), (180.0, 0.0)), ((-180.0, 10.0), (180.0, -10.0)), ((5.0, 89.9), (-175.0, 89.9))]
)
def test_odd_pairs_have_a_way_too(pair: tuple[Position, Position]):
    lines = great_circle(*pair)

    assert lines[0][0] == pair[0]
    assert lines[-1][-1] == pair[1]


@given(_POSITIONS, _POSITIONS)
def test_no_line_jumps_over_the_date_line_or_leaves_the_earth(one: Position, other: Position):
    for line in great_circle(one, other):
        assert len(line) > 1
        assert all(-180 <= east <= 180 and -90 <= north <= 90 for east, north in line)
        assert all(abs(there[0] - here[0]) <= 180 for here, there in itertools.pairwise(line))
