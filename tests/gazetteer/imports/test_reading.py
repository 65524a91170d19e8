from pathlib import Path

import openpyxl
import pytest

from glocal.gazetteer.imports.reading import Reading
from glocal.model.problem import Severity


def reading_of(tmp_path: Path, content: bytes, name: str = "list.csv") -> Reading:
    path = tmp_path / name
    path.write_bytes(content)
    return Reading(path)


def rows_of(reading: Reading) -> list[tuple[int, list[str]]]:
    return [row for table in reading.tables() for row in table]


def test_a_line_with_other_columns_or_bytes_is_a_problem_and_the_rest_is_read(tmp_path: Path):
    reading = reading_of(tmp_path, b"\xef\xbb\xbfa\tb\n\nc\n# note\nd\t\xff\ne\tf\r\n")
    assert list(reading.lines((2, 2))) == [(1, ["a", "b"]), (6, ["e", "f"])]
    assert [(problem.line, problem.message) for problem in reading.problems] == [
        (3, "has 1 columns where 2 are due"),
        (5, "byte 3 is not UTF-8"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_a_table_is_read_in_the_encodings_and_with_the_delimiters_of_offices(
    tmp_path: Path, encoding: str, delimiter: str
):
    text = f"団体コード{delimiter}名\r\n011002{delimiter}札幌市\r\n"
    assert rows_of(reading_of(tmp_path, text.encode(encoding))) == [
        (1, ["団体コード", "名"]),
        (2, ["011002", "札幌市"]),
    ]


def test_cells_over_several_lines_keep_the_number_of_their_line(tmp_path: Path):
    reading = reading_of(tmp_path, b'a,"b\n(c)"\n1,2\n')
    assert rows_of(reading) == [(2, ["a", "b (c)"]), (3, ["1", "2"])]


def test_an_unknown_encoding_is_an_error_with_a_remedy(tmp_path: Path):
    reading = reading_of(tmp_path, b"code,name\n1,\x80\xff\xfd\n")
    assert rows_of(reading) == []
    assert [(problem.severity, problem.message) for problem in reading.problems] == [
        (Severity.ERROR, "is in an unknown encoding")
    ]
    assert "UTF-8" in reading.problems[0].remedy


def test_a_broken_line_of_csv_is_named_and_the_next_is_read(tmp_path: Path):
    reading = reading_of(tmp_path, b'a,b\n"c"d,e\nf,g\n')
    assert rows_of(reading) == [(1, ["a", "b"]), (3, ["f", "g"])]
    assert [problem.line for problem in reading.problems] == [2]


def test_every_sheet_of_a_workbook_is_a_table(tmp_path: Path):
    book = openpyxl.Workbook()
    book.worksheets[0].append(["団体コード", "市区町村名\n（漢字）"])
    book.worksheets[0].append([11002, "札幌市"])
    book.create_sheet("wards").append(["011011", "札幌市中央区"])
    book.save(tmp_path / "list.xlsx")
    assert [list(table) for table in Reading(tmp_path / "list.xlsx").tables()] == [
        [(1, ["団体コード", "市区町村名 (漢字)"]), (2, ["11002", "札幌市"])],
        [(1, ["011011", "札幌市中央区"])],
    ]


@pytest.mark.parametrize(
    ("content", "said"), [(b"PK\x03\x04 cut", "is damaged"), (b"\xd0\xcf\x11\xe0 old", "is a workbook of the old kind")]
)
def test_a_damaged_or_old_workbook_is_an_error(tmp_path: Path, content: bytes, said: str):
    reading = reading_of(tmp_path, content, "list.xlsx")
    assert rows_of(reading) == []
    assert reading.problems[0].message.startswith(said)


def test_problems_without_end_are_counted_but_not_kept(tmp_path: Path):
    reading = reading_of(tmp_path, b"x\n" * 3000)
    assert list(reading.lines((2, 2))) == []
    assert (len(reading.problems), reading.problem_count) == (1000, 3000)


def test_progress_grows_with_the_bytes_read(tmp_path: Path):
    told: list[float] = []
    reading = reading_of(tmp_path, b"a\tb\n" * 200_000)
    reading.progress = lambda _, part: told.append(part)
    assert sum(1 for _ in reading.lines((2, 2))) == 200_000
    assert told == sorted(told)
    assert 0.9 < told[-1] <= 1.0
