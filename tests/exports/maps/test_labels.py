from hypothesis import given
from hypothesis import strategies as st

from glocal.exports.maps.labels import placed, width

SIZE = 480.0
POINTS = st.tuples(st.floats(0, SIZE), st.floats(0, SIZE))


def test_a_name_stands_below_its_point() -> None:
    (label,) = placed([((240, 100), "Misato")], SIZE)
    assert (label.x, label.y) == (240, 120)


def test_a_name_at_the_edge_is_moved_onto_the_sheet() -> None:
    (label,) = placed([((478, 100), "Salamina")], SIZE)
    assert label.box[2] <= SIZE


def test_of_two_near_points_the_second_name_goes_above() -> None:
    first, second = placed([((240, 100), "Busan"), ((245, 103), "Fukuoka")], SIZE)
    assert first.y > 100 > second.y


def test_japanese_letters_are_as_wide_as_high() -> None:
    assert width("三郷市") == 42


@given(st.lists(st.tuples(POINTS, st.sampled_from(["Lüneburg", "三郷市", "Misato"])), max_size=8))
def test_no_name_stands_on_another(names: list[tuple[tuple[float, float], str]]) -> None:
    boxes = [label.box for label in placed(names, SIZE)]
    for number, (left, top, right, bottom) in enumerate(boxes):
        assert not any(left < r and x < right and top < b and y < bottom for x, y, r, b in boxes[:number])


def test_a_name_longer_than_the_map_has_room_for_is_cut() -> None:
    (label,) = placed([((240, 100), "Indonesian Institute of the Arts and of Much Else Beside Bali")], SIZE)
    assert label.text.startswith("Indonesian Institute")
    assert label.text.endswith("…")
    assert width(label.text) <= SIZE * 0.45
