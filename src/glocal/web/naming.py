"""Places by the name they have in the language of the page."""

import functools
import gc

from glocal.entities import models
from glocal.entities.ends import home_first
from glocal.entities.places import place_of_row
from glocal.gazetteer.local_names import LocalNames, local_names
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel
from glocal.web.labels import country_name
from glocal.web.languages import language

_KEPT = 100_000
"""Names kept after they were asked for once: about 20 MB."""


def place_name(place: models.Place) -> str:
    """Return the name of a place in the language of the page; where that is not known, the one of the sources."""
    if place.level == PlaceLevel.COUNTRY:
        return country_name(place.country)
    return _japanese_name(place) if language() == "ja" else place.name


def ends_words(tie: models.Tie) -> str:
    """Return a tie by its ends, the one at home first: `Misato – Salamina`."""
    return " – ".join(end.organisation or (place_name(end.place) if end.place else "") for end in home_first(tie))


def other_name(place: models.Place) -> str:
    """Return the name of a place in the other language of the pages, empty where it is not known or the same."""
    names = (_japanese_name(place), place.name)
    shown, other = names if language() == "ja" else names[::-1]
    return "" if other == shown else other


def where(place: models.Place) -> str:
    """Return what a place lies in: `Saitama, Japan`, `日本・埼玉県`; nothing for a country."""
    if place.level == PlaceLevel.COUNTRY:
        return ""
    parts = [region_name(place) if place.level == PlaceLevel.LOCALITY else "", country_name(place.country)]
    return listed(parts)


def region_name(place: models.Place) -> str:
    """Return the name of the first-order division that a place lies in, empty where it lies in none."""
    return name_of_region(place.country, place.region) if place.region else ""


def name_of_region(country: str, region: str) -> str:
    """Return the name of a first-order division of a country in the language of the page."""
    place = Place(region, PlaceLevel.REGION, country, region, 0.0, 0.0, None)
    return _from_gazetteer(place) if language() == "ja" else region


def listed(parts: list[str]) -> str:
    """Return names from the smaller to the larger in the manner of the language: `Saitama, Japan`, `日本・埼玉県`."""
    told = [part for part in parts if part]
    return "・".join(reversed(told)) if language() == "ja" else ", ".join(told)


def make_names() -> None:
    """Make the table of Japanese names ahead of the first page that needs it; it takes about 0.2 s."""
    _japanese()


def _japanese_name(place: models.Place) -> str:
    """Return the name that a person decided before the gazetteer's, the one of the sources where neither has one."""
    return place.name_ja or _from_gazetteer(place_of_row(place))


@functools.lru_cache(_KEPT)
def _from_gazetteer(place: Place) -> str:
    return _japanese().japanese_of(place) or place.name


@functools.cache
def _japanese() -> LocalNames:
    names = local_names()
    names.japanese_of(_TOKYO)
    # The names are there for good: without this the garbage collector walks through all of them, 150 ms each time.
    gc.collect()
    gc.freeze()
    return names


_TOKYO = Place("Tokyo", PlaceLevel.LOCALITY, "JP", "Tokyo", 35.69, 139.69, 1850147)
"""A place with a GeoNames id: with the first of them, the table of all is made."""
