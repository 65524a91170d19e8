"""A list of ties in whatever form it comes, read row by row."""

import io
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from glocal.gazetteer import Gazetteer
from glocal.model.errors import GlocalError
from glocal.model.problem import Problem, Severity
from glocal.registers.columns import Correction, Guess, is_header, is_header_cell
from glocal.registers.dates import month_comes_first
from glocal.registers.ends import EndResolver
from glocal.registers.grid import SAMPLE_ROWS, DamagedError, Grid, Record
from glocal.registers.row import Column, Layout, Register, RegisterRow
from glocal.registers.tie import Earlier, TieReader

_HEAD_BYTES = 4096
_GROUPED = 0.5
"""Share of rows without a first end above which the list names it once for all rows below; a list of whole rows
misses single ends, one that was merged cells before it became CSV most of them."""
_REMEDY = "tell the columns, as in --map a_name=COLUMN,b_name=COLUMN; a_name==Misato where all rows share that end"


def read_register(
    source: bytes | BinaryIO, name: str, gazetteer: Gazetteer, columns: Mapping[str, str] | None = None
) -> Register:
    """Return a list of ties: how it was understood, and its rows, read as they are asked for.

    Args:
        source: The bytes, or a binary stream that can be gone back in and stays open while the rows are read.
        name: What the list is called; the source of its problems.
        gazetteer: The known places.
        columns: Corrections: the header of the column for a field of `glocal.registers.columns.FIELDS`, or
            `=` and the value that all rows share.

    Raises:
        GlocalError: `columns` names a field or a column that does not exist.
    """
    stream = io.BytesIO(source) if isinstance(source, bytes) else source
    correction = Correction.of(columns)
    try:
        tables = _understood(_grids(stream, gazetteer), correction, gazetteer)
        first = next(tables, None)
    except DamagedError as error:
        return _unreadable(name, f"is damaged: {error}", "open it, save it again, and import that")
    if first is None and correction.columns:
        wanted = ", ".join(correction.columns.values())
        raise GlocalError(f"no table has the columns {wanted}", "name them as they are printed")
    if first is None:
        return _unreadable(name, "holds no rows", "check the download")
    if not first.layout.is_usable:
        headers = ", ".join(column.header for column in first.layout.columns)
        lost = Problem(
            name, f"the two ends are not found among the columns {headers}", _REMEDY, severity=Severity.ERROR
        )
        return Register(name, first.layout, iter((lost,)))
    return Register(name, first.layout, _read_tables(itertools.chain((first,), tables), name, EndResolver(gazetteer)))


def _unreadable(name: str, message: str, remedy: str) -> Register:
    return Register(name, Layout("", ()), iter((Problem(name, message, remedy, severity=Severity.ERROR),)))


def _grids(stream: BinaryIO, gazetteer: Gazetteer) -> Iterator[Grid]:
    """Yield the tables of a stream, by what its first bytes are."""
    head = stream.read(_HEAD_BYTES).removeprefix(b"\xef\xbb\xbf").lstrip()
    stream.seek(0)
    if head.startswith(b"PK\x03\x04"):
        from glocal.registers.excel import read_workbook  # noqa: PLC0415  # openpyxl takes 0.1 s, which CSV need not pay

        yield from read_workbook(stream)
    elif head.startswith(b"<"):
        from glocal.registers.wikitable import read_page  # noqa: PLC0415  # only web pages need the parser

        yield from read_page(stream.read(), gazetteer)
    elif head.startswith(b"{"):
        from glocal.registers.wikidata import read_results  # noqa: PLC0415  # for symmetry of the four forms

        yield read_results(stream)
    elif head:
        from glocal.registers.table import read_table  # noqa: PLC0415

        yield read_table(stream, gazetteer)


@dataclass(frozen=True, slots=True)
class _Table:
    """A grid whose columns are understood."""

    layout: Layout
    sample: tuple[Record, ...]
    """The first rows below the header."""
    rest: Iterator[Record]


def _understood(grids: Iterator[Grid], correction: Correction, gazetteer: Gazetteer) -> Iterator[_Table]:
    """Yield the tables in which both ends are told; where there are none, the first of all."""
    first = None
    has_usable = False
    for grid in grids:
        table = _understand(grid, correction, gazetteer)
        if table is None:
            continue
        first = first or table
        if table.layout.is_usable:
            has_usable = True
            yield table
    if first and not has_usable:
        yield first


