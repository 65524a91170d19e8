"""Files of GeoNames: places (`allCountries.txt`, `JP.txt`), codes of divisions, alternate names."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.entry import Draft, Entry
from glocal.gazetteer.imports.attach import Namesakes
from glocal.gazetteer.imports.reading import Reading
from glocal.gazetteer.sources import SourceDivision, SourceInfo, SourcePlace
from glocal.gazetteer.tables import table_rows
from glocal.model.vocabulary import PlaceLevel

Row = tuple[str, ...]

_SEATS = frozenset({"PPLC", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPLG"})
_GONE = frozenset({"PPLH", "PPLQ", "PPLW", "PPLCH"})
_PART = "PPLX"
_UNITS = {"ADM2": Kind.COUNTY, "ADM3": Kind.MUNICIPALITY, "ADM4": Kind.MUNICIPALITY}
_MOST_ID = 0xFFFFFFFF
_NO_NAMES = frozenset(
    {"link", "wkdt", "post", "iata", "icao", "faac", "tcid", "unlc", "phon", "abbr", "piny", "fr_1793"}
)
"""Codes in the column of languages that mark no name that people write. Source: GeoNames, readme of the dumps."""


def read_dump(reading: Reading, smallest: int | None = None) -> Iterator[Row]:
    """Yield id, name, other names, latitude, longitude, feature, country, division, population of what is kept.

    Kept are populated places and administrative units that stand today. A file of one country (`JP.txt`) is kept
    whole; of the world those with inhabitants, seats and second-order divisions, which bounds the memory that the
    building takes.
    """
    countries = {row[0] for row in table_rows("countries.tsv")}
    if smallest is None:
        smallest = 0 if len(reading.path.stem) == len("JP") else 1
    for number, cells in reading.lines((19, 19)):
        if cells[6] not in ("P", "A") or cells[7] in _GONE:
            continue
        if fault := _fault_of(cells, countries):
            reading.complain(fault, line=number)
        elif _is_kept(cells[7], int(cells[14] or 0), smallest):
            names = dict.fromkeys(name.replace("|", " ") for name in (cells[2], *cells[3].split(",")) if name)
            yield (*cells[:2], "|".join(names), *cells[4:6], *cells[7:9], cells[10], cells[14] or "0")


def _is_kept(feature: str, population: int, smallest: int) -> bool:
    if feature in _SEATS or feature in {"ADM1", "ADM2"}:
        return True
    if feature == _PART:
        return population >= max(1, smallest)
    return (feature.startswith("PPL") or feature in _UNITS) and population >= smallest


def _fault_of(cells: list[str], countries: set[str]) -> str:
    """Return what is wrong with a line of a dump; empty where nothing is."""
    if not cells[0].isdecimal() or not 0 < int(cells[0]) < _MOST_ID:
        return f"{cells[0]!r} is no GeoNames id"
    if not cells[1]:
        return "has no name"
    if not _is_on_earth(cells[4], cells[5]):
        return f"{cells[4]!r}, {cells[5]!r} are no coordinates"
    if cells[8] not in countries:
        return f"unknown country code {cells[8]}"
    if cells[14] and not cells[14].isdecimal():
        return f"{cells[14]!r} is no number of inhabitants"
    return ""


def _is_on_earth(lat: str, lon: str) -> bool:
    try:
        return abs(float(lat)) <= 90 and abs(float(lon)) <= 180  # noqa: PLR2004 - degrees
    except ValueError:
        return False


def _kept_rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            yield line.rstrip("\n").split("\t")


@dataclass(frozen=True, slots=True)
class Dump:
    """Places, divisions and administrative units of a dump."""

    info: SourceInfo
    path: Path

    def places(self) -> Iterator[SourcePlace]:
        """Yield the populated places."""
        for number, name, names, lat, lon, feature, country, division, population in _kept_rows(self.path):
            if feature.startswith("PPL"):
                yield SourcePlace(
                    int(number), name, tuple(filter(None, names.split("|"))), float(lat), float(lon), country,
                    division, int(population),
                )  # fmt: skip

    def divisions(self) -> Iterator[SourceDivision]:
        """Yield the first-order divisions with all their names."""
        for number, name, names, _, _, feature, country, division, _ in _kept_rows(self.path):
            if feature == "ADM1":
                yield SourceDivision(country, division, name, int(number), tuple(filter(None, names.split("|"))))

    def amend(self, draft: Draft) -> str:
        """Give the names of units to the place of the same name that they hold; add those that hold none."""
        known = _Units(draft)
        for number, name, names, lat, lon, feature, country, division, population in _kept_rows(self.path):
            if feature in _UNITS and (region := draft.regions.get((country, division))):
                others = [name, *filter(None, names.split("|"))]
                unit = Entry(
                    name=name, level=PlaceLevel.LOCALITY, country=country, lat=float(lat), lon=float(lon),
                    names=others[:2] if feature == "ADM2" else others, geonames=int(number),
                    population=int(population), division=region, kind=_UNITS[feature],
                )  # fmt: skip
                known.take(unit, has_point=True)
        return f"{self.info.name}: {known}"


class _Units:
    """Administrative units on their way into the draft, with a count of what became of them."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._namesakes: dict[str, Namesakes] = {}
        self._counties = {
            (entry.country, id(entry.division), entry.name): entry
            for entry in draft.localities
            if entry.kind is Kind.COUNTY
        }
        self._known = {entry.geonames for entry in draft.localities}
        self._matched = self._added = 0

    def take(self, unit: Entry, *, has_point: bool) -> None:
        """Merge a unit into the county or the town that it is, else add it."""
        if unit.geonames in self._known:
            return
        county = self._counties.get((unit.country, id(unit.division), unit.name))
        if county is not None and not county.geonames:
            county.geonames, county.population = unit.geonames, county.population or unit.population
            if has_point:
                county.lat, county.lon = unit.lat, unit.lon
            self._matched += 1
            return
        town = self._town_of(unit, has_point=has_point)
        if town is not None and has_point:
            town.names += [name for name in unit.names if name not in town.names]
            town.population = town.population or unit.population
            self._matched += 1
            return
        if town is not None:
            unit.lat, unit.lon = town.lat, town.lon
        self._known.add(unit.geonames)
        self._draft.localities.append(unit)
        self._added += 1

    def _town_of(self, unit: Entry, *, has_point: bool) -> Entry | None:
        if unit.country not in self._namesakes:
            self._namesakes[unit.country] = Namesakes(self._draft.localities, unit.country)
        namesakes = self._namesakes[unit.country]
        point = (unit.lat, unit.lon) if has_point else None
        assert unit.division is not None  # noqa: S101 - both callers set it
        for key in namesakes.keys(unit.name):
            if found := namesakes.find(unit.division, key, point):
                return found[0]
        return None

    def __str__(self) -> str:
        return f"{self._matched} units matched, {self._added} added"


