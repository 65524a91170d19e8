"""Places and the ends of ties."""

from dataclasses import dataclass

from glocal.model.vocabulary import PlaceLevel

HOME_COUNTRY = "JP"
"""The country whose local governments the field is about, ISO 3166-1 alpha-2."""


@dataclass(frozen=True, slots=True)
class Place:
    """A country, a first-order division or a locality, on the map.

    Units: degrees of WGS 84, north and east positive.
    Source: GeoNames where `geonames` is set; otherwise a name under the nearest known place above it,
    whose coordinates it carries.
    """

    name: str
    """Plain English name without designation: `Misato`, `Saitama`, `South Korea`."""
    level: PlaceLevel
    country: str
    """ISO 3166-1 alpha-2."""
    region: str | None
    """Name of the first-order division it lies in; a region repeats its own; None for a country."""
    lat: float
    lon: float
    geonames: int | None
    """GeoNames id, or None where the gazetteer has no entry."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """A party to a tie that is not a place, such as a university."""

    name: str
    place: Place | None
    """Where it sits, if the text or the gazetteer tells."""


End = Place | Organisation
"""What stands at either end of a tie."""
