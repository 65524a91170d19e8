import pytest

from glocal.gazetteer import lookup
from glocal.gazetteer.designations import Kind
from glocal.gazetteer.imports.bring import Wish
from glocal.model.vocabulary import PlaceLevel
from tests.gazetteer.conftest import SHARED
from tests.gazetteer.imports.conftest import Bring, Build


def row(number: int | str, name: str, others: str = "", /, **facts: str | float) -> str:
    """Return a line of a dump, of a village in Bavaria unless told otherwise."""
    told = {"lat": 49.2, "lon": 11.3, "feature": "PPL", "country": "DE", "division": "02", "population": 0, **facts}
    kind = str(told["feature"])[0]
    cells = [number, name, name, others, told["lat"], told["lon"], kind, told["feature"], told["country"], "",
             told["division"], "", "", "", told["population"], "", "", "", ""]  # fmt: skip
    return "\t".join(map(str, cells)) + "\n"


def test_a_dump_adds_places_and_names(bring: Bring, build: Build):
    done = bring("DE.txt", row(101, "Neudorf", "Newville,Нойдорф") + row(7, "Nuremberg", "Norimberga"))
    assert (done.kind, done.rows, done.problem_count) == ("places", 2, 0)
    gazetteer = build()
    added = lookup(gazetteer, "Newville", "DE")[0].place
    assert (added.name, added.geonames, added.lat, added.region) == ("Neudorf", 101, 49.2, "Bavaria")
    assert lookup(gazetteer, "Norimberga")[0].place.geonames == 7
    assert len(gazetteer.find("nuremberg")) == 1


@pytest.mark.parametrize(
    ("facts", "is_kept"),
    [
        ({"population": 1}, True),
        ({"population": 0}, False),
        ({"feature": "PPLA3"}, True),
        ({"feature": "PPLX", "population": 0}, False),
        ({"feature": "PPLX", "population": 900}, True),
        ({"feature": "PPLQ", "population": 900}, False),
        ({"feature": "ADM2"}, True),
        ({"feature": "ADM3"}, False),
        ({"feature": "ADM2H"}, False),
        ({"feature": "STM"}, False),
    ],
)
def test_of_the_world_inhabited_places_seats_and_units_are_kept(
    bring: Bring, facts: dict[str, str | int], *, is_kept: bool
):
    done = bring("allCountries.txt", row(101, "Neudorf", "", **facts) + row(102, "Altdorf", population=5))
    assert done.rows == 1 + is_kept


def test_the_user_says_from_which_size_places_are_kept(bring: Bring):
    rows = row(101, "Neudorf") + row(102, "Altdorf", population=5) + row(103, "Dorf", population=50)
    assert bring("DE.txt", rows).rows == 3
    assert bring("DE.txt", rows, Wish(smallest=10)).rows == 1


def test_bad_lines_are_named_and_the_rest_is_kept(bring: Bring):
    broken = [
        row("x", "A"), row(101, ""), row(102, "B", lat="north"), row(103, "C", lon=181), row(104, "D", country="QX"),
        row(105, "E", population="many"), "106\tF\n",
    ]  # fmt: skip
    done = bring("DE.txt", "".join(broken) + row(107, "Neudorf"))
    assert done.rows == 1
    assert [(problem.line, problem.message) for problem in done.problems] == [
        (1, "'x' is no GeoNames id"),
        (2, "has no name"),
        (3, "'north', '11.3' are no coordinates"),
        (4, "'49.2', '181' are no coordinates"),
        (5, "unknown country code QX"),
        (6, "'many' is no number of inhabitants"),
        (7, "has 2 columns where 19 are due"),
    ]


