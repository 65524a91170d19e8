from pathlib import Path

from glocal.gazetteer.build import build_gazetteer
from glocal.gazetteer.designations import Kind
from glocal.gazetteer.file import Gazetteer
from glocal.gazetteer.opening import ensure_gazetteer
from glocal.gazetteer.sources import SourceInfo, SourcePlace
from tests.gazetteer.conftest import RowSource


class CodeList:
    """A list of official codes that knows two of the places of the rows, one by its id."""

    info = SourceInfo("codes", "2024", "public domain", "2024-01-01")

    def places(self) -> list[SourcePlace]:
        return [
            SourcePlace(2, "Misato City", ("みさとし",), 0, 0, "JP", "34", code=11237),
            SourcePlace(None, "Iizuna", ("飯綱町",), 36.75, 138.23, "JP", "26", code=20590),
        ]


def test_a_missing_file_is_built_with_progress(tmp_path: Path):
    told: list[float] = []
    gazetteer = ensure_gazetteer(tmp_path / "new" / "places", [RowSource()], lambda _, part: told.append(part))
    assert gazetteer.description.places > 300
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_file_of_the_same_sources_is_opened_as_it_is(tmp_path: Path):
    path = tmp_path / "places"
    ensure_gazetteer(path, [RowSource()])
    before = path.stat().st_mtime_ns
    ensure_gazetteer(path, [RowSource()])
    assert path.stat().st_mtime_ns == before


def test_a_changed_source_builds_the_file_anew_while_the_old_one_stays_readable(tmp_path: Path):
    path = tmp_path / "places"
    old = ensure_gazetteer(path, [RowSource()])
    new = ensure_gazetteer(path, [RowSource().newer()])
    assert new.description.sources[-1].version == "11"
    assert old.place(old.find("paris")[0] >> 3).country == "FR"


def test_a_damaged_file_is_built_anew(tmp_path: Path):
    path = tmp_path / "places"
    path.write_bytes(b"half a fi")
    assert ensure_gazetteer(path, [RowSource()]).is_sound()


def test_a_later_source_adds_names_and_codes_to_a_place_and_brings_its_own(tmp_path: Path):
    build_gazetteer(tmp_path / "places", [RowSource(), CodeList()])
    gazetteer = Gazetteer(tmp_path / "places")
    misato = gazetteer.find("みさとし")[0] >> 3
    assert gazetteer.geonames[misato] == 2
    assert gazetteer.code[misato] == 11237
    iizuna = gazetteer.find("iizuna")[0] >> 3
    assert gazetteer.code[iizuna] == 20590
    assert gazetteer.kind[iizuna] == Kind.TOWN


def test_a_japanese_place_knows_its_kind_and_its_written_name(known: Gazetteer):
    number = known.find("misato")[0] >> 3
    assert known.kind[number] == Kind.CITY
    assert known.native(number) == "三郷市"


def test_long_vowels_may_be_written_or_left_out(known: Gazetteer):
    assert {known.find(key)[0] >> 3 for key in ("oita",)} == {known.find("oita")[0] >> 3}
    assert known.name(known.find("oita")[0] >> 3) in {"Ōita", "Oita"}
