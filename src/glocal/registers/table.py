"""Lists as text with a delimiter: CSV, TSV and their kin."""

import csv
import io
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from glocal.gazetteer import Gazetteer
from glocal.registers.encoding import find_encoding
from glocal.registers.grid import SAMPLE_ROWS, Grid, Record, plain_cell
from glocal.registers.wikidata import is_service_tsv, plain_term

_DELIMITERS = (",", "\t", ";", "|")
_NAMES = {",": "comma", "\t": "tab", ";": "semicolon", "|": "bar"}
_LONGEST_LINE = 100_000
"""Code points; a longer line is no row of a list, and a file without line ends is not held in memory."""
_MOST_LINES = 30
"""Lines that one row may go over; beyond, its quotation mark was never closed."""
_SAMPLE_LINES = 1000


def read_table(stream: BinaryIO, gazetteer: Gazetteer) -> Grid:
    """Return the rows of a text table, read as they are asked for."""
    encoding = find_encoding(stream, gazetteer)
    text = io.TextIOWrapper(stream, encoding, errors="replace", newline=None)
    lines = _numbered_lines(text)
    sample = list(itertools.islice(lines, _SAMPLE_LINES))
    first = tuple(sample[0][1].split("\t")) if sample else ()
    if is_service_tsv(first):
        headers = tuple(header[1:] for header in first)
        terms = _read_terms(itertools.chain(sample[1:], lines))
        return Grid("Wikidata results", terms, headers=headers, encoding=encoding, delimiter="tab")
    delimiter = find_delimiter(line for _, line in sample)
    records = read_records(itertools.chain(sample, lines), delimiter)
    return Grid("CSV" if delimiter != "\t" else "TSV", records, encoding=encoding, delimiter=_NAMES[delimiter])


def _numbered_lines(text: io.TextIOWrapper) -> Iterator[tuple[int, str]]:
    """Yield every line with its number; one that is too long ends in a replacement character."""
    number = 0
    try:
        while line := text.readline(_LONGEST_LINE):
            number += 1
            if len(line) == _LONGEST_LINE and not line.endswith("\n"):
                line += "\ufffd"
                while rest := text.readline(_LONGEST_LINE):
                    if rest.endswith("\n"):
                        break
            yield number, line.rstrip("\n").replace("\x00", "")
    finally:
        text.detach()


def find_delimiter(lines: Iterable[str]) -> str:
    """Return the character that parts the lines into the same number of cells most often.

    >>> find_delimiter(["Stadt;Partner;Jahr", "Ulm;Jinotega;1999", "Köln;Kyoto, Japan;1963"])
    ';'
    """
    filled = [line for line in itertools.islice(lines, SAMPLE_ROWS) if line.strip()]

    def evenness(delimiter: str) -> tuple[float, int]:
        widths = Counter(len(split_line(line, delimiter) or ()) for line in filled)
        widths.pop(1, None)
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        return count * (1 if width > 1 else 0), width

    return max(_DELIMITERS, key=evenness)


def split_line(line: str, delimiter: str) -> list[str] | None:
    """Return the cells of a row, None where a quotation mark is still open."""
    if '"' not in line:
        return line.split(delimiter)
    if line.count('"') % 2:
        return None
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return line.split(delimiter)


def read_records(lines: Iterable[tuple[int, str]], delimiter: str) -> Iterator[Record]:
    """Yield the rows of numbered lines; a row with quoted line ends has the number of its first line.

    A quotation mark that is never closed costs nothing but its own meaning: the lines are read one by one.
    """
    ahead = iter(lines)
    pending: list[tuple[int, str]] = []
    while True:
        first = pending.pop(0) if pending else next(ahead, None)
        if first is None:
            return
        number, line = first
        cells = split_line(line, delimiter)
        if cells is None:
            taken = _lines_of_row(pending, ahead)
            cells = split_line(" ".join([line, *(text for _, text in pending[:taken])]), delimiter)
            del pending[: taken if cells else 0]
        yield _as_record(number, line, cells or line.split(delimiter), is_open=cells is None)


def _lines_of_row(pending: list[tuple[int, str]], ahead: Iterator[tuple[int, str]]) -> int:
    """Return how many of the lines to come close the open quotation mark; they are put into `pending`."""
    for taken in range(1, _MOST_LINES):
        if len(pending) < taken:
            more = next(ahead, None)
            if more is None:
                break
            pending.append(more)
        if sum(text.count('"') for _, text in pending[:taken]) % 2:
            return taken
    return 0


def _read_terms(lines: Iterable[tuple[int, str]]) -> Iterator[Record]:
    """Yield the rows of a query service's TSV, where quotation marks belong to the terms."""
    for number, line in lines:
        yield Record(number, tuple(plain_cell(plain_term(cell)) for cell in line.split("\t")))


def _as_record(number: int, line: str, cells: list[str], *, is_open: bool) -> Record:
    damage = ""
    if is_open:
        damage = "a quotation mark is never closed"
    elif len(line) > _LONGEST_LINE:
        return Record(number, (), f"the line is longer than {_LONGEST_LINE} characters")
    elif "\ufffd" in line:
        damage = "bytes that are no text in the encoding of the list"
    return Record(number, tuple(map(plain_cell, cells)), damage)
