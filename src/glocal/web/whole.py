"""Everything that is kept in one file: made once in each state of the ledger, by one request at a time."""

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from django.conf import settings
from django.core.files import locks
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from glocal.exports.files.forms import Form, write_everything
from glocal.exports.files.selection import Wanted
from glocal.ledger.turns import last_sequence
from glocal.web.streaming import streamed

_NAME = "glocal.zip"
_PIECE = 1 << 16
_WAIT_SECONDS = 60


@require_safe
def everything(request: HttpRequest) -> HttpResponseBase:
    """Hand out every list in one Data Package; whoever asks while it is being made is told to come again."""
    base = request.build_absolute_uri("/").rstrip("/")
    made = settings.HOME / f"everything-{last_sequence()}-{hashlib.sha256(base.encode()).hexdigest()[:12]}.zip"
    with contextlib.suppress(FileNotFoundError):
        return _handed_out(request, _pieces_of(made.open("rb")))
    pieces = write_everything(Wanted(), base, timezone.now())
    try:
        turn = made.with_name("everything.lock").open("wb")
    except OSError:
        # A home that cannot be written to keeps nothing.
        return _handed_out(request, pieces)
    if not locks.lock(turn, locks.LOCK_EX | locks.LOCK_NB):
        turn.close()
        words = _("The file is being made for somebody else. Ask again in a minute.")
        return HttpResponse(words, "text/plain; charset=utf-8", 503, headers={"Retry-After": str(_WAIT_SECONDS)})
    return _handed_out(request, _kept(pieces, made, turn))


def _handed_out(request: HttpRequest, pieces: Iterator[bytes]) -> HttpResponseBase:
    return streamed(request, pieces, Form.DATA_PACKAGE.media_type, _NAME)


def _kept(pieces: Iterator[bytes], made: Path, turn: IO[bytes]) -> Iterator[bytes]:
    """Yield the pieces and keep them under their name once the last is there, in the place of older ones."""
    unfinished = made.with_suffix(".unfinished")
    try:
        with turn, unfinished.open("wb") as file:
            for piece in pieces:
                file.write(piece)
                yield piece
            for older in made.parent.glob("everything-*.zip"):
                older.unlink(missing_ok=True)
            unfinished.replace(made)
    finally:
        unfinished.unlink(missing_ok=True)


def _pieces_of(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        while piece := file.read(_PIECE):
            yield piece
