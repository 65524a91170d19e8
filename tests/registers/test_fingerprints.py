from hypothesis import given
from hypothesis import strategies as st

from glocal.registers.fingerprints import Fingerprints

KEYS = st.text("abc", min_size=1, max_size=3)


@given(st.lists(st.tuples(KEYS, st.integers(-(2**63), 2**63 - 1).filter(bool))), st.lists(KEYS))
def test_numbers_are_found_as_in_a_dict(given_numbers: list[tuple[str, int]], asked: list[str]):
    numbers, expected = Fingerprints(), dict[str, int]()
    for thing, number in given_numbers:
        numbers[thing] = expected[thing] = number

    keys = [*asked, *expected]
    assert [numbers[key] for key in keys] == [expected.get(key, 0) for key in keys]


def test_many_numbers_are_found_while_room_is_made_for_them():
    numbers = Fingerprints()
    for number in range(1, 20_001):
        numbers[f"row {number}"] = number

    assert [numbers[f"row {number}"] for number in (1, 683, 10_000, 20_000)] == [1, 683, 10_000, 20_000]
    assert numbers["row 20001"] == 0


def test_hashes_that_stand_for_the_same_place_are_told_apart():
    numbers = Fingerprints()
    for number in range(1, 600):
        numbers[number << 20] = number

    assert [numbers[number << 20] for number in range(1, 600)] == list(range(1, 600))
