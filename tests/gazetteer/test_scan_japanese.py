import pytest

from glocal.gazetteer import Gazetteer, find_places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("高山市はペルー共和国のウルバンバ郡と協定を結んだ", ["Takayama", "Peru", "Urubamba"]),
        ("長岡市とドイツのトリアー市", ["Nagaoka", "Germany", "Trier"]),
        ("西都市と台湾の屏東県が交流協定", ["Saito", "Taiwan", "Pingtung"]),
        ("カナダ・アルバータ州のキャンモア町を訪ねた。", ["Canada", "Alberta", "Canmore"]),
        ("バイエルン州のフュッセン市と東川町", ["Bavaria", "Füssen", "Higashikawa"]),
    ],
    ids=["a republic", "a sound", "a county of Taiwan", "behind its state", "a town of Japan behind"],
)
def test_a_place_abroad_is_found_behind_its_country_or_state(world: Gazetteer, text: str, expected: list[str]):
    assert [m.place.name for m in find_places(world, text) if m.counts] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("北海道東川町の本町は喜んだ。本町の中学生が訪ねた。", ["Hokkaido", "Higashikawa"]),
        ("埼玉県の本町が協定を結んだ。", ["Saitama"]),
        ("本町市場を訪ねた。", []),
    ],
    ids=["told before", "behind a prefecture", "within a word"],
)
def test_the_town_that_speaks_of_itself_is_no_town_of_that_name(world: Gazetteer, text: str, expected: list[str]):
    assert [m.place.name for m in find_places(world, text) if m.counts] == expected
