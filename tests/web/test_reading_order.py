"""The order of lists of places."""

import pytest
from django.utils import translation

from glocal.entities.models import Place
from glocal.web.reading_order import in_order, reading


@pytest.mark.usefixtures("issue")
def test_places_stand_by_the_alphabet_in_english_and_by_their_readings_in_japanese():
    with translation.override("en"):
        assert [place.name for place in in_order(Place.objects.all())] == ["Germany", "Lüneburg", "Naruto"]
    with translation.override("ja"):
        rows = in_order(Place.objects.all())
        assert len(rows) == 3
        assert [place.name for place in rows[:2]] == ["Germany", "Naruto"]
        assert rows[2].name == "Lüneburg"
        assert [place.name for place in in_order(Place.objects.filter(country="DE"))[:9]] == ["Germany", "Lüneburg"]


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
