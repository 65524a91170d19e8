"""How far two places lie apart."""

import math

EARTH_RADIUS_KM = 6371.0
"""Mean radius. Source: IUGG."""


def distance_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the length of the great circle between two points.

    Units: points as degrees north and degrees east of WGS 84.

    >>> round(distance_km((35.68, 139.69), (51.51, -0.13)))
    9559
    """
    (north, east), (other_north, other_east) = one, other
    half_north = math.radians(other_north - north) / 2
    half_east = math.radians(other_east - east) / 2
    chord = math.sin(half_north) ** 2
    chord += math.cos(math.radians(north)) * math.cos(math.radians(other_north)) * math.sin(half_east) ** 2
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, chord)))


def about(km: float) -> int:
    """Return a distance to two figures: what can be said of places that are as wide as towns.

    >>> about(9559), about(84.6), about(0.4)
    (9600, 85, 0)
    """
    digits = max(0, math.floor(math.log10(km)) - 1) if km >= 1 else 0
    return int(round(km, -digits))