def read_admin1(reading: Reading, _smallest: int | None = None) -> Iterator[Row]:
    """Yield country, code, name, plain name and id of every first-order division."""
    for number, cells in reading.lines((4, 4)):
        country, _, code = cells[0].partition(".")
        if country and code and cells[1] and cells[3].isdecimal():
            yield country, code, *cells[1:]
        else:
            reading.complain("is no division: code, name, plain name and id are due", line=number)


@dataclass(frozen=True, slots=True)
class Admin1:
    """The list of first-order divisions."""

    info: SourceInfo
    path: Path

    def divisions(self) -> Iterator[SourceDivision]:
        """Yield every division of the list."""
        for country, code, name, plain, number in _kept_rows(self.path):
            yield SourceDivision(country, code, name, int(number), (plain,) if plain != name else ())


def read_admin2(reading: Reading, _smallest: int | None = None) -> Iterator[Row]:
    """Yield country, division, name, plain name and id of every second-order division."""
    for number, cells in reading.lines((4, 4)):
        country, _, codes = cells[0].partition(".")
        division, _, code = codes.partition(".")
        if country and division and code and cells[1] and cells[3].isdecimal():
            yield country, division, *cells[1:]
        else:
            reading.complain("is no division: code, name, plain name and id are due", line=number)


@dataclass(frozen=True, slots=True)
class Admin2:
    """The list of second-order divisions, which has no coordinates."""

    info: SourceInfo
    path: Path

    def amend(self, draft: Draft) -> str:
        """Give ids to known counties; add others at the town of their name, else at the middle of their division."""
        known = _Units(draft)
        for country, division, name, plain, number in _kept_rows(self.path):
            if region := draft.regions.get((country, division)):
                unit = Entry(
                    name=name, level=PlaceLevel.LOCALITY, country=country, lat=region.lat, lon=region.lon,
                    names=list(dict.fromkeys((name, plain))), geonames=int(number), division=region, kind=Kind.COUNTY,
                )  # fmt: skip
                known.take(unit, has_point=False)
        return f"{self.info.name}: {known}"


def read_names(reading: Reading, _smallest: int | None = None) -> Iterator[Row]:
    """Yield id of the place and the name, for every alternate name that people write."""
    for number, cells in reading.lines((4, 10)):
        if not cells[1].isdecimal():
            reading.complain(f"{cells[1]!r} is no GeoNames id", line=number)
        elif cells[3] and cells[2] not in _NO_NAMES and "1" not in cells[6:7]:
            yield cells[1], cells[3]


@dataclass(frozen=True, slots=True)
class AlternateNames:
    """Names in many languages of places that other sources bring."""

    info: SourceInfo
    path: Path

    def amend(self, draft: Draft) -> str:
        """Add every name to the place with its id; names of unknown places are left out."""
        places: dict[int, list[Entry]] = defaultdict(list)
        for entry in (*draft.countries, *draft.regions.values(), *draft.localities):
            if entry.geonames:
                places[entry.geonames].append(entry)
        added = 0
        for number, name in _kept_rows(self.path):
            for entry in places.get(int(number), ()):
                if name not in entry.names:
                    entry.names.append(name)
                    added += 1
        return f"{self.info.name}: {added} names added"
