"""Where the names on a map stand: beside their points, on the sheet, none on another."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from glocal.exports.maps.projection import Point

_SIZE = 14.0
_GAP = 6.0
_MOST = 0.45
"""The part of the sheet's width that one name may take; a longer one is cut."""
_WIDE = 1.0
_NARROW = 0.56
"""Widths of a letter in its own height: full-width ones, and the mean of Libre Franklin's Latin ones."""


@dataclass(frozen=True, slots=True)
class Label:
    """A name with the middle of its baseline. Units: pixels of the sheet."""

    text: str
    x: float
    y: float
    size: float = _SIZE

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        half = width(self.text) / 2
        return self.x - half, self.y - self.size, self.x + half, self.y + self.size * 0.3


def width(text: str) -> float:
    """Return about how wide a name is set, in pixels of the sheet."""
    return _SIZE * sum(_WIDE if unicodedata.east_asian_width(letter) in "WF" else _NARROW for letter in text)


def placed(names: Iterable[tuple[Point, str]], size: float) -> list[Label]:
    """Return the names in the order given, below, above or beside their points; one without room is left out."""
    labels: list[Label] = []
    points = list(names)
    taken = [(x - 2, y - 2, x + 2, y + 2) for (x, y), _ in points[:2]]
    for (x, y), name in points:
        text = _cut(name, size * _MOST)
        half = width(text) / 2
        beside = x + half + _GAP * 1.4, x - half - _GAP * 1.4
        spots = [(x, y + _SIZE + _GAP), (x, y - _GAP - 4), *((each, y + _SIZE / 3) for each in beside)]
        for middle, baseline in spots:
            label = Label(text, min(max(middle, half + 4), size - half - 4), baseline)
            if _has_room(label.box, taken, size):
                labels.append(label)
                taken.append(label.box)
                break
    return labels


def _cut(name: str, most: float) -> str:
    while width(name) > most:
        name = name[:-2].rstrip() + "…"
    return name


Box = tuple[float, float, float, float]


def _has_room(box: Box, taken: Sequence[Box], size: float) -> bool:
    left, top, right, bottom = box
    if top < 0 or bottom > size:
        return False
    return not any(left < r and l < right and top < b and t < bottom for l, t, r, b in taken)  # noqa: E741 - four sides
