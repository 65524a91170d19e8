"""Japan's list of local governments: five-digit code, kind, and written name for the places that are one."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.entry import Draft, Entry
from glocal.gazetteer.imports.attach import NEAR_KM, Namesakes
from glocal.gazetteer.imports.reading import Reading, Table
from glocal.gazetteer.imports.romaji import romanise
from glocal.gazetteer.names import is_japanese, without_accents
from glocal.gazetteer.resolve import kilometres
from glocal.gazetteer.sources import SourceInfo
from glocal.gazetteer.spellings import main_names
from glocal.model.vocabulary import PlaceLevel

PREFECTURES = (
    "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県",
    "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県",
    "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県",
    "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県",
    "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
)  # fmt: skip
"""In the order of their codes. Source: JIS X 0401."""

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
_WEIGHTS = (6, 5, 4, 3, 2)
_TOKYO = 13
_WARDS = range(100, 200)


class Government(StrEnum):
    """The kinds of local governments below the prefecture."""

    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"
    SPECIAL_WARD = "special ward"
    CITY_WARD = "designated-city ward"


_ENDINGS = {"市": Government.CITY, "町": Government.TOWN, "村": Government.VILLAGE, "区": Government.CITY_WARD}
_KINDS = {
    Government.CITY: Kind.CITY, Government.TOWN: Kind.TOWN, Government.VILLAGE: Kind.VILLAGE,
    Government.SPECIAL_WARD: Kind.WARD, Government.CITY_WARD: Kind.WARD,
}  # fmt: skip


def government(code: int, name: str) -> Government | None:
    """Return what kind of government a five-digit code and a written name mean; None where it is none.

    >>> str(government(13101, "千代田区")), str(government(1101, "札幌市中央区")), government(1000, "北海道")
    ('special ward', 'designated-city ward', None)
    """
    kind = _ENDINGS.get(name[-1:])
    if kind is Government.CITY_WARD and code // 1000 == _TOKYO and code % 1000 in _WARDS:
        return Government.SPECIAL_WARD
    return kind


def check_digit(code: int) -> int:
    """Return the sixth digit of a five-digit code.

    Source: JIS X 0402; weights 6 to 2, modulo 11.

    >>> check_digit(1100), check_digit(13101)
    (2, 6)
    """
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, f"{code:05}", strict=True))
    return (11 - total % 11) % 10


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
class _Municipality:
    """A row of the list."""

    code: int
    name: str
    ward: str
    kana: str
    english: str

    @property
    def native(self) -> str:
        return self.name + self.ward

    @property
    def kind(self) -> Kind:
        kind = government(self.code, self.ward or self.name)
        return _KINDS[kind] if kind else Kind.UNKNOWN

    @property
    def plain(self) -> str:
        """The plain English name; from the kana where the list has none, else as it is written."""
        if self.english:
            return next(iter(main_names(without_accents(self.english), "JP")))
        return romanise(_bare_kana(self.kana, self.kind, self.ward)) or self.native

    @property
    def names(self) -> list[str]:
        codes = [f"{self.code:05}", f"{self.code:05}{check_digit(self.code)}"]
        return [name for name in (self.native, self.ward, self.english, self.kana, *codes) if name]


_SPOKEN = {
    Kind.CITY: ("シ", "し"), Kind.TOWN: ("チョウ", "マチ", "ちょう", "まち"),
    Kind.VILLAGE: ("ムラ", "ソン", "むら", "そん"), Kind.WARD: ("ク", "く"),
}  # fmt: skip


def _bare_kana(kana: str, kind: Kind, ward: str) -> str:
    """Return the kana of a name without its designation, and of a ward without its city."""
    ending = next((ending for ending in _SPOKEN.get(kind, ()) if kana.endswith(ending)), "")
    bare = kana.removesuffix(ending)
    city_ends = max(bare.find("シ", 1), bare.find("し", 1)) if ward else -1
    return bare[city_ends + 1 :]


@dataclass(frozen=True, slots=True)
class Municipalities:
    """The local governments of a list."""

    info: SourceInfo
    path: Path

    def amend(self, draft: Draft) -> str:
        """Find the place that each of them is, else add one at the seat of its prefecture; wards at their city."""
        with self.path.open(encoding="utf-8", newline="\n") as file:
            rows = [_Municipality(int(code), *rest) for code, *rest in (line.rstrip("\n").split("\t") for line in file)]
        register = _Register(draft)
        counts = Counter(register.take(rows))
        said = ", ".join(f"{count} {what}" for what, count in counts.items())
        return f"{self.info.name}: {said}"


class _Register:
    """The places of Japan while codes are given to them."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._namesakes = Namesakes(draft.localities, "JP")
        regions = {name: region for region in draft.regions.values() if region.country == "JP" for name in region.names}
        self._regions = {n: regions[name] for n, name in enumerate(PREFECTURES, 1) if name in regions}
        self._by_code = {entry.code: entry for entry in draft.localities if entry.country == "JP" and entry.code}

    def take(self, rows: Sequence[_Municipality]) -> Iterator[str]:
        """Yield what became of every row; those whose written name is known come first, and wards last."""
        waiting = [row for row in rows if row.code // 1000 in self._regions]
        yield from ["without prefecture"] * (len(rows) - len(waiting))
        for find in (self._by_written_name, self._by_bare_name, self._by_spoken_name, self._by_seat):
            left = []
            for row in waiting:
                entry = self._by_code.get(row.code) or next(iter(find(row)), None)
                if entry is None:
                    left.append(row)
                else:
                    self._attach(entry, row)
                    yield "matched"
            waiting = left
        for row in sorted(waiting, key=lambda row: bool(row.ward)):
            self._add(row)
            yield "added"

    def _by_written_name(self, row: _Municipality) -> list[Entry]:
        found = self._free(row, row.native)
        if not found and row.ward and (city := self._city_of(row)):
            near = [each for each in self._free(row, row.ward) if kilometres(_point(each), _point(city)) < NEAR_KM]
            return near if len(near) == 1 else []
        return found

    def _by_bare_name(self, row: _Municipality) -> list[Entry]:
        return [] if row.ward else self._free(row, row.name[:-1])

    def _by_spoken_name(self, row: _Municipality) -> list[Entry]:
        """Return places of the same sound that no written name tells apart."""
        found = [] if row.ward else self._free(row, row.plain)
        return [entry for entry in found if entry.kind in (Kind.UNKNOWN, row.kind) and not _is_other(entry, row)]

    def _by_seat(self, row: _Municipality) -> list[Entry]:
        """Return what else bears the name, however it is written: GeoNames files many a town at its seat."""
        return [] if row.ward else self._free(row, row.plain)

    def _free(self, row: _Municipality, name: str) -> list[Entry]:
        """Return the places of that name in the prefecture that have no code yet, those of the right kind first."""
        key = next(iter(self._namesakes.keys(name)))
        found = [entry for entry in self._namesakes.find(self._regions[row.code // 1000], key) if not entry.code]
        return sorted(found, key=lambda entry: entry.kind is not row.kind)

    def _is_named(self, entry: Entry, row: _Municipality) -> bool:
        return next(iter(self._namesakes.keys(entry.name))) == next(iter(self._namesakes.keys(row.plain)))

    def _city_of(self, row: _Municipality) -> Entry | None:
        found = self._namesakes.find(self._regions[row.code // 1000], next(iter(self._namesakes.keys(row.name))))
        return next(iter(found), None)

    def _attach(self, entry: Entry, row: _Municipality) -> None:
        if not self._is_named(entry, row) and not is_japanese(row.plain):
            entry.name = row.plain
        entry.code, entry.kind, entry.native = row.code, row.kind, row.native
        entry.names += [name for name in row.names if name not in entry.names]
        self._by_code[row.code] = entry

    def _add(self, row: _Municipality) -> None:
        region = self._regions[row.code // 1000]
        above = (self._city_of(row) if row.ward else None) or region.seat or region
        entry = Entry(row.plain, PlaceLevel.LOCALITY, "JP", above.lat, above.lon, division=region)
        self._attach(entry, row)
        self._draft.localities.append(entry)


def _point(entry: Entry) -> tuple[float, float]:
    return entry.lat, entry.lon


def _is_other(entry: Entry, row: _Municipality) -> bool:
    """Return whether the place is written otherwise, with no character in common."""
    written = "".join(name for name in entry.names if is_japanese(name))
    return bool(written) and not set(row.name[:-1]) & set(written)