def _understand(grid: Grid, correction: Correction, gazetteer: Gazetteer) -> _Table | None:
    """Return a grid with the meaning of its columns; None where it is empty or not the one that is meant."""
    sample = tuple(itertools.islice(grid.records, SAMPLE_ROWS))
    if not any(any(record.cells) for record in sample) and not any(record.damage for record in sample):
        return None
    position = None if grid.headers else _find_header(sample, correction, gazetteer)
    headers = grid.headers or _headers(sample, position)
    if correction.columns and grid.is_one_of_several and not correction.names_all_of(headers):
        return None
    below = sample if position is None else sample[position + 1 :]
    constants = {**grid.constants, **correction.constants}
    fields = _guess(headers, below, correction.positions(headers), constants).fields(gazetteer)
    layout = Layout(
        form=grid.form,
        columns=tuple(Column(header, field) for header, field in zip(headers, fields, strict=True)),
        constants=tuple(constants.items()),
        encoding=grid.encoding,
        delimiter=grid.delimiter,
        sheet=grid.sheet,
        header_row=None if position is None else sample[position].number,
    )
    return _Table(layout, below, grid.records)


def _find_header(sample: Sequence[Record], correction: Correction, gazetteer: Gazetteer) -> int | None:
    """Return which row holds the headers, the last of several, None where no row does; title rows stand above it."""
    for position, record in enumerate(sample):
        if correction.names_all_of(record.cells):
            return position
    widest = max((_filled(record) for record in sample), default=0)
    headers = (n for n, r in enumerate(sample) if 2 * _filled(r) >= widest and is_header(r.cells, gazetteer))
    found = next(headers, None)
    if found is None:
        return None
    # A header of two rows has headers in all its cells; a row of the list may have a few of its words.
    wide = itertools.takewhile(lambda record: 2 * _filled(record) >= widest, sample[found + 1 :])
    return found + len(list(itertools.takewhile(lambda record: _is_all_header(record, gazetteer), wide)))


def _is_all_header(record: Record, gazetteer: Gazetteer) -> bool:
    told = [cell for cell in record.cells if cell]
    return bool(told) and all(is_header_cell(cell, gazetteer) for cell in told)


def _filled(record: Record) -> int:
    return len({cell for cell in record.cells if cell})


def _headers(sample: Sequence[Record], position: int | None) -> tuple[str, ...]:
    """Return the header of every column, with that of the row above it where two rows make the header."""
    if position is None:
        width = max((len(record.cells) for record in sample), default=0)
        return tuple(f"column {n}" for n in range(1, width + 1))
    cells = sample[position].cells
    above = sample[position - 1] if position and _filled(sample[position - 1]) > 1 else None
    over = above.cells if above and len(above.cells) == len(cells) else cells
    headers = (
        cell if cell == top or not top else f"{top} {cell}".strip() for cell, top in zip(cells, over, strict=True)
    )
    return tuple(header or f"column {n}" for n, header in enumerate(headers, 1))


def _guess(
    headers: tuple[str, ...], below: Sequence[Record], told: Mapping[int, str | None], constants: Iterable[str]
) -> Guess:
    width = len(headers)
    rows = [(*record.cells, *[""] * width)[:width] for record in below]
    return Guess(headers, rows, told, constants)


def _read_tables(tables: Iterator[_Table], name: str, resolver: EndResolver) -> Iterator[RegisterRow | Problem]:
    """Yield rows and problems of the tables; one that breaks off keeps what was read."""
    earlier = Earlier()
    try:
        for table in tables:
            reader = TieReader(
                name, table.layout, resolver, earlier, month_first=_month_first(table), is_grouped=_is_grouped(table)
            )
            for record in itertools.chain(table.sample, table.rest):
                yield from reader.read(record)
    except DamagedError as error:
        yield Problem(name, f"breaks off: {error}", "open it, save it again, and import that", severity=Severity.ERROR)


def _cells(table: _Table, field: str) -> list[str]:
    """Return the cells of a field in the sample, an empty text where a row has none."""
    at = next((n for n, column in enumerate(table.layout.columns) if column.field == field), None)
    if at is None:
        return []
    return [record.cells[at] if at < len(record.cells) else "" for record in table.sample]


def _month_first(table: _Table) -> bool | None:
    return month_comes_first(cell for field in ("date", "since") for cell in _cells(table, field))


def _is_grouped(table: _Table) -> bool:
    pairs = [first for first, second in zip(_cells(table, "a_name"), _cells(table, "b_name"), strict=False) if second]
    return bool(pairs) and pairs[0] != "" and pairs.count("") >= _GROUPED * len(pairs)
