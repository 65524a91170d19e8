from collections.abc import Iterator
from pathlib import Path

import pytest

from glocal.gazetteer import GazetteerError
from glocal.gazetteer.imports.shelf import Label, folder_of, keep, kept_labels, kept_sources

LABEL = Label("admin1", "admin1 (new).txt", "ab" * 32, "CC BY 4.0", "2026-01-02")


def test_what_is_kept_tells_name_digest_licence_and_day(tmp_path: Path):
    assert keep(tmp_path / "places", LABEL, [("JP", "34", "Saitama", "Saitama", "1853226")]) == 1
    (source,) = kept_sources(tmp_path / "places")
    assert source.info.name == "admin1 (new).txt (admin1)"
    assert source.info.version == "sha256:abababababababab"
    assert (source.info.licence, source.info.date) == ("CC BY 4.0", "2026-01-02")


def test_newer_content_under_the_same_name_takes_the_place_of_the_older(tmp_path: Path):
    keep(tmp_path / "places", LABEL, [("JP", "34", "old", "old", "1")])
    newer = Label("admin1", "admin1 (new).txt", "cd" * 32, "CC BY 4.0", "2027-01-02")
    keep(tmp_path / "places", newer, [("JP", "34", "new", "new", "1")])
    assert kept_labels(tmp_path / "places") == [newer]
    (rows,) = folder_of(tmp_path / "places").glob("*.tsv")
    assert rows.read_text(encoding="utf-8") == "JP\t34\tnew\tnew\t1\n"


def test_nothing_is_kept_of_a_source_without_rows(tmp_path: Path):
    keep(tmp_path / "places", LABEL, [("JP", "34", "old", "old", "1")])
    assert keep(tmp_path / "places", Label("admin1", LABEL.file, "ef" * 32, "", ""), []) == 0
    assert kept_labels(tmp_path / "places") == [LABEL]
    assert len(list(folder_of(tmp_path / "places").iterdir())) == 2


def test_a_folder_that_cannot_be_written_is_an_error_and_a_full_disk_leaves_nothing_half_done(tmp_path: Path):
    (tmp_path / "places.imports").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(GazetteerError, match="cannot keep admin1"):
        keep(tmp_path / "places", LABEL, [("a",)])

    def rows_until_full() -> Iterator[tuple[str, ...]]:
        yield ("JP", "34", "half", "half", "1")
        raise OSError(28, "No space left on device")

    keep(tmp_path / "other", LABEL, [("JP", "34", "old", "old", "1")])
    with pytest.raises(GazetteerError, match="No space left on device"):
        keep(tmp_path / "other", Label("admin1", LABEL.file, "ef" * 32, "", ""), rows_until_full())
    assert kept_labels(tmp_path / "other") == [LABEL]
    assert len(list(folder_of(tmp_path / "other").iterdir())) == 2


@pytest.mark.parametrize("content", ["", "{", "[]", '{"kind": "admin1"}'])
def test_a_damaged_label_is_passed_over(tmp_path: Path, content: str):
    keep(tmp_path / "places", LABEL, [("JP", "34", "Saitama", "Saitama", "1853226")])
    (folder_of(tmp_path / "places") / "other.json").write_text(content, encoding="utf-8")
    assert kept_labels(tmp_path / "places") == [LABEL]
