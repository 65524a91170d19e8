"""What every answer below `/api/` has in common: reading from any site, a limit, errors as problem documents."""

import functools
import math
import time
from collections.abc import Callable
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from glocal.web.api.problems import MEDIA_TYPE, Refusal, nothing_there
from glocal.web.api.rate import Buckets, Rate, Standing, who_asks

PREFIX = "/api/"
_METHODS = "GET, HEAD, OPTIONS"
_SEEN_BY_SCRIPTS = "ETag, Link, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After"
_DAY_SECONDS = 86400


def api_front(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Return the middleware: what lies below `/api/` passes through it, the rest passes by."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        if not request.path_info.startswith(PREFIX):
            return get_response(request)
        response = _answer(request, get_response)
        response["Access-Control-Allow-Origin"] = "*"
        response["Access-Control-Expose-Headers"] = _SEEN_BY_SCRIPTS
        response["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    return answer


def _answer(request: HttpRequest, get_response: Callable[[HttpRequest], HttpResponseBase]) -> HttpResponseBase:
    if request.method == "OPTIONS":
        return _preflight()
    if request.method not in {"GET", "HEAD"}:
        return _read_only(str(request.method))
    standing = _standing(request)
    if standing and not standing.may_ask:
        response = _too_often(standing)
    else:
        response = _as_problem(request, _read(request, get_response))
    if standing:
        _tell(response, standing)
    return response


def _read_only(method: str) -> HttpResponseBase:
    response = Refusal(HTTPStatus.METHOD_NOT_ALLOWED, f"{method} is not allowed", "the API is read-only").response()
    response["Allow"] = _METHODS
    return response


def _too_often(standing: Standing) -> HttpResponseBase:
    response = Refusal(HTTPStatus.TOO_MANY_REQUESTS, "asked too often", "wait as Retry-After says").response()
    response["Retry-After"] = str(math.ceil(standing.next_in_seconds))
    return response


def _read(request: HttpRequest, get_response: Callable[[HttpRequest], HttpResponseBase]) -> HttpResponseBase:
    """Return the answer to GET; the server leaves out the body where HEAD was asked."""
    asked, request.method = request.method, "GET"
    try:
        return get_response(request)
    finally:
        request.method = asked


def _as_problem(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """Return an error page as a problem document."""
    if response.status_code < HTTPStatus.BAD_REQUEST or response.headers.get("Content-Type") == MEDIA_TYPE:
        return response
    if response.status_code == HTTPStatus.NOT_FOUND:
        return nothing_there(f"address {request.path_info}").response()
    return Refusal(response.status_code, "the question could not be answered", "ask again later").response()


def _preflight() -> HttpResponse:
    """Answer what a browser asks before a script of another site may read."""
    response = HttpResponse(status=HTTPStatus.NO_CONTENT)
    response["Allow"] = _METHODS
    response["Access-Control-Allow-Methods"] = _METHODS
    response["Access-Control-Allow-Headers"] = "*"
    response["Access-Control-Max-Age"] = str(_DAY_SECONDS)
    return response


def _standing(request: HttpRequest) -> Standing | None:
    """Take a token for the question; None where there is no limit."""
    buckets = _buckets(settings.GLOCAL_API_RATE)
    if not buckets.rate.most:
        return None
    return buckets.take(who_asks(request.META.get("REMOTE_ADDR", "")), time.monotonic())


@functools.cache
def _buckets(rate: str) -> Buckets:
    return Buckets(Rate.parse(rate))


def _tell(response: HttpResponseBase, standing: Standing) -> None:
    response["RateLimit-Limit"] = str(_buckets(settings.GLOCAL_API_RATE).rate.most)
    response["RateLimit-Remaining"] = str(standing.remaining)
    response["RateLimit-Reset"] = str(math.ceil(standing.full_in_seconds))
