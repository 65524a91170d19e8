"""The words that tell what kind of place a name means: `City`, `Village`, `Gmina`, 県, 町."""

import functools
import re
from enum import IntEnum

from glocal.model.vocabulary import PlaceLevel


class Kind(IntEnum):
    """What a designation says of a place; the gazetteer keeps it where a name in it says so."""

    UNKNOWN = 0
    CITY = 1
    TOWN = 2
    VILLAGE = 3
    WARD = 4
    DISTRICT = 5
    """A part of a city, or a rural district such as the Japanese 郡."""
    COUNTY = 6
    MUNICIPALITY = 7
    DIVISION = 8
    """First-order: prefecture, state, province, canton."""
    AREA = 9
    """A part of a country without government of its own: `Bay Area`."""
    COUNTRY = 10

    @property
    def level(self) -> PlaceLevel | None:
        """The level of government that the kind belongs to, if it tells."""
        if self in (Kind.DIVISION, Kind.AREA):
            return PlaceLevel.REGION
        if self is Kind.COUNTRY:
            return PlaceLevel.COUNTRY
        return PlaceLevel.LOCALITY if self else None


MUNICIPAL = frozenset({Kind.CITY, Kind.TOWN, Kind.VILLAGE, Kind.MUNICIPALITY})
"""Kinds that lie in a first-order division, not in a city."""

AFTER: dict[str, Kind] = {
    "city": Kind.CITY, "metropolitan city": Kind.CITY, "capital city": Kind.CITY, "special city": Kind.CITY,
    "metropolis": Kind.CITY, "town": Kind.TOWN, "township": Kind.TOWN, "village": Kind.VILLAGE,
    "hamlet": Kind.VILLAGE, "ward": Kind.WARD, "borough": Kind.WARD, "district": Kind.DISTRICT,
    "quarter": Kind.DISTRICT, "suburb": Kind.DISTRICT, "county": Kind.COUNTY, "parish": Kind.MUNICIPALITY,
    "municipality": Kind.MUNICIPALITY, "commune": Kind.MUNICIPALITY, "local municipality": Kind.MUNICIPALITY,
    "metropolitan municipality": Kind.MUNICIPALITY, "district municipality": Kind.MUNICIPALITY,
    "prefecture": Kind.DIVISION, "pref": Kind.DIVISION, "province": Kind.DIVISION, "state": Kind.DIVISION,
    "region": Kind.DIVISION, "canton": Kind.DIVISION, "oblast": Kind.DIVISION, "krai": Kind.DIVISION,
    "governorate": Kind.DIVISION, "voivodeship": Kind.DIVISION, "department": Kind.DIVISION,
    "autonomous region": Kind.DIVISION, "special administrative region": Kind.COUNTRY, "shire": Kind.COUNTY,
    "bay area": Kind.AREA, "islands": Kind.AREA, "metropolitan area": Kind.AREA, "area": Kind.AREA,
    "shi": Kind.CITY, "machi": Kind.TOWN, "cho": Kind.TOWN, "mura": Kind.VILLAGE, "son": Kind.VILLAGE,
    "ku": Kind.WARD, "gun": Kind.DISTRICT, "ken": Kind.DIVISION, "fu": Kind.DIVISION,
}  # fmt: skip
"""English and romanised Japanese words behind a name."""

BEFORE: dict[str, Kind] = {
    "city of": Kind.CITY, "metropolitan city of": Kind.CITY, "town of": Kind.TOWN, "township of": Kind.TOWN,
    "market town of": Kind.TOWN, "village of": Kind.VILLAGE, "municipality of": Kind.MUNICIPALITY,
    "commune of": Kind.MUNICIPALITY, "parish of": Kind.MUNICIPALITY, "district of": Kind.DISTRICT,
    "borough of": Kind.WARD, "ward of": Kind.WARD, "county of": Kind.COUNTY, "prefecture of": Kind.DIVISION,
    "province of": Kind.DIVISION, "state of": Kind.DIVISION, "region of": Kind.DIVISION,
    "canton of": Kind.DIVISION, "governorate of": Kind.DIVISION, "department of": Kind.DIVISION,
    "london borough of": Kind.WARD,
    "greater": Kind.CITY, "gmina": Kind.MUNICIPALITY, "powiat": Kind.COUNTY, "markt": Kind.TOWN,
    "ostseebad": Kind.TOWN, "seebad": Kind.TOWN, "kurort": Kind.TOWN, "stadt": Kind.CITY,
    "republic of": Kind.COUNTRY, "kingdom of": Kind.COUNTRY,
}  # fmt: skip
"""Words in front of a name."""

JAPANESE: dict[str, Kind] = {
    "市": Kind.CITY, "町": Kind.TOWN, "村": Kind.VILLAGE, "区": Kind.WARD, "郡": Kind.DISTRICT,
    "県": Kind.DIVISION, "府": Kind.DIVISION, "都": Kind.DIVISION, "道": Kind.DIVISION, "州": Kind.DIVISION,
    "省": Kind.DIVISION,
}  # fmt: skip
"""The last letter of a Japanese or Chinese place name."""

_ROMANISED = ("shi", "machi", "cho", "mura", "son", "ku", "gun", "ken", "fu")


def _is_written(key: str) -> bool:
    """Return whether a name in Chinese characters ends in a designation and has two letters before it."""
    return len(key) >= len("富山市") and not key.isascii() and key[-1] in JAPANESE


def _alternatives(words: dict[str, Kind]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


@functools.cache
def _after_pattern() -> re.Pattern[str]:
    return re.compile(rf"(.+?) ({_alternatives(AFTER)})")


@functools.cache
def _before_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:the )?({_alternatives(BEFORE)}) (?:the )?(.+)")


def split_designation(key: str) -> tuple[str, Kind]:
    """Return the bare name of a folded name and the kind that its designation says.

    >>> split_designation("misato town"), split_designation("city of salamina")
    (('misato', <Kind.TOWN: 2>), ('salamina', <Kind.CITY: 1>))
    >>> split_designation("島根県"), split_designation("mexico")
    (('島根', <Kind.DIVISION: 8>), ('mexico', <Kind.UNKNOWN: 0>))
    """
    if found := _before_pattern().fullmatch(key):
        return found[2], BEFORE[found[1]]
    if found := _after_pattern().fullmatch(key):
        return found[1], AFTER[found[2]]
    if _is_written(key):
        return key[:-1], JAPANESE[key[-1]]
    return key, Kind.UNKNOWN


def japanese_kind(key: str) -> tuple[str, Kind]:
    """Return bare name and kind of a Japanese place by its romanised or written ending.

    >>> japanese_kind("toyama shi"), japanese_kind("sumidacho")
    (('toyama', <Kind.CITY: 1>), ('sumidacho', <Kind.UNKNOWN: 0>))
    """
    head, _, tail = key.rpartition(" ")
    if head and (tail in _ROMANISED or tail in {"city", "town", "village", "ward"}):
        return head, AFTER[tail]
    if _is_written(key):
        return key[:-1], JAPANESE[key[-1]]
    return key, Kind.UNKNOWN
