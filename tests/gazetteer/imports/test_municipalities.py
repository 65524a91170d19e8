import csv
import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.gazetteer import Gazetteer, lookup
from glocal.gazetteer.build import build_gazetteer
from glocal.gazetteer.designations import Kind
from glocal.gazetteer.imports.bring import import_file
from glocal.gazetteer.imports.municipalities import read_code
from glocal.gazetteer.imports.shelf import kept_sources
from glocal.gazetteer.municipalities import check_digit
from glocal.gazetteer.sources import GeonamescacheSource, SourcePlace
from tests.gazetteer.conftest import SHARED
from tests.gazetteer.imports.conftest import Bring, Build

LIST = """id,city_en,city_ja,special_district_ja
11237,"Misato, Saitama",三郷市,
11381,"Misato, Saitama",美里町,
32448,"Misato, Shimane",美郷町,
16201,Toyama,富山市,
16202,Takaoka,高岡市,
16203,"Kita-ku, Toyama",富山市,北区
"""


def numbered(gazetteer: Gazetteer, code: str) -> int:
    (posting,) = gazetteer.find(code)
    return posting >> 3


@pytest.mark.parametrize(
    ("text", "code"), [("01100", 1100), ("1100", 1100), ("011002", 1100), ("131016", 13101), ("473821", 47382)]
)
def test_a_code_has_five_digits_or_six_with_a_true_check_digit(text: str, code: int):
    assert read_code(text) == code


@pytest.mark.parametrize(
    ("text", "said"),
    [("011003", "check digit"), ("48100", "no prefecture"), ("11", "no code"), ("１１２３７", "no code")],
)
def test_what_is_no_code_is_said(text: str, said: str):
    with pytest.raises(ValueError, match=said):
        read_code(text)


def test_a_leading_zero_that_excel_took_is_given_back():
    assert read_code("11002", has_check_digit=True) == 1100


@given(st.integers(1000, 47999))
def test_one_wrong_digit_is_always_found(code: int):
    right = f"{code:05}{check_digit(code)}"
    assert read_code(right) == code
    for wrong in range(10):
        if wrong != check_digit(code):
            with pytest.raises(ValueError, match="check digit"):
                read_code(f"{code:05}{wrong}")


def test_each_government_is_its_place_by_name_and_prefecture_or_is_added(bring: Bring, build: Build):
    assert bring("list.csv", LIST).rows == 6
    gazetteer = build()
    city, town, seat = (numbered(gazetteer, code) for code in ("11237", "11381", "32448"))
    assert (gazetteer.geonames[city], gazetteer.native(city), gazetteer.kind[city]) == (2, "三郷市", Kind.CITY)
    assert (gazetteer.geonames[town], gazetteer.native(town), gazetteer.kind[town]) == (0, "美里町", Kind.TOWN)
    assert gazetteer.place(town).region == "Saitama"
    assert (gazetteer.geonames[seat], gazetteer.name(seat), gazetteer.native(seat)) == (3, "Misato", "美郷町")
    assert gazetteer.code[city] == 11237


def test_a_ward_stands_at_its_city_and_a_new_town_at_the_seat_of_its_prefecture(bring: Bring, build: Build):
    bring("list.csv", LIST)
    gazetteer = build()
    ward, town = gazetteer.place(numbered(gazetteer, "16203")), gazetteer.place(numbered(gazetteer, "16202"))
    assert (ward.name, ward.lat, ward.lon, ward.region) == ("Kita", 36.70, 137.22, "Toyama")
    assert (town.name, town.lat, town.lon, town.geonames) == ("Takaoka", 36.70, 137.22, None)
    assert gazetteer.find("富山市北区")[0] >> 3 == numbered(gazetteer, "16203")


