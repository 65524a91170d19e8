"""The local governments of Japan as lists have them, and those that the package knows."""

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.imports.romaji import romanise_name
from glocal.gazetteer.names import is_japanese, without_accents
from glocal.gazetteer.simplified import in_japanese_letters
from glocal.gazetteer.spellings import main_names
from glocal.gazetteer.tables import table_rows

PREFECTURES = (
    "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県",
    "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県",
    "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県",
    "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県",
    "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
)  # fmt: skip
"""In the order of their codes. Source: JIS X 0401."""

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
_KINDS = {"市": Kind.CITY, "町": Kind.TOWN, "村": Kind.VILLAGE, "区": Kind.WARD}


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


_SPOKEN = {
    Kind.CITY: ("シ", "し"), Kind.TOWN: ("チョウ", "マチ", "ちょう", "まち"),
    Kind.VILLAGE: ("ムラ", "ソン", "むら", "そん"), Kind.WARD: ("ク", "く"),
}  # fmt: skip


_LOAN = re.compile("[\u30a1-\u30fe]{3}")


@dataclass(frozen=True, slots=True)
class Municipality:
    """A local government as a list has it."""

    prefecture: int
    """Number of its prefecture, from 1."""
    name: str
    ward: str = ""
    """Of a designated city's ward; the name is then that of its city."""
    kana: str = ""
    english: str = ""
    code: int = 0
    """Five digits; 0 where the list tells none."""
    district: str = ""
    """The 郡 in which a town or a village lies, where the list tells."""

    @property
    def native(self) -> str:
        """The whole name as Japanese texts write it."""
        return self.name + self.ward

    @property
    def kind(self) -> Kind:
        """What its last letter says."""
        return _KINDS.get(self.native[-1:], Kind.UNKNOWN)

    @property
    def plain(self) -> str:
        """The plain English name; from the kana where the list has none, else as it is written."""
        if self.english:
            return next(iter(main_names(without_accents(self.english), "JP")))
        return romanise_name(self._bare_kana(), self.native) or self.native

    @property
    def names(self) -> list[str]:
        """All names, and the codes with five and with six digits, which lead to it."""
        codes = [f"{self.code:05}", f"{self.code:05}{check_digit(self.code)}"] if self.code else []
        plain = [] if self.english or not self.kana else [self.plain]
        usual = in_japanese_letters(self.native)
        return [name for name in (self.native, usual, self.ward, self.english, *plain, self.kana, *codes) if name]

    @property
    def is_spoken(self) -> bool:
        """Whether the plain name is certain: told in English, or spoken as written; アルプス is said `Alps`."""
        return bool(self.english) or (not is_japanese(self.plain) and not _LOAN.search(self.native))

    def _bare_kana(self) -> str:
        """Return the kana without the designation, and of a ward without its city."""
        ending = next((ending for ending in _SPOKEN.get(self.kind, ()) if self.kana.endswith(ending)), "")
        bare = self.kana.removesuffix(ending)
        city_ends = max(bare.find("シ", 1), bare.find("し", 1)) if self.ward else -1
        return bare[city_ends + 1 :]


_CITY_WARD = re.compile("(.+市)(.+区)")
TABLE = "municipalities.tsv"


@functools.cache
def known_readings() -> Mapping[str, str]:
    """Return how the prefectures and municipalities of Japan are read, in katakana, by their written names.

    Of towns with one name that are read in two ways, one way is told.
    """
    return {name.strip("[]"): kana for name, kana, *_ in table_rows(TABLE)}


def known_municipalities() -> Iterator[Municipality]:
    """Yield the municipalities of the table, by prefecture."""
    prefecture = 0
    for name, kana, *district in table_rows(TABLE):
        if name.startswith("["):
            prefecture = PREFECTURES.index(name[1:-1]) + 1
        elif ward := _CITY_WARD.fullmatch(name):
            spoken = kana.removeprefix(known_readings()[ward[1]]).removesuffix("ク")
            yield Municipality(prefecture, ward[1], ward[2], english=romanise_name(spoken, ward[2]))
        else:
            yield Municipality(prefecture, name, kana=kana, district="".join(district))
