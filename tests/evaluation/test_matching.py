"""Pairs of said and true records."""

from hypothesis import given
from hypothesis import strategies as st

from glocal.evaluation.matching import match

numbers = st.lists(st.integers(0, 9), max_size=8)


def closeness(one: int, other: int) -> float:
    return max(0.0, 3.0 - abs(one - other))


def test_the_best_pair_is_chosen_first():
    assert match([5, 6], [6, 7], closeness) == [(1, 0), (0, 1)]


def test_of_equal_scores_the_first_named_wins():
    assert match([4, 4], [4], closeness) == [(0, 0)]


def test_pairs_without_a_score_are_left_alone():
    assert match([1], [9], closeness) == []


@given(numbers, numbers)
def test_nobody_is_used_twice(said: list[int], true: list[int]):
    pairs = match(said, true, closeness)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)


@given(numbers)
def test_the_same_list_matches_itself_completely(said: list[int]):
    assert len(match(said, said, closeness)) == len(said)
