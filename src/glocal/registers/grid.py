"""A list as a grid of cells, before anybody knows what the columns mean."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

SAMPLE_ROWS = 200
"""How many rows are looked at to understand a list: enough for shares of cells, and few enough to hold."""


class DamagedError(Exception):
    """A file is no whole one of its kind; caught where the list is read, and told as a problem."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row of cells, or what kept it from being read.

    Shape: cells are stripped and without line ends; an empty cell is the empty string.
    """

    number: int
    """As a person counts it, from one."""
    cells: tuple[str, ...]
    damage: str = ""
    """What is wrong with the row; empty where nothing is. A row without cells is lost."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of one table, header and title rows included unless `headers` are known."""

    form: str
    records: Iterator[Record]
    headers: tuple[str, ...] = ()
    """Names of the columns where the form itself tells them; else they are looked for in the rows."""
    constants: Mapping[str, str] = field(default_factory=dict)
    """What all rows share, by field, where the form tells it: the city whose page it is."""
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    is_one_of_several: bool = False
    """Whether the file may hold other tables, as a workbook or a page does."""


def plain_cell(text: str) -> str:
    r"""Return a cell in one line, without spaces around it and without the bar that `RegisterRow.text` parts cells by.

    >>> plain_cell("  Misato\n Town | JP ")
    'Misato Town / JP'
    """
    plain = " ".join(text.replace("|", "/").split())
    return plain if plain.isascii() else unicodedata.normalize("NFC", plain)
