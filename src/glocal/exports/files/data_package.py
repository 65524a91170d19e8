"""A Frictionless Data Package: every list as a table, with the meaning of its columns, licence and citation, zipped.

Sources: specs.frictionlessdata.io, Data Package 1 and Table Schema 1; citation-file-format.github.io 1.2.0.
"""

import datetime
import json
import zipfile
from collections.abc import Iterable, Iterator

from glocal.exports.files.columns import COLUMNS, Column, Type
from glocal.exports.files.selection import Selection
from glocal.exports.files.shelf import Shelf
from glocal.exports.files.tables import write_csv

NAME = "glocal-register"
TITLE = "Glocal: ties and activities between local governments and the world"
LICENCE = "CC-BY-4.0"
"""Names and positions of places come from GeoNames under this licence, so the whole cannot ask for less."""
_TYPES = {Type.NUMBER: "number", Type.INTEGER: "integer", Type.DAY: "date"}
_EARLIEST = datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC)
"""The first moment that an archive can hold."""


def write_package(selections: Iterable[Selection], version: str, made_at: datetime.datetime) -> Iterator[bytes]:
    """Yield the archive piece by piece.

    Args:
        selections: The lists, each becomes a table.
        version: What the ledger's state is known by.
        made_at: When it is made; the files carry this time.
    """
    lists = list(selections)
    shelf = Shelf()
    with zipfile.ZipFile(shelf, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (
            ("datapackage.json", json.dumps(_description(lists, version, made_at), indent=1)),
            ("CITATION.cff", citation(version, made_at.date())),
        ):
            archive.writestr(_entry(name, made_at), text)
            yield shelf.taken()
        for each in lists:
            with archive.open(_entry(f"{each.what}.csv", made_at), "w", force_zip64=True) as file:
                for line in write_csv(each.records(), COLUMNS[each.record], mark=False):
                    file.write(line)
                    yield shelf.taken()
    yield shelf.taken()


def citation(version: str, day: datetime.date) -> str:
    """Return how to cite the data, as a CITATION.cff."""
    return f"""cff-version: 1.2.0
message: If you use these data, please cite them as below, and the sources that each row names.
type: dataset
title: "{TITLE}"
version: "{version}"
date-released: {day.isoformat()}
license: {LICENCE}
authors:
  - name: Glocal
"""


def _entry(name: str, made_at: datetime.datetime) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, max(made_at, _EARLIEST).timetuple()[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _description(lists: Iterable[Selection], version: str, made_at: datetime.datetime) -> dict[str, object]:
    return {
        "profile": "tabular-data-package",
        "name": NAME,
        "title": TITLE,
        "version": version,
        "created": made_at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "licenses": [{"name": LICENCE, "path": "https://creativecommons.org/licenses/by/4.0/"}],
        "sources": [{"title": "GeoNames (places)", "path": "https://www.geonames.org/"}],
        "contributors": [{"title": "Glocal", "role": "publisher"}],
        "resources": [_resource(each) for each in lists],
    }


def _resource(each: Selection) -> dict[str, object]:
    columns = COLUMNS[each.record]
    return {
        "profile": "tabular-data-resource",
        "name": each.what.value,
        "path": f"{each.what}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "description": (each.record.__doc__ or "").strip(),
        "schema": {"fields": [_field(column) for column in columns], "primaryKey": "identifier"},
    }


def _field(column: Column) -> dict[str, str]:
    return {"name": column.name, "type": _TYPES.get(column.type, "string"), "description": column.about}
