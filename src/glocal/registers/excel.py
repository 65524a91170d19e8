"""Lists in Excel workbooks, with title rows and merged cells."""

import contextlib
import datetime
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Protocol

import openpyxl
from openpyxl.reader.workbook import WorkbookParser
from openpyxl.utils.cell import range_boundaries
from openpyxl.utils.exceptions import InvalidFileException

from glocal.registers.grid import DamagedError, Grid, Record, plain_cell

_DAMAGE = (
    zipfile.BadZipFile, zlib.error, struct.error, InvalidFileException, OSError, EOFError, KeyError, ValueError,
    TypeError, AttributeError, IndexError, SyntaxError, RuntimeError, OverflowError,
)  # fmt: skip
"""What openpyxl and zipfile raise for a damaged or encrypted workbook; a parse error of XML is a SyntaxError."""

_LAST_ROW = 1_048_576
_MOST_EMPTY_ROWS = 10_000
_MOST_MERGED = 100_000
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')
_TAIL = 200

Area = tuple[int, int, int, int]
"""First column, first row, last column, last row; from one."""


def read_workbook(stream: BinaryIO) -> Iterator[Grid]:
    """Yield a grid for every worksheet that holds something; each must be used before the next is asked for.

    Raises:
        DamagedError: the stream is no whole workbook.
    """
    with warnings.catch_warnings(), _damage_told():
        # Unknown extensions and missing styles do not touch the cells.
        warnings.simplefilter("ignore")
        areas = _merged_areas(stream)
        stream.seek(0)
        book = openpyxl.load_workbook(stream, read_only=True, data_only=True)
        sheets = [(sheet.title, sheet) for sheet in book.worksheets]
    for title, sheet in sheets:
        rows = _fill_merged(_rows_of(sheet), areas.get(title, []))
        yield Grid("Excel", rows, sheet=title, is_one_of_several=True)


@contextlib.contextmanager
def _damage_told() -> Iterator[None]:
    """Raise what openpyxl and zipfile raise for a damaged workbook as one error of ours."""
    try:
        yield
    except _DAMAGE as error:
        raise DamagedError(str(error)) from error


def _merged_areas(stream: BinaryIO) -> dict[str, list[Area]]:
    """Return the merged areas by name of the worksheet, which openpyxl does not tell when it reads row by row."""
    with zipfile.ZipFile(stream) as archive:
        part = next((name for name in archive.namelist() if name.endswith("xl/workbook.xml")), "xl/workbook.xml")
        parser = WorkbookParser(archive, part)
        parser.parse()
        return {sheet.name: list(_areas_of(archive, link.target)) for sheet, link in parser.find_sheets()}


def _areas_of(archive: zipfile.ZipFile, part: str) -> Iterator[Area]:
    """Yield the merged areas of a worksheet, found in its XML without building it."""
    if part not in archive.namelist():
        return
    with archive.open(part) as file:
        rest, count = b"", 0
        while (chunk := file.read(1 << 20)) and count < _MOST_MERGED:
            window = rest + chunk
            end = 0
            for found in _MERGED.finditer(window):
                count, end = count + 1, found.end()
                left, top, right, bottom = range_boundaries(found[1].decode("ascii"))
                if left and top and right and bottom:
                    yield left, top, right, bottom
            rest = window[max(end, len(window) - _TAIL) :]


class _Sheet(Protocol):
    """What is used of openpyxl's worksheet."""

    def reset_dimensions(self) -> None: ...

    def iter_rows(self, *, values_only: bool) -> Iterator[tuple[object, ...]]: ...


def _rows_of(sheet: _Sheet) -> Iterator[tuple[int, list[str]]]:
    """Yield number and cells of every row, until there are too many empty ones."""
    empty = number = 0
    with _damage_told():
        sheet.reset_dimensions()
        rows = sheet.iter_rows(values_only=True)
    while number < _LAST_ROW and empty <= _MOST_EMPTY_ROWS:
        with warnings.catch_warnings(), _damage_told():
            warnings.simplefilter("ignore")
            row = next(rows, None)
        if row is None:
            return
        number += 1
        cells = [_as_text(value) for value in row]
        empty = 0 if any(cells) else empty + 1
        yield number, cells


def _fill_merged(rows: Iterator[tuple[int, list[str]]], areas: list[Area]) -> Iterator[Record]:
    """Yield the rows with the value of every merged area in each of its cells."""
    waiting = sorted(areas, key=lambda area: area[1])
    open_areas: list[tuple[Area, str]] = []
    for number, cells in rows:
        open_areas = [(area, value) for area, value in open_areas if area[3] >= number]
        while waiting and waiting[0][1] <= number:
            area = waiting.pop(0)
            value = cells[area[0] - 1] if area[0] <= len(cells) else ""
            open_areas.append((area, value))
        filled = [*cells, *[""] * (max((area[2] for area, _ in open_areas), default=0) - len(cells))]
        for (left, _, right, _), value in open_areas:
            filled[left - 1 : right] = [value] * (right - left + 1)
        if any(filled):
            yield Record(number, tuple(filled))


def _as_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return plain_cell(str(value))
