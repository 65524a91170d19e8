from glocal.gazetteer.entry import Entry
from glocal.gazetteer.subdivisions import read_subdivisions
from glocal.model.vocabulary import PlaceLevel


def test_an_american_county_lies_in_the_middle_of_its_state():
    iowa = Entry("Iowa", PlaceLevel.REGION, "US", 42.0, -93.5)
    (scott,) = [entry for entry in read_subdivisions([iowa]) if entry.name == "Scott County"]
    assert (scott.division, scott.lat, scott.level) == (iowa, 42.0, PlaceLevel.LOCALITY)


def test_a_county_of_the_table_has_a_point_of_its_own():
    derbyshire = next(entry for entry in read_subdivisions([]) if entry.name == "Derbyshire")
    assert (derbyshire.country, derbyshire.lat) == ("GB", 53.15)
