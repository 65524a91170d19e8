"""The whole ledger as one compressed file of JSON lines, and back. Law: what is loaded equals what was dumped.

Shape: the first line says what the file is, each line after it is one row as `[table, {field: value}]`, the last line
says how many rows there are, so that a file that was cut off is noticed. Bytes are base64, times ISO 8601 in UTC.
"""

import base64
import datetime
import gzip
import itertools
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from django.core.management.color import no_style
from django.db import connection
from django.db import models as django_models

from glocal.ledger import models
from glocal.ledger.turns import turn_to_write
from glocal.model.errors import GlocalError

_FORMAT = "glocal ledger 1"
_TABLES: tuple[type[django_models.Model], ...] = (
    models.Document,
    models.Original,
    models.Reading,
    models.Article,
    models.Claim,
    models.ReadingProblem,
    models.Decision,
    models.Change,
    models.Turn,
)
"""Every table of the ledger, each behind those it refers to."""
_BATCH = 1000


def dump(target: BinaryIO) -> int:
    """Write the whole ledger, as it is at one moment, and return the number of rows."""
    count = 0
    with gzip.GzipFile(filename="", fileobj=target, mode="wb", mtime=0) as packed, turn_to_write():
        packed.write(_line(_FORMAT))
        for table in _TABLES:
            for row in table._default_manager.order_by("pk").iterator(_BATCH):
                packed.write(_line([table._meta.model_name, _values(row)]))
                count += 1
        packed.write(_line({"rows": count}))
    return count


def load(source: Path) -> int:
    """Fill an empty ledger from a file that `dump` wrote, all of it or nothing, and return the number of rows.

    Raises:
        GlocalError: the ledger is not empty, or the file is no dump, is damaged or was cut off.
    """
    with turn_to_write():
        if models.Document.objects.exists():
            raise GlocalError("the ledger is not empty", "name a new folder with --home")
        models.Turn.objects.all().delete()
        count = 0
        for table, rows in itertools.groupby(_rows(source), key=_table_of):
            while batch := list(itertools.islice(rows, _BATCH)):
                table._default_manager.bulk_create(batch)
                count += len(batch)
        with connection.cursor() as cursor:
            for statement in connection.ops.sequence_reset_sql(no_style(), list(_TABLES)):
                cursor.execute(statement)
    return count


def _table_of(row: django_models.Model) -> type[django_models.Model]:
    return type(row)


def _rows(source: Path) -> Iterator[django_models.Model]:
    tables = {table._meta.model_name: table for table in _TABLES}
    expected = None
    number = 0
    for number, line in enumerate(_lines(source), start=-1):
        try:
            value = json.loads(line)
            if number == -1 and value != _FORMAT:
                raise GlocalError(f"{source} is no dump of a ledger", "name a file that `glocal dump` wrote")
            if isinstance(value, dict):
                expected = value["rows"]
            elif number >= 0:
                yield _row(tables[value[0]], value[1])
        except (ValueError, KeyError, TypeError, IndexError) as error:
            raise GlocalError(f"{source}:{number + 2}: is no row of a ledger", "take another copy") from error
    if expected != number:
        raise GlocalError(f"{source} was cut off", "take another copy")


def _lines(source: Path) -> Iterator[bytes]:
    try:
        with gzip.open(source) as packed:
            yield from packed
    except (OSError, EOFError, zlib.error) as error:
        raise GlocalError(f"{source} cannot be read: {error}", "take another copy") from error


def _line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _values(row: django_models.Model) -> dict[str, Any]:  # Any: what JSON can hold
    return {field.attname: _plain(getattr(row, field.attname)) for field in row._meta.concrete_fields}


def _plain(value: object) -> object:
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.UTC).isoformat()
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(value).decode("ascii")
    return value


def _row(table: type[django_models.Model], values: dict[str, Any]) -> django_models.Model:
    for field in table._meta.concrete_fields:
        if field.null:
            values.setdefault(field.attname, None)  # a dump of before a column was added does not tell it
        value = values[field.attname]
        if isinstance(field, django_models.DateTimeField) and value is not None:
            values[field.attname] = datetime.datetime.fromisoformat(value)
        elif isinstance(field, django_models.BinaryField):
            values[field.attname] = base64.b64decode(value, validate=True)
    return table(**values)
