"""Checks of `glocal.claims.dates.agenda`: the days of a list of coming events."""

import pytest

from glocal.claims.dates import find_dates
from glocal.model.edtf import Edtf

_NEXT = [
    ("2012-10", "Coming Up\nNovember 17 and 18 (Sat., Sun.): Kushiro remembers its sailors.", "2012-11-17/2012-11-18"),
    ("2012-10", "Coming Up\nNovember 8: Seminar, organized by the ministry.", "2012-11-08"),
    ("2024-05", "Calendar\n" + "1 June, Burgas: judo.\n\n" * 30 + "8 June, Varna: lecture.", "2024-06-08"),
    ("2026-08", "Dates for your diary\n• Nov 3 Nara Marathon", "2026-11-03"),
    ("2026-12", "Upcoming events\nSaturday 9 January: mochi was never better", "2027-01-09"),
    ("2026-08", "What's on\nSaturday, November 3: run, founded in 1990\nDec. 5 Market", "2026-12-05"),
    ("2017-08", "Nancy sends us its piper for the Scottish week in October.", "2017-10"),
    ("2026-08", "今後の予定\n11月3日 奈良マラソン", "2026-11-03"),
    ("2026-08", "The marathon is expected to be held on November 3.", "2026-11-03"),
    ("2026-08", "Nov. 3 will be the day of the marathon.", "2026-11-03"),
    (
        "2026-08",
        "On the fridge\n3 September, 10 am: tea in the hall.\n5–9 October: prints by pupils.",
        "2026-10-05/2026-10-09",
    ),
    ("2026-08", "Bread and cheese\nThe Swiss market is back on 9 October.", "2026-10-09"),
    (
        "2026-11",
        "Tea\nLeaves sold at last year's fair\nFrom November 5 to 8, Uji will hold a fair.",
        "2026-11-05/2026-11-08",
    ),
]


@pytest.mark.parametrize(("month", "text", "date"), _NEXT, ids=[row[1][:40] for row in _NEXT])
def test_a_day_in_a_list_of_coming_events_is_the_next_one(month: str, text: str, date: str) -> None:
    assert str(find_dates(text, Edtf.parse(month))[-1].date) == date


_LAST = [
    ("2026-08", "A calendar from Nancy\nThe printer gave us the first copies when we met on November 3.", "2025-11-03"),
    ("2019-09", "Coffee\nThe ambassador opens the reception on July 29", "2019-07-29"),
    ("2026-08", "奈良マラソン\n11月3日 奈良マラソン", "2025-11-03"),
]


@pytest.mark.parametrize(("month", "text", "date"), _LAST, ids=[row[1][:40] for row in _LAST])
def test_other_days_are_the_last_ones(month: str, text: str, date: str) -> None:
    assert str(find_dates(text, Edtf.parse(month))[-1].date) == date


def test_what_opens_soon_is_still_to_come() -> None:
    assert str(find_dates("The hall opens on July 29.", Edtf.parse("2019-06"))[0].date) == "2019-07-29"
