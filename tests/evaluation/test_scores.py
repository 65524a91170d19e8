"""Counts and how they add up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.evaluation.scores import Count, Fact, Miss, Outcome, together

counts = st.integers(0, 50).flatmap(
    lambda hits: st.builds(Count, st.just(hits), st.integers(hits, 99), st.integers(hits, 99))
)


def test_precision_recall_and_f1_of_a_count():
    count = Count(hits=6, said=8, true=12)
    assert (count.precision, count.recall) == (0.75, 0.5)
    assert count.f1 == pytest.approx(0.6)


def test_nothing_said_and_nothing_true_is_no_division_by_zero():
    assert (Count().precision, Count().recall, Count().f1) == (0.0, 0.0, 0.0)


@given(counts)
def test_f1_is_the_harmonic_mean(count: Count):
    p, r = count.precision, count.recall
    assert count.f1 == pytest.approx(2 * p * r / (p + r) if p + r else 0.0)


@given(st.lists(counts, max_size=5))
def test_outcomes_together_count_the_sum(each: list[Count]):
    total = together(Outcome({Fact.TIES: count}) for count in each).count(Fact.TIES)
    assert total == Count(sum(c.hits for c in each), sum(c.said for c in each), sum(c.true for c in each))


def test_the_core_is_the_mean_of_five_kinds():
    perfect = Count(2, 2, 2)
    outcome = Outcome({Fact.HEADLINES: perfect, Fact.PLACES: perfect, Fact.CAPTIONS: perfect, Fact.TOPICS: perfect})
    assert outcome.core_f1 == pytest.approx(0.4)


def test_a_miss_says_where_what_and_how():
    assert str(Miss("may", 2, Fact.TIES, is_wrong=True, what="exchange: A – B")) == "may[2] ties wrong: exchange: A – B"
