"""The local governments of Japan, from lists and from our own table."""

import csv
from collections.abc import Iterator

import pytest

from glocal.gazetteer.municipalities import PREFECTURES, Government, government, known_municipalities, known_readings
from tests.gazetteer.conftest import SHARED


@pytest.mark.parametrize(
    ("code", "name", "kind"),
    [
        (11237, "三郷市", Government.CITY),
        (11381, "美里町", Government.TOWN),
        (7322, "大玉村", Government.VILLAGE),
        (13104, "新宿区", Government.SPECIAL_WARD),
        (14104, "中区", Government.CITY_WARD),
        (13000, "東京都", None),
    ],
)
def test_code_and_name_tell_the_kind_of_government(code: int, name: str, kind: Government | None):
    assert government(code, name) is kind


def test_the_table_has_every_prefecture_with_its_municipalities_once():
    rows = list(known_municipalities())
    assert len(rows) == len({(row.prefecture, row.native) for row in rows}) > 1900
    assert {row.prefecture for row in rows} == set(range(1, 48))
    assert all(row.name[-1] in "市町村区" and (row.kana or row.ward) for row in rows)


def test_the_table_has_the_wards_of_the_designated_cities_by_their_own_names():
    wards = {row.native: row.plain for row in known_municipalities() if row.ward}
    assert (wards["横浜市鶴見区"], wards["広島市安佐北区"], wards["札幌市西区"]) == ("Tsurumi", "Asakita", "Nishi")


def test_prefectures_and_municipalities_are_read_in_katakana():
    known = known_readings()
    assert [known[name] for name in ("北海道", "大玉村", "墨田区")] == ["ホッカイドウ", "オオタマムラ", "スミダク"]


def questions() -> Iterator[tuple[str, str]]:
    """Prefecture and written name of the governments of the shared list that are governed today."""
    path = SHARED / "data" / "japan_municipalities.csv"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            is_ward = bool(row["special_district_ja"]) and row["prefecture_id"] != "13"
            if not is_ward and row["city_en"]:
                yield PREFECTURES[int(row["prefecture_id"]) - 1], row["city_ja"] + row["special_district_ja"]


@pytest.mark.skipif(not (SHARED / "data/japan_municipalities.csv").is_file(), reason="needs ../shared/data")
def test_nearly_every_government_of_the_real_list_is_in_the_table():
    known = {(PREFECTURES[row.prefecture - 1], row.name) for row in known_municipalities()}
    asked = set(questions())
    assert len(asked & known) / len(asked) > 0.995
    assert len(known - asked) <= 3
