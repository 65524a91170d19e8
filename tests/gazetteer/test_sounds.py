import pytest

from glocal.gazetteer import Gazetteer, find_places
from glocal.gazetteer.resolve import LOCALITY
from glocal.gazetteer.sounds import only_one, sounding_like


@pytest.mark.parametrize(
    ("katakana", "country", "name"),
    [("マチュピチュ", "PE", "Machupicchu"), ("サラミナ", "GR", "Salamina"), ("クスコ", "PE", "Cusco")],
)
def test_a_name_in_katakana_is_the_place_of_that_sound(known: Gazetteer, katakana: str, country: str, name: str):
    found = sounding_like(known, katakana, known.country_numbers[country], LOCALITY)
    assert [known.name(number) for number in found] == [name]


def test_another_sound_and_another_country_are_no_such_place(known: Gazetteer):
    peru, greece = known.country_numbers["PE"], known.country_numbers["GR"]
    assert sounding_like(known, "リマック", peru, LOCALITY) == []
    assert sounding_like(known, "マチュピチュ", greece, LOCALITY) == []


def test_of_two_places_only_the_far_larger_is_meant(known: Gazetteer):
    large, small = (known.find(name)[0] >> 3 for name in ("london", "mas"))
    assert only_one(known, [small, large]) == large
    assert only_one(known, [large, large]) is None
    assert only_one(known, []) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ペルー・マチュピチュ村と結び、マチュピチュ村を訪ねた。", [("マチュピチュ村", "Machupicchu", "PE")] * 2),
        ("ペルー共和国のマチュピチュ村", [("マチュピチュ村", "Machupicchu", "PE")]),
        ("ペルー・パラモンゴ町", [("パラモンゴ町", "パラモンゴ", "PE")]),
        ("ペルーのパラモンゴ町", []),
        ("埼玉県甲乙村と結ぶ。甲乙村の人。", [("甲乙村", "甲乙", "JP")] * 2),
        ("ペルーのコメ市場とギリシャ・姉妹都市", []),
    ],
)
def test_an_unknown_designated_name_behind_its_country_or_prefecture_is_a_place(
    known: Gazetteer, text: str, expected: list[tuple[str, str, str]]
):
    found = [(m.text, m.place.name, m.place.country) for m in find_places(known, text)]
    assert [each for each in found if each[0] not in ("ペルー", "ギリシャ", "埼玉県")] == expected


def test_the_end_of_a_longer_designated_name_is_no_place(world: Gazetteer):
    assert [m.text for m in find_places(world, "神玉村で会った。")] == []
    assert [m.text for m in find_places(world, "玉村町で会った。")] == ["玉村町"]


@pytest.mark.parametrize(
    ("katakana", "country", "name"),
    [("キャンモア", "CA", "Canmore"), ("リュブリャナ", "SI", "Ljubljana"), ("エルガバ", "LV", "Jelgava")],
    ids=["silent ending", "j behind a consonant", "j that opens"],
)
def test_a_name_sounds_as_its_language_says_it(world: Gazetteer, katakana: str, country: str, name: str):
    found = sounding_like(world, katakana, world.country_numbers[country], LOCALITY)
    assert [world.name(number) for number in found] == [name]
