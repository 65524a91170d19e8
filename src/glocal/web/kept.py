"""Pages kept as they were sent until the ledger changes or the day does: what is asked for again costs no making.

They stand before Django, so that neither its middleware nor its address book is asked, and packed as they went out.
"""

import asyncio
import datetime
import functools
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from glocal.ledger.turns import last_sequence
from glocal.web.remembered import noticing_old_answers, on_forgetting

View = Callable[..., HttpResponse]
Scope = dict[str, Any]  # Any: as ASGI has it
Message = MutableMapping[str, Any]  # Any: as above
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
State = tuple[int, datetime.date]
"""The number of the ledger's last change, and the day."""
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

MOST_PAGES = 512
"""Pages kept at once, those asked for last: about 5 MB packed."""
_MARK = "glocal.may_be_kept"
_OK, _NOT_MODIFIED = 200, 304
_OF_A_BODY = {b"content-length", b"content-type", b"content-encoding"}


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was sent: its headers and its bytes."""

    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    def header(self, name: bytes) -> bytes:
        """Return the value of a header, empty where there is none."""
        return next((value for key, value in self.headers if key.lower() == name), b"")


class Shelf:
    """The pages of one state of the ledger, on one day."""

    def __init__(self) -> None:
        self._state: State | None = None
        self._pages: OrderedDict[object, Page] = OrderedDict()
        self._told_apart: dict[object, tuple[bytes, ...]] = {}

    def find(self, state: State, scope: Scope) -> Page | None:
        """Return the page that a request asks for, None where it is not kept; pages of another state go."""
        if state != self._state:
            self.clear()
            self._state = state
        key = self._key(scope)
        page = self._pages.get(key)
        if page is not None:
            self._pages.move_to_end(key)
        return page

    def keep(self, state: State, scope: Scope, page: Page) -> None:
        """Keep a page of the state that stands; the one that was asked for longest ago goes where there are too many.

        Of a ledger that was never written nothing is kept.
        """
        if state != self._state or not state[0]:
            return
        self._told_apart[_address(scope)] = tuple(_listed(page.header(b"vary").lower()))
        self._pages[self._key(scope)] = page
        if len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)

    def clear(self) -> None:
        """Forget every page."""
        self._pages.clear()
        self._told_apart.clear()

    def _key(self, scope: Scope) -> object:
        """Return the address with what else tells its answers apart: the headers that the page says it varies by."""
        address = _address(scope)
        names = self._told_apart.get(address)
        return names and (address, *(_header(scope, name) for name in names))


_SHELF = Shelf()
forget_pages = _SHELF.clear
on_forgetting(forget_pages)


class KeptPages:
    """An ASGI application that answers with kept pages, and asks the one behind it for all else.

    Args:
        application: Makes the pages.
        threads: Ask the ledger for its state; a connection to it belongs to a thread.
    """

    def __init__(self, application: Application, threads: Executor) -> None:
        self._application = application
        self._threads = threads

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or scope["method"] != "GET":
            await self._application(scope, receive, send)
            return
        state = await asyncio.get_running_loop().run_in_executor(self._threads, _state)
        page = _SHELF.find(state, scope)
        if page is None:
            await self._application(scope, receive, _Listening(scope, state, send))
        else:
            for message in _answer(scope, page):
                await send(message)


class _Listening:
    """Hands an answer on, and keeps it if its view says that it may be kept."""

    def __init__(self, scope: Scope, state: State, send: Send) -> None:
        self._scope, self._state, self._send = scope, state, send
        self._start: Message = {}
        self._body = bytearray()

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._start = message
        elif self._scope.get(_MARK) and self._start["status"] == _OK:
            self._body += message.get("body", b"")
            if not message.get("more_body"):
                _SHELF.keep(
                    self._state, self._scope, Page(tuple(map(tuple, self._start["headers"])), bytes(self._body))
                )
        await self._send(message)


def kept(view: View) -> View:
    """Let the answer of a view be kept as long as nothing has changed that it shows.

    A page depends on its address, the headers that it varies by, the ledger and the day. One that shows an answer of a
    state before is made again.
    """

    @functools.wraps(view)
    def answering(request: HttpRequest, *args: str | int, **kwargs: str | int) -> HttpResponse:
        with noticing_old_answers() as old:
            response = view(request, *args, **kwargs)
        if hasattr(request, "scope") and not old:
            request.scope[_MARK] = True
        return response

    return answering


def _state() -> State:
    return last_sequence(), timezone.localdate()


def _address(scope: Scope) -> tuple[object, ...]:
    return scope.get("scheme"), _header(scope, b"host"), scope["path"], scope.get("query_string", b"")


def _header(scope: Scope, name: bytes) -> bytes:
    return b",".join(value for key, value in scope["headers"] if key == name)


def _listed(value: bytes) -> Iterable[bytes]:
    return (part.strip() for part in value.split(b",") if part.strip())


def _answer(scope: Scope, page: Page) -> tuple[Message, Message]:
    """Return a page as its messages, without its body for whoever has it already."""
    tag = page.header(b"etag").removeprefix(b"W/")
    has_it = tag and tag in (known.removeprefix(b"W/") for known in _listed(_header(scope, b"if-none-match")))
    headers = [each for each in page.headers if not (has_it and each[0].lower() in _OF_A_BODY)]
    start = {"type": "http.response.start", "status": _NOT_MODIFIED if has_it else _OK, "headers": headers}
    return start, {"type": "http.response.body", "body": b"" if has_it else page.body}
