import pytest

from glocal.entities.same import Telling, are_same, block, telling
from glocal.model.claim import ActivityClaim
from glocal.model.vocabulary import ActivityKind
from tests.readings import MISATO_SAITAMA, MISATO_SHIMANE, activity

TOUR, FAIR, VISIT = ActivityKind.STUDY_TOUR, ActivityKind.FESTIVAL, ActivityKind.VISIT


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            activity("Diplomats' Study Tour in Misato", TOUR, "2026-02-26"),
            activity("Study tour of Misato City", TOUR, "2026-02-26"),
            True,
            id="one tour in two issues",
        ),
        pytest.param(
            activity("Delegation from Salamina", VISIT, "2026-05"),
            activity("Visit of a delegation of children from Salamina", VISIT, "2026-05"),
            True,
            id="one visit in a month",
        ),
        pytest.param(
            activity("12th Greek Fair", FAIR, "2026-05"),
            activity("13th Greek Fair", FAIR, "2026-05"),
            False,
            id="two editions",
        ),
        pytest.param(
            activity("Greek Fair", FAIR, "2026-05-03"),
            activity("Greek Fair", FAIR, "2026-05-10"),
            False,
            id="two days of a month",
        ),
        pytest.param(
            activity("Study tour", TOUR, "2026-02", (MISATO_SAITAMA,)),
            activity("Study tour", TOUR, "2026-02", (MISATO_SHIMANE,)),
            False,
            id="two Misatos",
        ),
    ],
)
def test_two_reports_tell_of_one_activity_or_not(one: ActivityClaim, other: ActivityClaim, *, expected: bool):
    assert are_same(telling(one), telling(other)) is expected
    assert are_same(telling(other), telling(one)) is expected


def test_editions_of_a_yearly_event_are_never_even_compared():
    assert block(activity("Greek Fair", FAIR, "2025-05")) != block(activity("Greek Fair", FAIR, "2026-05"))


def test_a_telling_comes_back_from_json():
    told = telling(activity("第12回 三郷ハーフマラソン", FAIR, "2026-05"))

    assert Telling.from_json(told.to_json()) == told
    assert "三郷" in told.words
