import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.model.reason import Reason, confidence

WEIGHTS = st.floats(allow_nan=False, allow_infinity=False, width=32)


@given(st.lists(WEIGHTS))
def test_confidence_is_a_probability(weights: list[float]):
    assert 0 <= confidence(Reason("seen", weight) for weight in weights) <= 1


@given(st.floats(-30, 30))
def test_a_reason_and_its_opposite_cancel(weight: float):
    assert confidence([Reason("for", weight), Reason("against", -weight)]) == pytest.approx(0.5)
