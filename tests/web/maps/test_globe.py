"""A person at the globe of the front page, with a browser that draws WebGL by the processor."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from tests.entities.rows import tie
from tests.web import person as browsers
from tests.web.conftest import IssueMaker
from tests.web.person import Person, Visit, at_a_browser

pytestmark = pytest.mark.browser

WEBGL = ("--use-angle=swiftshader", "--enable-unsafe-swiftshader")
TURNING = "[data-globe][data-state=turning]"
DRAWN_MS = 60_000


@pytest.fixture(scope="module")
def person(live_server: LiveServer) -> Iterator[Person]:  # noqa: ARG001 - the browser is to end before the server
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(browsers, "QUIET", (*browsers.QUIET, *WEBGL))
        yield from at_a_browser()


@pytest.fixture
def site(live_server: LiveServer, ledger: IssueMaker) -> str:
    ledger.issue()
    tie("Misato", "Salamina", 2014, kind="host-town")
    tie("Kyoto", "Berlin", status="ended")
    return str(live_server.url)


def see(visit: Visit, site: str) -> None:
    visit.page.goto(f"{site}/#globe")
    visit.page.locator(TURNING).wait_for(state="attached", timeout=DRAWN_MS)


def arcs(visit: Visit) -> str | None:
    return visit.page.locator("[data-globe]").get_attribute("data-arcs")


def test_the_globe_turns_and_nothing_is_asked_of_another_machine(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        see(visit, site)
        assert arcs(visit) == "3"
        assert any(url.endswith("maplibre-gl-worker.mjs") for url in visit.asked)
        expect(visit.page.locator(".stage canvas")).to_be_visible()
        expect(visit.page.locator("[data-poster] svg")).to_be_hidden()

    person.does(steps)


def test_by_keyboard_alone_an_arc_leads_to_its_tie(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        see(visit, site)
        page = visit.page
        page.locator(".stage canvas").focus()
        told = page.locator("[data-told]")
        seen = set()
        for _ in range(3):
            before = told.inner_text()
            page.keyboard.press("Enter")
            expect(told).to_be_visible()
            expect(told).not_to_have_text(before)
            seen.add(told.get_by_role("link").get_attribute("href"))
        assert len(seen) == 3
        while not told.get_by_text("Lüneburg").is_visible():
            page.keyboard.press("Enter")
            page.wait_for_timeout(300)
        for _ in range(5):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.closest('[data-told]') !== null"):
                break
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Lüneburg")

    person.does(steps)


def test_escape_takes_back_what_was_told(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        see(visit, site)
        visit.page.locator(".stage canvas").focus()
        visit.page.keyboard.press("Enter")
        expect(visit.page.locator("[data-told]")).to_be_visible()
        visit.page.keyboard.press("Escape")
        expect(visit.page.locator("[data-told]")).to_be_hidden()

    person.does(steps)


def test_the_filter_leaves_arcs_and_rows_by_keyboard(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        see(visit, site)
        page = visit.page
        page.get_by_label("Kind").focus()
        page.keyboard.type("host")
        expect(page.locator("[data-globe]")).to_have_attribute("data-arcs", "1")
        expect(page.locator("[data-count]")).to_have_text("1 tie")
        rows = page.locator("[data-pair]:visible")
        expect(rows).to_have_count(1)
        expect(rows).to_contain_text("Greece")
        page.keyboard.press("Home")
        page.get_by_label("State").focus()
        page.keyboard.type("ended")
        expect(rows).to_contain_text("Germany")
        page.keyboard.press("Home")
        year = page.get_by_label("Begun until")
        year.focus()
        page.keyboard.press("Home")
        expect(page.locator("[data-count]")).to_have_text("1 tie")
        expect(page.locator("output")).to_have_text("1974")

    person.does(steps)


def test_the_filter_leads_to_the_same_ties_as_a_list(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        see(visit, site)
        visit.page.get_by_label("Kind").select_option("host-town")
        visit.page.get_by_role("button", name="As a list").click()
        expect(visit.page.get_by_role("main").get_by_text("Salamina")).to_be_visible()
        expect(visit.page.get_by_role("main").get_by_text("Lüneburg")).to_have_count(0)

    person.does(steps)


@pytest.mark.parametrize(("key", "moved"), [("ArrowLeft", True), ("+", True), ("x", False)])
def test_arrow_keys_turn_the_globe_and_signs_zoom(person: Person, site: str, key: str, *, moved: bool) -> None:
    def steps(visit: Visit) -> None:
        see(visit, site)
        canvas = visit.page.locator(".stage canvas")
        canvas.focus()
        visit.page.wait_for_timeout(500)
        before = canvas.screenshot()
        visit.page.keyboard.press(key)
        visit.page.wait_for_timeout(1500)
        assert (canvas.screenshot() != before) is moved

    person.does(steps, reduced_motion="reduce")


def test_without_script_stands_the_drawing_with_the_table(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(site)
        expect(page.locator("[data-poster] svg")).to_be_visible()
        expect(page.get_by_role("table", name="Ties by country").get_by_role("link")).to_have_count(2)
        page.get_by_role("table", name="Ties by country").get_by_role("link", name="Greece").click()
        expect(page.get_by_role("main").get_by_text("Salamina")).to_be_visible()

    person.does(steps, java_script_enabled=False)


def test_in_japanese_the_globe_has_no_english_word(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        visit.page.goto(f"{site}/ja/#globe")
        visit.page.locator(TURNING).wait_for(state="attached", timeout=DRAWN_MS)
        visit.page.locator(".stage canvas").focus()
        visit.page.keyboard.press("Enter")
        expect(visit.page.locator("[data-told]")).to_be_visible()
        words = visit.page.locator("[data-globe]").inner_text()
        assert not {"tie", "Kind", "Japan", "Germany", "Since", "Nearer"} & set(words.replace("\n", " ").split())
        assert "日本" in words

    person.does(steps)
