"""Dates of issue in the forms seen and plausible."""

import pytest

from glocal.articles.issue_date import issue_date, narrowed, without_date
from glocal.model.edtf import Edtf

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
    "Issue 4/2012": "2012-04",
    "11/2009": "2009-11",
    "No. 3 (07/2014)": "2014-07",
    "03.2014": "2014-03",
    "15/07/2015": "2015-07-15",
    "7/15/2015": "2015-07-15",
    "15.7.2015": "2015-07-15",
    "July, Heisei 19": "2007-07",
    "21 July, Heisei 19 (2007)": "2007-07-21",
    "Reiwa 6 (2024), April": "2024-04",
    "Spring Reiwa 6": "2024-21",
    "R6.4.1": "2024-04-01",
    "令和6.4": "2024-04",
    "平成27年(2015年)7月": "2015-07",
    "昭和63年10月1日": "1988-10-01",
    "2019年夏号": "2019-22",
    "２０２４年５月号": "2024-05",
    "April '98": "1998-04",
    "May ’12": "2012-05",
    "Autumn/Winter 2016": "2016-23",
    "2017 Summer": "2017-22",
    "November and December 2003": "2003-11",
    "Spring 2025 (May)": "2025-05",
    "Autumn 2024, November": "2024-11",
    "Winter 2024 (Dec.)": "2024-12",
    "Autumn 2024, November 3 in brief": "2024-23",
    "Printed in the month of June of 2010": "2010-06",
}


@pytest.mark.parametrize(("line", "date"), FORMS.items())
def test_a_masthead_gives_its_date(line: str, date: str):
    assert str(issue_date(line)) == date


@pytest.mark.parametrize(
    "line",
    [
        "Monthly Glocal News",
        "No. 45",
        "2026-13",
        "31 February 2020x",
        "In 2018 we met",
        "Issue 45/2012",
        "Tel. 024/1985",
        "Room 2019/24",
    ],
)
def test_a_line_without_a_date_gives_none(line: str):
    assert issue_date(line) is None


def test_the_date_can_be_taken_out_of_a_title():
    assert without_date("BRIDGES   Fall 2018").strip() == "BRIDGES"
    assert without_date("広報みどり 2026年4月号").strip() == "広報みどり"


def test_a_season_is_narrowed_to_a_month_of_it_alone():
    autumn = Edtf.parse("2016-23")
    assert str(narrowed(autumn, [Edtf.parse("2016-12"), Edtf.parse("2016-10-03")])) == "2016-10-03"
    assert narrowed(autumn, [Edtf.parse("2016-12"), Edtf.parse("2015-10")]) == autumn
    assert narrowed(Edtf.parse("2016-10"), [Edtf.parse("2016-11")]) == Edtf.parse("2016-10")
