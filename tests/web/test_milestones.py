"""The milestones in memory, beside those in their table."""

import datetime

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from glocal.entities import asking
from glocal.entities.anniversaries import Anniversary, coming_anniversaries
from glocal.entities.models import Tie
from glocal.web import rankings
from glocal.web.filters import TieFilter
from glocal.web.rankings import tie_ranking

pytestmark = pytest.mark.usefixtures("kept_examples")

DAYS = st.dates(datetime.date(2015, 1, 1), datetime.date(2040, 12, 31))


def told(found: list[Anniversary]) -> list[tuple[int, str, int, datetime.date, datetime.date]]:
    return [(each.tie.pk, each.aspect, each.years, each.earliest, each.latest) for each in found]


@pytest.fixture
def of_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """However few ties are asked for, those in memory answer."""
    monkeypatch.setattr(rankings, "_FEW", -1)


@pytest.mark.usefixtures("of_memory")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(start=DAYS, days=st.integers(0, 1200), country=st.sampled_from(["", "JP", "GR", "XX"]), limit=st.integers(1, 60))
@example(start=datetime.date(2019, 4, 18), days=0, country="JP", limit=1)
def test_memory_and_table_tell_the_same_anniversaries(
    start: datetime.date, days: int, country: str, limit: int
) -> None:
    end = start + datetime.timedelta(days=days)
    ties = asking.ties(asking.TieFilter(country=country)) if country else None
    of_table = coming_anniversaries(ties, start, end, limit)
    of_memory = TieFilter(country=country).anniversaries(start, end, limit)
    # Which of several that are as near as each other is cut off at the limit is nobody's concern.
    assert [each[2:] for each in told(of_memory)] == [each[2:] for each in told(of_table)]
    assert limit < len(of_memory) + 1 or sorted(told(of_memory)) == sorted(told(of_table))


def test_there_are_anniversaries_to_tell_of() -> None:
    start = datetime.date(2026, 11, 21)
    assert len(TieFilter().anniversaries(start, start + datetime.timedelta(days=366), 100)) > 2


@pytest.mark.usefixtures("of_memory")
def test_a_tie_that_is_gone_since_has_no_anniversary() -> None:
    start, end = datetime.date(2024, 1, 1), datetime.date(2024, 12, 31)
    before = told(TieFilter().anniversaries(start, end, 100))
    ranked = tie_ranking()
    gone = before[0][0]
    Tie.objects.filter(pk=gone).delete()
    after = told(ranked.anniversaries(ranked.known.all(), start, end, 100))
    assert after == [each for each in before if each[0] != gone]
