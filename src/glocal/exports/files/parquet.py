"""Parquet with typed columns, written in groups of rows so that memory stays bounded."""

import itertools
from collections.abc import Iterable, Iterator, Sequence

import pyarrow
from pyarrow import parquet

from glocal.exports.files.columns import Column, Type
from glocal.exports.files.shelf import Shelf
from glocal.exports.records.forms import Record

_GROUP = 5_000
"""Rows in memory at once: about 10 MB of ties."""
_TYPES = {
    Type.TEXT: pyarrow.string(),
    Type.NUMBER: pyarrow.float64(),
    Type.INTEGER: pyarrow.int64(),
    Type.DAY: pyarrow.date32(),
    Type.TEXTS: pyarrow.list_(pyarrow.string()),
}


def write_parquet(records: Iterable[Record], columns: Sequence[Column]) -> Iterator[bytes]:
    """Yield the file group by group; each column carries its description."""
    schema = pyarrow.schema(
        pyarrow.field(column.name, _TYPES[column.type], metadata={"description": column.about}) for column in columns
    )
    shelf = Shelf()
    with parquet.ParquetWriter(shelf, schema, compression="zstd") as writer:
        rows = iter(records)
        while group := list(itertools.islice(rows, _GROUP)):
            arrays = [
                pyarrow.array([column.value(record) for record in group], _TYPES[column.type]) for column in columns
            ]
            writer.write_table(pyarrow.table(arrays, schema))
            yield shelf.taken()
    yield shelf.taken()
