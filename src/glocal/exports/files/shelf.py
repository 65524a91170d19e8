"""A file that hands on what was written to it: for writers that want a file where the reader wants a stream."""

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class Shelf(io.RawIOBase):
    """A file that can be written and told its length, and not gone back in."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[bytes] = []
        self._length = 0

    def writable(self) -> bool:
        """Return that it can be written to."""
        return True

    def write(self, content: "ReadableBuffer") -> int:
        """Take a piece; return its length in bytes."""
        piece = bytes(content)
        self._pieces.append(piece)
        self._length += len(piece)
        return len(piece)

    def tell(self) -> int:
        """Return how many bytes were written in all."""
        return self._length

    def taken(self) -> bytes:
        """Return what was written since the last call."""
        taken, self._pieces = b"".join(self._pieces), []
        return taken
