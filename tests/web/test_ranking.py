"""Lists in memory."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from glocal.web.ranking import ranking

TOLD = st.lists(st.tuples(st.sampled_from([("kind", "a"), ("kind", "b"), ("year", "1")]), st.integers(0, 300)))
KEYS = st.lists(st.integers(0, 300), unique=True, max_size=300)


@given(KEYS, TOLD)
def test_rows_that_have_all_values_come_in_the_order_of_the_list(
    keys: list[int], told: list[tuple[tuple[str, str], int]]
):
    known = ranking(array("q", keys), told)
    values = [("kind", "a"), ("year", "1")]
    expected = [key for key in keys if all((value, key) in told for value in values)]
    found = known.having_all(values, {})
    assert list(known.at(found, 0, len(keys))) == expected
    assert known.count(("kind", "a")) == len({key for value, key in told if value == ("kind", "a")} & set(keys))


@given(KEYS, st.sets(st.integers(0, 300)), st.integers(0, 20), st.integers(0, 20))
def test_a_page_is_a_slice_of_the_list(keys: list[int], some: set[int], first: int, count: int):
    known = ranking(array("q", keys), [])
    expected = [key for key in keys if key in some]
    assert list(known.at(known.rows_of(some), first, count)) == expected[first : first + count]


def test_a_page_far_behind_is_found_in_a_long_list():
    known = ranking(array("q", range(100_000, 0, -1)), [(("kind", "even"), key) for key in range(0, 100_000, 2)])
    assert list(known.at(known.rows(("kind", "even")), 49_990, 3)) == [18, 16, 14]
    assert list(known.at(known.all(), 99_998, 5)) == [2, 1]


def test_a_value_that_no_row_has_leaves_none():
    known = ranking(array("q", [1, 2]), [(("kind", "a"), 1)])
    assert known.having_all([("kind", "zzz")], {}) == known.count(("kind", "zzz")) == 0
