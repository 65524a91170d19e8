import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.gazetteer import Gazetteer, lookup
from glocal.gazetteer.designations import Kind
from glocal.gazetteer.resolve import (
    Question,
    Surroundings,
    holds,
    kilometres,
    missing_place,
    rank_candidates,
    surroundings_of,
)
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel

_POINTS = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


def test_the_larger_namesake_is_meant_where_nothing_else_tells(known: Gazetteer):
    ranked = rank_candidates(known, Question(("paris",)), Surroundings())
    assert [candidate.place.country for candidate in ranked] == ["FR", "US"]


def test_a_text_about_texas_means_its_paris(known: Gazetteer):
    texas, houston = known.find("texas")[0] >> 3, known.find("houston")[0] >> 3
    around = surroundings_of(known, [texas, houston])
    first = rank_candidates(known, Question(("paris",)), around)[0]
    assert first.place.country == "US"
    assert "the text names Texas" in [reason.name for reason in first.reasons]


def test_a_place_of_the_rest_of_the_issue_speaks_for_its_country(known: Gazetteer):
    dallas = Place("Dallas", PlaceLevel.LOCALITY, "US", "Texas", 32.8, -96.8, None)
    around = surroundings_of(known, [], [dallas])
    first = rank_candidates(known, Question(("paris",)), around)[0]
    assert (first.place.country, len(around.points)) == ("US", 1)


def test_a_designation_decides_between_city_and_prefecture(known: Gazetteer):
    city, prefecture = (
        rank_candidates(known, Question(("toyama",), kind), Surroundings())[0] for kind in (Kind.CITY, Kind.DIVISION)
    )
    assert (city.place.level, prefecture.place.level) == (PlaceLevel.LOCALITY, PlaceLevel.REGION)


def test_the_score_is_the_sum_of_the_reasons(known: Gazetteer):
    (candidate,) = rank_candidates(known, Question(("munich",)), Surroundings())
    assert candidate.score == pytest.approx(sum(reason.weight for reason in candidate.reasons))
    assert candidate.with_reason("told so", 1.0).score == pytest.approx(candidate.score + 1)


def test_a_country_holds_its_towns_and_a_division_its_own(known: Gazetteer):
    germany, bavaria, munich, paris = (known.find(key)[0] >> 3 for key in ("germany", "bavaria", "munich", "paris"))
    assert holds(known, germany, munich)
    assert holds(known, bavaria, munich)
    assert not holds(known, bavaria, paris)
    assert not holds(known, munich, bavaria)
    assert not holds(known, munich, munich)


def test_a_degree_of_latitude_is_111_km():
    assert kilometres((0, 0), (1, 0)) == pytest.approx(111.2, abs=0.1)


@given(_POINTS, _POINTS)
def test_a_distance_is_the_same_both_ways_and_at_most_half_around(
    here: tuple[float, float], there: tuple[float, float]
):
    assert kilometres(here, there) == pytest.approx(kilometres(there, here), abs=1e-6)
    assert 0 <= kilometres(here, there) <= 20016


def test_a_missing_place_stands_at_the_seat_of_the_division_that_holds_it(known: Gazetteer):
    bavaria = known.find("bavaria")[0] >> 3
    place = missing_place(known, "Kogarth", bavaria).place
    assert (place.name, place.level, place.region, place.lat, place.geonames) == (
        "Kogarth", PlaceLevel.LOCALITY, "Bavaria", 48.14, None,
    )  # fmt: skip


@pytest.mark.parametrize(("town", "held"), [("Itogon", ["Benguet"]), ("Manila", []), ("Da Nang", [])])
def test_a_province_below_the_first_order_holds_the_towns_of_its_country_near_its_seat(
    world: Gazetteer, town: str, held: list[str]
):
    benguet, place = (lookup(world, name)[0].number for name in ("Benguet", town))
    assert [world.name(each) for each in (benguet,) if holds(world, each, place)] == held
