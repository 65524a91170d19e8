"""A person at a browser, for tests: takes steps in a fresh window and notes what the window asks for."""

import shutil
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
SECONDS = 300
"""What all steps of a test may take, on a machine that is busy with other tests."""
STEP_MS = 60_000
QUIET = ("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync")
BUILT = Path(__file__).parents[2] / "src" / "glocal" / "web" / "static" / "glocal" / "built"
SMALLEST = {"width": 320, "height": 640}
"""The smallest phone, and a window of 1280 pixels at 400 % zoom."""
Steps = Callable[["Visit"], None]


class Visit:
    """A page of a fresh browser window, what it asked for and what it complained of."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[str] = []
        self.complaints: list[str] = []
        self.bytes_received: dict[str, int] = {}
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
        self.bytes_received[request.url] = sizes["responseHeadersSize"] + sizes["responseBodySize"]


class Person:
    """Someone at a browser, in a thread of their own.

    Playwright keeps an event loop running in its thread, and Django refuses its tables to a thread with one.
    """

    def __init__(self, browser: Browser, thread: Executor) -> None:
        self._browser = browser
        self._thread = thread

    def does(self, steps: Steps, **window: object) -> None:
        """Take the steps in a fresh window; nothing may be asked of another machine, nothing complained of."""
        try:
            self._thread.submit(self._take, steps, window).result(timeout=SECONDS)
        finally:
            _wait_for_the_last_answer()

    def _take(self, steps: Steps, window: dict[str, Any]) -> None:
        context = self._browser.new_context(**window)
        context.set_default_timeout(STEP_MS)
        try:
            visit = Visit(context.new_page())
            steps(visit)
        finally:
            context.close()
        assert {urlsplit(url).hostname for url in visit.asked} == {"localhost"}
        assert visit.complaints == []


def _wait_for_the_last_answer() -> None:
    """Wait until the server is done with a window that was closed.

    Its threads outlive a test otherwise: they read tables that the next test empties, and leave connections and sockets
    to whoever collects them.
    """
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(STEP_MS / 1000)


def at_a_browser() -> Iterator[Person]:
    """Yield a person at a browser; skip, and say so, where there is none or the pages' styles are not built."""
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
