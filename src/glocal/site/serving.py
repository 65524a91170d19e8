"""How the site is served: static files first, then pages that are kept, then each page made on one thread."""

import asyncio
import contextvars
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from wsgiref.headers import Headers

from django.core.handlers.asgi import ASGIHandler
from django.db import close_old_connections
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from servestatic import ServeStaticASGI  # type: ignore[import-untyped]  # it has no types

from glocal import web
from glocal.web.kept import KeptPages

_THREADS = ThreadPoolExecutor(8, thread_name_prefix="page")
"""Threads that stay, each with its connection: a new one for each request would open the database again."""


class _OneThread(ASGIHandler):
    """Makes each page on one thread, from the first middleware to the view.

    Django's own handler goes to another thread and back for each middleware, a dozen times a page.
    """

    def load_middleware(self, is_async: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - Django's own form
        super().load_middleware(is_async=False)

    async def get_response_async(self, request: HttpRequest) -> HttpResponseBase:
        # The context holds what Django knows of the request, such as the prefix of all addresses.
        context = contextvars.copy_context()
        return await asyncio.get_running_loop().run_in_executor(_THREADS, context.run, self._made, request)

    def _made(self, request: HttpRequest) -> HttpResponseBase:
        close_old_connections()
        return self.get_response(request)


def site() -> ServeStaticASGI:
    """Return the application; Django is set up."""
    files = Path(web.__file__).parent / "static"
    django: Any = _OneThread()  # Any: its messages are typed more narrowly than ASGI's
    pages = KeptPages(django, _THREADS)
    return ServeStaticASGI(pages, root=files, prefix="static/", add_headers_function=_as_it_says)


def _as_it_says(headers: Headers, path: str, url: str) -> None:  # noqa: ARG001 - the library's own form
    """Let no browser guess what a file is."""
    headers["X-Content-Type-Options"] = "nosniff"
