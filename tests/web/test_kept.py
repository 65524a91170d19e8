import asyncio
import datetime
import itertools
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django.utils.cache import patch_vary_headers

from glocal.web import kept as shelf
from glocal.web.kept import KeptPages, Message, Receive, Scope, Send, kept


class Site:
    """A site of one view, whose answers are numbered; it may be asked for any address."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.sequence = 1
        self._numbers: Iterator[int] = itertools.count(1)

    @property
    def application(self) -> KeptPages:
        @kept
        def view(request: HttpRequest) -> HttpResponse:
            self.made.append(request.get_full_path())
            status = 404 if "missing" in request.path else 200
            response = HttpResponse(f"{next(self._numbers)}", status=status, headers={"ETag": f'W/"{request.path}"'})
            patch_vary_headers(response, ["Accept-Language"])
            return response

        async def django(scope: Scope, _receive: Receive, send: Send) -> None:
            request = RequestFactory().get(f"{scope['path']}?{scope['query_string'].decode()}".rstrip("?"))
            request.scope = scope  # type: ignore[attr-defined]  # as Django's own requests under ASGI have it
            response = view(request)
            headers = [(name.lower().encode(), value.encode()) for name, value in response.items()]
            await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
            await send({"type": "http.response.body", "body": response.content})

        return KeptPages(django, ThreadPoolExecutor(1))

    def ask(self, address: str, method: str = "GET", **headers: str) -> tuple[int, bytes]:
        path, _, query = address.partition("?")
        told = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
        scope = {"type": "http", "method": method, "path": path, "query_string": query.encode(), "headers": told}
        got: list[Message] = []

        async def send(message: Message) -> None:
            got.append(message)

        async def receive() -> Message:
            return {"type": "http.request"}

        asyncio.run(self.application(scope, receive, send))
        return got[0]["status"], got[1]["body"]


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Site:
    site = Site()
    monkeypatch.setattr(shelf, "_state", lambda: (site.sequence, datetime.date(2026, 5, 1)))
    return site


def test_a_page_is_made_once_for_each_address(site: Site) -> None:
    addresses = ["/a/", "/a/", "/a/?page=2", "/ja/a/", "/a/"]
    assert [site.ask(each)[1] for each in addresses] == [b"1", b"1", b"2", b"3", b"1"]
    assert site.made == ["/a/", "/a/?page=2", "/ja/a/"]


def test_a_page_is_made_anew_when_the_ledger_changes(site: Site) -> None:
    assert site.ask("/a/") == (200, b"1")
    site.sequence = 2
    assert site.ask("/a/") == (200, b"2")


def test_a_page_is_made_for_each_value_of_what_it_varies_by_and_of_nothing_else(site: Site) -> None:
    assert site.ask("/a/", accept_language="en", referer="x") == (200, b"1")
    assert site.ask("/a/", accept_language="ja", referer="x") == (200, b"2")
    assert site.ask("/a/", accept_language="en", referer="y") == (200, b"1")


def test_whoever_has_a_page_already_is_told_so(site: Site) -> None:
    site.ask("/a/")
    assert site.ask("/a/", if_none_match='"b", "/a/"') == (304, b"")
    assert site.ask("/a/", if_none_match='"b"') == (200, b"1")


def test_nothing_is_kept_of_a_ledger_that_was_never_written(site: Site) -> None:
    site.sequence = 0
    assert [site.ask("/a/")[1] for _ in range(2)] == [b"1", b"2"]


def test_what_is_missing_is_not_kept(site: Site) -> None:
    assert [site.ask("/missing/") for _ in range(2)] == [(404, b"1"), (404, b"2")]


def test_what_is_sent_is_not_answered_from_the_shelf(site: Site) -> None:
    site.ask("/a/")
    assert site.ask("/a/", "POST") == (200, b"2")


def test_those_asked_for_longest_ago_go_first(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "MOST_PAGES", 2)
    for path in ("/a/", "/b/", "/a/", "/c/", "/a/", "/b/"):
        site.ask(path)
    assert site.made == ["/a/", "/b/", "/c/", "/b/"]


def test_a_page_with_a_figure_of_the_state_before_is_not_kept(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "noticing_old_answers", lambda: nullcontext(["a figure"]))
    assert [site.ask("/a/")[1] for _ in range(2)] == [b"1", b"2"]