def test_a_unit_is_the_place_of_its_name_nearby_else_a_place_of_its_own(bring: Bring, build: Build):
    bring(
        "DE.txt",
        row(201, "Nuremberg Municipality", "Stadt N.", feature="ADM4", lat=49.46, lon=11.07)
        + row(202, "Munich", feature="ADM3", lat=49.9, lon=9.5)
        + row(203, "Upper Land County", feature="ADM2"),
    )
    gazetteer = build()
    assert lookup(gazetteer, "Nuremberg Municipality")[0].place.geonames == 7
    assert {posting >> 3 for posting in gazetteer.find("munich")} > {gazetteer.find("monaco di baviera")[0] >> 3}
    county = gazetteer.find("upper land county")[0] >> 3
    assert (gazetteer.geonames[county], gazetteer.kind[county]) == (203, Kind.COUNTY)


def test_the_list_of_divisions_gives_ids_and_exact_names(bring: Bring, build: Build):
    rows = "JP.34\tSaitama\tSaitama\t1853226\nPE.08\tCuzco\tCuzco\t3941583\nIT.20\tNéw Land\tNew Land\t999\n"
    assert bring("admin1CodesASCII.txt", rows + "JP35\tx\tx\tx\n").problems[0].line == 4
    gazetteer = build()
    regions = {gazetteer.geonames[n]: gazetteer.name(n) for n in range(len(gazetteer)) if gazetteer.level[n] == 1}
    assert (regions[1853226], regions[999]) == ("Saitama", "Veneto")
    assert lookup(gazetteer, "New Land", level=PlaceLevel.REGION)[0].place.name == "Veneto"
    assert lookup(gazetteer, "Machu Picchu")[0].place.region == regions[3941583]
    assert lookup(gazetteer, "Saitama Prefecture")[0].place.geonames == 1853226


def test_second_order_divisions_stand_at_their_town_or_division(bring: Bring, build: Build):
    rows = "US.TX.201\tHarris County\tHarris County\t4696376\nDE.02.09\tMunich\tMunich\t3220838\nDE.02\tx\tx\t1\n"
    done = bring("admin2Codes.txt", rows)
    assert (done.rows, [problem.line for problem in done.problems]) == (2, [3])
    gazetteer = build()
    assert lookup(gazetteer, "Harris County", "US")[0].place.geonames == 4696376
    assert len(gazetteer.find("harris county")) == 1
    district = next(posting >> 3 for posting in gazetteer.find("munich") if gazetteer.geonames[posting >> 3] == 3220838)
    assert (gazetteer.lat[district], gazetteer.kind[district]) == (4814000, Kind.COUNTY)


def test_alternate_names_are_added_to_known_places(bring: Bring, build: Build):
    names = [
        "1\t7\tla\tNorimberga\t1\t\t\t\t\t", "2\t7\tlink\thttps://example.org/x\t\t\t\t",
        "3\t999\ten\tElsewhere\t\t\t\t",
        "4\t7\tde\tNorimbärch\t\t\t1\t", "5\tx\tde\tN\t\t\t\t", "6\t7",
    ]  # fmt: skip
    done = bring("alternateNamesV2.txt", "\n".join(names) + "\n")
    assert (done.rows, [problem.line for problem in done.problems]) == (2, [5, 6])
    gazetteer = build()
    assert lookup(gazetteer, "Norimberga")[0].place.geonames == 7
    assert not gazetteer.find("norimbarch")
    assert not gazetteer.find("elsewhere")


@pytest.mark.skipif(not (SHARED / "data/admin1CodesASCII.txt").is_file(), reason="needs ../shared/data")
def test_the_real_list_of_divisions_names_every_group_that_it_knows(bring: Bring, build: Build):
    done = bring("admin1CodesASCII.txt", (SHARED / "data/admin1CodesASCII.txt").read_bytes())
    assert (done.rows, done.problem_count) == (3893, 0)
    gazetteer = build()
    found = {gazetteer.geonames[n]: gazetteer.name(n) for n in range(len(gazetteer)) if gazetteer.level[n] == 1}
    assert {1853226: "Saitama", 1852442: "Shimane", 2951839: "Bavaria"}.items() <= found.items()
