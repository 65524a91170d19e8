import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.registers.dates import month_comes_first, read_date


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("1987", "1987"),
        ("1987-05-03", "1987-05-03"),
        ("1987/5/3", "1987-05-03"),
        ("3 May 1987", "1987-05-03"),
        ("21st June 1990", "1990-06-21"),
        ("May 3, 1987", "1987-05-03"),
        ("Sept. 1987", "1987-09"),
        ("2-Nov-1965", "1965-11-02"),
        ("3.5.1987", "1987-05-03"),
        ("05/1987", "1987-05"),
        ("25/03/1987", "1987-03-25"),
        ("03/25/1987", "1987-03-25"),
        ("1987?", "1987?"),
        ("c. 1987", "1987~"),
        ("ca. 1987?", "1987%"),
        ("1987年頃", "1987~"),
        ("昭和62年5月3日", "1987-05-03"),
        ("令和元年", "2019"),
        ("S62.5.3", "1987-05-03"),
        ("Heisei 3", "1991"),
        ("1987年度", "1987-04/1988-03"),
        ("31900", "1987-05-03"),
        ("1987-05-03T00:00:00Z", "1987-05-03"),
        ("1987-01-01T00:00:00Z", "1987"),
        ("1987-05-03 00:00:00", "1987-05-03"),
        ("since 1987", "1987"),
        ("1987 - present", "1987"),
        ("(1987)", "1987"),
        ("March 1990[3]", "1990-03"),
        ("2015 (renewed 2018)", "2015"),
    ],
)
def test_a_cell_is_read_as_the_date_it_prints(printed: str, date: str):
    found = read_date(printed)

    assert (found.start and found.start.text, found.doubt) == (date, "")


@pytest.mark.parametrize("printed", ["1987–1999", "1987-1999", "1987 to 1999", "from 1987 until 1999"])
def test_a_range_tells_when_a_tie_ended(printed: str):
    found = read_date(printed)

    assert (str(found.start), str(found.end)) == ("1987", "1999")


@pytest.mark.parametrize("printed", ["31.02.1987", "1987-13-01", "13/1987", "31/31/1987", "0000"])
def test_a_day_that_is_in_no_calendar_is_doubted(printed: str):
    found = read_date(printed)

    assert (found.start, found.doubt) == (None, f"{printed} is no day of the calendar")


@pytest.mark.parametrize("printed", ["soon", "99999", "the 1980s", "1987, 1990, 1993", "12"])
def test_what_is_no_date_is_doubted(printed: str):
    assert read_date(printed).doubt == f"{printed} is no date that can be read"


def test_day_and_month_that_cannot_be_told_apart_leave_the_year():
    found = read_date("05/03/1987")

    assert str(found.start) == "1987"
    assert found.doubt == "day and month of 05/03/1987 cannot be told apart; the year is kept"


def test_the_other_dates_of_a_column_tell_day_and_month_apart():
    assert month_comes_first(["05/03/1987", "05/31/1990"]) is True
    assert month_comes_first(["05/03/1987", "31/05/1990"]) is False
    assert month_comes_first(["05/31/1987", "31/05/1990"]) is None
    assert str(read_date("05/03/1987", month_first=True).start) == "1987-05-03"
    assert str(read_date("05/03/1987", month_first=False).start) == "1987-03-05"


@given(st.dates(min_value=datetime.date(1868, 1, 1)))
def test_every_day_is_read_in_every_plain_form(day: datetime.date):
    forms = [day.isoformat(), f"{day.day} {day:%B} {day.year:04d}", f"{day.day}.{day.month}.{day.year:04d}"]

    assert {str(read_date(form).start) for form in forms} == {day.isoformat()}


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_a_doubt_or_empty(printed: str):
    found = read_date(printed)

    assert bool(found.start) or bool(found.doubt) or not printed.strip(" ()") or not printed.strip()
