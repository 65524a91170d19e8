import pytest
from django.template import Context, Template
from django.utils import translation

from tests.entities.rows import place, tie

pytestmark = pytest.mark.django_db


def rendered(template: str, **context: object) -> str:
    return Template(template).render(Context(context))


GLOBE = '{% include "glocal/maps/globe.html" %}'


def test_without_ties_there_is_no_globe() -> None:
    assert rendered(GLOBE).strip() == ""


def test_the_globe_stands_as_a_drawing_and_a_table_by_country() -> None:
    tie("Naruto", "Lüneburg", 1974)
    tie("Misato", "Kyoto")
    html = rendered(GLOBE)
    assert '<svg xmlns="http://www.w3.org/2000/svg" class="map"' in html
    assert 'data-pair="DE-JP"' in html
    assert 'href="/ties/?country=DE"' in html
    assert "within Japan" in html


def test_in_japanese_the_globe_speaks_japanese_and_leads_to_japanese_pages() -> None:
    tie("Naruto", "Lüneburg")
    assert "ドイツ" not in rendered(GLOBE)
    with translation.override("ja"):
        html = rendered(GLOBE)
    assert "ドイツ" in html
    assert 'href="/ja/ties/?country=DE"' in html


@pytest.mark.parametrize("snippet", ["tie", "place"])
def test_the_snippets_with_maps_draw_or_leave_no_trace(snippet: str) -> None:
    template = f'{{% include "glocal/maps/{snippet}.html" %}}'
    row = tie("Naruto", "Lüneburg")
    assert "<svg" in rendered(template, tie=row, place=place("Naruto"))
    empty = tie("Misato", "University of Somewhere")
    assert rendered(template, tie=empty, place=place("Kyoto")).strip() == ""
