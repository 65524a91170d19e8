"""Municipal mergers: a former municipality leads to its successor."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.entry import Draft, Entry
from glocal.gazetteer.imports.attach import Namesakes
from glocal.gazetteer.imports.municipalities import read_code
from glocal.gazetteer.imports.reading import Reading
from glocal.gazetteer.municipalities import check_digit
from glocal.gazetteer.sources import SourceInfo

_COLUMNS = {
    "old": ("old", "old_code", "旧コード", "旧団体コード", "旧市区町村コード"),
    "new": ("new", "new_code", "新コード", "新団体コード", "新市区町村コード"),
    "date": ("date", "期日", "合併期日", "施行年月日"),
    "name": ("old_name", "name", "旧名称", "旧市区町村名", "旧市町村名"),
}
_LAST = 20
"""Mergers of mergers that are followed; Japan has had four waves since 1888."""


def find_columns(cells: Sequence[str]) -> dict[str, int]:
    """Return where the columns of a header are; empty where it is none, as the codes or the date are missing."""
    headers = [cell.lower().replace(" ", "_") for cell in cells]
    found = {field: headers.index(name) for field, names in _COLUMNS.items() for name in names if name in headers}
    return found if {"old", "new", "date"} <= found.keys() else {}


def read_mergers(reading: Reading, _smallest: int | None = None) -> Iterator[tuple[str, ...]]:
    """Yield old code, new code, day and old name (empty where the list tells none) of every merger."""
    for number, cells in _records(reading):
        try:
            row = _read_row(cells)
        except ValueError as error:
            reading.complain(str(error), line=number)
            continue
        if row[0] != row[1]:  # a city that took others in and kept its code is listed too
            yield row


def _records(reading: Reading) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the cells of every row below a header, by field."""
    for table in reading.tables():
        columns: dict[str, int] = {}
        for number, cells in table:
            if columns:
                yield number, {field: cells[at] for field, at in columns.items() if at < len(cells)}
            elif not (columns := find_columns(cells)):
                reading.complain("no header with old, new, date stands above it", line=number)


def _read_row(cells: dict[str, str]) -> tuple[str, ...]:
    """Return the row in normal form.

    Raises:
        ValueError: a code is wrong, or the date is none of ISO 8601.
    """
    old, new = read_code(cells.get("old", "")), read_code(cells.get("new", ""))
    day = cells.get("date", "")[:10].replace("/", "-")
    datetime.date.fromisoformat(day)
    return f"{old:05}", f"{new:05}", day, cells.get("name", "")


@dataclass(frozen=True, slots=True)
class Mergers:
    """A list of mergers."""

    info: SourceInfo
    path: Path

    def amend(self, draft: Draft) -> str:
        """File the names and codes of every former municipality under the one that stands today."""
        with self.path.open(encoding="utf-8", newline="\n") as file:
            rows = [line.rstrip("\n").split("\t") for line in file]
        places = {entry.code: entry for entry in draft.localities if entry.country == "JP" and entry.code}
        successors = {int(old): int(new) for old, new, _, _ in sorted(rows, key=lambda row: row[2])}
        namesakes = Namesakes(draft.localities, "JP")
        led = 0
        for old, _, _, name in rows:
            entry = places.get(_last_successor(int(old), successors))
            if entry is not None:
                gone = places.get(int(old)) or _find_gone(namesakes, entry, name)
                _lead(entry, int(old), name, gone)
                led += 1
        _remove_pointless(draft, rows, places)
        return f"{self.info.name}: {led} led to their successors, {len(rows) - led} to none that is known"


def _last_successor(code: int, successors: dict[int, int]) -> int:
    for _ in range(_LAST):
        if code not in successors:
            break
        code = successors[code]
    return code


def _find_gone(namesakes: Namesakes, entry: Entry, name: str) -> Entry | None:
    """Return the place that the former municipality was, where it has a place of its own beside its successor."""
    if not name or entry.division is None:
        return None
    key = next(iter(namesakes.keys(name)))
    return next((each for each in namesakes.find(entry.division, key) if not each.code), None)


def _lead(entry: Entry, old: int, name: str, gone: Entry | None) -> None:
    """File a former municipality under its successor; its own place stays as one without government."""
    codes = [f"{old:05}", f"{old:05}{check_digit(old)}"]
    names = [name] if name else []
    if gone is not None and gone is not entry:
        names += [gone.name, gone.native]
        gone.names = [other for other in gone.names if other not in codes]
        gone.kind, gone.code = Kind.UNKNOWN, 0
    bare = [each[:-1] for each in names if each.endswith(("市", "町", "村", "区")) and len(each) > 2]  # noqa: PLR2004
    entry.former += dict.fromkeys(filter(None, [*codes, *names, *bare]))


def _remove_pointless(draft: Draft, rows: Sequence[Sequence[str]], places: dict[int, Entry]) -> None:
    """Remove former municipalities that only an old list has: they stand at the seat of their prefecture."""
    gone = {id(places[int(row[0])]) for row in rows if int(row[0]) in places}
    draft.localities[:] = [entry for entry in draft.localities if id(entry) not in gone or entry.geonames or entry.code]
