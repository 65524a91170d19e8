"""The tables of facts that this package carries."""

import importlib.resources
from collections.abc import Iterator


def table_rows(name: str) -> Iterator[list[str]]:
    """Yield the rows of a table of this package, without comments and blank lines."""
    text = (importlib.resources.files("glocal.gazetteer") / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
