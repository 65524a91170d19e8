"""Many rows at once, past the layers that make a row at a time comfortable.

Django's own `bulk_create` builds the text of a statement for each hundred rows, which took half of a rebuild; here one
prepared statement takes all of them (benchmarks/register/rebuild.py).
"""

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any, TypeVar

from django.db import connection
from django.db.models import DateField, Field, JSONField, Model

Row = TypeVar("Row", bound=Model)


def add_rows(rows: Iterable[Row]) -> list[Row]:
    """Insert rows of one table and return them with their primary keys.

    Only who has the turn to write may call it: the keys are taken in one piece.
    """
    added = list(rows)
    if not added:
        return added
    fields = added[0]._meta.concrete_fields
    for number, row in enumerate(added, start=_next_keys(added[0], len(added))):
        row.pk = number
        row._state.adding = False  # noqa: SLF001 - the row is kept now
    columns = ", ".join(_quoted(field.column) for field in fields)
    marks = ", ".join(["%s"] * len(fields))
    _execute(f"INSERT INTO {_table(added[0])} ({columns}) VALUES ({marks})", added, fields)  # noqa: S608 - our own names
    return added


def write_over(changed: Sequence[Row], names: Sequence[str]) -> None:
    """Write these fields of rows of one table that are there already."""
    if not changed:
        return
    meta = changed[0]._meta
    by_name = {field.name: field for field in meta.concrete_fields}
    fields = [by_name[name] for name in names]
    settings = ", ".join(f"{_quoted(field.column)} = %s" for field in fields)
    statement = f"UPDATE {_table(changed[0])} SET {settings} WHERE {_quoted(meta.pk.column)} = %s"  # noqa: S608 - ours
    _execute(statement, changed, [*fields, meta.pk])


def _execute(statement: str, rows: Sequence[Model], fields: "Sequence[Field[Any, Any]]") -> None:
    read = attrgetter(*(field.attname for field in fields))
    adapted = [(place, adapt) for place, field in enumerate(fields) if (adapt := _adapter(field))]
    values = map(list, map(read, rows))
    with connection.cursor() as cursor:
        cursor.executemany(statement, [_adapt(of_row, adapted) for of_row in values])


Adapter = Callable[[Any], Any]  # Any: what a row holds, what the database takes


def _adapt(values: list[Any], adapted: Iterable[tuple[int, Adapter]]) -> list[Any]:
    for place, adapt in adapted:
        values[place] = adapt(values[place])
    return values


def _adapter(field: "Field[Any, Any]") -> Adapter | None:
    """Return what makes a field's value one that the database takes, None where it is one."""
    if isinstance(field, JSONField):
        return lambda value: connection.ops.adapt_json_value(value, field.encoder)
    if isinstance(field, DateField):
        return connection.ops.adapt_datefield_value
    return None


def _next_keys(row: Model, count: int) -> int:
    """Return the first of so many primary keys that no row ever had."""
    table = row._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
            found = cursor.fetchone()
            return (found[0] if found else 0) + 1
        sequence = "pg_get_serial_sequence(%s, %s)"
        column = row._meta.pk.column
        cursor.execute(
            f"SELECT setval({sequence}, nextval({sequence}) + %s)",
            [table, column, table, column, count],
        )
        last: int = cursor.fetchone()[0]
        return last - count


def _table(row: Model) -> str:
    return _quoted(row._meta.db_table)


def _quoted(name: str | None) -> str:
    if name is None:
        raise TypeError("a field without a column is not written")
    return connection.ops.quote_name(name)
