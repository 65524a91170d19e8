import io
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glocal.gazetteer import Gazetteer
from glocal.model.errors import GlocalError
from glocal.model.problem import Problem
from glocal.registers import RegisterRow, read_register
from tests.registers.conftest import Read, place_of

HEADER = "City,Country,Partner,Partner country,Signed"


def test_a_row_becomes_a_claim_with_the_cells_that_say_it(read: Read):
    rows, problems, layout = read(
        f"{HEADER},Type,Status\nSendai,JP,Rennes,France,10 September 1967,Sister city,active\n"
    )

    row = rows[0]
    assert problems == []
    assert row.number == 2
    assert row.text == (
        "City: Sendai | Country: JP | Partner: Rennes | Partner country: France | Signed: 10 September 1967"
        " | Type: Sister city | Status: active"
    )
    assert [(end.name, place_of(end).country) for end in row.tie.between] == [("Sendai", "JP"), ("Rennes", "FR")]
    assert (row.tie.kind, row.tie.status, str(row.tie.formalised)) == ("sister-city", "active", "1967-09-10")
    assert (row.tie.label, row.tie.since, row.tie.ended) == ("sister city", None, None)
    assert [evidence.quote for evidence in row.tie.evidence] == row.text.split(" | ")
    assert all(evidence.is_true_of(row.text) for evidence in row.tie.evidence)
    assert row.key == "sendai, jp – rennes, france"
    assert [column.field for column in layout.columns] == [
        "a_name", "a_country", "b_name", "b_country", "date", "kind", "status",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "kind", "status"),
    [
        ("friendship city,terminated", "friendship-city", "ended"),
        ("姉妹都市,継続中", "sister-city", "active"),
        ("友好都市,解消", "friendship-city", "ended"),
        ("host town,", "host-town", "active"),
        ("Memorandum of cooperation,planned", "cooperation-agreement", "exploring"),
        (",", "sister-city", "active"),
    ],
)
def test_kind_and_status_are_read_by_their_words(read: Read, said: str, kind: str, status: str):
    rows, problems, _ = read(f"City,Partner,Type,Status\nSendai,Rennes,{said}\n")

    assert problems == []
    assert (rows[0].tie.kind, rows[0].tie.status) == (kind, status)


def test_an_unknown_kind_or_status_is_told_and_the_row_used(read: Read):
    rows, problems, _ = read("City,Partner,Type,Status\nSendai,Rennes,frobnication,blue\n")

    assert len(rows) == 1
    assert [problem.message for problem in problems] == [
        "unknown kind of tie frobnication; read as sister city",
        "unknown status blue; read as active",
    ]


def test_an_end_date_ends_the_tie(read: Read):
    rows, _, _ = read("City,Partner,Start date,End date\nSendai,Rennes,1967,2020\n")

    tie = rows[0].tie
    assert (tie.status, str(tie.formalised), str(tie.ended)) == ("ended", "1967", "2020")


BAD_ROWS = [
    pytest.param("Sendai,JP,,FR,1967", "the second end is missing", "error", id="one end only"),
    pytest.param(",JP,Rennes,FR,1967", "the first end is missing", "error", id="the other end only"),
    pytest.param("Sendai,JP,Sendai,JP,1967", "both ends are Sendai", "error", id="a tie with itself"),
    pytest.param(
        "Qwertzuiopü,XQ,Rennes,FR,1967",
        "no place is known by the name Qwertzuiopü; give its country or its coordinates",
        "error",
        id="unknown country, unknown name",
    ),
    pytest.param("Sendai,XQ,Rennes,FR,1967", "unknown country XQ", "warning", id="unknown country, known name"),
    pytest.param("Sendai,JP,Rennes,FR,31.02.1967", "31.02.1967 is no day of the calendar", "warning", id="no such day"),
    pytest.param("Sendai,JP,Rennes,FR,1967,x,y", "7 cells where the list has 5", "error", id="too many cells"),
    pytest.param("Sendai,JP,Rennes", "3 cells where the list has 5", "warning", id="too few cells"),
    pytest.param(
        "Ulm,DE,Jinotega,NI,1987", "the row says the same as row 2 and is counted once", "warning", id="twice"
    ),
]


