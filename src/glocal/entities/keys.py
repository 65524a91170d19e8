"""What makes two mentions the same thing: keys, and the readable addresses that pages have."""

import functools
import hashlib
import re

from django.utils.text import slugify

from glocal.model.claim import ActivityClaim, TieClaim
from glocal.model.place import End, Organisation, Place
from glocal.model.vocabulary import PlaceLevel


def identifier(key: str) -> str:
    """Return what the thing of this key is called for good: 16 hexadecimal digits.

    >>> identifier("jp"), identifier("jp") == identifier(digest("jp"))
    ('9732c83e3e03fffd', True)
    """
    return (key if _DIGEST.fullmatch(key) else digest(key))[:16]


def digest(*words: str) -> str:
    """Return the SHA-256 of the words, one a line, in hexadecimal."""
    return hashlib.sha256("\n".join(words).encode()).hexdigest()


_DIGEST = re.compile(r"[0-9a-f]{64}")


def place_key(place: Place) -> str:
    """Return the key of a place: its country, country and division, or GeoNames id.

    A locality without GeoNames id is known by its name under its division.
    """
    match place.level:
        case PlaceLevel.COUNTRY:
            return place.country.lower()
        case PlaceLevel.REGION:
            return f"{place.country.lower()}/{_slug(place.name)}"
        case PlaceLevel.LOCALITY if place.geonames is not None:
            return f"geonames:{place.geonames}"
        case PlaceLevel.LOCALITY:
            return f"{place.country.lower()}/{_slug(place.region or '-')}/{_slug(place.name)}"


def place_path(place: Place) -> str:
    """Return the readable address of a place: `jp`, `jp/saitama`, `jp/saitama/misato`."""
    parts = [place.country.lower()]
    if place.level is not PlaceLevel.COUNTRY:
        parts.append(_slug(place.region or place.name))
    if place.level is PlaceLevel.LOCALITY:
        parts.append(_slug(place.name))
    return "/".join(parts)


def end_key(end: End) -> str:
    """Return the key of an end of a tie."""
    return organisation_key(end.name) if isinstance(end, Organisation) else place_key(end)


def organisation_key(name: str) -> str:
    """Return the key of an organisation: its name without case, accents, punctuation and article.

    >>> organisation_key("The University of Milan") == organisation_key("University of Milan")
    True
    """
    return f"organisation:{organisation_path(name)}"


def organisation_path(name: str) -> str:
    """Return the readable address of an organisation: `university-of-milan`."""
    return _slug(_ARTICLE.sub("", name))[:280]


_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)


def person_path(name: str) -> str:
    """Return the readable address of a person: `hachiro-nitta`."""
    return _slug(name)[:280]


def tie_key(tie: TieClaim) -> str:
    """Return the key of a tie: the keys of its ends, sorted, so that either order is the same tie."""
    return " & ".join(sorted(end_key(end) for end in tie.between))


def tie_path(ends: tuple[Place | str, Place | str]) -> str:
    """Return the readable address of a tie, its ends in the order of the key: `misato-saitama--salamina`.

    An organisation is given by its name.
    """
    return "--".join(_end_slug(end) for end in ends)


def activity_key(activity: ActivityClaim) -> str:
    """Return the key of an activity: a digest of kind, date and title.

    An activity without a date is told apart by its places too, since a title alone says little.
    """
    places = "" if activity.date else " ".join(sorted(place_key(place) for place in activity.places))
    return digest(activity.kind, str(activity.date or ""), _slug(activity.title), places)


def activity_path(activity: ActivityClaim) -> str:
    """Return the readable address of an activity: `2026/diplomats-study-tour-in-sumida-city`."""
    year = activity.date.first_year if activity.date else None
    return f"{year or 'undated'}/{_slug(activity.title)[:120].strip('-')}"


def _end_slug(end: Place | str) -> str:
    if isinstance(end, str):
        return organisation_path(end)
    if end.level is not PlaceLevel.LOCALITY or not end.region:
        return _slug(end.name)
    # Japan has seven Misatos; abroad the name alone is what people search for.
    return f"{_slug(end.name)}-{_slug(end.region)}" if end.country == "JP" else _slug(end.name)


@functools.lru_cache(16_384)
def _slug(name: str) -> str:
    """Return a name for an address; one without Latin letters keeps its own."""
    return slugify(name) or slugify(name, allow_unicode=True) or "-"
