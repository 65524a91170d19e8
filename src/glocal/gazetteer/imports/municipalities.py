"""Japan's list of local governments: five-digit code, kind, and written name for the places that are one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from glocal.gazetteer.entry import Draft
from glocal.gazetteer.imports.reading import Reading, Table
from glocal.gazetteer.municipal_places import attach_all
from glocal.gazetteer.municipalities import PREFECTURES, Municipality, check_digit, government
from glocal.gazetteer.names import is_japanese
from glocal.gazetteer.sources import SourceInfo

_COLUMNS = {
    "code": (
        "id",
        "code",
        "団体コード",
        "市区町村コード",
        "全国地方公共団体コード",
        "都道府県コード又は市区町村コード",
    ),
    "name": ("city_ja", "name_ja", "市区町村名", "市区町村名(漢字)"),
    "ward": ("special_district_ja", "ward_ja"),
    "kana": ("kana", "市区町村名(カナ)", "市区町村名(かな)", "市区町村名(ひらがな)"),
    "english": ("city_en", "name_en", "市区町村名(英字)", "市区町村名(ローマ字)"),
}


def read_code(text: str, *, has_check_digit: bool = False) -> int:
    """Return the five-digit code that five or six digits mean; a leading zero may be lost, as in Excel.

    Raises:
        ValueError: it is no code, or its check digit is wrong.
    """
    if not (text.isascii() and text.isdecimal() and len(text) in (4, 5, 6)):
        raise ValueError(f"{text!r} is no code of a local government")
    if len(text) < 6 and not has_check_digit:  # noqa: PLR2004 - digits
        code = int(text)
    else:
        code = int(text[:-1])
        if int(text[-1]) != check_digit(code):
            raise ValueError(f"the check digit of {text.zfill(6)} is wrong: {check_digit(code)} is due")
    if not 1 <= code // 1000 <= len(PREFECTURES):
        raise ValueError(f"{text} is in no prefecture: they are numbered 01 to 47")
    return code


def find_columns(cells: Sequence[str]) -> dict[str, int]:
    """Return where the columns of a header are; empty where it is none, as code and name are missing."""
    headers = [cell.lower().replace(" ", "") for cell in cells]
    found = {field: headers.index(name) for field, names in _COLUMNS.items() for name in names if name in headers}
    return found if {"code", "name"} <= found.keys() else {}


def read_list(reading: Reading, _smallest: int | None = None) -> Iterator[tuple[str, ...]]:
    """Yield code with five digits, name, ward, kana and English name of every local government below a prefecture."""
    seen: set[int] = set()
    for table in reading.tables():
        for number, cells in _records(table):
            try:
                row = _read_row(cells)
            except ValueError as error:
                reading.complain(str(error), line=number)
                continue
            if row and int(row[0]) not in seen:
                seen.add(int(row[0]))
                yield row


def _records(table: Table) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the cells of every row by field; a sheet without a header is understood by its cells."""
    columns: Mapping[str, int] = {}
    for number, cells in table:
        if header := find_columns(cells):
            columns, six = header, "団体コード" in cells[header["code"]]
        elif columns:
            record = {field: cells[at] for field, at in columns.items() if at < len(cells)}
            yield number, {**record, "six": "yes" if six else ""}
        elif len(cells) > 1 and cells[0].isdecimal() and is_japanese(cells[1]):
            yield number, {"code": cells[0], "name": cells[1], "kana": "".join(cells[2:3]), "six": "yes"}


def _read_row(cells: Mapping[str, str]) -> tuple[str, ...] | None:
    """Return the row in normal form; None for prefectures and for rows without a code, as notes below a list are.

    Raises:
        ValueError: the code is wrong, or the name is none of a local government.
    """
    if not cells.get("code"):
        return None
    code = read_code(cells["code"], has_check_digit=bool(cells.get("six")))
    name, ward = cells.get("name", ""), cells.get("ward", "")
    if code % 1000 == 0 and not ward and (not name or name in PREFECTURES):
        return None
    if "市" in name[1:-1] and name.endswith("区") and not ward:
        city, _, rest = name.partition("市")
        name, ward = f"{city}市", rest
    if government(code, ward or name) is None:
        raise ValueError(f"{name + ward!r} does not end in 市, 町, 村 or 区")
    return f"{code:05}", name, ward, cells.get("kana", ""), cells.get("english", "")


@dataclass(frozen=True, slots=True)
class Municipalities:
    """The local governments of a list."""

    info: SourceInfo
    path: Path

    def amend(self, draft: Draft) -> str:
        """Find the place that each of them is, else add one at the seat of its prefecture; wards at their city."""
        with self.path.open(encoding="utf-8", newline="\n") as file:
            rows = [_municipality(line.rstrip("\n").split("\t")) for line in file]
        return f"{self.info.name}: {attach_all(draft, rows)}"


def _municipality(cells: Sequence[str]) -> Municipality:
    code, name, ward, kana, english = cells
    return Municipality(int(code) // 1000, name, ward, kana, english, int(code))
