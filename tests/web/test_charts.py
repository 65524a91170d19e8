"""The charts of the figures, in a browser."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from glocal.web.figures import FIGURES
from tests.entities.rows import activity, tie
from tests.web.conftest import IssueMaker
from tests.web.person import Person, Visit

pytestmark = pytest.mark.browser


@pytest.fixture
def site(live_server: LiveServer, ledger: IssueMaker) -> str:
    ledger.issue()
    tie("Misato", "Salamina", 2014, kind="host-town")
    tie("Kyoto", "Berlin", status="ended")
    for year in (1999, 2014, 2015):
        activity(f"Visit of {year}", "visit", year)
    return str(live_server.url)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_figure_gets_its_chart_above_its_table(person: Person, site: str, scheme: str) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(f"{site}/figures/")
        for name in FIGURES:
            section = page.locator(f"#{name}")
            section.scroll_into_view_if_needed()
            expect(section.locator(".chart svg")).to_be_visible()
            expect(section.get_by_role("table")).to_be_visible()
            chart, table = section.locator(".chart").bounding_box(), section.locator(".table").bounding_box()
            assert chart is not None
            assert table is not None
            assert chart["y"] < table["y"]

    person.does(steps, color_scheme=scheme)


def test_a_chart_is_saved_as_a_drawing_that_stands_alone(person: Person, site: str, tmp_path: Path) -> None:
    def steps(visit: Visit) -> None:
        section = visit.page.locator("#ties-by-decade")
        visit.page.goto(f"{site}/figures/")
        section.scroll_into_view_if_needed()
        expect(section.locator(".chart svg")).to_be_visible()
        with visit.page.expect_download() as download:
            section.get_by_role("button", name="SVG").click()
        assert download.value.suggested_filename == "ties-by-decade.svg"
        download.value.save_as(tmp_path / "figure.svg")

    person.does(steps)
    drawn = (tmp_path / "figure.svg").read_text(encoding="utf-8")
    words = {text.text for text in ET.fromstring(drawn).iter("{http://www.w3.org/2000/svg}text")}  # noqa: S314 - our own
    assert {"Ties by the decade they began in", "Sister city", "1970", "2010"} <= words
    assert "var(" not in drawn
    assert not re.search(r"https?://(?!www\.w3\.org/)", drawn)


def test_counts_stand_at_the_axis_as_whole_numbers(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        section = visit.page.locator("#activities-by-year")
        visit.page.goto(f"{site}/figures/")
        section.scroll_into_view_if_needed()
        expect(section.locator(".chart svg")).to_be_visible()
        words = section.locator(".chart svg text").all_text_contents()
        assert {"0", "1", "2000", "2020"} <= set(words)
        assert not any("." in word for word in words)

    person.does(steps)


def test_without_script_the_tables_stand_alone(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        visit.page.goto(f"{site}/figures/")
        expect(visit.page.get_by_role("table")).to_have_count(len(FIGURES))
        expect(visit.page.get_by_role("button", name="SVG")).to_have_count(0)

    person.does(steps, java_script_enabled=False)
