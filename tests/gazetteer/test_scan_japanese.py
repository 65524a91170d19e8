import pytest

from glocal.gazetteer import Gazetteer, find_places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("高山市はペルー共和国のウルバンバ郡と協定を結んだ", ["Takayama", "Peru", "Urubamba"]),
        ("長岡市とドイツのトリアー市", ["Nagaoka", "Germany", "Trier"]),
        ("西都市と台湾の屏東県が交流協定", ["Saito", "Taiwan", "Pingtung"]),
    ],
    ids=["a republic", "a sound", "a county of Taiwan"],
)
def test_a_place_abroad_is_found_behind_its_country(world: Gazetteer, text: str, expected: list[str]):
    assert [m.place.name for m in find_places(world, text) if m.counts] == expected
