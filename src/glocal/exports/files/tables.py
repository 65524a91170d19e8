"""Comma-separated tables that a spreadsheet opens without running anything.

A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a line's end for a formula, a Japanese one also
with the wide forms of these signs. Such a text gets an apostrophe in front, and so does one that has apostrophes before
such a sign already: taking one apostrophe away gives every text back as it was. Numbers stay numbers.

Every text is quoted, so that no semicolon within it parts cells in spreadsheets that part cells by semicolons. Source:
RFC 4180; OWASP, CSV Injection.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence

from glocal.exports.files.columns import Column, cell
from glocal.exports.records.forms import Record

BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel takes UTF-8 for the code page of the machine, and Japanese becomes unreadable."""
_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_DEFUSED = re.compile("'+[=+\\-@\t\r\n＝＋－＠]")


def defused(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula.

    >>> defused("=1+1"), defused("'s-Hertogenbosch"), defused("Misato")
    ("'=1+1", "'s-Hertogenbosch", 'Misato')
    """
    # A null character ends the file for many programs, and no text means one.
    text = text.replace("\0", "\ufffd")
    return f"'{text}" if _FORMULA.match(text) else text


def armed(text: str) -> str:
    """Return the text that `defused` was given.

    >>> armed("'=1+1"), armed("'s-Hertogenbosch")
    ('=1+1', "'s-Hertogenbosch")
    """
    return text[1:] if _DEFUSED.match(text) else text


def write_csv(records: Iterable[Record], columns: Sequence[Column], *, mark: bool = True) -> Iterator[bytes]:
    """Yield a table line by line, first the names of the columns.

    Args:
        records: One for each line.
        columns: What to tell of each.
        mark: Whether the byte-order mark stands in front, for people who open the file in Excel.
    """
    writer = csv.writer(_Echo(), quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    head = writer.writerow([column.name for column in columns])
    yield ((BYTE_ORDER_MARK if mark else "") + str(head)).encode()
    for record in records:
        cells = (cell(column.value(record)) for column in columns)
        line = writer.writerow([defused(each) if isinstance(each, str) else each for each in cells])
        yield str(line).encode(errors="replace")


class _Echo:
    """What the writer of lines writes to: it hands the line back."""

    def write(self, line: str) -> str:
        return line
