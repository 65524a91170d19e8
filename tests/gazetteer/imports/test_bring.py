from pathlib import Path

import pytest

from glocal.gazetteer import GazetteerError
from glocal.gazetteer.imports.bring import Wish, import_file
from glocal.gazetteer.imports.shelf import kept_labels
from glocal.gazetteer.opening import ensure_gazetteer
from glocal.model.problem import Severity
from tests.gazetteer.conftest import RowSource
from tests.gazetteer.imports.conftest import Bring, Build

ADMIN1 = "JP.34\tSaitama\tSaitama\t1853226\n"


def test_the_same_content_again_changes_nothing_and_says_so(bring: Bring, place_file: Path):
    first, again = bring("admin1CodesASCII.txt", ADMIN1), bring("admin1CodesASCII.txt", ADMIN1)
    assert (first.kind, first.rows, first.is_known) == ("admin1", 1, False)
    assert (again.rows, again.is_known) == (0, True)
    assert len(kept_labels(place_file)) == 1


def test_what_was_imported_takes_part_in_every_later_building(bring: Bring, build: Build):
    bring("admin1CodesASCII.txt", ADMIN1)
    for _ in range(2):
        described = build().description.sources[-1]
        assert described.name == "admin1CodesASCII.txt (admin1)"
        assert described.version.startswith("sha256:")
        assert described.licence == "GeoNames, CC BY 4.0"
        assert len(described.date) == len("2026-01-01")


def test_a_file_without_a_usable_row_leaves_the_earlier_import(bring: Bring, place_file: Path):
    bring("admin1CodesASCII.txt", ADMIN1)
    worse = bring("admin1CodesASCII.txt", "<html>\n")
    assert worse.rows == 0
    assert [(problem.line, problem.severity) for problem in worse.problems] == [
        (None, Severity.ERROR),
        (1, Severity.WARNING),
    ]
    assert len(kept_labels(place_file)) == 1
    assert bring("admin1CodesASCII.txt", ADMIN1).is_known


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("JP.txt", "", "places"),
        ("allCountries.txt", "", "places"),
        ("alternateNamesV2.txt", "", "names"),
        ("admin2Codes.txt", "", "admin2"),
        ("list.csv", "a title\nid,city_ja\n11237,三郷市\n", "municipalities"),
        ("merged.csv", "old,new,date\n13382,13228,1995-09-01\n", "mergers"),
        ("notes.txt", "hello\n", ""),
        ("list.csv", "a,b\n1,2\n", ""),
    ],
)
def test_the_kind_is_told_by_name_or_header(bring: Bring, name: str, content: str, kind: str):
    assert bring(name, content).kind == kind


def test_a_file_of_unknown_kind_is_an_error_that_names_the_kinds(bring: Bring):
    (problem,) = bring("notes.txt", "hello\n").problems
    assert problem.severity is Severity.ERROR
    assert "--kind places|admin1|" in problem.remedy


def test_another_choice_of_places_is_another_import(bring: Bring, place_file: Path):
    row = "9\tNeudorf\tNeudorf\t\t49.1\t11.1\tP\tPPL\tDE\t\t02\t\t\t\t40\t\t\t\t\n"
    bring("DE.txt", row)
    assert not bring("DE.txt", row, Wish(smallest=10)).is_known
    assert [label.options for label in kept_labels(place_file)] == ["from-10"]


def test_a_file_that_is_not_there_is_an_error_of_the_machine(tmp_path: Path):
    with pytest.raises(GazetteerError, match="cannot be read"):
        import_file(tmp_path / "JP.txt", tmp_path / "places")


def test_an_older_file_stays_in_use_where_the_new_one_cannot_be_written(
    place_file: Path, monkeypatch: pytest.MonkeyPatch
):
    ensure_gazetteer(place_file, [RowSource()])
    before = place_file.read_bytes()

    def full_disk(_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("glocal.gazetteer.file.os.fsync", full_disk)
    older = ensure_gazetteer(place_file, [RowSource().newer()])
    assert older.description.sources[-1].version == "1"
    assert place_file.read_bytes() == before
    assert [path.name for path in place_file.parent.iterdir()] == [place_file.name]
    place_file.unlink()
    with pytest.raises(GazetteerError, match="No space left"):
        ensure_gazetteer(place_file, [RowSource()])
