"""Pages kept as they were made until the ledger changes or the day does: what is asked for again costs no making."""

import functools
from collections import OrderedDict
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from glocal.ledger.turns import last_sequence
from glocal.web.remembered import on_forgetting

View = Callable[..., HttpResponse]
MOST_PAGES = 512
"""Pages kept at once, those asked for last: about 20 MB."""
_OK = 200


class Shelf:
    """The pages of one state of the ledger, on one day."""

    def __init__(self) -> None:
        self._state: object = None
        self._pages: OrderedDict[object, HttpResponse] = OrderedDict()

    def find(self, state: object, key: object) -> HttpResponse | None:
        """Return a page of this state, None where it is not kept; pages of another state go."""
        if state != self._state:
            self._pages.clear()
            self._state = state
        page = self._pages.get(key)
        if page is not None:
            self._pages.move_to_end(key)
        return page

    def keep(self, key: object, page: HttpResponse) -> None:
        """Keep a page; the one that was asked for longest ago goes where there are too many."""
        self._pages[key] = page
        if len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)

    def clear(self) -> None:
        """Forget every page."""
        self._pages.clear()


_SHELF = Shelf()
on_forgetting(_SHELF.clear)


def kept(view: View) -> View:
    """Answer with the page as it was made before, as long as nothing has changed that it shows.

    A page depends on its whole address, the ledger and the day; a ledger that was never written keeps nothing.
    """

    @functools.wraps(view)
    def answering(request: HttpRequest, *args: str | int, **kwargs: str | int) -> HttpResponse:
        sequence = last_sequence()
        if request.method != "GET" or not sequence:
            return view(request, *args, **kwargs)
        key = request.build_absolute_uri()
        found = _SHELF.find((sequence, timezone.localdate()), key)
        if found is None:
            found = view(request, *args, **kwargs)
            if found.status_code != _OK:
                return found
            _SHELF.keep(key, found)
        return HttpResponse(found.content, headers=dict(found.items()))

    return answering
