"""Comparison of activities, of what is told about them, and of the figures of who took part."""

from collections.abc import Sequence

from glocal.evaluation.alignment import (
    Alignment,
    Detail,
    Line,
    Measure,
    compare_details,
    compare_records,
    outcome_of,
)
from glocal.evaluation.dates import same_date, same_month
from glocal.evaluation.likeness import likeness
from glocal.evaluation.matching import Pairs, match
from glocal.evaluation.places import same_place
from glocal.evaluation.scores import Fact, Outcome, together
from glocal.evaluation.stated import StatedActivity, StatedFigure

_SAME_DATE, _SAME_MONTH, _TITLE = 2.0, 1.0, 0.5
"""The date decides which of several events is meant, the title breaks ties between events of one date."""

Activities = Sequence[StatedActivity]


def compare_activities(alignment: Alignment, said: Activities, true: Activities) -> Outcome:
    """Return what the activities, their details and their figures come to."""
    pairs, outcome = compare_records(alignment, Measure(Fact.ACTIVITIES, _score, _describe), said, true)
    details = [((true[j].article, _describe(true[j])), _details(said[i], true[j])) for i, j in pairs]
    return together(
        [
            outcome,
            compare_details(alignment, Fact.ACTIVITY_DETAILS, details),
            _compare_attendance(alignment, pairs, said, true),
        ]
    )


def _score(said: StatedActivity, true: StatedActivity) -> float:
    if said.kind != true.kind or (not same_month(said.date, true.date) and not same_date(said.date, true.date)):
        return 0.0
    if true.places and not any(same_place(one, other) for one in said.places for other in true.places):
        return 0.0
    when = _SAME_DATE if same_date(said.date, true.date) else _SAME_MONTH
    return when + _TITLE * likeness(said.title, true.title)


def _details(said: StatedActivity, true: StatedActivity) -> list[Detail]:
    return [Detail("date", said.date, true.date), Detail("mode", said.mode, true.mode)]


def _compare_attendance(alignment: Alignment, pairs: Pairs, said: Activities, true: Activities) -> Outcome:
    outcomes = []
    for i, j in pairs:
        figures, true_figures = said[i].attendance, true[j].attendance
        found = match(figures, true_figures, _same_figure)
        sides = ([_figure_line(said[i], f) for f in figures], [_figure_line(true[j], f) for f in true_figures])
        outcomes.append(outcome_of(alignment, Fact.ATTENDANCE, found, sides))
    return together(outcomes)


def _same_figure(said: StatedFigure, true: StatedFigure) -> float:
    return float(said.count == true.count and said.bound == true.bound)


def _figure_line(activity: StatedActivity, figure: StatedFigure) -> Line:
    return activity.article, f"{figure.bound} {figure.count} {figure.of} at {activity.title}"


def _describe(activity: StatedActivity) -> str:
    return f"{activity.kind} {activity.date or 'without date'}: {activity.title}"
