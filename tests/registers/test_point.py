import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.registers.point import read_degrees, read_point


@pytest.mark.parametrize(
    ("printed", "point"),
    [
        ("Point(132.58 35.07)", (35.07, 132.58)),
        ("point(-52.335 4.93)", (4.93, -52.335)),
        ("35.07, 132.58", (35.07, 132.58)),
        ("35.07;-132.58", (35.07, -132.58)),
        ("35°30′N 132°30′W", (35.5, -132.5)),
        ("35°30′36″S, 132°E", (-35.51, 132.0)),
        ("35, 132", None),
        ("Misato", None),
        ("", None),
    ],
)
def test_a_pair_of_coordinates_is_read_in_the_forms_of_lists(printed: str, point: tuple[float, float] | None):
    assert read_point(printed) == (pytest.approx(point) if point else None)


@pytest.mark.parametrize(
    ("printed", "degrees"), [("47.5364", 47.5364), ("-3,5", -3.5), ("70°30′W", -70.5), ("x", None)]
)
def test_a_single_coordinate_is_read_in_the_forms_of_lists(printed: str, degrees: float | None):
    assert read_degrees(printed) == degrees


@given(st.text(alphabet="Point( )0123456789.-+E°′″NS,;", max_size=30))
def test_any_text_is_a_point_or_none(printed: str):
    found = read_point(printed)

    assert found is None or len(found) == 2
