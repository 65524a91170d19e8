"""JSON Lines: each record whole, with its sources, one a line. Source: jsonlines.org; RFC 8259."""

import dataclasses
import datetime
import json
from collections.abc import Iterable, Iterator

from glocal.exports.records.forms import Record


def write_json_lines(records: Iterable[Record]) -> Iterator[bytes]:
    """Yield one line a record, in the form that `/api/v1` gives."""
    for record in records:
        yield (
            json.dumps(dataclasses.asdict(record), ensure_ascii=False, default=_written).encode(errors="replace")
            + b"\n"
        )


def _written(value: object) -> str:
    if isinstance(value, datetime.date | datetime.datetime):
        return value.isoformat().replace("+00:00", "Z")
    raise TypeError(f"{type(value).__name__} has no form in JSON")
