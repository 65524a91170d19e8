"""The kinds of files that can be imported, in the order in which they build upon one another."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from glocal.gazetteer.imports import geonames, mergers, municipalities
from glocal.gazetteer.imports.reading import Reading
from glocal.gazetteer.sources import Source, SourceInfo


@dataclass(frozen=True, slots=True)
class ImportKind:
    """How a kind of file is brought into normal form, and how that form becomes a source."""

    read: Callable[[Reading, int | None], Iterator[tuple[str, ...]]]
    open: Callable[[SourceInfo, Path], Source]
    licence: str
    file_name: str
    """Regular expression of the names under which such files are published."""


_GEONAMES = "GeoNames, CC BY 4.0"
_NOT_TOLD = "licence not told"

KINDS: dict[str, ImportKind] = {
    "places": ImportKind(
        geonames.read_dump, geonames.Dump, _GEONAMES, r"allCountries\.txt|[A-Z]{2}\.txt|cities\d+\.txt"
    ),
    "admin1": ImportKind(geonames.read_admin1, geonames.Admin1, _GEONAMES, r"admin1Codes.*\.txt"),
    "admin2": ImportKind(geonames.read_admin2, geonames.Admin2, _GEONAMES, r"admin2Codes.*\.txt"),
    "names": ImportKind(geonames.read_names, geonames.AlternateNames, _GEONAMES, r"alternateNames.*\.txt"),
    "municipalities": ImportKind(municipalities.read_list, municipalities.Municipalities, _NOT_TOLD, ""),
    "mergers": ImportKind(mergers.read_mergers, mergers.Mergers, _NOT_TOLD, ""),
}
"""Each is built upon those before it: mergers need the codes that the list of municipalities gives."""


def guess_kind(reading: Reading) -> str:
    """Return the kind of a file by its name, else by its header; empty where neither tells."""
    for name, kind in KINDS.items():
        if kind.file_name and re.fullmatch(kind.file_name, reading.path.name):
            return name
    if reading.path.suffix.lower() == ".txt":
        return ""
    probe = Reading(reading.path)
    for table in probe.tables():
        for _, (_, cells) in zip(range(_HEADER_WITHIN), table, strict=False):
            if mergers.find_columns(cells):
                return "mergers"
            if municipalities.find_columns(cells):
                return "municipalities"
    return ""


_HEADER_WITHIN = 10
"""Rows in which a header must stand; offices print titles above it."""
