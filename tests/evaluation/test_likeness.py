"""Likeness of texts and distance of points."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.evaluation.likeness import fold, kilometres, likeness


def test_folding_drops_case_diacritics_and_punctuation():
    assert fold("  Győr-Moson–Sopron (HU) ") == "gyor moson sopron hu"


def test_nothing_folds_to_nothing():
    assert fold(None) == ""


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Mayor", "mayor", 1.0),
        ("Mayor", "", 0.0),
        (None, None, 0.0),
        ("Deputy Mayor", "Vice Mayor", 14 / 22),
        ("abcd", "bcde", 0.75),
    ],
)
def test_likeness_is_the_share_of_the_same_letters_in_the_same_order(
    one: str | None, other: str | None, expected: float
):
    assert likeness(one, other) == pytest.approx(expected)


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_lies_between_nothing_and_all(one: str, other: str):
    assert 0.0 <= likeness(one, other) <= 1.0


def test_sapporo_lies_831_kilometres_from_tokyo():
    assert kilometres((43.0642, 141.3469), (35.6895, 139.6917)) == pytest.approx(831, abs=2)


def test_a_point_without_latitude_is_infinitely_far():
    assert kilometres((None, 141.0), (35.0, 139.0)) == math.inf


points = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@given(points, points)
def test_distance_is_the_same_both_ways_and_half_the_globe_at_most(
    one: tuple[float, float], other: tuple[float, float]
):
    there = kilometres(one, other)
    assert there == pytest.approx(kilometres(other, one))
    assert 0 <= there <= 20016
