"""The formats that lists are taken away in, and the one way to write each of them."""

import datetime
from collections.abc import Iterable, Iterator
from enum import StrEnum

from glocal.exports.files.columns import COLUMNS
from glocal.exports.files.selection import Wanted, What, select
from glocal.exports.records.forms import Record, TieRecord
from glocal.ledger.models import Change


class Form(StrEnum):
    """A format of files."""

    CSV = "csv"
    JSON_LINES = "jsonl"
    PARQUET = "parquet"
    GEOJSON = "geojson"
    JSON_LD = "jsonld"
    FOLLOW_THE_MONEY = "ftm"
    QUICK_STATEMENTS = "quickstatements"
    DATA_PACKAGE = "datapackage"

    @property
    def ending(self) -> str:
        """How names of its files end, without the dot."""
        return _ENDINGS.get(self, self.value)

    @property
    def media_type(self) -> str:
        """IANA media type, or the one in use where none is registered."""
        return _MEDIA_TYPES[self]


_ENDINGS = {
    Form.FOLLOW_THE_MONEY: "ftm.json",
    Form.QUICK_STATEMENTS: "quickstatements.tsv",
    Form.DATA_PACKAGE: "zip",
}
_MEDIA_TYPES = {
    Form.CSV: "text/csv; charset=utf-8",
    Form.JSON_LINES: "application/jsonl",
    Form.PARQUET: "application/vnd.apache.parquet",
    Form.GEOJSON: "application/geo+json",
    Form.JSON_LD: "application/ld+json",
    Form.FOLLOW_THE_MONEY: "application/jsonl",
    Form.QUICK_STATEMENTS: "text/tab-separated-values; charset=utf-8",
    Form.DATA_PACKAGE: "application/zip",
}


def write_list(form: Form, record: type[Record], records: Iterable[Record]) -> Iterator[bytes]:
    """Yield one list in a format that holds one list, piece by piece.

    Raises:
        ValueError: the format is one that needs more than the records of a list.
    """
    match form:
        case Form.CSV:
            from glocal.exports.files.tables import write_csv  # noqa: PLC0415 - each format loads only its own writer

            return write_csv(records, COLUMNS[record])
        case Form.JSON_LINES:
            from glocal.exports.files.json_lines import write_json_lines  # noqa: PLC0415 - as above

            return write_json_lines(records)
        case Form.PARQUET:
            from glocal.exports.files.parquet import write_parquet  # noqa: PLC0415 - as above

            return write_parquet(records, COLUMNS[record])
        case Form.GEOJSON:
            from glocal.exports.files.geographic import write_geojson  # noqa: PLC0415 - as above

            return write_geojson(records, COLUMNS[record])
        case Form.JSON_LD:
            from glocal.exports.files.linked import write_linked  # noqa: PLC0415 - as above

            return write_linked(records)
        case Form.FOLLOW_THE_MONEY:
            from glocal.exports.files.follow_the_money import write_entities  # noqa: PLC0415 - as above

            return write_entities(records)
    raise ValueError(f"{form} does not hold one list")


def write_everything(wanted: Wanted, base: str, made_at: datetime.datetime) -> Iterator[bytes]:
    """Yield every list in one Data Package; its version is the number of the ledger's last change."""
    from glocal.exports.files.data_package import write_package  # noqa: PLC0415 - as above

    lists = [select(what, wanted, base, made_at.date()) for what in What]
    last = Change.objects.order_by("-sequence").values_list("sequence", flat=True).first() or 0
    return write_package(lists, str(last), made_at)


def ties_only(records: Iterable[Record]) -> Iterator[TieRecord]:
    """Yield the records, which are ties."""
    for record in records:
        if isinstance(record, TieRecord):
            yield record
