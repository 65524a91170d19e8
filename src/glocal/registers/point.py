"""Coordinates as lists write them: `Point(132.58 35.07)`, `35.07, 132.58`, `35°4′12″N 132°34′48″E`."""

import re

from glocal.registers.near import Point

_NUMBER = r"([+-]?\d{1,3}(?:[.,]\d+)?)"
_WELL_KNOWN_TEXT = re.compile(
    r"Point\s*\(\s*([+-]?[\d.]+(?:E[+-]?\d+)?)\s+([+-]?[\d.]+(?:E[+-]?\d+)?)\s*\)", re.IGNORECASE
)
_PAIR = re.compile(r"([+-]?\d{1,3}\.\d+)\s*[,; /]\s*([+-]?\d{1,3}\.\d+)")
_ANGLE = re.compile(
    r"(\d{1,3}(?:\.\d+)?)\s*°\s*(?:(\d{1,2}(?:\.\d+)?)\s*[′'’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*[″\"”]\s*)?([NSEW])"
)
_SINGLE = re.compile(_NUMBER)


def read_point(printed: str) -> Point | None:
    """Return latitude and longitude of a cell, None where it holds no pair of coordinates.

    >>> read_point("Point(132.58 35.07)"), read_point("35.07, 132.58"), read_point("35°30′S 132°E")
    ((35.07, 132.58), (35.07, 132.58), (-35.5, 132.0))
    """
    text = printed.strip()
    if found := _WELL_KNOWN_TEXT.fullmatch(text):
        return _pair(found[2], found[1])
    if found := _PAIR.fullmatch(text):
        return _pair(found[1], found[2])
    angles = _ANGLE.findall(text)
    if len(angles) == len(("lat", "lon")) and angles[0][3] in "NS" and angles[1][3] in "EW":
        return _degrees(angles[0]), _degrees(angles[1])
    return None


def read_degrees(printed: str) -> float | None:
    """Return the degrees of a cell that holds one coordinate, None where it holds none.

    >>> read_degrees("47,5364"), read_degrees("70°30′W"), read_degrees("north")
    (47.5364, -70.5, None)
    """
    text = printed.strip()
    if _SINGLE.fullmatch(text):
        return float(text.replace(",", "."))
    angles = _ANGLE.findall(text)
    return _degrees(angles[0]) if len(angles) == 1 else None


def _pair(lat: str, lon: str) -> Point | None:
    try:
        return float(lat), float(lon)
    except ValueError:
        return None


def _degrees(angle: tuple[str, str, str, str]) -> float:
    degrees, minutes, seconds, towards = angle
    whole = float(degrees) + float(minutes or 0) / 60 + float(seconds or 0) / 3600
    return -whole if towards in "SW" else whole
