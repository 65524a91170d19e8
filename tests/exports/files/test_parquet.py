import datetime
import io

import pyarrow
import pytest
from pyarrow import parquet

from glocal.exports.files.columns import ACTIVITIES, COLUMNS, TIES
from glocal.exports.files.parquet import write_parquet
from tests import recorded
from tests.hostile import HOSTILE


def table(content: bytes) -> pyarrow.Table:
    """Return the table that a file holds."""
    return parquet.read_table(io.BytesIO(content))


def test_columns_have_their_types_and_descriptions():
    schema = table(b"".join(write_parquet([recorded.tie()], TIES))).schema

    assert schema.field("a_lat").type == pyarrow.float64()
    assert schema.field("a_geonames").type == pyarrow.int64()
    assert schema.field("begun_on").type == pyarrow.date32()
    assert schema.field("fields").type == pyarrow.list_(pyarrow.string())
    assert schema.field("begun_on").metadata[b"description"] == b"First day it can have begun."


def test_values_come_back_as_they_were():
    (row,) = table(b"".join(write_parquet([recorded.activity()], ACTIVITIES))).to_pylist()

    assert (row["first_day"], row["last_day"]) == (datetime.date(2025, 12, 1), datetime.date(2025, 12, 3))
    assert (row["places"], row["attendance"]) == (["Misato"], ["over 300 people"])


def test_many_rows_are_written_in_groups():
    pieces = list(write_parquet((recorded.tie() for _ in range(12_000)), TIES))

    assert len(pieces) == 4
    assert parquet.ParquetFile(io.BytesIO(b"".join(pieces))).metadata.num_row_groups == 3


def test_an_export_of_nothing_has_its_columns():
    empty = table(b"".join(write_parquet([], TIES)))

    assert (empty.num_rows, empty.num_columns) == (0, len(TIES))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_comes_back_as_it_was(text: str):
    (row,) = table(b"".join(write_parquet([recorded.place(text)], COLUMNS[type(recorded.place())]))).to_pylist()

    assert row["name"] == text
