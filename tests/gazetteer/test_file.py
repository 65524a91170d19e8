import contextlib
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.gazetteer.build import build_gazetteer
from glocal.gazetteer.file import NOWHERE, Gazetteer, GazetteerError, StringPool, column
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel
from tests.gazetteer.conftest import RowSource


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "places"
    build_gazetteer(path, [RowSource()])
    return path


@contextlib.contextmanager
def small_disk() -> Iterator[None]:
    """No file may grow beyond ten thousand bytes, as on a full disk; nor may the report of the tests."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_place_is_given_back_as_it_was_told(known: Gazetteer):
    number = known.find("nurnberg")[0] >> 3
    assert known.place(number) == Place("Nuremberg", PlaceLevel.LOCALITY, "DE", "Bavaria", 49.45, 11.08, 7)
    assert known.population[number] == 515543
    assert known.seat(known.division[number]).name == "Munich"


def test_an_unknown_name_has_no_places(known: Gazetteer):
    assert list(known.find("atlantis")) == []


def test_the_file_says_what_it_was_built_from(path: Path):
    gazetteer = Gazetteer(path)
    names = [source.name for source in gazetteer.description.sources]
    assert names[1:] == ["pycountry", "rows of a test"]
    assert all(source.version and source.licence for source in gazetteer.description.sources)
    assert gazetteer.description.places == len(gazetteer)
    assert gazetteer.is_sound()


@pytest.mark.parametrize("kept", [0, 7, 20, 400, 0.5, 0.999])
def test_a_cut_file_is_refused(path: Path, kept: float):
    whole = path.read_bytes()
    path.write_bytes(whole[: int(kept * len(whole)) if isinstance(kept, float) else kept])
    with pytest.raises(GazetteerError, match="no whole gazetteer"):
        Gazetteer(path)


def test_a_file_of_something_else_is_refused(tmp_path: Path):
    (tmp_path / "x").write_bytes(b"PK\x03\x04" * 1000)
    with pytest.raises(GazetteerError, match="build it again"):
        Gazetteer(tmp_path / "x")


def test_a_changed_byte_is_noticed(path: Path):
    content = bytearray(path.read_bytes())
    content[-1000] ^= 1
    path.write_bytes(content)
    assert not Gazetteer(path).is_sound()


def test_a_full_disk_leaves_the_old_file_and_nothing_half_written(tmp_path: Path):
    path = tmp_path / "places"
    path.write_bytes(b"the old file")
    with small_disk(), pytest.raises(GazetteerError, match="cannot write"):
        build_gazetteer(path, [RowSource()])
    assert path.read_bytes() == b"the old file"
    assert [file.name for file in tmp_path.iterdir()] == ["places"]


def test_a_folder_that_is_none_is_a_gazetteer_error(tmp_path: Path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(GazetteerError, match="cannot write"):
        build_gazetteer(tmp_path / "file" / "places", [RowSource()])


@given(st.lists(st.text(max_size=300)))
def test_a_pool_gives_every_text_back(texts: list[str]):
    pool = StringPool()
    for text in texts:
        offset = pool.add(text)
        length = pool.content[offset]
        stored = pool.content[offset + 1 : offset + 1 + length].decode()
        assert text.startswith(stored)
        assert stored == text or len(text.encode()) > 255


def test_a_column_has_fixed_width():
    assert len(column("I", [0, 1, NOWHERE])) == 12
