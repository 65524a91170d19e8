"""A place on its way into the gazetteer file."""

from dataclasses import dataclass, field

from glocal.gazetteer.designations import Kind
from glocal.model.vocabulary import PlaceLevel


@dataclass(slots=True)
class Entry:
    """One place while the file is being built; merged and completed step by step."""

    name: str
    level: PlaceLevel
    country: str
    lat: float
    lon: float
    names: list[str] = field(default_factory=list)
    geonames: int = 0
    population: int = 0
    division: "Entry | None" = None
    kind: Kind = Kind.UNKNOWN
    code: int = 0
    native: str = ""
    seat: "Entry | None" = None
    """Its seat of government; of a division or a country."""
    former: list[str] = field(default_factory=list)
    """Names and codes of municipalities that became part of it."""


@dataclass(slots=True)
class Draft:
    """All places while the file is being built, after their divisions are known."""

    countries: list[Entry]
    regions: dict[tuple[str, str], Entry]
    """First-order divisions by country and GeoNames admin1 code."""
    localities: list[Entry]
