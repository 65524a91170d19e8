"""What takes a look at every row, asked when a server starts and again when the ledger has changed."""

import functools
import logging
import threading
import time
from collections.abc import Callable, Iterator

from django.conf import settings
from django.db import DatabaseError, connection
from django.utils import timezone

from glocal.exports.maps.world import world
from glocal.ledger.turns import last_sequence
from glocal.web import choices, figures, naming, queries, rankings
from glocal.web.maps import columns, pairs
from glocal.web.remembered import patiently

_LOOK_S = 3.0
"""Between two looks at the ledger: a page shows what was added at most twice as long after it."""
_log = logging.getLogger(__name__)


def warm_beside() -> threading.Thread:
    """Ask all of it beside what the server does, the front page's first, and again whenever the ledger has changed."""
    thread = threading.Thread(target=keep_warm, args=(_wait,), name="warming", daemon=True)
    thread.start()
    return thread


def keep_warm(goes_on: Callable[[], bool]) -> None:
    """Ask all of it at once, and again when the ledger has changed and is quiet.

    While documents are added, each look finds another state, and answers for it would be old before they are there.

    Args:
        goes_on: Waits, and returns whether to look again.
    """
    asked = None
    seen = _state()
    while True:
        now = _state()
        if now != asked and now == seen:
            warm()
            asked = now
        seen = now
        connection.close()
        if not goes_on():
            return


def _wait() -> bool:
    time.sleep(_LOOK_S)
    return True


def _state() -> int | None:
    """Return the number of the ledger's last change, None while it cannot be asked."""
    try:
        return last_sequence()
    except DatabaseError:
        return None


def warm() -> None:
    """Ask all of it; what fails is logged."""
    try:
        with patiently():
            for ask in questions():
                ask()
    except Exception:  # noqa: BLE001 - a visitor will ask again and be told
        _log.exception("not everything is remembered before it is asked for")


def questions() -> Iterator[Callable[[], object]]:
    """Yield what is asked, in the order in which visitors come to it."""
    yield from (queries.counts, pairs.country_pairs, columns.tie_columns)
    yield from (functools.partial(world, is_near=False), functools.partial(world, is_near=True), naming.make_names)
    yield from (choices.tie_choices, choices.activity_choices)
    yield from (functools.partial(rankings.place_ranking, code) for code, _ in settings.LANGUAGES)
    today = timezone.localdate()
    yield from (functools.partial(figures.counted, name, today) for name in figures.FIGURES)
    yield queries.differing
