"""Names that begin as typed, in a browser and by the keyboard alone."""

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from tests.web.person import Person, Visit

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("kept_examples")]


def test_a_name_is_chosen_among_suggestions_with_the_arrow_keys(person: Person, live_server: LiveServer) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(f"{live_server.url}/ties/")
        field = page.get_by_role("combobox", name="Search")
        field.press_sequentially("Lueneb")
        option = page.get_by_role("option").first
        expect(option).to_contain_text("Lüneburg")
        field.press("ArrowDown")
        expect(option).to_have_attribute("aria-selected", "true")
        field.press("Escape")
        expect(option).to_be_hidden()
        field.press("u")
        expect(page.get_by_role("option").first).to_be_visible()
        field.press("ArrowDown")
        field.press("Enter")
        page.wait_for_url("**/places/de/lower-saxony/luneburg/")

    person.does(steps)


def test_enter_searches_for_what_is_typed_where_no_name_is_chosen(person: Person, live_server: LiveServer) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(f"{live_server.url}/ties/")
        field = page.get_by_role("combobox", name="Search")
        field.press_sequentially("festival")
        field.press("Enter")
        page.wait_for_url("**/search/?q=festival")
        expect(page.get_by_role("heading", name="result")).to_be_visible()

    person.does(steps)
