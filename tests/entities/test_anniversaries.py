import datetime

import pytest

from glocal.entities.anniversaries import coming_anniversaries
from glocal.entities.asking import ties
from glocal.entities.building import follow
from glocal.entities.models import Tie
from glocal.ledger.writing import keep
from glocal.model.vocabulary import TieStatus
from tests import readings

START, END = datetime.date(2026, 11, 21), datetime.date(2027, 11, 20)
NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)

pytestmark = pytest.mark.django_db


def found(**facts: object) -> list[tuple[str, int, str, str]]:
    """Return the anniversaries of a tie with these facts."""
    tie = readings.tie(**facts)  # type: ignore[arg-type]  # facts of `tie`
    follow(keep(readings.reading(readings.article(tie)), b"", NOW).reading)
    return [
        (each.aspect, each.years, each.earliest.isoformat(), each.latest.isoformat())
        for each in coming_anniversaries(ties(), START, END, 10)
    ]


@pytest.mark.parametrize(
    ("date", "years", "earliest", "latest"),
    [
        pytest.param("1971-12-31", 55, "2026-12-31", "2026-12-31", id="every fifth year"),
        pytest.param("1967-05-14", 60, "2027-05-14", "2027-05-14", id="kanreki to the day"),
        pytest.param("2002", 25, "2027-01-01", "2027-12-31", id="a year"),
        pytest.param("2016-11", 10, "2026-11-01", "2026-11-30", id="the month that runs"),
        pytest.param("1997/..", 30, "2027-01-01", "2027-12-31", id="since"),
        pytest.param("2012-02-29", 15, "2027-02-28", "2027-02-28", id="a leap day"),
    ],
)
def test_a_round_number_of_years_ahead_is_found(date: str, years: int, earliest: str, latest: str):
    assert found(formalised=date) == [("formalised", years, earliest, latest)]


@pytest.mark.parametrize("date", ["2016-10", "1967-11-21", "../1987", "2025-12", "1973-12-31"])
def test_no_anniversary_outside_the_span_or_without_a_beginning(date: str):
    assert found(since=date) == []


def test_the_nearest_comes_first_and_there_are_no_more_than_asked_for():
    assert [years for _, years, _, _ in found(since="2017-03", formalised="2021-12")] == [5, 10]
    assert len(coming_anniversaries(ties(), START, END, 1)) == 1


def test_a_tie_that_ended_has_no_anniversaries():
    assert found(formalised="2002", status=TieStatus.ENDED) == []


def test_milestones_follow_what_is_shown_of_a_tie():
    found(formalised="2002")

    tie = Tie.objects.get()
    assert [(each.aspect, each.first_day.year) for each in tie.milestones.all()] == [("formalised", 2002)]
