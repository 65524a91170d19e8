"""What a list of ties yields: its layout, and row by row a claim or a problem."""

from collections.abc import Iterator
from dataclasses import dataclass

from glocal.model.claim import TieClaim
from glocal.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list and what it is taken for."""

    header: str
    """As printed; `column 3` where the list has no header."""
    field: str | None
    """What it tells, by the names of `glocal.registers.columns.FIELDS`; None where it is only kept as text."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a list was understood, to be shown and corrected."""

    form: str
    """`CSV`, `Excel`, `Wikidata results`, `web page`."""
    columns: tuple[Column, ...]
    constants: tuple[tuple[str, str], ...] = ()
    """Field and value of what every row shares, such as the one fixed end."""
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    """The worksheet or the heading of the table."""
    header_row: int | None = None
    """Row of the header as a person counts it, None where there is none."""

    @property
    def is_read_in_order(self) -> bool:
        """Whether the file is read from its start to its end, so that the position tells how much is done."""
        return self.form in {"CSV", "TSV", "Wikidata results"}

    @property
    def is_usable(self) -> bool:
        """Whether both ends are told, so that rows can be read."""
        told = {column.field for column in self.columns} | {field for field, _ in self.constants}
        return all(told & {f"{side}_name", f"{side}_name_ja"} for side in "ab")


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One row of a list as a claim."""

    number: int
    """As a person counts it in the file, from one: the line of a CSV, the row of a sheet, the entry of a page."""
    text: str
    """Headers and values of the row: `City: Misato | Partner: Salamina`; the evidence counts in it."""
    tie: TieClaim
    key: str
    """What the row is known by in a later copy of the list: identities or names of both ends; each row has its own."""
    gone: bool = False
    """Whether the row stood in an earlier copy and is missing now; reading one copy never sets it."""


@dataclass(frozen=True, slots=True)
class Register:
    """A list of ties being read.

    Shape: `rows` can be gone through once, in the order of the file; a problem comes before its row's claim.
    A problem of severity error costs its row, or the whole list where it has no line.
    """

    name: str
    layout: Layout
    rows: Iterator[RegisterRow | Problem]
