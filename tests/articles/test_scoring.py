"""Signs as bits, their scores and their reasons."""

import pytest

from glocal.articles.label import State
from glocal.articles.scoring import bit, mask, names, reasons, scores
from glocal.articles.weights import SIGNS


def test_names_are_unique_and_lead_to_bits_and_back():
    assert len({sign.name for sign in SIGNS}) == len(SIGNS)
    assert names(mask(["is short", "is all capitals"])) == ("is short", "is all capitals")
    with pytest.raises(KeyError):
        bit("is purple")


def test_a_score_is_the_sum_of_the_reasons():
    seen = mask(["is short", "is marked as a picture's", "its names stood above"])
    for state in State:
        assert scores(seen)[state] == pytest.approx(sum(reason.weight for reason in reasons(seen, state)))


def test_reasons_come_strongest_first_and_leave_out_what_says_nothing():
    found = reasons(mask(["is short", "is marked as a picture's", "stands first"]), State.CAPTION)
    assert [reason.name for reason in found] == ["is marked as a picture's", "is short"]


def test_a_sign_of_continuing_speaks_only_for_lines_that_continue():
    seen = bit("stands behind a full line")
    assert scores(seen)[State.BODY_ON] > 0 == scores(seen)[State.BODY]
