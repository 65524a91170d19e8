"""The tables of facts that this package carries."""

import importlib.resources
import zlib
from collections.abc import Iterator


def table_rows(name: str) -> Iterator[list[str]]:
    """Yield the rows of a table of this package, without comments and blank lines."""
    text = (importlib.resources.files("glocal.gazetteer") / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


_BUILT_IN = (
    "areas.tsv", "countries.tsv", "divisions.tsv", "english.tsv", "governments.tsv", "japanese.tsv", "provinces.tsv",
    "simplified.txt", "subdivisions.tsv",
)  # fmt: skip


def tables_checksum() -> int:
    """Return the checksum of the tables that go into every gazetteer file."""
    return table_checksum(*_BUILT_IN)


def table_checksum(*names: str) -> int:
    """Return the checksum of tables of this package."""
    folder = importlib.resources.files("glocal.gazetteer")
    return zlib.crc32(b"".join((folder / name).read_bytes() for name in names))
