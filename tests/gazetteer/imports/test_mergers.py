from glocal.gazetteer import lookup
from glocal.gazetteer.designations import Kind
from tests.gazetteer.imports.conftest import Bring, Build

LIST = "id,city_en,city_ja\n16201,Toyama,富山市\n36202,Naruto,鳴門市\n36201,Tokushima,徳島市\n"
MERGERS = """旧コード,新コード,合併期日,旧名称
163627,162019,2005-04-01,山田村
16361,16201,2005/04/01,Yatsuo
16360,16361,1970-01-01,卯花村
36202,36201,2030-01-01,
36999,36998,2001-01-01,Nowhere
16300,16300,2001-01-01,
16303,16201,yesterday,
163629,16201,2001-01-01,
"""


def test_a_former_town_leads_to_its_successor_with_a_named_reason(bring: Bring, build: Build):
    bring("list.csv", LIST)
    assert bring("mergers.csv", MERGERS).rows == 5
    gazetteer = build()
    for name in ("山田村", "山田", "16362", "163627", "Yatsuo", "Yatsuo Town", "16361", "卯花村"):
        (found,) = lookup(gazetteer, name)
        assert gazetteer.code[found.number] == 16201, name
        assert "what bore this name is now part of it" in [reason.name for reason in found.reasons]


def test_a_town_that_was_merged_keeps_its_place_but_not_its_government(bring: Bring, build: Build):
    bring("list.csv", LIST)
    bring("mergers.csv", MERGERS)
    gazetteer = build()
    naruto = next(posting >> 3 for posting in gazetteer.find("naruto") if gazetteer.geonames[posting >> 3] == 19)
    assert (gazetteer.code[naruto], gazetteer.kind[naruto]) == (0, Kind.UNKNOWN)
    (found,) = lookup(gazetteer, "36202")
    assert found.place.name == "Tokushima"
    assert found.place.name in {candidate.place.name for candidate in lookup(gazetteer, "Naruto City", "JP")}


def test_bad_rows_are_named_with_their_line(bring: Bring):
    done = bring("mergers.csv", MERGERS)
    assert [(problem.line, problem.message) for problem in done.problems] == [
        (8, "Invalid isoformat string: 'yesterday'"),
        (9, "the check digit of 163629 is wrong: 7 is due"),
    ]
