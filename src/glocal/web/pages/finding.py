"""Things found by their address of today, of before, or by their identifier for good."""

import functools
from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.views.decorators.http import require_safe

from glocal.entities.permanent import KINDS, resolve
from glocal.web.addresses import address

OfThing = Callable[[HttpRequest, Any], HttpResponse]  # Any: the row of the view's own kind
OfPath = Callable[[HttpRequest, str], HttpResponse]


def found_or_moved(kind: str) -> Callable[[OfThing], OfPath]:
    """Hand a view the thing that the address names; lead on where it has another address now.

    Raises:
        Http404: nothing is or was called so.
    """
    rows, _ = KINDS[kind]

    def wrap(view: OfThing) -> OfPath:
        @functools.wraps(view)
        def finding(request: HttpRequest, path: str) -> HttpResponse:
            row = None if "\0" in path else rows._default_manager.filter(path=path).first()
            return view(request, row) if row else _lead_on(kind, path)

        return finding

    return wrap


@require_safe
def permanent(request: HttpRequest, kind: str, identifier: str) -> HttpResponse:  # noqa: ARG001 - Django's form of a view
    """Lead from an identifier, which a thing keeps for good, to its page."""
    if kind not in KINDS:
        raise Http404
    return _lead_on(kind, identifier)


def _lead_on(kind: str, name: str) -> HttpResponse:
    # No database knows such a letter, and PostgreSQL refuses it.
    row = None if "\0" in name else resolve(kind, name)
    if row is None:
        raise Http404
    return HttpResponsePermanentRedirect(address(row))
