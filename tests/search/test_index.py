"""The index on disk: who may write, what a damaged one is, what is followed."""

from pathlib import Path

import pytest

from glocal.search.entry import Entry, What
from glocal.search.index import (
    NEVER,
    Followed,
    IndexBusyError,
    IndexDamagedError,
    SearchIndex,
    index_folder,
    remove_index,
)
from tests.search.damage import replace

TIE = Entry(What.TIE, 7, "Misato – Salamina", "sister city")


def written(folder: Path) -> SearchIndex:
    index = SearchIndex(folder)
    with index.writing(Followed(3, (1, 2))) as writing:
        writing.add(TIE)
    return index


def test_what_one_process_writes_another_that_is_open_reads(tmp_path: Path):
    reader = SearchIndex(tmp_path)
    assert reader.searcher().num_docs == 0
    written(tmp_path)
    assert reader.searcher().num_docs == 1
    assert reader.followed == Followed(3, (1, 2))


def test_a_new_index_has_followed_nothing(tmp_path: Path):
    assert SearchIndex(tmp_path).followed == NEVER


def test_while_one_writes_another_is_told_so(tmp_path: Path):
    index, other = written(tmp_path), SearchIndex(tmp_path)
    with index.writing(Followed(4, ())), pytest.raises(IndexBusyError), other.writing(Followed(4, ())):
        pass


def test_of_a_writing_that_fails_nothing_counts(tmp_path: Path):
    index = written(tmp_path)
    with pytest.raises(KeyError), index.writing(Followed(9, ())) as writing:  # noqa: PT012 - the block is what fails
        writing.add(Entry(What.TIE, 8, "Another"))
        writing.remove({TIE.thing})
        raise KeyError
    assert (index.searcher().num_docs, index.followed.sequence) == (1, 3)


def test_a_thing_is_taken_out_by_its_number(tmp_path: Path):
    index = written(tmp_path)
    with index.writing(Followed(4, ())) as writing:
        writing.remove({TIE.thing})
    assert index.searcher().num_docs == 0


@pytest.mark.parametrize("ending", ["term", "idx", "pos", "store", "fast", "fieldnorm"])
@pytest.mark.parametrize("left", [0, 3, -5])
def test_a_file_that_is_cut_short_is_noticed_before_it_is_read(tmp_path: Path, ending: str, left: int):
    written(tmp_path)
    (path,) = tmp_path.glob(f"*.{ending}")
    replace(path, path.read_bytes()[:left])
    with pytest.raises(IndexDamagedError):
        SearchIndex(tmp_path)


@pytest.mark.parametrize("ending", ["term", "fast"])
def test_a_file_that_is_lost_is_noticed(tmp_path: Path, ending: str):
    written(tmp_path)
    next(tmp_path.glob(f"*.{ending}")).unlink()
    with pytest.raises(IndexDamagedError):
        SearchIndex(tmp_path)


@pytest.mark.parametrize("content", [b"", b"no json", b"{}", b'{"segments": [{}]}', b"\xff\xfe"])
def test_a_description_that_says_nothing_is_damage(tmp_path: Path, content: bytes):
    written(tmp_path)
    replace(tmp_path / "meta.json", content)
    with pytest.raises(IndexDamagedError):
        SearchIndex(tmp_path)


def test_an_index_of_other_fields_is_damage(tmp_path: Path):
    written(tmp_path)
    meta = tmp_path / "meta.json"
    meta.write_text(meta.read_text().replace('"units"', '"unity"'))
    with pytest.raises(IndexDamagedError):
        SearchIndex(tmp_path)


def test_what_was_followed_is_unknown_where_its_note_is_damaged(tmp_path: Path):
    index = written(tmp_path)
    (tmp_path / "followed.json").write_text("{")
    assert index.followed == NEVER


def test_indexes_of_older_versions_are_removed_with_the_present_one(tmp_path: Path):
    written(index_folder(tmp_path))
    (tmp_path / "search-0").mkdir()
    (tmp_path / "ledger.sqlite3").touch()
    remove_index(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["ledger.sqlite3"]
