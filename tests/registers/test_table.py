import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.gazetteer import Gazetteer
from glocal.registers.table import find_delimiter, read_records, read_table


def records(text: str) -> list[tuple[int, tuple[str, ...], str]]:
    lines = enumerate(text.splitlines(), 1)
    return [(record.number, record.cells, record.damage) for record in read_records(lines, ",")]


@pytest.mark.parametrize(
    ("line", "delimiter"),
    [("Ulm,Jinotega", ","), ("Ulm;Jinotega, Nicaragua", ";"), ("Ulm\tJinotega, Nicaragua", "\t"), ("Ulm|Kyoto", "|")],
)
def test_the_delimiter_is_the_one_that_parts_all_lines_alike(line: str, delimiter: str):
    assert find_delimiter([line, line, line.replace(", ", " ")]) == delimiter


def test_quoted_delimiters_and_line_ends_belong_to_the_cell():
    found = records('City,Partner\n"Misato,\nShimane","Mas ""Bali"""\nUlm,Jinotega')

    assert found == [
        (1, ("City", "Partner"), ""),
        (2, ("Misato, Shimane", 'Mas "Bali"'), ""),
        (4, ("Ulm", "Jinotega"), ""),
    ]


def test_a_quotation_mark_that_is_never_closed_costs_no_row():
    found = records("\n".join(['Misato,"Mas', *[f"City {n},Partner" for n in range(100)]]))

    assert found[0] == (1, ("Misato", '"Mas'), "a quotation mark is never closed")
    assert [cells for _, cells, _ in found[1:]] == [(f"City {n}", "Partner") for n in range(100)]


def test_bytes_that_are_no_text_are_told_with_their_row(gazetteer: Gazetteer):
    content = "Köln,Kyoto\nNürnberg,Nice\n".encode() * 20 + b"Ulm,Ji\xffnotega\n"

    found = list(read_table(io.BytesIO(content), gazetteer).records)

    assert [record.number for record in found if record.damage] == [41]
    assert found[40].cells == ("Ulm", "Ji\ufffdnotega")


def test_a_line_without_end_is_not_held_in_memory(gazetteer: Gazetteer):
    content = b"Ulm,Jinotega\n" + b"x" * 250_000 + b"\nBonn,Oxford\n"

    found = list(read_table(io.BytesIO(content), gazetteer).records)

    assert [(record.number, record.cells) for record in found] == [
        (1, ("Ulm", "Jinotega")),
        (2, ()),
        (3, ("Bonn", "Oxford")),
    ]
    assert found[1].damage == "the line is longer than 100000 characters"


@given(st.lists(st.text(alphabet='ab,"\t ', max_size=12), max_size=80))
def test_every_line_comes_out_in_one_record_and_numbers_rise(lines: list[str]):
    numbered = list(enumerate(lines, 1))

    found = list(read_records(numbered, ","))

    numbers = [record.number for record in found]
    assert numbers == sorted(set(numbers))
    assert len("".join(lines).replace('"', "").replace(" ", "").replace("\t", "").replace(",", "")) == sum(
        cell.count("a") + cell.count("b") for record in found for cell in record.cells
    )
