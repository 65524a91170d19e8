import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.model.edtf import Edtf

DAYS = st.dates(min_value=datetime.date(1000, 1, 1))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        pytest.param("2026-02-26", "2026-02-26", "2026-02-26", id="a day"),
        pytest.param("2024-02", "2024-02-01", "2024-02-29", id="a month of a leap year"),
        pytest.param("1991", "1991-01-01", "1991-12-31", id="a year"),
        pytest.param("2019-22", "2019-06-01", "2019-08-31", id="a summer"),
        pytest.param("2025-24", "2025-12-01", "2026-02-28", id="a winter ends in the next year"),
        pytest.param("2025~", "2025-01-01", "2025-12-31", id="about a year"),
        pytest.param("2022-11-22/2022-11-24", "2022-11-22", "2022-11-24", id="three days"),
        pytest.param("2025-10/2026-03", "2025-10-01", "2026-03-31", id="months"),
        pytest.param("2024-04/2025-03", "2024-04-01", "2025-03-31", id="a fiscal year"),
        pytest.param("1997/..", "1997-01-01", None, id="since"),
        pytest.param("../2011-03", None, "2011-03-31", id="until"),
    ],
)
def test_a_date_knows_the_days_it_can_mean(text: str, earliest: str | None, latest: str | None):
    date = Edtf.parse(text)

    assert str(date) == text
    assert (date.earliest and date.earliest.isoformat()) == earliest
    assert (date.latest and date.latest.isoformat()) == latest


@pytest.mark.parametrize(
    "text",
    ["", "26", "2026-13", "2026-02-30", "2026-25", "0000", "2026-2-6", "2026/2025", "../..", "/2026", "2026/", "soon"],
)
def test_what_is_no_date_is_refused(text: str):
    with pytest.raises(ValueError, match=r"."):
        Edtf.parse(text)


@given(DAYS, DAYS)
def test_an_interval_spans_from_its_first_to_its_last_day(one: datetime.date, other: datetime.date):
    first, last = sorted((one, other))

    interval = Edtf.parse(f"{first.isoformat()}/{last.isoformat()}")

    assert (interval.earliest, interval.latest) == (first, last)


def test_approximation_and_first_year_are_read_from_the_text():
    assert Edtf.parse("2025~").is_approximate
    assert not Edtf.parse("2025").is_approximate
    assert Edtf.parse("../2011").first_year == 2011
    assert Edtf.parse("1997/..").is_interval
