"""A person at a browser: from the front page to an article, a tie and a place, and nothing leaves the machine."""

import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from glocal.entities.models import Activity, Place, Tie
from glocal.ledger.models import Article, Reading
from glocal.web.addresses import address

pytestmark = pytest.mark.browser

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = ("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync")
BUILT = Path(__file__).parents[2] / "src" / "glocal" / "web" / "static" / "glocal" / "built"
MOST_BYTES = 250_000
"""What the front page may weigh in all: under a second on a slow mobile line of 3 Mbit/s."""


SMALLEST = {"width": 320, "height": 640}
Steps = Callable[["Visit"], None]


class Visit:
    """A page of a fresh browser window, what it asked for and what it complained of."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[str] = []
        self.complaints: list[str] = []
        self.bytes_received = 0
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("requestfailed", self._note_failure)
        page.on("requestfinished", self._weigh)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda message: self.complaints.append(message.text) if message.type == "error" else None)

    def _note_failure(self, request: Request) -> None:
        # Whoever leaves a page breaks off what it was still loading.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"{request.failure}: {request.url}")

    def _weigh(self, request: Request) -> None:
        sizes = request.sizes()
        self.bytes_received += sizes["responseHeadersSize"] + sizes["responseBodySize"]


class Person:
    """Someone at a browser, in a thread of their own.

    Playwright keeps an event loop running in its thread, and Django refuses its tables to a thread with one.
    """

    def __init__(self, browser: Browser, thread: Executor) -> None:
        self._browser = browser
        self._thread = thread

    def does(self, steps: Steps, **window: object) -> None:
        """Take the steps in a fresh window; nothing may be asked of another machine, nothing complained of."""
        self._thread.submit(self._take, steps, window).result(timeout=60)

    def _take(self, steps: Steps, window: dict[str, Any]) -> None:
        context = self._browser.new_context(**window)
        visit = Visit(context.new_page())
        steps(visit)
        context.close()
        assert {urlsplit(url).hostname for url in visit.asked} == {"localhost"}
        assert visit.complaints == []


@pytest.fixture(scope="module")
def person() -> Iterator[Person]:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip(f"no browser on the path: install one of {', '.join(BROWSERS)}")
    if not (BUILT / "site.css").is_file():
        pytest.skip("the front end is not built: run make setup")
    with ThreadPoolExecutor(max_workers=1) as thread:
        playwright = thread.submit(sync_playwright().start).result()
        start = playwright.chromium.launch
        browser = thread.submit(start, executable_path=found, args=list(QUIET)).result()
        yield Person(browser, thread)
        thread.submit(browser.close).result()
        thread.submit(playwright.stop).result()


@pytest.fixture
def site(live_server: LiveServer, issue: Reading) -> str:
    assert issue.articles.exists()
    return str(live_server.url)


def every_page() -> list[str]:
    lists = ["/", "/issues/", "/places/", "/ties/", "/activities/", "/about/", "/ties/?country=ZZ"]
    return lists + [address(row) for table in (Reading, Article, Place, Tie, Activity) for row in table.objects.all()]


def test_a_reader_clicks_from_the_front_page_to_an_article_a_tie_and_a_place(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(site)
        page.get_by_role("link", name="Naruto plays the Ninth again").click()
        expect(page.locator("mark.place")).to_have_count(3)
        page.get_by_role("complementary").get_by_role("link", name="Naruto – Lüneburg").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Lüneburg")
        expect(page.get_by_text("The two have been sister cities since 1974.")).to_be_visible()
        page.get_by_role("heading", level=1).get_by_role("link", name="Naruto").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Naruto")
        page.get_by_role("link", name="Naruto City").first.click()
        expect(page.locator("mark.place:target")).to_contain_text("Naruto City")

    person.does(steps)


def test_without_script_the_words_lead_to_the_list_and_back(person: Person, site: str) -> None:
    path = address(Article.objects.get())

    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(site + path)
        page.get_by_role("link", name="to fact 3 in the list").click()
        expect(page.locator("li:target")).to_contain_text("Naruto")
        page.get_by_role("link", name="to the words of fact 3", exact=True).click()
        expect(page.locator("mark:target")).to_contain_text("Naruto City")

    person.does(steps, java_script_enabled=False)


def test_pointing_at_a_fact_lights_its_words(person: Person, site: str) -> None:
    path = address(Article.objects.get())

    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(site + path)
        page.locator(".facts.tie li").hover()
        expect(page.locator("mark.lit")).to_have_count(2)
        page.mouse.move(0, 0)
        expect(page.locator("mark.lit")).to_have_count(0)
        page.get_by_role("link", name="to the words of fact 6").focus()
        expect(page.locator("mark.lit")).to_contain_text("IZUMI")

    person.does(steps)


def test_the_keyboard_finds_the_content_first(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(f"{site}/ties/")
        page.keyboard.press("Tab")
        skip = page.get_by_role("link", name="Skip to the content")
        expect(skip).to_be_focused()
        expect(skip).to_be_in_viewport(ratio=1)
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()
        page.keyboard.press("Tab")
        expect(page.get_by_label("Name")).to_be_focused()

    person.does(steps)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_is_wider_than_the_smallest_phone(person: Person, site: str, scheme: str) -> None:
    paths = every_page()

    def steps(visit: Visit) -> None:
        too_wide = []
        for path in paths:
            visit.page.goto(site + path)
            width = visit.page.evaluate("document.documentElement.scrollWidth")
            too_wide += [(path, width)] * (width > SMALLEST["width"])
        assert too_wide == []

    person.does(steps, viewport=SMALLEST, color_scheme=scheme)


def test_the_front_page_is_light(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        visit.page.goto(site, wait_until="networkidle")
        assert any(url.endswith(".woff2") for url in visit.asked)
        assert visit.bytes_received <= MOST_BYTES

    person.does(steps)
