"""Dates of issue in the forms seen and plausible."""

import pytest

from glocal.articles.issue_date import issue_date, without_date

FORMS = {
    "March 2023": "2023-03",
    "MARCH 2018": "2018-03",
    "Monthly Glocal News March 2018": "2018-03",
    "Vol. 12 | April 2026": "2026-04",
    "2016 OCTOBER": "2016-10",
    "1 April 2026": "2026-04-01",
    "October 9, 2021": "2021-10-09",
    "2026年4月": "2026-04",
    "令和8年5月号": "2026-05",
    "令和元年12月": "2019-12",
    "平成30年3月": "2018-03",
    "Summer 2018, number 5": "2018-22",
    "Fall 2018": "2018-23",
    "Winter edition 2014": "2014-24",
    "Easter 2004": "2004-04",
    "2018.11": "2018-11",
    "2023/5/12": "2023-05-12",
    "Jul./Aug. 2019": "2019-07",
    "Vol. 4 December 2011": "2011-12",
}


@pytest.mark.parametrize(("line", "date"), FORMS.items())
def test_a_masthead_gives_its_date(line: str, date: str):
    assert str(issue_date(line)) == date


@pytest.mark.parametrize("line", ["Monthly Glocal News", "No. 45", "2026-13", "31 February 2020x", "In 2018 we met"])
def test_a_line_without_a_date_gives_none(line: str):
    assert issue_date(line) is None


def test_the_date_can_be_taken_out_of_a_title():
    assert without_date("BRIDGES   Fall 2018").strip() == "BRIDGES"
    assert without_date("広報みどり 2026年4月号").strip() == "広報みどり"
