import pytest

from glocal.cli.table import print_rows


def test_columns_fit_japanese_beside_english(capsys: pytest.CaptureFixture[str]):
    print_rows(("place", "ties"), [("三郷市", 2), ("Misato", None)], as_json=False, nothing="none")

    assert capsys.readouterr().out == "Place   Ties\n三郷市  2\nMisato\n"


def test_programs_get_the_rows_as_objects(capsys: pytest.CaptureFixture[str]):
    print_rows(("place", "ties"), [("三郷市", 2)], as_json=True, nothing="none")

    assert capsys.readouterr().out == '[\n {\n  "place": "三郷市",\n  "ties": 2\n }\n]\n'
