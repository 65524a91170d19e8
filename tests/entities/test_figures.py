import datetime

import pytest

from glocal.entities import figures
from glocal.entities.figures import Counted, Covered
from glocal.entities.liveness import life_on, quiet_before
from glocal.entities.models import Tie
from glocal.model.vocabulary import TieStatus
from tests.entities.rows import activity, tie

pytestmark = pytest.mark.django_db
TODAY = datetime.date(2026, 6, 1)


def test_an_empty_register_counts_nothing() -> None:
    assert figures.ties_by_country() == []
    assert figures.activities_by_year() == []
    assert {each.total for each in figures.coverage()} == {0}
    assert {each.percent for each in figures.coverage()} == {0}


def test_a_tie_counts_once_for_the_partners_country_and_at_home_only_within_it() -> None:
    tie("Naruto", "Lüneburg")
    tie("Misato", "Salamina", kind="host-town")
    tie("Misato", "Kyoto")
    tie("Berlin", "Lüneburg", kind="exchange")
    assert figures.ties_by_country() == [
        Counted("DE", "exchange", 1),
        Counted("DE", "sister-city", 1),
        Counted("GR", "host-town", 1),
        Counted("JP", "sister-city", 1),
    ]


def test_a_tie_within_one_prefecture_counts_there_once() -> None:
    tie("Naruto", "Lüneburg")
    tie("Misato", "Kyoto")
    assert figures.ties_by_prefecture() == [
        Counted("Kyoto", "sister-city", 1),
        Counted("Saitama", "sister-city", 1),
        Counted("Tokushima", "sister-city", 1),
    ]


def test_a_university_without_a_place_is_in_no_country() -> None:
    tie("Naruto", "University of Somewhere")
    assert figures.ties_by_country() == [Counted("JP", "sister-city", 1)]


@pytest.mark.parametrize("status", TieStatus)
@pytest.mark.parametrize(
    "last_seen", [None, TODAY, quiet_before(TODAY), quiet_before(TODAY) - datetime.timedelta(days=1)]
)
def test_a_tie_is_counted_as_it_stands_on_that_day(status: TieStatus, last_seen: datetime.date | None) -> None:
    row = tie("Naruto", "Lüneburg", status=status)
    Tie.objects.filter(pk=row.pk).update(last_seen_day=last_seen)
    assert figures.ties_by_kind(TODAY) == [Counted("sister-city", life_on(TODAY, status, last_seen), 1)]


def test_ties_are_counted_by_kind_and_by_how_they_stand_and_by_decade() -> None:
    tie("Naruto", "Lüneburg", 1974)
    tie("Misato", "Salamina", 1979, status="ended")
    tie("Kyoto", "Berlin", kind="host-town")
    assert figures.ties_by_kind(TODAY) == [
        Counted("host-town", "no sign of life", 1),
        Counted("sister-city", "ended", 1),
        Counted("sister-city", "no sign of life", 1),
    ]
    assert figures.ties_by_decade() == [Counted("1970", "sister-city", 2), Counted("", "host-town", 1)]


def test_activities_are_counted_by_year_those_without_a_date_last() -> None:
    activity("a", "visit", 2019)
    activity("b", "visit", 2019)
    activity("c", "forum", 2025)
    activity("d", "forum")
    assert figures.activities_by_year() == [
        Counted("2019", "visit", 2),
        Counted("2025", "forum", 1),
        Counted("", "forum", 1),
    ]


def test_what_is_known_of_ties_and_activities_is_counted() -> None:
    tie("Naruto", "Lüneburg", 1974)
    tie("Misato", "Salamina")
    activity("a", "visit", 2019, at="Naruto")
    activity("b", "visit")
    covered = {(each.of, each.having): each for each in figures.coverage()}
    assert covered["ties", "date"] == Covered("ties", "date", 1, 2)
    assert covered["ties", "last sign of life"].count == 0
    assert covered["ties", "second source"].count == 0
    assert covered["activities", "date"].percent == 50
    assert covered["activities", "place"].count == 1
    assert covered["places", "entry in GeoNames"] == Covered("places", "entry in GeoNames", 4, 4)


def test_a_share_is_rounded_down_so_that_a_hundred_means_all() -> None:
    assert Covered("ties", "date", 199, 200).percent == 99
    assert Covered("ties", "date", 200, 200).percent == 100
