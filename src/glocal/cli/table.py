"""Tables for people, in columns that fit Japanese beside English, and the same rows as JSON for programs."""

import itertools
import json
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

import click

from glocal.exports.briefs.plain import printable

_WIDE = ("W", "F")
_ODD = re.compile("[\u0300-\u1fff\u20d0-\u20ff\u2300-\U0010ffff]")
"""A letter that may take two columns or none: all others take one, and are most of what is printed."""
_GAP = "  "
_NARROWEST = 12
"""Columns of a terminal below which a name says nothing any more."""
_WHOLE = ("Id", "Number")
"""Columns whose values are typed in again."""


def print_rows(
    columns: Sequence[str], rows: Iterable[Sequence[object]], *, as_json: bool, nothing: str, more: int = 0
) -> None:
    """Print rows as a table that fits the terminal, or as one JSON array of objects.

    Args:
        columns: The names, in lower case as JSON has them; the table shows them with a capital.
        rows: One value a column; None is shown as nothing.
        as_json: Whether a program reads it.
        nothing: What a person is told where there are no rows, with what to do.
        more: How many rows are left out, which is said on standard error.
    """
    rows = list(rows)
    if as_json:
        click.echo(json.dumps([dict(zip(columns, row, strict=True)) for row in rows], ensure_ascii=False, indent=1))
    elif rows:
        _print_table([[name.replace("_", " ").capitalize() for name in columns], *map(_shown, rows)])
    else:
        click.echo(nothing, err=True)
    if more:
        click.echo(f"{more:,} more: raise --limit, or narrow", err=True)


def _print_table(cells: Sequence[Sequence[str]]) -> None:
    widths = fitted(cells, shutil.get_terminal_size().columns if sys.stdout.isatty() else sys.maxsize)
    for row in cells:
        lines = (wrapped(cell, size) for cell, size in zip(row, widths, strict=True))
        for line in itertools.zip_longest(*lines, fillvalue=""):
            click.echo(_GAP.join(_padded(cell, size) for cell, size in zip(line, widths, strict=True)).rstrip())


def fitted(cells: Sequence[Sequence[str]], room: int) -> list[int]:
    """Return the widths of the columns of a table that fit a terminal: the widest gives first, down to its words.

    Only where that is not enough words are broken; in a terminal too narrow for that, lines as they come.
    Names by which to ask again give nothing.

    >>> fitted([["Tie", "Id"], ["Misato, Saitama – Salamina, Attica", "f47fe533f5f6e73e"]], 40)
    [22, 16]
    """
    columns = list(zip(*cells, strict=True))
    widths = [max(map(width, column)) for column in columns]
    if _sum(widths) <= room:
        return widths
    found = list(widths)
    words = [max(_NARROWEST, *(width(word) for cell in column for word in cell.split(" "))) for column in columns]
    for floors in (words, [_NARROWEST] * len(columns)):
        while _sum(found) > room:
            giving = [n for n, size in enumerate(found) if size > floors[n] and columns[n][0] not in _WHOLE]
            if not giving:
                break
            found[max(giving, key=found.__getitem__)] -= 1
        else:
            return found
    return widths


def _sum(widths: Sequence[int]) -> int:
    return sum(widths) + len(_GAP) * (len(widths) - 1)


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes.

    >>> width("Misato"), width("三郷市")
    (6, 6)
    """
    if not _ODD.search(text):
        return len(text)
    wide = sum(unicodedata.east_asian_width(letter) in _WIDE for letter in text)
    return len(text) + wide - sum(unicodedata.combining(letter) > 0 for letter in text)


def _shown(row: Sequence[object]) -> list[str]:
    cells = ("" if cell is None else ", ".join(cell) if isinstance(cell, list) else str(cell) for cell in row)
    return [printable(cell) for cell in cells]


def wrapped(cell: str, size: int) -> list[str]:
    """Return a cell in lines no wider than its column, broken at spaces, inside a word only where it is wider.

    >>> wrapped("Misato, Saitama – 三郷市三郷市", 8)
    ['Misato,', 'Saitama', '–', '三郷市三', '郷市']
    """
    lines: list[str] = []
    for word in cell.split(" "):
        if lines and width(lines[-1]) + 1 + width(word) <= size:
            lines[-1] += f" {word}"
        else:
            lines += _pieces(word, size)
    return lines


def _pieces(word: str, size: int) -> Iterator[str]:
    piece = ""
    for letter in word:
        if width(piece + letter) > size:
            yield piece
            piece = ""
        piece += letter
    yield piece


def _padded(cell: str, size: int) -> str:
    return cell + " " * (size - width(cell))
