import datetime

import pytest

from glocal.entities.anniversaries import Anniversary, anniversaries

START, END = datetime.date(2026, 11, 21), datetime.date(2027, 11, 20)


@pytest.mark.parametrize(
    ("date", "years", "earliest", "latest"),
    [
        pytest.param("1967-05-14", 60, "2027-05-14", "2027-05-14", id="kanreki to the day"),
        pytest.param("2002", 25, "2027-01-01", "2027-12-31", id="a year"),
        pytest.param("2016-11", 10, "2026-11-01", "2026-11-30", id="the month that runs"),
        pytest.param("1997/..", 30, "2027-01-01", "2027-12-31", id="since"),
        pytest.param("2012-02-29", 15, "2027-02-28", "2027-02-28", id="a leap day"),
    ],
)
def test_a_round_number_of_years_ahead_is_found(date: str, years: int, earliest: str, latest: str):
    days = (datetime.date.fromisoformat(earliest), datetime.date.fromisoformat(latest))

    assert list(anniversaries([("a & b", "formalised", date)], START, END)) == [
        Anniversary("a & b", "formalised", years, *days)
    ]


@pytest.mark.parametrize("date", ["1986", "2016-10", "1967-11-21", "../1987", "2025-12"])
def test_no_anniversary_outside_the_span_or_without_a_beginning(date: str):
    found = [each for each in anniversaries([("a & b", "since", date)], START, END) if each.years != 40]

    assert found == []
