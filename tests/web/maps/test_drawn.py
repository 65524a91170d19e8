import xml.etree.ElementTree as ET

import pytest
from django.utils import translation

from glocal.entities.models import Place, Tie
from glocal.web.maps import drawn
from tests.entities.rows import place, tie

pytestmark = pytest.mark.django_db


def names(svg: str) -> set[str | None]:
    return {text.text for text in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")}  # noqa: S314 - our own text


def arcs(svg: str) -> int:
    drawn_as = (each for each in ET.fromstring(svg).iter() if (each.get("class") or "").startswith("arc "))  # noqa: S314
    return sum(each.get("d", "").count("M") for each in drawn_as)


def test_the_map_of_a_tie_names_both_ends() -> None:
    assert names(drawn.tie_map(tie("Naruto", "Lüneburg"))) == {"Naruto", "Lüneburg"}


def test_in_japanese_the_map_has_japanese_names() -> None:
    row = tie("Kyoto", "Berlin")
    Place.objects.filter(name="Kyoto").update(geonames=1857910)
    with translation.override("ja"):
        assert "京都市" in names(drawn.tie_map(Tie.objects.get(pk=row.pk)))


@pytest.mark.parametrize("other", ["University of Somewhere", "Naruto"])
def test_where_an_end_has_no_place_or_both_the_same_there_is_no_map(other: str) -> None:
    assert drawn.tie_map(tie("Naruto", other)) == ""


def test_the_map_of_a_place_names_it_and_the_other_ends() -> None:
    tie("Naruto", "Lüneburg")
    tie("Salamina", "Naruto")
    tie("Misato", "Berlin")
    svg = drawn.place_map(place("Naruto"))
    assert names(svg) == {"Naruto", "Lüneburg", "Salamina"}
    assert arcs(svg) == 2


def test_a_place_without_ties_has_no_map() -> None:
    assert drawn.place_map(place("Naruto")) == ""


def test_many_ties_of_a_country_are_drawn_as_one_thread_for_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawn, "MOST_THREADS", 2)
    for one, other in (("Naruto", "Lüneburg"), ("Kyoto", "Berlin"), ("Misato", "Salamina"), ("Misato", "Kyoto")):
        tie(one, other)
    japan = Place(key="JP", path="jp", name="Japan", level="country", country="JP", lat=35.7, lon=139.7)
    japan.save()
    svg = drawn.place_map(japan)
    assert arcs(svg) == 2
    assert {"Germany", "Greece"} <= names(svg)


def test_the_globe_draws_few_ties_one_by_one_and_many_by_country(monkeypatch: pytest.MonkeyPatch) -> None:
    for one, other in (("Naruto", "Lüneburg"), ("Kyoto", "Berlin"), ("Misato", "Salamina")):
        tie(one, other)
    tie("Naruto", "University of Somewhere")
    assert [thread.count for thread in drawn.world_threads()] == [1, 1, 1]
    monkeypatch.setattr(drawn, "MOST_THREADS", 2)
    assert [thread.count for thread in drawn.world_threads()] == [2, 1]
