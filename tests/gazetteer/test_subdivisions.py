from glocal.gazetteer.divisions import read_provinces
from glocal.gazetteer.entry import Entry
from glocal.gazetteer.sources import GeonamescacheSource
from glocal.gazetteer.subdivisions import province_entries, read_subdivisions
from glocal.model.vocabulary import PlaceLevel


def test_an_american_county_lies_in_the_middle_of_its_state():
    iowa = Entry("Iowa", PlaceLevel.REGION, "US", 42.0, -93.5)
    (scott,) = [entry for entry in read_subdivisions([iowa], []) if entry.name == "Scott County"]
    assert (scott.division, scott.lat, scott.level) == (iowa, 42.0, PlaceLevel.LOCALITY)


def test_a_county_of_the_table_has_a_point_of_its_own():
    derbyshire = next(entry for entry in read_subdivisions([], []) if entry.name == "Derbyshire")
    assert (derbyshire.country, derbyshire.lat) == ("GB", 53.15)


def test_a_province_stands_at_the_largest_town_of_the_name_of_its_seat():
    small = Entry("La Trinidad", PlaceLevel.LOCALITY, "PH", 11.0, 123.0, population=3000)
    seat = Entry("La Trinidad", PlaceLevel.LOCALITY, "PH", 16.46, 120.59, population=130_000)
    abroad = Entry("La Trinidad", PlaceLevel.LOCALITY, "NI", 12.97, -86.24, population=900_000)
    (benguet,) = province_entries([small, seat, abroad])
    assert (benguet.name, benguet.lat, benguet.seat) == ("Benguet", 16.46, seat)
    assert (benguet.level, benguet.division) == (PlaceLevel.REGION, benguet)


def test_every_seat_of_a_province_is_a_known_town():
    places = (place for place in GeonamescacheSource().places() if place.country in {"PH", "FR", "IT", "ES"})
    towns = [
        Entry(p.name, PlaceLevel.LOCALITY, p.country, p.lat, p.lon, list(p.names), population=p.population)
        for p in places
    ]
    found = {(entry.country, entry.name) for entry in province_entries(towns)}
    assert {(each.country, each.name) for each in read_provinces()} == found
