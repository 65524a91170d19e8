import pytest

from glocal.gazetteer.countries import find_capitals, read_areas, read_countries
from glocal.gazetteer.entry import Entry
from glocal.model.vocabulary import PlaceLevel


@pytest.mark.parametrize(
    ("code", "name", "others"),
    [
        ("KR", "South Korea", {"Republic of Korea", "ROK", "大韓民国", "韓国"}),
        ("US", "United States", {"U.S.A.", "USA", "アメリカ合衆国"}),
        ("VN", "Vietnam", {"Viet Nam", "ベトナム"}),
        ("GR", "Greece", {"ギリシャ", "Hellenic Republic"}),
    ],
)
def test_a_country_has_its_names_in_english_and_japanese(code: str, name: str, others: set[str]):
    country = next(entry for entry in read_countries() if entry.country == code)
    assert country.name == name
    assert others <= set(country.names)


def test_every_country_has_a_point_on_earth_and_a_code_of_its_own():
    countries = read_countries()
    assert len({entry.country for entry in countries}) == len(countries) >= 249
    assert all(-90 <= entry.lat <= 90 and -180 <= entry.lon <= 180 for entry in countries)


def test_the_point_of_a_country_is_its_middle_not_its_capital():
    russia = next(entry for entry in read_countries() if entry.country == "RU")
    assert russia.lon > 60


def test_a_capital_is_found_among_the_localities():
    france = next(entry for entry in read_countries() if entry.country == "FR")
    paris = Entry("Paris", PlaceLevel.LOCALITY, "FR", 48.85, 2.35, population=2_000_000)
    find_capitals([france], [paris, Entry("Paris", PlaceLevel.LOCALITY, "US", 33.7, -95.6, population=9)])
    assert france.seat is paris


def test_an_area_of_one_country_belongs_to_it_and_one_of_many_to_none():
    areas = {area.name: area for area in read_areas()}
    assert areas["Tohoku"].country == "JP"
    assert areas["Europe"].country == ""