@pytest.mark.parametrize(("row", "message", "severity"), BAD_ROWS)
def test_a_bad_row_is_a_problem_with_its_number_and_costs_no_other(read: Read, row: str, message: str, severity: str):
    rows, problems, _ = read(f"{HEADER}\nUlm,DE,Jinotega,NI,1987\n{row}\nBonn,DE,Oxford,GB,1947\n")

    assert (problems[-1].message, problems[-1].line, problems[-1].severity) == (message, 3, severity)
    is_used = severity == "warning" and "counted once" not in message
    assert [each.number for each in rows] == ([2, 3, 4] if is_used else [2, 4])


@pytest.mark.parametrize(
    ("lat", "lon", "message"),
    [
        ("140.87", "38.27", "latitude and longitude of Sendai are swapped"),
        ("0", "0", "the coordinates 0, 0 are in the sea or far from any Sendai; they are left out"),
        ("north", "east", "north east are no coordinates that can be read"),
    ],
)
def test_wrong_coordinates_are_told_and_the_name_still_serves(read: Read, lat: str, lon: str, message: str):
    rows, problems, _ = read(f"City,Country,Lat,Lon,Partner\nSendai,JP,{lat},{lon},Rennes\n")

    assert [place.name for place in rows[0].tie.between] == ["Sendai", "Rennes"]
    assert [(problem.line, problem.message) for problem in problems] == [(2, message)]


def test_an_uncertain_date_stays_uncertain(read: Read):
    rows, problems, _ = read(f"{HEADER}\nSendai,JP,Rennes,FR,1967?\n")

    assert (str(rows[0].tie.formalised), problems) == ("1967?", [])


def test_one_end_may_be_the_same_for_all_rows(read: Read):
    rows, _, layout = read("City,Country,Year\nRennes,France,1967\nMinsk,Belarus,1973\n", {"a_name": "=Sendai"})

    assert layout.constants == (("a_name", "Sendai"),)
    assert [[place.name for place in row.tie.between] for row in rows] == [["Sendai", "Rennes"], ["Sendai", "Minsk"]]


def test_a_person_corrects_what_columns_mean(read: Read):
    content = "X,Y,Z\nSendai,Rennes,1967\n"

    rows, _, layout = read(content, {"a_name": "Y", "b_name": "X", "since": "Z"})

    assert [column.field for column in layout.columns] == ["b_name", "a_name", "since"]
    assert [place.name for place in rows[0].tie.between] == ["Rennes", "Sendai"]
    assert str(rows[0].tie.since) == "1967"


def test_a_column_that_does_not_exist_is_the_callers_fault(gazetteer: Gazetteer):
    with pytest.raises(GlocalError, match="there is no column Town: the columns are City, Partner"):
        read_register(b"City,Partner\nUlm,Jinotega\n", "list", gazetteer, {"a_name": "Town"})


def test_a_list_without_header_is_understood_by_its_values(read: Read):
    rows, problems, layout = read("Sendai,JP,Rennes,FR,1967\nNagoya,JP,Sydney,AU,1980\n")

    assert layout.header_row is None
    assert problems == []
    assert [(row.number, str(row.tie.formalised)) for row in rows] == [(1, "1967"), (2, "1980")]
    assert rows[0].text == "column 1: Sendai | column 2: JP | column 3: Rennes | column 4: FR | column 5: 1967"


def test_a_town_named_once_for_several_rows_is_carried_down(read: Read):
    rows, problems, _ = read("City,Partner\nSendai,Rennes\n,Minsk\n,Dallas\nNagoya,Sydney\n,Nanjing\n")

    assert problems == []
    assert [row.tie.between[0].name for row in rows] == ["Sendai", "Sendai", "Sendai", "Nagoya", "Nagoya"]


