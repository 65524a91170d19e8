"""Japanese names of countries and divisions."""

import pytest

from glocal.gazetteer.divisions_in_japanese import name_divisions, name_territories
from glocal.gazetteer.entry import Entry
from glocal.model.vocabulary import PlaceLevel


def region(name: str, country: str, *names: str, seat: Entry | None = None) -> Entry:
    return Entry(name, PlaceLevel.REGION, country, 0, 0, names=list(names), seat=seat)


@pytest.mark.parametrize(
    ("code", "said"), [("US", "アメリカ"), ("KR", "韓国"), ("CN", "中国"), ("HK", "香港"), ("GB", "イギリス")]
)
def test_countries_have_the_names_of_the_news_not_those_of_the_law(code: str, said: str) -> None:
    names = {"US": "United States", "KR": "South Korea", "CN": "China", "HK": "Hong Kong", "GB": "United Kingdom"}
    country = Entry(names[code], PlaceLevel.COUNTRY, code, 0, 0, native="法律上の名")
    name_territories([country])
    assert country.native == said


def test_areas_above_the_divisions_are_named_too() -> None:
    areas = [region("Kansai", "JP", "Kansai region"), region("Europe", "")]
    name_territories(areas)
    assert [area.native for area in areas] == ["関西", "ヨーロッパ"]


def test_states_are_called_states_and_prefectures_keep_their_designation() -> None:
    kyoto = region("Kyoto", "JP", "京都府")
    kyoto.native = "京都府"
    regions = [region("Bavaria", "DE", "Bayern"), kyoto, region("Vaud", "CH", "Waadt")]
    name_divisions(regions)
    assert [each.native for each in regions] == ["バイエルン州", "京都府", "ボー"]


def test_a_division_without_a_name_of_its_own_has_that_of_the_seat_it_is_named_after() -> None:
    seat = Entry("Cusco", PlaceLevel.LOCALITY, "PE", 0, 0, native="クスコ")
    regions = [region("Cusco", "PE", seat=seat), region("Elsewhere", "PE", seat=seat)]
    name_divisions(regions)
    assert [each.native for each in regions] == ["クスコ", ""]
