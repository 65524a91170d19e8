import difflib
from collections import defaultdict

import pytest

from glocal.gazetteer import Gazetteer
from glocal.gazetteer.divisions import Division, find_groups, middle, read_divisions
from glocal.gazetteer.entry import Entry
from glocal.gazetteer.names import fold
from glocal.gazetteer.sources import GeonamescacheSource
from glocal.model.vocabulary import PlaceLevel
from tests.gazetteer.conftest import SHARED


def town(name: str, population: int = 1000, at: tuple[float, float] = (0.0, 0.0)) -> Entry:
    return Entry(name, PlaceLevel.LOCALITY, "XX", *at, population=population)


def test_a_division_is_the_group_that_holds_its_seat():
    groups = {("XX", "7"): [town("Kobe", 1_500_000)], ("XX", "9"): [town("Nagoya", 2_000_000), town("Kobe", 600)]}
    divisions = [Division("XX", "Hyogo", ("Kobe",)), Division("XX", "Aichi", ("Nagoya",))]
    found = find_groups(divisions, groups)
    assert {group: division.name for group, division in found.items()} == {("XX", "7"): "Hyogo", ("XX", "9"): "Aichi"}


def test_the_large_town_gives_a_group_its_name_however_it_is_spelled_first():
    harbour = town("Haiphong", 2_600_000)
    harbour.names = ["Hải Phòng"]
    divisions = [Division("XX", "Hải Dương", ("Hải Dương",)), Division("XX", "Hải Phòng", ("Hải Phòng",))]
    found = find_groups(divisions, {("XX", "31"): [harbour, town("Hải Dương", 241_000)]})
    assert [division.name for division in found.values()] == ["Hải Phòng"]


def test_a_group_without_evidence_stays_without_a_name():
    assert find_groups([Division("XX", "Hyogo", ("Kobe",))], {("XX", "1"): [town("Nara")]}) == {}


def test_the_middle_is_not_drawn_to_where_most_towns_are():
    towns = [town("a", at=(10.0, 10.0)) for _ in range(50)] + [town("b", at=(10.0, 12.0)), town("c", at=(10.0, 14.0))]
    assert middle(towns) == (10.0, 12.0)


def test_a_land_across_the_date_line_has_its_middle_in_it():
    lat, lon = middle([town("a", at=(-17.0, 178.0)), town("b", at=(-17.0, -179.0)), town("c", at=(-17.0, 179.0))])
    assert (lat, abs(lon)) == (-17.0, 179.0)


def test_no_seat_of_a_country_is_named_twice_in_the_table():
    seats = defaultdict(list)
    for division in read_divisions():
        if not division.iso:
            seats[division.country, division.seats[0]].append(division.name)
    assert [names for names in seats.values() if len(names) > 1] == []


@pytest.mark.skipif(not (SHARED / "data" / "admin1CodesASCII.txt").exists(), reason="GeoNames' own list is missing")
def test_the_crosswalk_agrees_with_the_list_of_geonames():
    told = {}
    for line in (SHARED / "data" / "admin1CodesASCII.txt").read_text(encoding="utf-8").splitlines():
        code, name, _, _ = line.split("\t")
        told[tuple(code.split(".", 1))] = fold(name)
    groups = defaultdict(list)
    for place in GeonamescacheSource(minimum=5000).places():
        entry = Entry(
            place.name,
            PlaceLevel.LOCALITY,
            place.country,
            place.lat,
            place.lon,
            list(place.names),
            population=place.population,
        )
        groups[place.country, place.division].append(entry)
    found = find_groups(read_divisions(), groups)
    japan = {group: fold(division.name) for group, division in found.items() if group[0] == "JP"}
    assert japan == {group: name for group, name in told.items() if group[0] == "JP"}
    sizes = {group: len(entries) for group, entries in groups.items() if group in told}
    right = sum(size for group, size in sizes.items() if group in found and _alike(found[group], told[group]))
    assert right / sum(sizes.values()) >= 0.85


def _alike(division: Division, name: str) -> bool:
    names = [fold(said) for said in (division.name, *division.names)]
    return any(
        said in name or name in said or difflib.SequenceMatcher(None, said, name).ratio() > 0.6 for said in names
    )


def test_a_division_lies_where_it_is_and_knows_its_seat(known: Gazetteer):
    number = next(p >> 3 for p in known.find("bavaria"))
    assert known.place(number).level is PlaceLevel.REGION
    assert known.seat(number).name == "Munich"