def test_dates_of_a_list_are_read_alike(read: Read):
    rows, problems, _ = read("City,Partner,Date\nSendai,Rennes,05/03/1967\nNagoya,Sydney,09/16/1980\n")

    assert problems == []
    assert [str(row.tie.formalised) for row in rows] == ["1967-05-03", "1980-09-16"]


def test_both_sides_may_list_a_tie(read: Read):
    rows, problems, _ = read("City,Partner\nSendai,Rennes\nRennes,Sendai\n")

    assert (len(rows), problems) == (2, [])


def test_rows_of_one_pair_have_keys_of_their_own(read: Read):
    rows, _, _ = read("City,Partner,Year,Type\nSendai,Rennes,1967,sister\nSendai,Rennes,1990,friendship\n")

    assert [row.key for row in rows] == ["sendai – rennes", "sendai – rennes (2)"]


@pytest.mark.parametrize("content", [b"", b"\n\n\n", b"   "])
def test_an_empty_list_is_a_problem(read: Read, content: bytes):
    rows, problems, layout = read(content)

    assert (rows, layout.is_usable) == ([], False)
    assert [(problem.line, problem.severity, problem.message) for problem in problems] == [
        (None, "error", "holds no rows")
    ]


def test_a_table_without_two_ends_tells_its_columns(read: Read):
    rows, problems, _ = read("Species,Weight\nCat,4\nDog,12\n")

    assert rows == []
    assert problems[0].message == "the two ends are not found among the columns column 1, column 2"
    assert "--map a_name=COLUMN" in problems[0].remedy


def test_a_stream_is_read_row_by_row(gazetteer: Gazetteer):
    content = (HEADER + "\n" + "Ulm,DE,Jinotega,NI,1987\n" * 200_000).encode()
    stream = io.BytesIO(content)

    rows = iter(read_register(stream, "list", gazetteer).rows)
    next(rows)

    assert stream.tell() < len(content) / 10


MAGIC = st.sampled_from(
    [b"", b"PK\x03\x04", b"{", b"<html>", b"\xff\xfe", b"City,Partner\n", b'{"head":{"vars":["item"]},']
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MAGIC, st.binary(max_size=400))
def test_any_bytes_give_rows_or_problems(gazetteer: Gazetteer, magic: bytes, rest: bytes):
    found = list(read_register(magic + rest, "list", gazetteer).rows)

    assert all(isinstance(each, RegisterRow | Problem) for each in found)


CELL = st.sampled_from(
    ["Sendai", "Rennes", "JP", "XQ", "", "1967", "31.02.1987", '"', "140.87", "38.27", "仙台市", "?"]
)
ROW = st.lists(CELL, max_size=9).map(",".join)


@settings(max_examples=100, deadline=None)
@given(st.lists(ROW, min_size=1, max_size=12))
def test_every_row_is_used_or_told(gazetteer: Gazetteer, lines: list[str]):
    header = "City,City ja,Country,Lat,Lon,Partner,Partner country,Signed"

    found = list(read_register("\n".join([header, *lines]).encode(), "list", gazetteer).rows)

    told = {each.number if isinstance(each, RegisterRow) else each.line for each in found}
    joined_by_quotes = any('"' in line for line in lines)
    headings = {n for n, line in enumerate(lines, 2) if len(set(line.split(","))) == 1}
    assert joined_by_quotes or set(range(2, len(lines) + 2)) - headings <= told
    for row in found:
        if isinstance(row, RegisterRow):
            assert row.tie.evidence
            assert all(evidence.is_true_of(row.text) for evidence in row.tie.evidence)


def test_the_real_list_is_read_whole_and_in_time(gazetteer: Gazetteer, shared: Path):
    started = time.process_time()
    with (shared / "data" / "ties.csv").open("rb") as stream:
        found = list(read_register(stream, "ties", gazetteer).rows)
    seconds = time.process_time() - started

    rows = [each for each in found if isinstance(each, RegisterRow)]
    assert len(rows) == 5181
    assert len({row.key for row in rows}) == 5181
    assert len(found) - len(rows) < 10
    assert seconds < 8
