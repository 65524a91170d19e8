import pytest

from glocal.gazetteer.tables import table_rows


@pytest.mark.parametrize(
    ("name", "widths"),
    [
        ("countries.tsv", {5}),
        ("areas.tsv", {4, 5}),
        ("subdivisions.tsv", {5}),
        ("divisions.tsv", {1, 3, 4}),
        ("proper.tsv", {2}),
    ],
)
def test_every_row_of_a_table_has_its_columns(name: str, widths: set[int]):
    assert {len(row) for row in table_rows(name)} <= widths
