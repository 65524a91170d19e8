"""Labels, states and the steps between them."""

from glocal.articles.label import ENDS, STARTS, STEPS, Label, State


def test_every_state_can_be_reached_and_left():
    assert {after for _, after in STEPS} | set(STARTS) == set(State)
    assert {before for before, _ in STEPS} == set(State)


def test_a_line_continues_only_its_own_kind():
    continuing = {State.HEADLINE_ON, State.CAPTION_ON, State.CAPTION_AFTER_ON}
    assert all(
        before.label is after.label for before, after in STEPS if after in continuing and before is not State.FURNITURE
    )


def test_no_step_and_no_end_is_a_gain():
    assert max(max(costs) for costs in STEPS.values()) <= 0
    assert max(ENDS.values()) <= 0


def test_labels_are_what_a_reader_knows():
    assert {state.label for state in State} == set(Label)
