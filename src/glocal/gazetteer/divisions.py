"""First-order divisions: which of them every group of localities is.

GeoNames numbers divisions otherwise than ISO 3166-2 does. The crosswalk is found by evidence: a division is
the group of localities that holds its seat. Seats are those of `divisions.tsv`; a division without one is
looked for where a town bears its name, or where the two numberings agree.
"""

import importlib.resources
import json
import math
import re
import statistics
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.entry import Entry
from glocal.gazetteer.names import fold, is_japanese
from glocal.gazetteer.tables import table_rows
from glocal.model.vocabulary import PlaceLevel

Group = tuple[str, str]
"""Country and the source's own code of a division."""

_GENERIC = re.compile(
    r"\b(?:province|prefecture|region|regiao|county|state|city|district|department|departamento|governorate|of|the|"
    r"oblast|oblasti|oblys|kraj|kray|krai|respublika|republic|autonomous|municipality|territory|parish|"
    r"voivodeship|lan|sheng|shi|do|provinsi|zizhiqu|special|metropolitan|capital|judet|rayon|viloyati|zupanija)\b"
)


@dataclass(frozen=True, slots=True)
class Division:
    """What is known of a division before its localities are."""

    country: str
    name: str
    seats: tuple[str, ...]
    names: tuple[str, ...] = ()
    iso: str = ""
    point: tuple[float, float] | None = None
    """Latitude and longitude of the middle, where the table tells."""
    geonames: int = 0


def read_divisions() -> list[Division]:
    """Return the divisions of the table, then those that only pycountry knows."""
    return [*_table_divisions(), *_iso_divisions()]


def read_provinces() -> list[Division]:
    """Return the provinces below the first-order divisions that no town is named after."""
    return list(_table_divisions("provinces.tsv"))


def _table_divisions(table: str = "divisions.tsv") -> Iterator[Division]:
    country = ""
    for row in table_rows(table):
        if row[0].startswith("["):
            country = row[0][1:3]
            continue
        name, seats, others, *middle_of = row
        names = tuple(filter(None, others.split("|")))
        point = _read_point(middle_of[0]) if middle_of else None
        yield Division(country, name, tuple(seats.split("|")), names, point=point)


def _read_point(text: str) -> tuple[float, float]:
    lat, lon = text.split()
    return float(lat), float(lon)


def _iso_divisions() -> Iterator[Division]:
    path = importlib.resources.files("pycountry") / "databases" / "iso3166-2.json"
    for row in json.loads(path.read_text(encoding="utf-8"))["3166-2"]:
        country, _, code = row["code"].partition("-")
        plain = re.sub(r"\s*[\[(].*?[\])]", "", row["name"]).split(",")[0]
        bare = bare_name(plain)
        yield Division(country, plain, (bare,), (bare.title(),) if bare else (), code)


def bare_name(name: str) -> str:
    """Return the folded name of a division without words that only say that it is one.

    >>> bare_name("Moskovskaya Oblast'"), bare_name("Canton of Bern")
    ('moskovskaya', 'canton bern')
    """
    return " ".join(_GENERIC.sub(" ", fold(name)).split())


def find_groups(divisions: Iterable[Division], groups: Mapping[Group, list[Entry]]) -> dict[Group, Division]:
    """Return which division each group of localities is, best evidence first; some stay without."""
    weights = _name_weights(groups)
    proposals = []
    for order, division in enumerate(divisions):
        for group, weight in _evidence(division, groups, weights):
            proposals.append((weight, -order, group, division))
    proposals.sort(key=lambda proposal: proposal[:3], reverse=True)
    found: dict[Group, Division] = {}
    taken: set[int] = set()
    for _, order, group, division in proposals:
        if group not in found and order not in taken:
            found[group] = division
            taken.add(order)
    return found


_SEAT_ORDER = 8.0
_SAME_CODE = 30.0
_TABLE = 60.0
_OTHER_NAME = 2.0
"""What another spelling costs: a town seven times as large as the namesake of the group is still its seat. With 1 to 2
the names agree with GeoNames' own list for 14 places more than with a share of the weight; Haiphong is in Hải Phòng."""


def _evidence(
    division: Division, groups: Mapping[Group, list[Entry]], weights: dict[str, dict[str, dict[Group, float]]]
) -> Iterator[tuple[Group, float]]:
    """Yield groups that may be the division, each with a weight: the logarithm of its seat's population."""
    same = (division.country, division.iso)
    if division.iso and not division.iso.isdigit() and same in groups:
        yield same, _SAME_CODE
    for place, seat in enumerate(division.seats):
        for group, weight in weights.get(division.country, {}).get(fold(seat), {}).items():
            yield group, weight - _SEAT_ORDER * place + (0 if division.iso else _TABLE)


def _name_weights(groups: Mapping[Group, list[Entry]]) -> dict[str, dict[str, dict[Group, float]]]:
    """Return for every country and folded name the groups with a place of that name, each with its weight."""
    weights: dict[str, dict[str, dict[Group, float]]] = defaultdict(lambda: defaultdict(dict))
    for group, entries in groups.items():
        if not group[1]:
            continue
        for entry in entries:
            size = math.log(entry.population + 10)
            for name in (entry.name, *entry.names):
                key = fold(name)
                weight = size - (0.0 if name == entry.name else _OTHER_NAME)
                held = weights[group[0]][key]
                held[group] = max(held.get(group, 0.0), weight)
    return weights


def make_entry(division: Division, localities: list[Entry]) -> Entry:
    """Return the entry of a division, at the middle of its localities rather than at its seat."""
    lat, lon = division.point or middle(localities)
    seats = {fold(seat) for seat in division.seats}
    seat = max(localities, key=lambda entry: (fold(entry.name) in seats, entry.population))
    native = next((name for name in division.names if is_japanese(name)), "")
    return Entry(
        name=division.name, level=PlaceLevel.REGION, country=division.country, lat=lat, lon=lon,
        names=list(division.names), kind=Kind.CITY if native.endswith("都") else Kind.UNKNOWN,
        geonames=division.geonames, native=native, seat=seat,
        population=sum(entry.population for entry in localities),
    )  # fmt: skip


def middle(localities: Iterable[Entry]) -> tuple[float, float]:
    """Return the middle of the settled land: the median of the quarter degrees that have a locality.

    The mean would lay Tokyo into the sea, for the sake of its islands.
    """
    cells = {(round(entry.lat * 4), round(entry.lon * 4) % _AROUND) for entry in localities}
    if any(lon < _AROUND // 4 for _, lon in cells) and any(lon > _AROUND * 3 // 4 for _, lon in cells):
        cells = {(lat, lon - _AROUND if lon > _AROUND // 2 else lon) for lat, lon in cells}
    lat = statistics.median(lat for lat, _ in cells) / 4
    lon = statistics.median(lon for _, lon in cells) / 4
    return lat, (lon + 180) % 360 - 180


_AROUND = 4 * 360
"""Quarter degrees around the world."""
