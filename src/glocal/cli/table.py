"""Tables for people, in columns that fit Japanese beside English, and the same rows as JSON for programs."""

import json
import unicodedata
from collections.abc import Iterable, Sequence

import click

_WIDE = ("W", "F")
_GAP = "  "


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[object]], *, as_json: bool, nothing: str) -> None:
    """Print rows as a table, or as one JSON array of objects.

    Args:
        columns: The names, in lower case as JSON has them; the table shows them with a capital.
        rows: One value a column; None is shown as nothing.
        as_json: Whether a program reads it.
        nothing: What a person is told where there are no rows, with what to do.
    """
    rows = list(rows)
    if as_json:
        click.echo(json.dumps([dict(zip(columns, row, strict=True)) for row in rows], ensure_ascii=False, indent=1))
        return
    if not rows:
        click.echo(nothing, err=True)
        return
    cells = [[name.replace("_", " ").capitalize() for name in columns], *(_shown(row) for row in rows)]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        click.echo(_GAP.join(_padded(cell, size) for cell, size in zip(row, widths, strict=True)).rstrip())


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes.

    >>> width("Misato"), width("三郷市")
    (6, 6)
    """
    wide = sum(unicodedata.east_asian_width(letter) in _WIDE for letter in text)
    return len(text) + wide - sum(unicodedata.combining(letter) > 0 for letter in text)


def _shown(row: Sequence[object]) -> list[str]:
    return ["" if cell is None else ", ".join(cell) if isinstance(cell, list) else str(cell) for cell in row]


def _padded(cell: str, size: int) -> str:
    return cell + " " * (size - width(cell))
