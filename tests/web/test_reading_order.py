"""The order of lists of places."""

import pytest
from django.utils import translation

from glocal.web.filters import PlaceFilter
from glocal.web.reading_order import in_order, reading


@pytest.mark.usefixtures("issue")
def test_places_stand_by_the_alphabet_in_english_and_by_their_readings_in_japanese():
    assert [place.name for place in in_order("en")] == ["Germany", "Lüneburg", "Naruto"]
    assert [place.name for place in in_order("ja")] == ["Germany", "Naruto", "Lüneburg"]
    with translation.override("ja"):
        rows = PlaceFilter().listed()
        assert ([place.name for place in rows[:2]], rows[2].name, len(rows)) == (["Germany", "Naruto"], "Lüneburg", 3)
        assert [place.name for place in PlaceFilter(country="DE").listed()[:9]] == ["Germany", "Lüneburg"]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("大玉村", (False, "オオタマムラ")),
        ("みなかみ町", (False, "ミナカミマチ")),
        ("リューネブルク", (False, "リユネブルク")),
        ("中国", (False, "チユウゴク")),
        ("Ōtama", (True, "ōtama")),
    ],
)
def test_names_are_sorted_by_how_they_are_read(name: str, key: tuple[bool, str]):
    assert reading(name) == key
