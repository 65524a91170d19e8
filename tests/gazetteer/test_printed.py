import pytest

from glocal.gazetteer import Gazetteer
from glocal.gazetteer.printed import weigh_spelling


@pytest.mark.parametrize(
    ("key", "spelling", "weights"),
    [
        ("nurnberg", "Nürnberg", [-1.6]),
        ("nuremberg", "Nuremberg", []),
        ("munich", "MUNICH", [-0.8]),
        ("munich", "", []),
    ],
)
def test_a_place_that_is_filed_or_spelled_otherwise_is_less_likely(
    known: Gazetteer, key: str, spelling: str, weights: list[float]
):
    (posting,) = known.find(key)
    assert [weight for _, weight, _ in weigh_spelling(known, posting, [key], spelling)] == weights
