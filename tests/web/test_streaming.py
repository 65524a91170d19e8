import asyncio
from collections.abc import Iterator
from typing import cast

from django.http import StreamingHttpResponse
from django.test import AsyncRequestFactory, RequestFactory

from glocal.web.streaming import streamed


def pieces(made: list[int]) -> Iterator[bytes]:
    """Yield five pieces of 40,000 bytes, and note which were made."""
    for number in range(5):
        made.append(number)
        yield b"x" * 40_000


def test_no_piece_is_made_before_it_is_asked_for():
    made: list[int] = []
    response = streamed(RequestFactory().get("/"), pieces(made), "text/plain", "long.txt")
    assert made == []

    first = next(iter(cast("Iterator[bytes]", response)))

    assert (len(first), made) == (80_000, [0, 1])


def test_all_pieces_come_in_the_end():
    response = streamed(RequestFactory().get("/"), pieces([]), "text/plain", "long.txt")

    assert response.getvalue() == b"x" * 200_000
    assert response["Content-Disposition"] == 'attachment; filename="long.txt"'


def test_an_asynchronous_request_is_answered_in_steps():
    async def ask() -> list[int]:
        response: StreamingHttpResponse = streamed(AsyncRequestFactory().get("/"), pieces([]), "text/plain", "long.txt")
        return [len(piece) async for piece in response]

    assert asyncio.run(ask()) == [80_000, 80_000, 40_000]
