"""The choice among several names in Japanese letters."""

import pytest

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.entry import Entry
from glocal.gazetteer.in_japanese import best_characters, best_katakana, name_of_locality
from glocal.model.vocabulary import PlaceLevel


@pytest.mark.parametrize(
    ("names", "plain", "chosen"),
    [
        (["マンハッタン", "ニューヨーク"], "New York City", "ニューヨーク"),
        (["ビュザンティオン", "イスタンブール"], "Istanbul", "イスタンブール"),
        (["プロヴィデンス", "プロビデンス"], "Providence", "プロビデンス"),
        (["クルージュ ナポカ"], "Cluj-Napoca", "クルージュ・ナポカ"),
        (["巴塞罗那", "ソウル特別市"], "Barcelona", ""),
        ([], "Anywhere", ""),
    ],
    ids=["city, not its part", "today's name", "without v", "several words", "other letters", "none"],
)
def test_the_katakana_that_sounds_like_the_name_is_chosen(names: list[str], plain: str, chosen: str) -> None:
    assert best_katakana(names, plain) == chosen


@pytest.mark.parametrize(
    ("names", "kind", "native", "chosen"),
    [
        (["三郷", "三郷市", "三鄉市"], Kind.CITY, "三鄉市", "三郷市"),
        (["四日市", "四日市市"], Kind.CITY, "四日市市", "四日市市"),
        (["下市", "下市町"], Kind.TOWN, "下市町", "下市町"),
        (["茅ケ崎市", "茅崎市"], Kind.CITY, "茅ヶ崎市", "茅ヶ崎市"),
        (["西東京市", "保谷市"], Kind.CITY, "西東京市", "西東京市"),
        (["つくば市", "筑波市"], Kind.CITY, "", "つくば市"),
        (["廣州市", "広州市", "广州市"], Kind.UNKNOWN, "", "広州市"),
        (["资阳", "资阳市"], Kind.UNKNOWN, "", "資陽市"),
        (["ハノイ"], Kind.UNKNOWN, "", ""),
    ],
)
def test_the_characters_of_today_with_the_designation_are_chosen(
    names: list[str], kind: Kind, native: str, chosen: str
) -> None:
    assert best_characters(names, kind, native) == chosen


@pytest.mark.parametrize(
    ("country", "names", "chosen"),
    [
        ("DE", ["Lüneburg", "リューネブルク", "呂讷堡"], "リューネブルク"),
        ("JP", ["Misato", "三郷市", "ミサト"], "三郷市"),
        ("CN", ["Harbin", "哈尔滨市", "ハルビン"], "ハルビン"),
        ("CN", ["Guangzhou", "广州市"], "広州市"),
        ("FR", ["Paris", "巴黎"], ""),
        ("FR", ["Paris"], ""),
    ],
    ids=["abroad", "Japan", "China in katakana", "China in characters", "characters abroad", "Latin letters alone"],
)
def test_a_place_is_written_as_japanese_texts_write_places_of_its_country(
    country: str, names: list[str], chosen: str
) -> None:
    assert name_of_locality(Entry(names[0], PlaceLevel.LOCALITY, country, 0, 0, names=names)) == chosen
