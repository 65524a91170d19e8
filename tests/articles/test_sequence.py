"""The most probable sequence of states."""

import itertools
import math

from hypothesis import given, settings
from hypothesis import strategies as st

from glocal.articles.label import ENDS, STARTS, STEPS, State
from glocal.articles.scoring import bit, scores
from glocal.articles.sequence import best_states

SIGNS = [bit("is short"), bit("is very long"), bit("is marked as a heading"), bit("is marked as a picture's")]


def test_no_lines_have_no_states():
    assert best_states([], []) == ([], 0.0)


def test_headline_caption_and_body_follow_one_another():
    states, _ = best_states([SIGNS[2], SIGNS[3], SIGNS[1], SIGNS[3]], [0, 1, 1, 1])
    assert states == [State.HEADLINE, State.CAPTION, State.BODY, State.CAPTION_AFTER]


def total(states: tuple[State, ...], signs: list[int], gaps: list[int]) -> float:
    score = STARTS.get(states[0], -math.inf) + scores(signs[0])[states[0]] + ENDS.get(states[-1], 0.0)
    for i in range(1, len(states)):
        step = STEPS.get((states[i - 1], states[i]))
        score += (step[min(gaps[i], 2)] if step else -math.inf) + scores(signs[i])[states[i]]
    return score


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(SIGNS), st.integers(0, 3)), min_size=1, max_size=3))
def test_no_other_sequence_explains_the_lines_better(lines: list[tuple[int, int]]):
    signs, gaps = [sign for sign, _ in lines], [gap for _, gap in lines]
    _, best = best_states(signs, gaps)
    assert best >= max(total(states, signs, gaps) for states in itertools.product(State, repeat=len(lines))) - 1e-9
