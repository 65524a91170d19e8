from glocal.gazetteer.divisions import Division
from glocal.gazetteer.entry import Entry
from glocal.gazetteer.numbering import name_groups
from glocal.gazetteer.sources import SourceDivision
from glocal.model.vocabulary import PlaceLevel


def town(name: str, population: int = 1000) -> Entry:
    return Entry(name, PlaceLevel.LOCALITY, "XX", 1, 2, population=population)


NORTH, SOUTH = Division("XX", "Northland", ("Nort",), ("Nordland",)), Division("XX", "Southland", ("Sud",))
WEST = Division("XX", "West Province", ("West",), ("Occident",), iso="7")


def test_what_a_source_tells_goes_before_the_evidence_of_seats():
    groups = {("XX", "1"): [town("Sud")], ("XX", "2"): [town("Nort")]}
    told = [SourceDivision("XX", "1", "Nordland", 11), SourceDivision("XX", "2", "Southland", 12)]
    found = name_groups([NORTH, SOUTH], groups, told)
    assert [(code, each.name, each.geonames) for (_, code), each in sorted(found.items())] == [
        ("1", "Northland", 11),
        ("2", "Southland", 12),
    ]


def test_a_name_that_nobody_knows_is_taken_as_it_is():
    found = name_groups([NORTH], {("XX", "9"): [town("Ort")]}, [SourceDivision("XX", "9", "Ortland", 13, ("Ort L.",))])
    assert (found["XX", "9"].name, found["XX", "9"].names, found["XX", "9"].geonames) == ("Ortland", ("Ort L.",), 13)


def test_a_division_that_only_pycountry_has_takes_the_name_of_the_source():
    found = name_groups([WEST], {("XX", "7"): [town("Ort")]}, [SourceDivision("XX", "7", "West Region", 14)])
    assert (found["XX", "7"].name, found["XX", "7"].names) == ("West Region", ("Occident", "West Region"))


def test_our_own_table_keeps_its_name_where_its_seat_lies_in_the_group():
    found = name_groups([NORTH], {("XX", "1"): [town("Nort")]}, [SourceDivision("XX", "1", "Septentrio", 15)])
    assert (found["XX", "1"].name, found["XX", "1"].names) == ("Northland", ("Nordland", "Septentrio"))


def test_two_sources_of_one_division_add_their_names():
    told = [SourceDivision("XX", "1", "Northland", 11), SourceDivision("XX", "1", "North", 99, ("N.",))]
    found = name_groups([NORTH], {("XX", "1"): [town("Nort")]}, told)
    assert (found["XX", "1"].geonames, set(found["XX", "1"].names)) == (11, {"Nordland", "Northland", "North", "N."})


def test_groups_of_which_no_source_tells_are_found_by_evidence():
    found = name_groups([NORTH, SOUTH], {("XX", "1"): [town("Nort")], ("XX", "2"): [town("Sud")]}, [])
    assert {code: each.name for (_, code), each in found.items()} == {"1": "Northland", "2": "Southland"}


def test_what_is_told_of_a_group_without_places_is_left_out():
    assert name_groups([NORTH], {}, [SourceDivision("XX", "1", "Northland", 11)]) == {}
