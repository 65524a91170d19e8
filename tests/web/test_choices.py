import pytest

from glocal.web.choices import Choice, activity_choices, known_count, place_choices, regions_for, tie_choices
from glocal.web.rankings import tie_ranking

pytestmark = pytest.mark.usefixtures("issue")


def test_ties_can_be_narrowed_to_what_there_is() -> None:
    assert tie_choices() == {
        "kind": [Choice("sister-city", 1)],
        "status": [Choice("active", 1)],
        "country": [Choice("DE", 1), Choice("JP", 1)],
        "topic": [Choice("culture", 1)],
        "decade": [Choice("1970", 1)],
    }


def test_activities_and_places_can_be_narrowed_to_what_there_is() -> None:
    assert activity_choices() == {
        "kind": [Choice("festival", 1)],
        "country": [Choice("JP", 1)],
        "topic": [Choice("culture", 1)],
        "year": [Choice("2025", 1)],
    }
    assert place_choices() == {
        "kind": [Choice("country", 1), Choice("locality", 2)],
        "country": [Choice("DE", 2), Choice("JP", 1)],
    }


@pytest.mark.parametrize(
    ("country", "regions"),
    [("de", [Choice("DE-Lower Saxony", 1)]), ("", [Choice("DE-Lower Saxony", 1)]), ("ZZ", []), ("x" * 999, [])],
)
def test_regions_are_those_of_the_chosen_country_else_of_the_first(country: str, regions: list[Choice]) -> None:
    assert regions_for(country, tie_ranking().known) == regions


@pytest.mark.parametrize(
    ("chosen", "count"),
    [({}, 7), ({"kind": "sister-city"}, 1), ({"kind": "x"}, None), ({"kind": "a", "status": "b"}, None)],
)
def test_what_is_counted_already_need_not_be_counted_again(chosen: dict[str, str], count: int | None) -> None:
    assert known_count(chosen, tie_choices(), 7) == count
