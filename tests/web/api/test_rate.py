import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.model.errors import GlocalError
from glocal.web.api.rate import Buckets, Rate, who_asks


def test_a_bucket_fills_again_at_a_steady_pace():
    buckets = Buckets(Rate(2, 10))

    assert [buckets.take("a", now).may_ask for now in (0, 0, 0, 4.9, 5.1, 5.2)] == [
        True,
        True,
        False,
        False,
        True,
        False,
    ]
    assert buckets.take("b", 5.2).remaining == 1


@given(st.lists(st.floats(0, 1000), max_size=50))
def test_no_address_asks_more_often_than_its_rate_allows(times: list[float]):
    buckets = Buckets(Rate(3, 10))
    allowed = [now for now in sorted(times) if buckets.take("a", now).may_ask]

    for start in allowed:
        assert sum(start <= now < start + 10 for now in allowed) <= 3 + 3


def test_the_address_that_asked_longest_ago_is_forgotten_first(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("glocal.web.api.rate._MOST_BUCKETS", 2)
    buckets = Buckets(Rate(1, 100))
    for address in ("a", "b", "a", "c"):
        buckets.take(address, 0)

    assert [buckets.take(address, 0).may_ask for address in ("a", "b")] == [False, True]


@pytest.mark.parametrize("text", ["", "10", "10/week", "-1/minute", "many/day", "1e3/minute"])
def test_a_setting_that_is_no_rate_says_how_to_write_one(text: str):
    with pytest.raises(GlocalError, match="write GLOCAL_API_RATE as 600/minute"):
        Rate.parse(text)


@pytest.mark.parametrize("address", ["", "unix:", "256.1.1.1"])
def test_what_is_no_address_is_counted_as_it_is(address: str):
    assert who_asks(address) == address
