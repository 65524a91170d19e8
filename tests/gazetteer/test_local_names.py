"""The Japanese names of places, out of the gazetteer as it is."""

import dataclasses

import pytest

from glocal.gazetteer import Gazetteer, open_gazetteer, resolve_name
from glocal.gazetteer.local_names import LocalNames
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return open_gazetteer()


@pytest.fixture(scope="module")
def names(gazetteer: Gazetteer) -> LocalNames:
    return LocalNames(gazetteer)


@pytest.mark.parametrize(
    ("name", "country", "japanese"),
    [
        ("Lüneburg", "DE", "リューネブルク"),
        ("New York City", "US", "ニューヨーク"),
        ("Misato", "JP", "三郷市"),
        ("Naruto, Tokushima", "JP", "鳴門市"),
        ("Rikuzentakata", "JP", "陸前高田市"),
        ("Saitama City", "JP", "さいたま市"),
        ("Satsumasendai", "JP", "薩摩川内市"),
        ("Shanghai", "CN", "上海市"),
        ("Guangzhou", "CN", "広州市"),
        ("Harbin", "CN", "ハルビン"),
        ("Taipei", "TW", "台北市"),
        ("Seoul", "KR", "ソウル"),
        ("Hanoi", "VN", "ハノイ"),
        ("Saitama Prefecture", "JP", "埼玉県"),
        ("Lower Saxony", "DE", "ニーダーザクセン州"),
        ("Germany", "DE", "ドイツ"),
        ("Hong Kong", "HK", "香港"),
    ],
)
def test_a_place_has_the_name_that_japanese_texts_write(
    gazetteer: Gazetteer, names: LocalNames, name: str, country: str, japanese: str
) -> None:
    found = resolve_name(gazetteer, name, country)
    assert found is not None
    assert names.japanese_of(found.place) == japanese


@pytest.mark.parametrize(
    ("name", "printed", "japanese"),
    [
        ("Misato, Shimane", "Misato", "美郷町"),
        ("Otama", "Otama", "大玉村"),
        ("Kanra", "Kanra", "甘楽町"),
        ("Naruto, Tokushima", "Naruto", "鳴門市"),
        ("Kazuno", "Kazuno", "鹿角市"),
        ("Oita", "Ōita", "大分市"),
    ],
)
def test_a_town_that_geonames_files_under_the_village_of_its_seat_has_its_own_name(
    gazetteer: Gazetteer, names: LocalNames, name: str, printed: str, japanese: str
) -> None:
    found = resolve_name(gazetteer, name, "JP")
    assert found is not None
    assert names.japanese_of(dataclasses.replace(found.place, name=printed)) == japanese


def test_a_western_city_never_has_a_name_in_chinese_characters(gazetteer: Gazetteer, names: LocalNames) -> None:
    western = [n for n in range(len(gazetteer)) if gazetteer.countries[gazetteer.country[n]] in ("FR", "BR", "VN")]
    localities = [n for n in western if gazetteer.level[n] == 2]
    assert len(localities) > 5000
    assert not [n for n in localities if any("\u3400" <= letter <= "\u9fff" for letter in names.japanese(n))]


def test_every_country_and_every_prefecture_of_japan_has_a_japanese_name(
    gazetteer: Gazetteer, names: LocalNames
) -> None:
    countries = [n for n in range(len(gazetteer)) if gazetteer.level[n] == 0]
    prefectures = [
        n for n in range(len(gazetteer))
        if gazetteer.level[n] == 1 and gazetteer.countries[gazetteer.country[n]] == "JP"
        and gazetteer.native(n)[-1:] in tuple("都道府県")
    ]  # fmt: skip
    assert len(countries) > 240
    assert len(prefectures) == 47
    assert all(map(names.japanese, [*countries, *prefectures]))


def test_a_place_without_entry_has_no_name_and_nobody_living_in_it(names: LocalNames) -> None:
    place = Place("Nowhere at All", PlaceLevel.LOCALITY, "JP", "Saitama", 36.0, 139.0, None)
    assert names.number(place) is None
    assert names.japanese_of(place) == ""
    assert names.population_of(place) == 0


def test_a_place_is_known_by_its_geonames_id_under_any_name(names: LocalNames) -> None:
    place = Place("Lunenburg", PlaceLevel.LOCALITY, "DE", "Lower Saxony", 53.25, 10.4, 2875115)
    assert names.japanese_of(place) == "リューネブルク"
    assert 60_000 < names.population_of(place) < 100_000


def test_the_names_of_a_place_are_all_that_lead_to_it(gazetteer: Gazetteer, names: LocalNames) -> None:
    number = names.number(Place("Lüneburg", PlaceLevel.LOCALITY, "DE", "Lower Saxony", 53.25, 10.4, 2875115))
    assert number is not None
    held = names.names(number)
    assert {"luneburg", "lueneburg", "リューネブルク", "люнебург"} <= set(held)
    assert all(number in {posting >> 3 for posting in gazetteer.find(name)} for name in held)
