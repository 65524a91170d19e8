"""Long answers handed out piece by piece, under either kind of server."""

from collections.abc import AsyncIterator, Iterator

from asgiref.sync import sync_to_async
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpRequest, StreamingHttpResponse

_PIECE = 1 << 16
"""Bytes that are handed on at once at least: fewer steps between threads."""


def streamed(request: HttpRequest, pieces: Iterator[bytes], media_type: str, name: str) -> StreamingHttpResponse:
    """Return the pieces as a file of that name, none of them made before it is asked for.

    Under an asynchronous server each step runs on the thread of the request, where its database connection is.
    """
    larger = _gathered(pieces)
    content = _in_steps(larger) if isinstance(request, ASGIRequest) else larger
    response = StreamingHttpResponse(content, content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _gathered(pieces: Iterator[bytes]) -> Iterator[bytes]:
    held = bytearray()
    for piece in pieces:
        held += piece
        if len(held) >= _PIECE:
            yield bytes(held)
            held.clear()
    yield bytes(held)


async def _in_steps(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    def step() -> bytes | None:
        return next(pieces, None)

    while (piece := await sync_to_async(step, thread_sensitive=True)()) is not None:
        yield piece
