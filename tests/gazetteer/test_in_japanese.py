"""The choice among several names in Japanese letters."""

import pytest

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.in_japanese import best_characters, best_katakana


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
