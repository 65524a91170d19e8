import pytest

from glocal.gazetteer import Gazetteer
from glocal.gazetteer.names import fold
from glocal.registers.near import NearIndex, kilometres


@pytest.fixture(scope="module")
def near(gazetteer: Gazetteer) -> NearIndex:
    return NearIndex(gazetteer)


@pytest.mark.parametrize(
    ("point", "name"),
    [
        pytest.param((37.96, 23.49), "salamina", id="Europe"),
        pytest.param((-16.4, -179.9), "labasa", id="over the date line"),
        pytest.param((78.22, 15.63), "longyearbyen", id="far north"),
    ],
)
def test_the_nearest_place_is_found_everywhere(
    near: NearIndex, gazetteer: Gazetteer, point: tuple[float, float], name: str
):
    candidates = [fold(gazetteer.name(number)) for _, number in near.within(point, 100)]

    assert name in candidates


def test_places_come_nearest_first_and_within_the_radius(near: NearIndex):
    distances = [distance_km for distance_km, _ in near.within((48.86, 2.35), 10)]

    assert len(distances) > 20
    assert distances == sorted(distances)
    assert distances[-1] <= 10


def test_only_places_of_the_country_are_found_where_one_is_told(near: NearIndex, gazetteer: Gazetteer):
    found = near.within((47.56, 7.59), 10, "DE")

    assert {gazetteer.place(number).country for _, number in found} == {"DE"}


def test_nothing_is_near_the_middle_of_an_ocean(near: NearIndex):
    assert near.nearest((0.0, -25.0)) is None


def test_the_distance_over_the_date_line_is_short():
    assert kilometres((0, 179.9), (0, -179.9)) == pytest.approx(22.2, abs=0.1)
