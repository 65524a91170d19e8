"""The stories that the pages are made for, walked in a browser on the project's examples."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.web.person import Person, Visit

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("kept_examples")]

SENTENCE = re.compile("stands one man: Yokichi Nouchi|大玉村からペルーに渡った移民、野内与吉")
"""Of the two issues that tell of it, one in each language."""


def search_for_peru(page: Page, site: str) -> None:
    """Find Peru from the front page."""
    page.goto(site)
    page.locator("#q").fill("Peru")
    page.get_by_role("banner").get_by_role("button", name="Search").click()
    found = page.locator("main").get_by_role("link", name="Peru", exact=True).first
    for _ in range(20):  # the index follows the ledger while pages are shown
        if found.count():
            break
        page.wait_for_timeout(500)
        page.reload()
    found.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Peru")


def test_who_works_with_peru_and_how_did_it_begin(person: Person, live_server: LiveServer) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        search_for_peru(page, live_server.url)
        page.locator(".ties a.pair").filter(has_text="Otama").first.click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Otama")
        page.locator(".story .words").first.click()
        expect(page.locator("mark:target").first).to_be_visible()
        expect(page.locator("article")).to_contain_text(SENTENCE)

    person.does(steps)


def test_the_dossier_on_peru_is_ready_to_print(person: Person, live_server: LiveServer, tmp_path: Path) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        search_for_peru(page, live_server.url)
        page.get_by_role("link", name="Dossier", exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Peru")
        page.emulate_media(media="print")
        expect(page.locator("main")).to_contain_text("Otama")
        expect(page.locator(".sections")).to_be_hidden()
        printed = tmp_path / "peru.pdf"
        printed.write_bytes(page.pdf())
        assert printed.stat().st_size > 10_000

    person.does(steps)


def test_the_calendar_of_peru_can_be_subscribed_to(person: Person, live_server: LiveServer) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        search_for_peru(page, live_server.url)
        there = page.get_by_role("link", name="Calendar", exact=True).get_attribute("href")
        answer = page.request.get(f"{live_server.url}{there}")
        assert answer.headers["content-type"].startswith("text/calendar")
        assert "BEGIN:VEVENT" in answer.text()

    person.does(steps)


def test_the_ties_of_saitama_are_taken_away(person: Person, live_server: LiveServer, tmp_path: Path) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(f"{live_server.url}/ties/?country=JP")
        page.get_by_label("Prefecture or region").select_option(value="JP-Saitama")
        page.get_by_role("button", name="Show").click()
        expect(page.locator(".ties > li").first).to_contain_text("Saitama")
        with page.expect_download() as download:
            page.locator(".takeaway a[href*='.csv']").first.click()
        taken = tmp_path / "ties.csv"
        download.value.save_as(taken)
        rows = taken.read_text(encoding="utf-8-sig").splitlines()
        assert len(rows) > 1
        assert any("Salamina" in row for row in rows)

    person.does(steps)


def test_a_line_of_the_globe_leads_to_the_quote(person: Person, live_server: LiveServer) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(live_server.url)
        globe = page.locator("[data-globe]")
        globe.scroll_into_view_if_needed()
        # The same as a list: what the globe tells without a pointer, without script, without WebGL.
        globe.get_by_role("row").filter(has_text="Greece").get_by_role("link").first.click()
        page.locator(".ties a.pair").filter(has_text="Salamina").click()
        page.locator(".story .words").first.click()
        expect(page.locator("mark:target").first).to_be_visible()
        visit.complaints.clear()  # a machine without a graphics card says so

    person.does(steps)


def tab_to(page: Page, wanted: Locator, most: int = 80) -> None:
    """Press the tabulator until something has the focus."""
    for _ in range(most):
        if wanted.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {wanted}")


def follow(page: Page, wanted: Locator) -> None:
    tab_to(page, wanted.first)
    page.keyboard.press("Enter")


def japanese_steps(site: str) -> Callable[[Visit], None]:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(site)
        expect(page.locator("html")).to_have_attribute("lang", "ja")
        tab_to(page, page.locator("#q"))
        page.keyboard.type("ペルー")
        page.keyboard.press("Enter")
        page.wait_for_url("**/ja/search/**")
        follow(page, page.locator("main").get_by_role("link", name="ペルー", exact=True))
        expect(page.get_by_role("heading", level=1)).to_contain_text("ペルー")
        follow(page, page.locator(".ties a.pair"))
        expect(page.get_by_role("heading", name="始まりとその後")).to_be_visible()
        follow(page, page.locator(".story .words"))
        expect(page.locator("mark:target").first).to_be_visible()
        expect(page.locator("html")).to_have_attribute("lang", "ja")

    return steps


def test_a_japanese_reader_finds_it_with_the_keyboard_alone(person: Person, live_server: LiveServer) -> None:
    person.does(japanese_steps(live_server.url), locale="ja-JP")
