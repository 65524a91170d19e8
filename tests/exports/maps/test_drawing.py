import xml.etree.ElementTree as ET

import pytest

from glocal.exports.maps.drawing import Spot, Thread, above, map_of_place, map_of_tie, map_of_world, spot_of_country
from glocal.model.vocabulary import TieStatus

MISATO, SALAMINA = Spot(35.83, 139.87, "Misato"), Spot(37.96, 23.5, "Salamina")
SVG = "{http://www.w3.org/2000/svg}"


def drawn(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own text


def classes(svg: str) -> list[str]:
    return [each.get("class", "") for each in drawn(svg).iter()]


def test_a_tie_is_two_named_ends_and_their_arc() -> None:
    svg = map_of_tie(Thread(MISATO, SALAMINA), "Misato and Salamina", ["JP", "GR"])
    assert [text.text for text in drawn(svg).iter(f"{SVG}text")] == ["Misato", "Salamina"]
    assert classes(svg).count("end") == 2
    assert classes(svg).count("arc active") == 1
    assert classes(svg).count("told") == 1
    assert drawn(svg).get("aria-label") == "Misato and Salamina"


@pytest.mark.parametrize(
    ("status", "dashes"), [(TieStatus.ACTIVE, None), (TieStatus.EXPLORING, "25 20"), (TieStatus.ENDED, "5 15")]
)
def test_what_is_prepared_or_ended_is_a_broken_line(status: TieStatus, dashes: str | None) -> None:
    svg = map_of_tie(Thread(MISATO, SALAMINA, status), "")
    (arc,) = (each for each in drawn(svg).iter() if each.get("class") == f"arc {status}")
    assert arc.get("stroke-dasharray") == dashes


def test_ends_in_one_place_are_one_point_without_an_arc() -> None:
    svg = map_of_tie(Thread(MISATO, MISATO), "Misato")
    assert classes(svg).count("end") == 1
    assert not any(each.startswith("arc") for each in classes(svg))


def test_a_place_without_ties_is_shown_on_its_side_of_the_earth() -> None:
    assert classes(map_of_place(MISATO, [], "Misato", ["JP"])).count("end") == 1


def test_ends_of_one_place_may_lie_at_its_antipode() -> None:
    far = Spot(-35.83, -40.13, "Far")
    assert "Far" in [
        text.text for text in drawn(map_of_place(MISATO, [Thread(MISATO, far)], "")).iter(f"{SVG}text")
    ] or (classes(map_of_place(MISATO, [Thread(MISATO, far)], "")).count("arc active") == 1)


def strokes(threads: list[Thread]) -> list[float]:
    arcs = (each for each in drawn(map_of_world(threads, "")).iter() if (each.get("class") or "").startswith("arc"))
    return [float(each.get("stroke-width", "")) for each in arcs]


def test_a_thread_for_more_ties_is_wider() -> None:
    ends = [Spot(50, 10), Spot(-12, -77), Spot(14, 121)]
    few, more, most = strokes(
        [Thread(MISATO, end, count=count) for end, count in zip(ends, (1, 10, 1000), strict=True)]
    )
    assert few < more < most <= 5 * few


def test_single_ties_are_all_as_wide_and_drawn_as_one_path() -> None:
    assert strokes([Thread(MISATO, SALAMINA), Thread(MISATO, Spot(50, 10))]) == [3.5]


def test_arcs_of_another_state_are_a_path_of_their_own() -> None:
    ends = [Spot(50, 10), Spot(-12, -77), Spot(14, 121)]
    threads = [Thread(MISATO, ends[0]), Thread(MISATO, ends[1], TieStatus.ENDED), Thread(MISATO, ends[2])]
    paths = [each for each in drawn(map_of_world(threads, "")).iter() if (each.get("class") or "").startswith("arc")]
    assert [(each.get("class"), each.get("d", "").count("M")) for each in paths] == [
        ("arc active", 2),
        ("arc ended", 1),
    ]


def test_the_globe_is_seen_from_above_its_arcs_and_drawn_without_any() -> None:
    middle = above([Thread(MISATO, SALAMINA)])
    assert 60 < middle.lon < 100
    assert 0 < middle.lat < 60
    assert classes(map_of_world([], "No ties")).count("land") == 1


HOSTILE = """<a href="/">&amp;'\u202e"""


def test_names_and_titles_stay_text() -> None:
    svg = map_of_tie(Thread(Spot(35.83, 139.87, HOSTILE), SALAMINA), HOSTILE)
    assert drawn(svg).get("aria-label") == HOSTILE
    assert HOSTILE in [text.text for text in drawn(svg).iter(f"{SVG}text")]


def test_nothing_in_a_map_needs_a_style_that_a_content_policy_refuses() -> None:
    svg = map_of_tie(Thread(MISATO, SALAMINA), "")
    assert all(each.get("style") is None and not each.tag.endswith("style") for each in drawn(svg).iter())


def test_the_middle_of_a_country_lies_in_its_largest_piece_of_land() -> None:
    spot = spot_of_country("US", "United States")
    assert spot is not None
    assert 35 < spot.lat < 50
    assert -110 < spot.lon < -85
    assert spot_of_country("ZZ") is None
