from glocal.gazetteer.sources import GeonamescacheSource, pycountry_info


def test_a_source_tells_version_and_licence():
    for info in (GeonamescacheSource().info, pycountry_info()):
        assert info.version[0].isdigit()
        assert info.licence


def test_the_packaged_places_are_read_as_they_are():
    places = {place.geonames: place for place in GeonamescacheSource(minimum=15000).places()}
    tokyo = places[1850147]
    assert (tokyo.name, tokyo.country, tokyo.division) == ("Tokyo", "JP", "40")
    assert tokyo.population > 8_000_000
    assert "東京" in tokyo.names
