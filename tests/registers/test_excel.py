import datetime
import io
import zipfile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from glocal.gazetteer import Gazetteer
from glocal.model.errors import GlocalError
from glocal.model.problem import Problem
from glocal.registers import RegisterRow, read_register
from tests.registers.conftest import Read, place_of


def first_sheet(book: openpyxl.Workbook) -> Worksheet:
    """Return the sheet that a new workbook has."""
    assert isinstance(book.active, Worksheet)
    return book.active


def saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def merged_book() -> openpyxl.Workbook:
    """Return a list under a title, its header in two rows, its first ends merged over their partners."""
    book = openpyxl.Workbook()
    sheet = first_sheet(book)
    sheet.append(["姉妹都市一覧", None, None, None, None])
    sheet.merge_cells("A1:E1")
    sheet.append([])
    sheet.append(["日本側", None, "相手", None, "提携年月日"])
    sheet.append(["都道府県", "自治体名", "都市名", "国名", None])
    sheet.merge_cells("A3:B3")
    sheet.merge_cells("C3:D3")
    sheet.merge_cells("E3:E4")
    sheet.append(["宮城県", "仙台市", "Rennes", "フランス", datetime.date(1967, 9, 10)])
    sheet.append([None, None, "Dallas", "アメリカ合衆国", 1997])
    sheet.append(["愛知県", "名古屋市", "Sydney", "オーストラリア", "昭和55年9月16日"])
    sheet.merge_cells("A5:A6")
    sheet.merge_cells("B5:B6")
    return book


def test_title_rows_and_merged_cells_are_understood(read: Read):
    rows, problems, layout = read(saved(merged_book()))

    assert problems == []
    assert (layout.form, layout.header_row) == ("Excel", 4)
    assert [(row.number, *(end.name for end in row.tie.between), str(row.tie.formalised)) for row in rows] == [
        (5, "Sendai", "Rennes", "1967-09-10"),
        (6, "Sendai", "Dallas", "1997"),
        (7, "Nagoya", "Sydney", "1980-09-16"),
    ]


def test_the_row_as_text_names_both_rows_of_the_header(read: Read):
    rows, _, _ = read(saved(merged_book()))

    assert rows[1].text == (
        "日本側 都道府県: 宮城県 | 日本側 自治体名: 仙台市 | 相手 都市名: Dallas"
        " | 相手 国名: アメリカ合衆国 | 提携年月日: 1997"
    )


def test_a_country_over_all_columns_holds_for_the_rows_below(read: Read):
    book = openpyxl.Workbook()
    sheet = first_sheet(book)
    for row in (
        ["City", "Partner", "Year"],
        ["Germany", None, None],
        ["Sapporo", "Munich", 1972],
        ["Canada", None, None],
    ):
        sheet.append(row)
    sheet.append(["Sapporo", "London", 1980])
    sheet.merge_cells("A2:C2")
    sheet.merge_cells("A4:C4")

    rows, problems, _ = read(saved(book))

    assert problems == []
    assert [place_of(row.tie.between[1]).country for row in rows] == ["DE", "CA"]


def test_the_sheet_with_two_ends_is_found(read: Read):
    book = openpyxl.Workbook()
    first_sheet(book).append(["Notes on this list"])
    sheet = book.create_sheet("List")
    sheet.append(["City", "Partner"])
    sheet.append(["Ulm", "Jinotega"])

    rows, _, layout = read(saved(book))

    assert (len(rows), layout.sheet) == (1, "List")


def test_all_sheets_with_two_ends_are_read_and_their_rows_have_keys_of_their_own(read: Read):
    book = openpyxl.Workbook()
    for sheet, year in ((first_sheet(book), 1967), (book.create_sheet("More"), 1968)):
        sheet.append(["City", "Partner", "Year"])
        sheet.append(["Sendai", "Rennes", year])

    rows, problems, _ = read(saved(book))

    assert problems == []
    assert [(row.number, row.key) for row in rows] == [(2, "sendai – rennes"), (2, "sendai – rennes (2)")]


def test_a_correction_chooses_the_sheet_that_has_its_columns(read: Read):
    book = openpyxl.Workbook()
    first_sheet(book).append(["City", "Partner"])
    first_sheet(book).append(["Ulm", "Jinotega"])
    sheet = book.create_sheet("More")
    sheet.append(["X", "Y"])
    sheet.append(["Sendai", "Rennes"])

    rows, _, layout = read(saved(book), {"a_name": "X", "b_name": "Y"})

    assert (len(rows), layout.sheet) == (1, "More")
    with pytest.raises(GlocalError, match="no table has the columns X, Z"):
        read(saved(book), {"a_name": "X", "b_name": "Z"})


def test_a_damaged_workbook_is_a_problem(read: Read):
    content = saved(merged_book())

    for broken in (
        content[: len(content) // 2],
        content.replace(b"sheet1.xml", b"sheet9.xml"),
        b"PK\x03\x04" + b"x" * 99,
    ):
        rows, problems, _ = read(broken)
        assert (rows, len(problems), problems[0].severity) == ([], 1, "error")


WHOLE = saved(merged_book())


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=3)), min_size=1, max_size=6))
def test_a_workbook_with_wrong_bytes_gives_rows_or_problems(gazetteer: Gazetteer, wrong: list[tuple[int, bytes]]):
    content = bytearray(WHOLE)
    for at, value in wrong:
        content[at : at + len(value)] = value

    found = list(read_register(bytes(content), "list", gazetteer).rows)

    assert found
    assert all(isinstance(each, RegisterRow | Problem) for each in found)


def test_a_zip_archive_that_is_no_workbook_is_a_problem(read: Read):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("list.csv", "City,Partner\nUlm,Jinotega\n")

    rows, problems, _ = read(stream.getvalue())

    assert (rows, [problem.severity for problem in problems]) == ([], ["error"])
