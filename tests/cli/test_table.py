import pytest

from glocal.cli.table import fitted, print_rows, wrapped


def test_columns_fit_japanese_beside_english(capsys: pytest.CaptureFixture[str]):
    print_rows(("place", "ties"), [("三郷市", 2), ("Misato", None)], as_json=False, nothing="none")

    assert capsys.readouterr().out == "Place   Ties\n三郷市  2\nMisato\n"


def test_programs_get_the_rows_as_objects(capsys: pytest.CaptureFixture[str]):
    print_rows(("place", "ties"), [("三郷市", 2)], as_json=True, nothing="none")

    assert capsys.readouterr().out == '[\n {\n  "place": "三郷市",\n  "ties": 2\n }\n]\n'


def test_what_is_left_out_is_said_beside_the_rows(capsys: pytest.CaptureFixture[str]):
    for as_json in (True, False):
        print_rows(("place",), [("Misato",)], as_json=as_json, nothing="none", more=1234)
        assert capsys.readouterr().err == "1,234 more: raise --limit, or narrow\n"


def test_what_would_steer_the_terminal_is_shown_as_a_mark(capsys: pytest.CaptureFixture[str]):
    print_rows(("place", "id"), [("Mi\x1b[31msa\u202eto\r\nCity", 1)], as_json=False, nothing="none")

    assert capsys.readouterr().out == "Place              Id\nMi\ufffd[31msa\ufffdto City  1\n"


CELLS = [["Tie", "Kind", "Id"], ["三郷市 – Salamina, Attica, GR", "partnership-agreement", "f47fe533f5f6e73e"]]


@pytest.mark.parametrize(
    ("room", "widths"),
    [(200, [29, 21, 16]), (69, [28, 21, 16]), (60, [19, 21, 16]), (46, [12, 14, 16]), (40, [29, 21, 16])],
    ids=["wide enough", "a little narrow", "down to the words", "words are broken", "too narrow for any"],
)
def test_columns_give_way_in_a_narrow_terminal(room: int, widths: list[int]):
    assert fitted(CELLS, room) == widths


def test_a_cell_that_does_not_fit_is_broken_at_spaces():
    assert wrapped("三郷市 – Salamina, Attica, GR", 12) == ["三郷市 –", "Salamina,", "Attica, GR"]
    assert wrapped("三郷市三郷市", 8) == ["三郷市三", "郷市"]
    assert wrapped("", 8) == [""]
