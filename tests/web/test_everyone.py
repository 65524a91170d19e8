"""Everybody can use every kind of page: nothing that axe-core finds, on the smallest phone, by keyboard, on paper."""

from pathlib import Path

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from tests.web.person import SMALLEST, Person, Visit
from tests.web.walk import in_japanese, one_of_each_kind

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("kept_examples")]

AXE = Path(__file__).parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FOUND = """async (only) => (await axe.run(document, {runOnly: only})).violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).slice(0, 3).join(" ")}`)"""


def pages_in(language: str) -> list[str]:
    paths = one_of_each_kind()
    return [in_japanese(path) for path in paths] if language == "ja" else paths


@pytest.mark.parametrize("language", ["en", "ja"])
def test_axe_finds_no_barrier_on_any_kind_of_page(person: Person, live_server: LiveServer, language: str) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: run make setup")
    paths = pages_in(language)

    def steps(visit: Visit) -> None:
        page, barriers = visit.page, {}
        for path in paths:
            page.emulate_media(color_scheme="light")
            page.goto(live_server.url + path)
            page.add_script_tag(path=AXE)
            barriers[path] = page.evaluate(FOUND, {"type": "tag", "values": RULES})
            page.emulate_media(color_scheme="dark")
            barriers[f"{path} in the dark"] = page.evaluate(FOUND, {"type": "rule", "values": ["color-contrast"]})
        visit.complaints = [each for each in visit.complaints if "404" not in each]
        assert {path: found for path, found in barriers.items() if found} == {}

    # The policy of our pages forbids scripts of others, which axe-core is; only its own run may pass.
    person.does(steps, bypass_csp=True, reduced_motion="reduce")


@pytest.mark.parametrize("language", ["en", "ja"])
def test_no_page_scrolls_sideways_on_the_smallest_phone_or_at_400_percent(
    person: Person, live_server: LiveServer, language: str
) -> None:
    paths = pages_in(language)

    def steps(visit: Visit) -> None:
        too_wide = {}
        for path in paths:
            visit.page.goto(live_server.url + path)
            too_wide[path] = visit.page.evaluate("document.documentElement.scrollWidth")
        visit.complaints = [each for each in visit.complaints if "404" not in each]
        assert {path: width for path, width in too_wide.items() if width > SMALLEST["width"]} == {}

    person.does(steps, viewport=SMALLEST)


def test_the_keyboard_reaches_every_control_and_shows_where_it_is(person: Person, live_server: LiveServer) -> None:
    outline = (
        "getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth"
    )

    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(f"{live_server.url}/ties/?kind=sister-city")
        controls = page.locator("a[href]:visible, input:visible:not([type=hidden]), select:visible, button:visible")
        reached = set()
        for _ in range(controls.count()):
            page.keyboard.press("Tab")
            reached.add(page.evaluate("document.activeElement.outerHTML"))
            assert page.evaluate(outline) == "solid2px", page.evaluate("document.activeElement.outerHTML")
        assert reached == {control.evaluate("node => node.outerHTML") for control in controls.all()}

    person.does(steps)


def test_whoever_wants_no_motion_sees_none(person: Person, live_server: LiveServer) -> None:
    moving = """[...document.querySelectorAll("*")].filter((node) => {
        const style = getComputedStyle(node);
        return style.transitionDuration !== "0s" || style.animationName !== "none" || style.scrollBehavior !== "auto";
    }).map((node) => node.outerHTML.slice(0, 80))"""

    def steps(visit: Visit) -> None:
        visit.page.goto(f"{live_server.url}/ties/")
        assert visit.page.evaluate(moving) == []

    person.does(steps, reduced_motion="reduce")


def test_paper_carries_the_facts_and_not_the_controls(person: Person, live_server: LiveServer) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(f"{live_server.url}/ties/?kind=sister-city")
        page.emulate_media(media="print")
        for hidden in ("form.search", "form.filter", ".sections", ".languages", ".takeaway", ".colophon nav"):
            expect(page.locator(hidden)).to_be_hidden()
        expect(page.locator("ul.ties > li").first).to_be_visible()

    person.does(steps)


@pytest.mark.parametrize(
    ("path", "words"),
    [("/nowhere/", "There is no such page"), ("/ja/nowhere/", "お探しのページはありません")],
)
def test_an_address_without_a_page_searches(person: Person, live_server: LiveServer, path: str, words: str) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(live_server.url + path)
        expect(page.get_by_role("heading", level=1)).to_have_text(words)
        page.locator("main").get_by_role("searchbox").fill("Salamina")
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_contain_text("Salamina")
        visit.complaints = [each for each in visit.complaints if "404" not in each]

    person.does(steps)
