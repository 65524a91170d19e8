"""Comparison of activities, their details and their figures."""

from dataclasses import replace

import pytest

from glocal.evaluation.activities import compare_activities
from glocal.evaluation.alignment import Alignment
from glocal.evaluation.scores import Count, Fact
from glocal.evaluation.stated import StatedActivity, StatedFigure, StatedPlace

SAME = Alignment("may", {0: 0})
DUBBO = StatedPlace("Dubbo", "locality", "AU", "New South Wales", -32.25, 148.6)
GIFU = StatedPlace("Gifu", "region", "JP", "Gifu", 35.4, 136.8)
VISIT = StatedActivity(0, "visit", "Visit from Minokamo", "2019-11-02", "in-person", (DUBBO,), (), ())


@pytest.mark.parametrize(
    ("said", "hits"),
    [
        (replace(VISIT, title="They came"), 1),
        (replace(VISIT, date="2019-11"), 1),
        (replace(VISIT, date="2019-11-02/2019-11-05"), 1),
        (replace(VISIT, date="2019"), 0),
        (replace(VISIT, date=None), 0),
        (replace(VISIT, kind="ceremony"), 0),
        (replace(VISIT, places=(GIFU, DUBBO)), 1),
        (replace(VISIT, places=(GIFU,)), 0),
        (replace(VISIT, places=()), 0),
    ],
    ids=["title", "month", "days of the month", "year", "no date", "kind", "one place more", "other place", "no place"],
)
def test_an_activity_is_known_by_kind_month_and_place(said: StatedActivity, hits: int):
    assert compare_activities(SAME, [said], [VISIT]).count(Fact.ACTIVITIES) == Count(hits, 1, 1)


def test_where_no_place_is_true_any_place_may_be_said():
    nowhere = replace(VISIT, places=())
    assert compare_activities(SAME, [VISIT], [nowhere]).count(Fact.ACTIVITIES).hits == 1


def test_the_month_finds_the_activity_and_loses_the_detail():
    outcome = compare_activities(SAME, [replace(VISIT, date="2019-11")], [VISIT])
    assert outcome.count(Fact.ACTIVITY_DETAILS) == Count(1, 2, 2)


def test_of_two_visits_on_one_day_the_title_tells_which():
    first = replace(VISIT, attendance=(StatedFigure(26, "guests", "exact"),))
    second = replace(VISIT, title="Call of the ambassador", attendance=(StatedFigure(3, "diplomats", "exact"),))
    outcome = compare_activities(SAME, [second, first], [first, second])
    assert outcome.count(Fact.ATTENDANCE) == Count(2, 2, 2)


@pytest.mark.parametrize(
    ("said", "hits"),
    [
        (StatedFigure(300, "persons", "over"), 1),
        (StatedFigure(300, "people", "exact"), 0),
        (StatedFigure(30, "people", "over"), 0),
        (StatedFigure(None, "people", "over"), 0),
    ],
    ids=["other noun", "other bound", "other number", "no number"],
)
def test_a_figure_is_its_number_and_its_bound(said: StatedFigure, hits: int):
    true = replace(VISIT, attendance=(StatedFigure(300, "people", "over"),))
    outcome = compare_activities(SAME, [replace(VISIT, attendance=(said,))], [true])
    assert outcome.count(Fact.ATTENDANCE) == Count(hits, 1, 1)
