"""The known localities by where they lie: which of them are near a point."""

import math
from collections import defaultdict
from collections.abc import Iterator

from glocal.gazetteer import Gazetteer

Point = tuple[float, float]
"""Latitude and longitude in degrees of WGS 84, north and east positive."""

_CELL = 20_000
"""Side of a cell in 1/100,000 degree, the unit of the gazetteer: 22 km from south to north."""
_CELLS_AROUND = 36_000_000 // _CELL
_KM_PER_DEGREE = 111.2
_LOCALITY = 2
_STEPS_KM = (10.0, 25.0, 100.0)


class NearIndex:
    """Localities in cells of a fifth of a degree; filled at the first question, in 0.1 s."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._cells: dict[tuple[int, int], list[int]] = {}

    def within(self, point: Point, radius_km: float, country: str | None = None) -> list[tuple[float, int]]:
        """Return distance in km and number of the localities within a radius, nearest first."""
        wanted = self._gazetteer.country_numbers.get(country) if country else None
        found = []
        for number in self._around(point, radius_km):
            if wanted is None or self._gazetteer.country[number] == wanted:
                distance_km = kilometres(point, self.point_of(number))
                if distance_km <= radius_km:
                    found.append((distance_km, number))
        return sorted(found)

    def nearest(self, point: Point, country: str | None = None) -> tuple[float, int] | None:
        """Return distance in km and number of the nearest locality; None where there is none within 100 km."""
        return next((found[0] for km in _STEPS_KM if (found := self.within(point, km, country))), None)

    def point_of(self, number: int) -> Point:
        """Return where a place of the gazetteer lies."""
        return self._gazetteer.lat[number] / 1e5, self._gazetteer.lon[number] / 1e5

    def _around(self, point: Point, radius_km: float) -> Iterator[int]:
        """Yield the localities of every cell that the radius can reach, over the date line where needed."""
        cells = self._cells or self._fill()
        row, column = int(point[0] * 1e5) // _CELL, int(point[1] * 1e5) // _CELL
        high = math.ceil(radius_km / _KM_PER_DEGREE * 1e5 / _CELL)
        # Towards the poles a degree of longitude shrinks; beyond 84 degrees lies no known locality.
        wide = math.ceil(high / max(0.1, math.cos(math.radians(point[0]))))
        half = _CELLS_AROUND // 2
        for y in range(row - high, row + high + 1):
            for x in range(column - wide, column + wide + 1):
                yield from cells.get((y, (x + half) % _CELLS_AROUND - half), ())

    def _fill(self) -> dict[tuple[int, int], list[int]]:
        cells = defaultdict(list)
        lat, lon = self._gazetteer.lat, self._gazetteer.lon
        for number, level in enumerate(self._gazetteer.level):
            if level == _LOCALITY:
                cells[lat[number] // _CELL, lon[number] // _CELL].append(number)
        self._cells = dict(cells)
        return self._cells


def kilometres(here: Point, there: Point) -> float:
    """Return the distance on the sphere.

    >>> round(kilometres((35.68, 139.69), (34.69, 135.50)))
    396
    """
    lat_a, lon_a, lat_b, lon_b = map(math.radians, (*here, *there))
    part = math.sin((lat_b - lat_a) / 2) ** 2
    part += math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1.0, part)))
