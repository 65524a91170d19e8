"""A small gazetteer with imports of our own, built anew in milliseconds' worth of rows."""

from collections.abc import Callable
from pathlib import Path

import pytest

from glocal.gazetteer import Gazetteer
from glocal.gazetteer.build import build_gazetteer
from glocal.gazetteer.imports.bring import Imported, Wish, import_file
from glocal.gazetteer.imports.shelf import kept_sources
from tests.gazetteer.conftest import RowSource

Build = Callable[[], Gazetteer]
Bring = Callable[..., Imported]


@pytest.fixture
def place_file(tmp_path: Path) -> Path:
    """Where the gazetteer of the test lies."""
    return tmp_path / "known" / "places"


@pytest.fixture
def bring(tmp_path: Path, place_file: Path) -> Bring:
    """Import a file of that name and content."""

    def import_text(name: str, content: str | bytes, wish: Wish | None = None) -> Imported:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return import_file(path, place_file, wish)

    return import_text


@pytest.fixture
def build(place_file: Path) -> Build:
    """Build the gazetteer of the rows and of all that was imported."""

    def build_all() -> Gazetteer:
        build_gazetteer(place_file, [RowSource(), *kept_sources(place_file)])
        return Gazetteer(place_file)

    return build_all
