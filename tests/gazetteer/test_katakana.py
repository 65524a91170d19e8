import pytest

from glocal.gazetteer import Gazetteer, find_places
from glocal.gazetteer.katakana import plain_katakana
from glocal.model.vocabulary import PlaceLevel


def test_names_without_foreign_sounds_stay_as_they_are():
    assert [plain_katakana(name) for name in ("ニューヨーク", "パリ", "ローマ")] == ["ニューヨーク", "パリ", "ローマ"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("バージニア州と交流", "Virginia"),
        ("ヴァージニア州と交流", "Virginia"),
        ("メイン州と青森県", "Maine"),
        ("コネチカット州から", "Connecticut"),
        ("ウエストバージニア州の", "West Virginia"),
        ("モンタナ州と熊本県", "Montana"),
    ],
)
def test_a_state_is_found_however_its_sounds_are_written(world: Gazetteer, text: str, name: str):
    first = find_places(world, text)[0].place
    assert (first.name, first.level, first.country) == (name, PlaceLevel.REGION, "US")
