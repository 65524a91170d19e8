import pytest

from glocal.gazetteer import open_gazetteer, resolve_name
from glocal.gazetteer.lent import has_lent_point


@pytest.mark.parametrize("name", ["Peru", "Lima", "Cusco"])
def test_the_point_of_a_known_place_is_lent(name: str):
    with open_gazetteer() as gazetteer:
        known = resolve_name(gazetteer, name)
    assert known
    assert has_lent_point(known.place.lat, known.place.lon)


def test_a_point_of_its_own_is_not_lent():
    assert not has_lent_point(-13.16333, -72.54555)
