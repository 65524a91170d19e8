from glocal.gazetteer.entry import Entry
from glocal.gazetteer.imports.attach import Namesakes
from glocal.model.vocabulary import PlaceLevel

LAND = Entry("Land", PlaceLevel.REGION, "DE", 50, 10)


def town(name: str, lat: float, population: int) -> Entry:
    return Entry(name, PlaceLevel.LOCALITY, "DE", lat, 10, population=population, division=LAND)


def test_namesakes_are_found_by_division_the_most_populous_first_and_near_a_point():
    small, large = town("Neustadt", 50, 100), town("City of Neustadt", 51, 900)
    known = Namesakes([small, large, Entry("Neustadt", PlaceLevel.LOCALITY, "DE", 50, 10)], "DE")
    assert known.find(LAND, "neustadt") == [large, small]
    assert known.find(LAND, "neustadt", (50.1, 10)) == [small]
    assert known.find(Entry("Other", PlaceLevel.REGION, "DE", 0, 0), "neustadt") == []


def test_the_key_of_a_japanese_name_has_no_long_vowels():
    assert list(Namesakes([], "JP").keys("Ooita-shi")) == ["oita shi", "oita"]
