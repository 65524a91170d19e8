"""The language of a page: English without a prefix, every other under its own (`/ja/ties/`).

The address decides, so that a link means the same to everybody. The browser's wish counts once: whoever comes to the
English front page from elsewhere and wishes another language more is led to the front page in it. Within the site
nobody is led away, so one click on the other language is enough, and nothing need be remembered about anybody.
"""

import functools
from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import get_script_prefix
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language, get_language_from_path, get_language_from_request

View = Callable[[HttpRequest], HttpResponse]


def language() -> str:
    """Return the code of the language that the page is in: `en`, `ja`."""
    return get_language() or settings.LANGUAGE_CODE


def in_language(request: HttpRequest, code: str) -> str:
    """Return the address of the same page, with its query, in another language."""
    path = request.path_info
    if found := get_language_from_path(path):
        path = path.removeprefix(f"/{found}")
    prefix = "" if code == settings.LANGUAGE_CODE else f"/{code}"
    query = request.META.get("QUERY_STRING", "")
    return f"{get_script_prefix().rstrip('/')}{prefix}{path or '/'}" + (f"?{query}" if query else "")


def led_by_wish(view: View) -> View:
    """Lead a first visit to the view in the language that the browser wishes most."""

    @functools.wraps(view)
    def leading(request: HttpRequest) -> HttpResponse:
        wished = get_language_from_request(request)
        if get_language_from_path(request.path_info) or wished == language() or _is_from_within(request):
            response = view(request)
        else:
            response = HttpResponseRedirect(in_language(request, wished))
        patch_vary_headers(response, ("Accept-Language", "Sec-Fetch-Site", "Referer"))
        return response

    return leading


def _is_from_within(request: HttpRequest) -> bool:
    return (
        request.headers.get("Sec-Fetch-Site") == "same-origin"
        or urlsplit(request.headers.get("Referer", "")).netloc == request.get_host()
    )