def test_both_codes_of_a_government_lead_to_it(bring: Bring, build: Build):
    bring("list.csv", LIST)
    gazetteer = build()
    assert lookup(gazetteer, "11237")[0].place.geonames == 2
    assert lookup(gazetteer, "112372")[0].place.geonames == 2
    assert check_digit(11237) == 2


def test_town_and_city_of_one_name_are_told_apart(bring: Bring, build: Build):
    bring("list.csv", LIST)
    gazetteer = build()
    found = [lookup(gazetteer, name, "JP")[0].number for name in ("Misato Town, Saitama", "Misato City, Saitama")]
    assert [gazetteer.code[number] for number in found] == [11381, 11237]


def test_the_workbook_of_the_ministry_is_read_with_its_sheet_of_wards(tmp_path: Path, bring: Bring, build: Build):
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(
        ["団体コード", "都道府県名\n（漢字）", "市区町村名\n（漢字）", "都道府県名\n（カナ）", "市区町村名\n（カナ）"]
    )
    sheet.append(["160008", "富山県", None, "ﾄﾔﾏｹﾝ", None])
    sheet.append(["162019", "富山県", "富山市", "ﾄﾔﾏｹﾝ", "ﾄﾔﾏｼ"])
    sheet.append(["163210", "富山県", "舟橋村", "ﾄﾔﾏｹﾝ", "ﾌﾅﾊｼﾑﾗ"])
    book.create_sheet("wards").append(["162035", "富山市北区", "とやましきたく"])
    book.save(tmp_path / "made.xlsx")
    done = bring("000925835.xlsx", (tmp_path / "made.xlsx").read_bytes())
    assert (done.kind, done.rows, [str(problem) for problem in done.problems]) == ("municipalities", 3, [])
    gazetteer = build()
    assert gazetteer.geonames[numbered(gazetteer, "162019")] == 5
    assert gazetteer.name(numbered(gazetteer, "163210")) == "Funahashi"
    assert gazetteer.name(numbered(gazetteer, "162035")) == "Kita"
    assert gazetteer.native(numbered(gazetteer, "162035")) == "富山市北区"


def test_bad_rows_are_named_with_their_line_and_the_rest_is_kept(tmp_path: Path, bring: Bring):
    done = bring("list.csv", "団体コード,市区町村名\n112373,三郷市\n113816,美里町\n162019,富山\n990001,無市\n")
    assert done.rows == 1
    assert [(problem.line, problem.message) for problem in done.problems] == [
        (2, "the check digit of 112373 is wrong: 2 is due"),
        (4, "'富山' does not end in 市, 町, 村 or 区"),
        (5, "990001 is in no prefecture: they are numbered 01 to 47"),
    ]
    assert done.problems[0].source == str(tmp_path / "list.csv")


@pytest.mark.skipif(not (SHARED / "data/japan_municipalities.csv").is_file(), reason="needs ../shared/data")
def test_all_governments_of_the_real_list_are_attached_in_their_prefecture(tmp_path: Path):
    file = SHARED / "data/japan_municipalities.csv"
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))))
    done = import_file(file, tmp_path / "places")
    assert (done.rows, done.problem_count) == (len(rows), 0)
    told: list[str] = []
    build_gazetteer(
        tmp_path / "places", [_Japan(), *kept_sources(tmp_path / "places")], lambda step, _: told.append(step)
    )
    gazetteer = Gazetteer(tmp_path / "places")
    for row in rows:
        number = numbered(gazetteer, row["id"])
        assert gazetteer.native(number) == row["city_ja"] + row["special_district_ja"]
    matched = sum(1 for row in rows if gazetteer.geonames[numbered(gazetteer, row["id"])])
    assert matched >= 1670
    assert any(f"{matched} matched, {len(rows) - matched} added" in step for step in told)


class _Japan:
    """The packaged places of Japan alone, which build in a second."""

    info = GeonamescacheSource().info

    def places(self) -> Iterator[SourcePlace]:
        return (place for place in GeonamescacheSource().places() if place.country == "JP")
