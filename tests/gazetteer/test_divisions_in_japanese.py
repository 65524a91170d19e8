"""Japanese names of countries and divisions."""

from glocal.gazetteer import open_gazetteer
from glocal.gazetteer.divisions_in_japanese import divisions_in_japanese, territories_in_japanese


def test_countries_have_the_names_of_the_news_not_those_of_the_law() -> None:
    gazetteer = open_gazetteer()
    named = territories_in_japanese(gazetteer)
    said = {code: named[number] for code, number in gazetteer.country_numbers.items()}
    assert [said[code] for code in ("US", "KR", "CN", "HK", "GB")] == ["アメリカ", "韓国", "中国", "香港", "イギリス"]


def test_areas_above_the_divisions_are_named_too() -> None:
    gazetteer = open_gazetteer()
    named = territories_in_japanese(gazetteer)
    areas = {gazetteer.name(n): said for n, said in named.items() if gazetteer.level[n] == 1}
    assert areas["Kansai"] == "関西"
    assert areas["Europe"] == "ヨーロッパ"


def test_states_are_called_states_and_prefectures_keep_their_designation() -> None:
    gazetteer = open_gazetteer()
    named = {(gazetteer.countries[gazetteer.country[n]], gazetteer.name(n)): said
             for n, said in divisions_in_japanese(gazetteer).items()}  # fmt: skip
    assert named["DE", "Bavaria"] == "バイエルン州"
    assert named["JP", "Kyoto"] == "京都府"
    assert named["CH", "Vaud"] == "ボー"
