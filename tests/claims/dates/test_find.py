"""Expressions of time: each row is the issue's date, a sentence, and what it says."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.claims.dates import DateRole, FoundDate, find_dates
from glocal.model.edtf import Edtf

_Told = tuple[str, str | None, DateRole, int | None]


def _told(text: str, month: str | None) -> list[_Told]:
    found = find_dates(text, Edtf.parse(month) if month else None)
    return [(one.span.of(text), one.date.text if one.date else None, one.role, one.number) for one in found]


def _times(text: str, month: str | None) -> list[str | None]:
    return [date for _, date, role, _ in _told(text, month) if role is DateRole.TIME]


DATED = [
    ("2026-04", "On February 26, the Ministry conducted a study tour.", ["2026-02-26"]),
    ("2026-04", "The forum took place on December 3.", ["2025-12-03"]),
    ("2026-02", "Last November, the Governor visited the Bay Area.", ["2025-11"]),
    ("2025-12", "The mayor came last November.", ["2025-11"]),
    ("2018-03", "The city remembered the Games of 1998 with a relay on 3 February.", ["1998", "2018-02-03"]),
    ("2018-03", "In 1998, on 3 February, snow fell.", ["1998", "1998-02-03"]),
    ("2018-11", "Guests are expected to help at the fair, which ran from May 4 to 6.", ["2018-05-04/2018-05-06"]),
    ("2018-03", "It was the first tie of 1960 with the U.S. On 3 February, snow fell.", ["1960", "2018-02-03"]),
    ("2018-03", "In the spring of 2016 and on 5 May snow fell.", ["2016-21", "2016-05-05"]),
    ("2025-11", "The mayor came last November.", ["2024-11"]),
    ("2023-03", "in the city on November 22 to 24 last year, with", ["2022-11-22/2022-11-24"]),
    ("2023-03", "The tree was planted in December of the year before.", ["2022-12"]),
    ("2026-05", "From October 2025 to March 2026, the Embassy showed films.", ["2025-10/2026-03"]),
    ("2026-05", "It opened in the summer of 2019.", ["2019-22"]),
    ("2026-05", "Spring 2020 was quiet; autumn of 2021 was not.", ["2020-21", "2021-23"]),
    ("2026-05", "In the winter of 2019-20 snow fell.", ["2019-24"]),
    ("2026-05", "in fiscal year 2024 and again in FY2025", ["2024-04/2025-03", "2025-04/2026-03"]),
    ("2026-05", "a budget for this fiscal year", ["2026-04/2027-03"]),
    ("2026-02", "a budget for last fiscal year", ["2024-04/2025-03"]),
    ("2026-05", "The bridge dates from the era year Reiwa 6 (2024).", ["2024"]),
    ("2026-05", "Students came in Heisei 30.", ["2018"]),
    ("2026-05", "A decade ago nobody knew Salamina.", ["2016~"]),
    ("2026-05", "Two years ago a choir came.", ["2024"]),
    ("2026-02", "three months ago", ["2025-11"]),
    ("2026-05", "They met at the beginning of this year.", ["2026-01~"]),
    ("2026-05", "They met at the end of last year.", ["2025-12~"]),
    ("2026-05", "the plan for the first half of 2025", ["2025-01/2025-06"]),
    ("2026-05", "In early April the delegation left; in late May it returned.", ["2026-04", "2026-05"]),
    ("2026-05", "The lanterns were lit this spring.", ["2026-21"]),
    ("2026-01", "The lanterns were lit this winter and last autumn.", ["2025-24", "2025-23"]),
    ("2025-10", "From November 7 to 9, the city will hold a fair.", ["2025-11-07/2025-11-09"]),
    ("2025-12", "The concert will be held on January 10.", ["2026-01-10"]),
    ("2025-12", "The agreement was signed on January 10 and will be renewed.", ["2025-01-10"]),
    ("2026-02", "On November 17 and 18, 2025, diplomats came.", ["2025-11-17/2025-11-18"]),
    ("2026-02", "on the 26th of February", ["2026-02-26"]),
    ("2026-02", "on 26 February 2026", ["2026-02-26"]),
    ("2026-02", "7th to 9th of November 2025", ["2025-11-07/2025-11-09"]),
    ("2026-02", "30 November - 2 December 2025", ["2025-11-30/2025-12-02"]),
    ("2026-02", "Nov. 22-24, 2022", ["2022-11-22/2022-11-24"]),
    ("2026-02", "on Friday, November 7 (Fri) from 10 a.m. to 4 p.m.", ["2025-11-07"]),
    ("2026-02", "November 7 (Fri) to 9 (Sun), 2025", ["2025-11-07/2025-11-09"]),
    ("2026-02", "December 30, 2025 to January 3, 2026", ["2025-12-30/2026-01-03"]),
    ("2026-02", "from December 28 to January 5", ["2025-12-28/2026-01-05"]),
    ("2026-02", "from May to July 2019", ["2019-05/2019-07"]),
    ("2026-02", "in May and October 2019", ["2019-05", "2019-10"]),
    ("2026-02", "between 1997 and 2005", ["1997/2005"]),
    ("2026-02", "the years 2019-2021", ["2019/2021"]),
    ("2026-02", "Posted 2026-02-26 and 2026/2/27, 28.02.2026", ["2026-02-26", "2026-02-27", "2026-02-28"]),
    ("2026-02", "11/22/2022 is clear, 3/4/2022 is not", ["2022-11-22"]),
    ("2026-02", "in the 1990s and the 19th century", ["1990/1999", "1801/1900"]),
    ("2026-02", "It was signed in May 2005 and took effect in July.", ["2005-05", "2005-07"]),
    ("2026-02", "They met in 2015 and in August of the same year.", ["2015", "2015-08"]),
    ("2026-02", "They met in 2015 and again the following year.", ["2015", "2016"]),
    ("2026-02", "around 2010 a choir was founded", ["2010~"]),
    ("2018-03", "In 2O18 and in 20l7; on Novernber 3", ["2018", "2017", "2017-11-03"]),
    ("2026-02", "in May this year", ["2026-05"]),
    ("2026-02", "in October\nlast year", ["2025-10"]),
    ("2026-02-21", "The fair will open on February 10.", ["2027-02-10"]),
    (None, "On May 5, 2019 they met; on June 7 they parted.", ["2019-05-05", "2019-06-07"]),
    (None, "On June 7 they parted.", [None]),
    ("2020-12", "OnNovember 10, theMinistry held a seminar.", ["2020-11-10"]),
    ("2025-04", "Save the date! May 3: picnic at noon.", ["2025-05-03"]),
    ("2025-04", "The picnic of May 3 was held in rain.", ["2024-05-03"]),
    ("2017-06", "They met in May 1956 and signed that autumn.", ["1956-05", "1956-23"]),
    ("2026-01", "Kobe and Rio (1969) wrote letters; a forum met in September.", ["1969", "2025-09"]),
    ("2026-02", "NOVEMBER 13, 2025", ["2025-11-13"]),
    ("2026-02", "Kyoto, 2019", ["2019"]),
    ("2025-04", "They signed an action plan on March 4.", ["2025-03-04"]),
    ("2025-04", "The town plans a fair on March 4.", ["2026-03-04"]),
    ("2019-09", "Plates are on display from August 10 to October 6.", ["2019-08-10/2019-10-06"]),
    ("2024-01", "The exhibition runs from December 3 to February 5.", ["2023-12-03/2024-02-05"]),
    ("2017-10", "In 1997 they signed, and on May 9 its twentieth anniversary was kept.", ["1997", "2017-05-09"]),
    ("2021-07", "In 2007 they signed; from July 1O to 20 fencers will train.", ["2007", "2021-07-10/2021-07-20"]),
    ("2021-07", "In 2007 they signed, and on July 10 fencers will train.", ["2007", "2021-07-10"]),
    ("2026-02", "In mid-2019 a choir came.", ["2019"]),
    ("2022-05", "Bonn, which became a sister city in 2013, sent masks on May 4.", ["2013", "2022-05-04"]),
    ("2022-05", "Bonn became a sister city in 2013 and sent masks on May 4.", ["2013", "2022-05-04"]),
    ("2022-05", "A choir came to Bonn in 2013 and was heard on May 4.", ["2013", "2013-05-04"]),
    ("2022-05", "The agreement with Bonn, signed in 2013, was renewed on May 4.", ["2013", "2022-05-04"]),
    ("2022-05", "The choir, founded in 2013 in Bonn, sang on May 4.", ["2013", "2022-05-04"]),
    ("2022-05", "In 2013 they met, and on May 4 they signed.", ["2013", "2013-05-04"]),
    ("2022-10", "The pupils will present what they saw on November 9.", ["2022-11-09"]),
    ("2022-10", "They showed what they had made on November 9.", ["2021-11-09"]),
    ("2018-05", "五月四日、学生が訪れました。", ["2018-05-04"]),
    ("2018-05", "昭和五十四年三月二十五日に提携しました。", ["1979-03-25"]),
    ("2018-05", "一九七九年に姉妹都市となりました。", ["1979"]),
    ("2018-05", "二〇一八年五月十日から十二日まで開催した。", ["2018-05-10/2018-05-12"]),
    ("2018-05", "十一月三日・四日に開かれた。", ["2017-11-03/2017-11-04"]),
    ("2018-05", "五月雨の中、一日も早い復旧を願い、一行は三日間滞在した。", []),
    ("2018-05", "第二十三回大会に十五名が参加した。", []),
    ("2026-02", "来月10日に開かれ、先月末に決まった。", ["2026-03-10", "2026-01"]),
    ("2026-02", "昨秋、来訪した。来春は訪問する。", ["2025-23", "2027-21"]),
    ("2026-02", "2019年5月に訪問し、同月20日に帰国した。", ["2019-05", "2019-05-20"]),
    ("2026-02", "a festival (2018-2019)", ["2018/2019"]),
]


@pytest.mark.parametrize(("month", "text", "dates"), DATED, ids=[row[1][:40] for row in DATED])
def test_a_time_is_read_against_the_month_of_the_issue(month: str | None, text: str, dates: list[str | None]) -> None:
    assert _times(text, month) == dates


ROLES: list[tuple[str, str, list[_Told]]] = [
    ("2026-05", "since 1997, students", [("since 1997", "1997/..", DateRole.START, None)]),
    ("2026-05", "Since April 2019 they", [("Since April 2019", "2019-04/..", DateRole.START, None)]),
    ("2026-05", "from 1997 onwards", [("1997 onwards", "1997/..", DateRole.START, None)]),
    ("2026-05", "The exhibition runs until June 6.", [("until June 6", "../2026-06-06", DateRole.END, None)]),
    ("2026-05", "It ran until 2021.", [("until 2021", "../2021", DateRole.END, None)]),
    ("2026-05", "carbon neutral by 2050", [("by 2050", "2050", DateRole.DEADLINE, None)]),
    ("2026-05", "for over 30 years", [("30 years", None, DateRole.DURATION, 30)]),
    ("2026-05", "its 425-year history", [("425-year", None, DateRole.DURATION, 425)]),
    ("2026-05", "first time in nine years", [("nine years", None, DateRole.DURATION, 9)]),
    ("2026-05", "twenty-five years of visits", [("twenty-five years", None, DateRole.DURATION, 25)]),
    ("2026-05", "half a century of friendship", [("half a century", None, DateRole.DURATION, 50)]),
    ("2026-05", "A Decade-Long Bond", [("A Decade", None, DateRole.DURATION, 10)]),
    ("2026-05", "a 17-year-old student, 20 years old", []),
    ("2026-05", "every August", [("every August", None, DateRole.RECURRING, None)]),
    (
        "2026-05",
        "each year and every autumn",
        [
            ("each year", None, DateRole.RECURRING, None),
            ("every autumn", None, DateRole.RECURRING, None),
        ],
    ),
    ("2026-05", "a host town for the Tokyo 2020 Games", [("2020", "2020", DateRole.NAME_PART, None)]),
    ("2026-05", "Opening of Finland Fair 2023", [("2023", "2023", DateRole.NAME_PART, None)]),
    ("2026-05", "the 2014 Misato City Half Marathon", [("2014", "2014", DateRole.NAME_PART, None)]),
    ("2026-05", "one of “52 Places to Go in 2025.”", [("2025", "2025", DateRole.NAME_PART, None)]),
    ("2026-05", '"In 2019 we came here for the first time," he said', [("2019", "2019", DateRole.TIME, None)]),
    ("2026-05", "the 2019 agreement", [("2019", "2019", DateRole.TIME, None)]),
]


@pytest.mark.parametrize(("month", "text", "told"), ROLES, ids=[row[1][:40] for row in ROLES])
def test_a_time_says_what_part_it_plays(month: str, text: str, told: list[_Told]) -> None:
    assert _told(text, month) == told


ANNIVERSARIES = [
    ("2026-05", "marked the 10th anniversary of their agreement in 2025.", 10, "2015"),
    ("2018-03", "018 marks 150 years since the Meiji Restoration.", 150, "1868"),
    ("2026-02", "In 2025, marking the 60th anniversary of relations, prefectures met.", 60, "1965"),
    ("2026-05", "This year the towns celebrate their fortieth anniversary.", 40, "1986"),
    ("2026-05", "On October 5, 2024, guests celebrated the 30th anniversary of the tie.", 30, "1994"),
    ("2026-05", "The city marks 50 years of sister-city ties.", 50, "1976"),
    ("2026-05", "Ahead of the 100th anniversary of relations they train.", 100, None),
    ("2026-05", "The twenty-fifth anniversary was celebrated in 2019.", 25, "1994"),
    ("2026-05", "a 10-year anniversary in 2020", 10, "2010"),
    ("2026-05", "Toward the Centennial of Diplomatic Relations", 100, None),
    ("2025-05", "姉妹都市提携30周年を迎えた今年", 30, "1995"),
    ("2025-05", "提携から40年を迎えた。", 40, "1985"),
    ("2025-05", "姉妹都市提携三十周年を迎えた今年", 30, "1995"),
    ("2025-05", "百五十周年を迎えた今年", 150, "1875"),
    ("2025-05", "It has been 40 years since the two became sisters.", 40, "1985"),
    ("2025-05", "Forty years have passed since the signing.", 40, "1985"),
    ("2019-11", "In 2016, twenty-five years after the signing, a bust was unveiled.", 25, "1991"),
]


@pytest.mark.parametrize(
    ("month", "text", "number", "origin"), ANNIVERSARIES, ids=[row[1][:40] for row in ANNIVERSARIES]
)
def test_an_anniversary_leads_back_to_its_year(month: str, text: str, number: int, origin: str | None) -> None:
    found = [one for one in find_dates(text, Edtf.parse(month)) if one.role is DateRole.ANNIVERSARY]

    assert [(one.number, one.origin.text if one.origin else None) for one in found] == [(number, origin)]


NOT_DATES = [
    "attended by 2000 people",
    "about 1500 students and 1,800 guests",
    "$2000, ¥2020 and No. 2019",
    "Tel. 03-5501-2018 or +81-3-2019",
    "May we ask you to come? Jan Novák met April Smith.",
    "Mayor May and the march for peace",
    "a happy New Year",
    "from 10 a.m. to 12 p.m.",
    "room 1204, 20 ambassadors from 16 countries",
    "the fall of the Berlin Wall in spring water",
    "COVID-19, G7, B2B, 52 places",
]


@pytest.mark.parametrize("text", NOT_DATES, ids=[text[:40] for text in NOT_DATES])
def test_what_only_looks_like_a_time_is_left_alone(text: str) -> None:
    assert _told(text, "2026-04") == []


JAPANESE: list[tuple[str, list[tuple[str, str | None, DateRole]]]] = [
    ("令和6年4月1日に調印", [("令和6年4月1日", "2024-04-01", DateRole.TIME)]),
    ("２０２４年４月の訪問", [("２０２４年４月", "2024-04", DateRole.TIME)]),
    ("令和元年と平成三十年5月", [("令和元年", "2019", DateRole.TIME), ("平成三十年5月", "2018-05", DateRole.TIME)]),
    ("4月1日に開催された", [("4月1日", "2024-04-01", DateRole.TIME)]),
    ("7月20日に開催します。", [("7月20日", "2024-07-20", DateRole.TIME)]),
    ("昨年11月7日から9日まで", [("昨年11月7日から9日", "2023-11-07/2023-11-09", DateRole.TIME)]),
    ("昨年の夏", [("昨年の夏", "2023-22", DateRole.TIME)]),
    ("1997年から交流", [("1997年から", "1997/..", DateRole.START)]),
    ("1986年以来の姉妹都市", [("1986年以来", "1986/..", DateRole.START)]),
    ("2023年10月から2024年3月", [("2023年10月から2024年3月", "2023-10/2024-03", DateRole.TIME)]),
    ("11月17日（金）・18日（土）", [("11月17日（金）・18日（土）", "2023-11-17/2023-11-18", DateRole.TIME)]),
    ("30年以上の交流", [("30年", None, DateRole.DURATION)]),
    ("10年前に始まった", [("10年前", "2014", DateRole.TIME)]),
    ("十年前に始まった", [("十年前", "2014", DateRole.TIME)]),
    ("令和6年度の事業", [("令和6年度", "2024-04/2025-03", DateRole.TIME)]),
    ("2024（令和6）年4月", [("2024（令和6）年4月", "2024-04", DateRole.TIME)]),
    ("毎年8月に開く", [("毎年8月", None, DateRole.RECURRING)]),
    ("2030年までに達成", [("2030年までに", "2030", DateRole.DEADLINE)]),
    ("小学5年生が午前10時から", []),
]


@pytest.mark.parametrize(("text", "told"), JAPANESE, ids=[row[0] for row in JAPANESE])
def test_japanese_times_are_read(text: str, told: list[tuple[str, str | None, DateRole]]) -> None:
    assert [row[:3] for row in _told(text, "2024-06")] == told


def test_a_repaired_year_carries_its_cost() -> None:
    [year, *_] = find_dates("018 marks a new beginning.", Edtf.parse("2018-03"))

    assert [(reason.name, reason.weight < 0) for reason in year.reasons] == [("year repaired: 018", True)]


_WORDS = "On in May 5 , 2019 to since 30 years ago the 10th anniversary of last year 令和 6 年 月 3 日 から ( ) “ ” 0 /"
_PIECES = st.sampled_from([*_WORDS.split(), "\n\n"])


@given(st.lists(_PIECES | st.text(max_size=6), max_size=30), st.sampled_from([None, "2026-04", "2019-12-31"]))
def test_any_text_gives_ordered_separate_spans(pieces: list[str], month: str | None) -> None:
    text = " ".join(pieces)
    found = find_dates(text, Edtf.parse(month) if month else None)

    assert all(_lies_in(one, text) for one in found)
    assert all(one.span.end <= after.span.start for one, after in itertools.pairwise(found))


def _lies_in(one: FoundDate, text: str) -> bool:
    return bool(one.span.of(text)) and one.span.end <= len(text)
