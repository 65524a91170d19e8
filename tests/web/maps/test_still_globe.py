"""The globe in a browser that cannot draw it."""

import pytest
from playwright.sync_api import Route, expect
from pytest_django.live_server_helper import LiveServer

from glocal.ledger.models import Reading
from tests.web.person import Person, Visit

pytestmark = pytest.mark.browser


def test_where_the_ties_do_not_come_the_drawing_stays_and_says_so(
    person: Person, live_server: LiveServer, issue: Reading
) -> None:
    assert issue.articles.exists()
    address = str(live_server.url)

    def refuse(route: Route) -> None:
        route.fulfill(status=200, body="no JSON")

    def steps(visit: Visit) -> None:
        page = visit.page
        page.route("**/maps/ties.json", refuse)
        page.goto(f"{address}/#globe")
        page.locator("[data-globe][data-state=still]").wait_for(state="attached", timeout=60_000)
        expect(page.locator("[data-poster] svg")).to_be_visible()
        expect(page.locator("[data-count]")).to_contain_text("The table tells the same.")
        expect(page.locator("[data-map]")).to_have_count(0)

    person.does(steps)
