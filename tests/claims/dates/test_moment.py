"""Moments: the years that a month of the issue gives them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.claims.dates.moment import Moment, Now
from glocal.model.edtf import Edtf

YEARS = [
    ("a month gone", Moment(month=2), 2026, 2026, 2027),
    ("the month of the issue", Moment(month=4), 2026, 2025, 2026),
    ("a month to come", Moment(month=11), 2025, 2025, 2026),
    ("a season that began last year", Moment(month=24), 2025, 2025, 2026),
    ("a year alone begins in January", Moment(), 2026, 2026, 2027),
]


@pytest.mark.parametrize(
    ("moment", "latest", "past", "coming"), [row[1:] for row in YEARS], ids=[row[0] for row in YEARS]
)
def test_a_moment_has_a_latest_a_past_and_a_coming_year(moment: Moment, latest: int, past: int, coming: int) -> None:
    now = Now(2026, 4)

    assert (moment.latest_year(now), moment.past_year(now), moment.coming_year(now)) == (latest, past, coming)


def test_the_day_of_a_press_release_decides_what_is_to_come() -> None:
    now = Now(2026, 4, 20)

    assert [Moment(month=4, day=day).coming_year(now) for day in (19, 20, 21)] == [2027, 2026, 2026]


def test_an_issue_without_a_date_has_no_now() -> None:
    assert Now.of(None) is None
    assert Now.of(Edtf.parse("2026-04")) == Now(2026, 4)
    assert Now.of(Edtf.parse("2026-04-20")) == Now(2026, 4, 20)


@given(st.integers(1, 9998), st.sampled_from([None, *range(1, 13), 21, 22, 23, 24]), st.booleans())
def test_every_moment_is_edtf(year: int, month: int | None, about: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
    first, last = Moment(year, month, about=about).ends()

    assert first == last
    assert Edtf.parse(first).first_year == year
