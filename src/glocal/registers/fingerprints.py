"""What a list of a million rows is remembered by: numbers by hashes, 16 bytes a place."""

from array import array
from collections.abc import Hashable

_FIRST_PLACES = 1 << 10
_FILLED_THIRDS = 2
"""Of three places two may be taken before there are twice as many."""


class Fingerprints:
    """Numbers by things that are not held: two things are one where their hashes of 64 bits are.

    A million things take 34 MB, where a dict of their hashes takes 160; that any two of them meet by chance happens in
    one of 37 million such lists.

    >>> rows = Fingerprints()
    >>> rows["Misato – Salamina"] = 7
    >>> rows["Misato – Salamina"], rows["Sapporo – Munich"]
    (7, 0)
    """

    def __init__(self) -> None:
        self._hashes, self._numbers = _places(_FIRST_PLACES)
        self._count = 0

    def __getitem__(self, thing: Hashable) -> int:
        """Return the number of a thing, 0 where it has none."""
        return self._numbers[self._place(hash(thing))]

    def __setitem__(self, thing: Hashable, number: int) -> None:
        """Give a thing a number other than 0, from -2**63 to 2**63 - 1."""
        if 3 * self._count > _FILLED_THIRDS * len(self._numbers):
            self._grow()
        hashed = hash(thing)
        place = self._place(hashed)
        self._count += not self._numbers[place]
        self._hashes[place], self._numbers[place] = hashed, number

    def _place(self, hashed: int) -> int:
        """Return where a hash stands, or the free place where it would."""
        last = len(self._numbers) - 1
        place = hashed & last
        while self._numbers[place] and self._hashes[place] != hashed:
            place = (place + 1) & last
        return place

    def _grow(self) -> None:
        hashes, numbers = self._hashes, self._numbers
        self._hashes, self._numbers = _places(2 * len(numbers))
        for hashed, number in zip(hashes, numbers, strict=True):
            if number:
                place = self._place(hashed)
                self._hashes[place], self._numbers[place] = hashed, number


def _places(count: int) -> tuple["array[int]", "array[int]"]:
    return array("q", bytes(8 * count)), array("q", bytes(8 * count))
