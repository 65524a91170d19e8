import dataclasses
from xml.etree import ElementTree as ET

import pytest

from glocal.exports.briefs.drawing import draw_chart, draw_map
from tests.dossiers import dossier
from tests.hostile import HOSTILE

_SVG = "{http://www.w3.org/2000/svg}"


def test_the_chart_draws_a_line_a_tie_from_its_beginning_to_its_last_news():
    chart = ET.fromstring(draw_chart(dossier()))  # noqa: S314 - our own drawing

    years = [text.text for text in chart.iter(f"{_SVG}text") if text.get("class") == "year"]
    assert years == ["2014", "2016", "2018", "2020", "2022", "2024", "2026"]
    (course,) = [path for path in chart.iter(f"{_SVG}path") if path.get("class") == "course"]
    assert course.get("d") == "M200.0 9.5H451.7"
    assert [circle.get("class") for circle in chart.iter(f"{_SVG}circle")] == ["agreed"]


def test_a_long_name_is_cut_before_the_lines_begin():
    long = dataclasses.replace(dossier().courses[0], name="三郷市" * 20)

    chart = ET.fromstring(draw_chart(dataclasses.replace(dossier(), courses=(long,))))  # noqa: S314 - as above

    (name,) = [text.text for text in chart.iter(f"{_SVG}text") if text.get("class") == "name"]
    assert name == "三郷市三郷市三郷市三郷市三郷市三郷市…"


def test_a_name_too_long_for_one_line_goes_on_below_with_its_other_end():
    long = dataclasses.replace(dossier().courses[0], name="Misato, Shimane – Indonesian Institute of the Arts Bali")

    chart = ET.fromstring(draw_chart(dataclasses.replace(dossier(), courses=(long,))))  # noqa: S314 - as above

    names = [(text.get("y"), text.text) for text in chart.iter(f"{_SVG}text") if text.get("class") == "name"]
    assert names == [("12.8", "Misato, Shimane –"), ("24.3", "Indonesian Institute of the Arts Bali")]


def test_nothing_to_draw_gives_no_drawing():
    empty = dataclasses.replace(dossier(), threads=(), courses=())

    assert (draw_map(empty), draw_chart(empty)) == ("", "")


@pytest.mark.parametrize("text", HOSTILE)
def test_drawings_with_a_hostile_text_are_well_formed_and_hold_nothing_but_shapes(text: str):
    for drawn in (draw_map(dossier(text)), draw_chart(dossier(text))):
        names = {element.tag.removeprefix(_SVG) for element in ET.fromstring(drawn).iter()}  # noqa: S314 - as above
        assert names <= {"svg", "title", "path", "circle", "text", "g"}
