"""Places that an article names, each once, in the fullest form printed."""

from collections.abc import Iterable

from glocal.gazetteer import FoundPlace
from glocal.model.claim import PlaceMention
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel

Identity = tuple[str, str, str | int | None]
"""What tells one place from another: country, level, and the entry or else the name."""


def identity_of(place: Place) -> Identity:
    """Return what is equal for two mentions of the same place and different for two places."""
    if place.level is PlaceLevel.COUNTRY:
        return place.country, place.level.value, None
    return place.country, place.level.value, place.geonames or f"{place.name}/{place.region}"


def read_places(found: Iterable[FoundPlace]) -> tuple[PlaceMention, ...]:
    """Return the places that count, each once, in the order of their first mention.

    The span is that of the longest form printed, the first of them where several are as long.
    """
    fullest: dict[Identity, FoundPlace] = {}
    for mention in found:
        if not mention.counts:
            continue
        key = identity_of(mention.place)
        known = fullest.get(key)
        if known is None or len(mention.text) > len(known.text):
            fullest[key] = mention
    return tuple(PlaceMention(each.span, each.text, each.place, each.reasons) for each in fullest.values())
