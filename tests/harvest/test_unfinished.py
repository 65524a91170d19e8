from pathlib import Path

import pytest

from glocal.harvest.unfinished import Progress, Unfinished


def test_a_download_goes_on_only_from_the_same_source(tmp_path: Path):
    unfinished = Unfinished(tmp_path / "list.json")
    progress = Progress("https://example.org", unfinished.append(b"0123456789", 0), 3, 50, "v1")
    unfinished.keep(progress)

    assert Unfinished(tmp_path / "list.json").progress("https://example.org") == progress
    assert Unfinished(tmp_path / "list.json").progress("https://example.org/other") is None


def test_what_was_written_after_the_last_note_is_cut_off(tmp_path: Path):
    unfinished = Unfinished(tmp_path / "list.json")
    unfinished.append(b"0123456789", 0)

    assert unfinished.append(b"ab", 4) == 6
    assert unfinished.finish().read_bytes() == b"0123ab"


@pytest.mark.parametrize("state", ["", "{", "[]", '{"source": "x"}', '{"source": "x", "size_bytes": "y"}'])
def test_a_damaged_note_begins_anew(tmp_path: Path, state: str):
    (tmp_path / "list.json.state").write_text(state)

    assert Unfinished(tmp_path / "list.json").progress("x") is None


def test_a_note_that_counts_more_than_there_is_begins_anew(tmp_path: Path):
    unfinished = Unfinished(tmp_path / "list.json")
    unfinished.append(b"01", 0)
    unfinished.keep(Progress("x", 10))

    assert unfinished.progress("x") is None
