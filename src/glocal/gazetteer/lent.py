"""Whether a place that has no entry of its own was put at the point of a known one: of its city, division, country."""

import functools

from glocal.gazetteer.opening import ensure_gazetteer

_PER_DEGREE = 100_000


def has_lent_point(lat: float, lon: float) -> bool:
    """Return whether some known place lies exactly at a point, in degrees of WGS 84 to five digits."""
    return (round(lat * _PER_DEGREE), round(lon * _PER_DEGREE)) in _points()


@functools.cache
def _points() -> frozenset[tuple[int, int]]:
    """Return where the known places lie, made in 0.1 s when it is first asked for."""
    with ensure_gazetteer() as gazetteer:
        return frozenset(zip(gazetteer.lat, gazetteer.lon, strict=True))
