"""A file that is being imported: its lines or its tables, what was wrong with them, and how far it was read."""

import contextlib
import csv
import hashlib
import io
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from glocal.model.problem import Problem, Severity

Progress = Callable[[str, float], None]
Table = Iterator[tuple[int, list[str]]]
"""Rows of one table, each with its number from one; cells are stripped and in NFKC."""

_MOST_PROBLEMS = 1000
"""More are only counted; nobody reads them, and a dump has millions of lines."""
_EVERY = 1 << 16
_ENCODINGS = ("utf-8-sig", "cp932")
"""Lists of Japanese offices are in one of these, or in UTF-16 with its mark."""
_NO_LETTERS = re.compile("[\x00\x80-\x84\x86-\x9f\uf8f0-\uf8f3]")
"""What Python's cp932 makes of the bytes 80, A0, FD to FF, which stand for nothing in it; and control characters."""


@dataclass(slots=True)
class Reading:
    """One file on its way in."""

    path: Path
    progress: Progress = field(default=lambda _step, _part: None)
    problems: list[Problem] = field(default_factory=list)
    problem_count: int = 0

    def complain(self, message: str, remedy: str = "", line: int | None = None) -> None:
        """Note what is wrong with a line that is left out."""
        self._note(Problem(str(self.path), message, remedy, line))

    def reject(self, message: str, remedy: str) -> None:
        """Note why nothing of the file can be used; stands first among its problems."""
        problem = Problem(str(self.path), message, remedy, severity=Severity.ERROR)
        self.problem_count += 1
        self.problems.insert(0, problem)

    def _note(self, problem: Problem) -> None:
        self.problem_count += 1
        if len(self.problems) < _MOST_PROBLEMS:
            self.problems.append(problem)

    def digest(self) -> str:
        """Return the SHA-256 of the file, as hexadecimal digits."""
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def lines(self, columns: tuple[int, int]) -> Iterator[tuple[int, list[str]]]:
        """Yield the cells of every line of a tab-separated UTF-8 file that has so many of them, one at a time.

        Args:
            columns: Fewest and most cells of a line.
        """
        size, done = max(1, self.path.stat().st_size), 0
        with self.path.open("rb") as file:
            for number, raw in enumerate(file, 1):
                done += len(raw)
                if number % _EVERY == 0:
                    self.progress(f"reading {self.path.name}", done / size)
                try:
                    line = raw.decode("utf-8").rstrip("\r\n").removeprefix("\ufeff")
                except UnicodeDecodeError as error:
                    self.complain(f"byte {error.start + 1} is not UTF-8", line=number)
                    continue
                cells = line.split("\t")
                if columns[0] <= len(cells) <= columns[1]:
                    yield number, cells
                elif line and not line.startswith("#"):
                    self.complain(f"has {len(cells)} columns where {columns[0]} are due", line=number)

    def tables(self) -> Iterator[Table]:
        """Yield the tables of a CSV file or an Excel workbook; each must be used before the next."""
        with self.path.open("rb") as file:
            head = file.read(8)
        if head.startswith(b"PK\x03\x04"):
            yield from self._sheets()
        elif head.startswith(b"\xd0\xcf\x11\xe0"):
            self.reject("is a workbook of the old kind", "save it as .xlsx and import that")
        elif (text := self._text()) is not None:
            yield self._csv_rows(text)

    def _text(self) -> str | None:
        content = self.path.read_bytes()
        is_utf_16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
        for encoding in ("utf-16",) if is_utf_16 else _ENCODINGS:
            with contextlib.suppress(UnicodeDecodeError):
                text = content.decode(encoding)
                if not _NO_LETTERS.search(text):
                    return text
        self.reject("is in an unknown encoding", "save it as CSV in UTF-8 and import that")
        return None

    def _csv_rows(self, text: str) -> Table:
        first = text.partition("\n")[0]
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(",\t;", key=first.count), strict=True)
        while True:
            try:
                cells = next(rows, None)
            except csv.Error as error:
                self.complain(f"is broken: {error}", line=rows.line_num)
                continue
            if cells is None:
                return
            if any(cells):
                yield rows.line_num, [plain_cell(cell) for cell in cells]

    def _sheets(self) -> Iterator[Table]:
        import openpyxl  # noqa: PLC0415 - takes 0.2 s that dumps need not pay
        from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

        damage = (
            zipfile.BadZipFile, zlib.error, InvalidFileException, OSError, EOFError, KeyError, ValueError, TypeError,
            AttributeError, IndexError, SyntaxError,
        )  # fmt: skip
        try:
            book = openpyxl.load_workbook(self.path, read_only=True, data_only=True)
            for sheet in book.worksheets:
                yield ((n, [plain_cell(value) for value in row]) for n, row in enumerate(sheet.values, 1) if any(row))
            book.close()
        except damage as error:
            self.reject(f"is damaged: {error}", "open it, save it again, and import that")


def plain_cell(value: object) -> str:
    r"""Return a cell as one line in NFKC, without spaces that only lay out.

    >>> plain_cell("都道府県名\n（漢字）"), plain_cell("ｻｯﾎﾟﾛｼ"), plain_cell(None), plain_cell(11002)
    ('都道府県名 (漢字)', 'サッポロシ', '', '11002')
    """
    return "" if value is None else " ".join(unicodedata.normalize("NFKC", str(value)).split())
