"""What takes a look at every row, asked once when a server starts, so that no visitor waits for it."""

import functools
import logging
import threading
from collections.abc import Callable, Iterator

from django.conf import settings
from django.db import connection
from django.utils import timezone

from glocal.exports.maps.world import world
from glocal.web import choices, figures, naming, queries, rankings
from glocal.web.maps import columns, pairs

_log = logging.getLogger(__name__)


def warm_beside() -> threading.Thread:
    """Ask all of it beside what the server does, the front page's first."""
    thread = threading.Thread(target=_warm_apart, name="warming", daemon=True)
    thread.start()
    return thread


def _warm_apart() -> None:
    warm()
    connection.close()


def warm() -> None:
    """Ask all of it; what fails is logged."""
    try:
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
