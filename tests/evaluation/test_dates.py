"""When written dates count as the same."""

import pytest

from glocal.evaluation.dates import same_date, same_month


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2026-02-26", "2026-02-26", True),
        ("1980~", "1980", True),
        (None, None, True),
        (None, "", True),
        ("2026-02", "2026-02-26", False),
        ("1997/..", "1997", False),
    ],
)
def test_dates_are_the_same_up_to_doubt(one: str | None, other: str | None, *, expected: bool):
    assert same_date(one, other) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2026-02-26", "2026-02-01", True),
        ("2026-02", "2026-02-26", True),
        ("2026", "2026-02", False),
        (None, None, True),
    ],
)
def test_months_are_compared_by_their_first_seven_characters(one: str | None, other: str | None, *, expected: bool):
    assert same_month(one, other) is expected
