import pytest

from glocal.web.maps.pairs import CountryPair, country_pairs, partners_of
from tests.entities.rows import tie

pytestmark = pytest.mark.django_db


def test_ties_are_counted_by_their_two_countries_whichever_end_comes_first() -> None:
    tie("Naruto", "Lüneburg", 1974)
    tie("Berlin", "Kyoto", 1963)
    tie("Misato", "Salamina")
    assert country_pairs() == (CountryPair("DE", "JP", 2, 1963), CountryPair("GR", "JP", 1, None))


def test_ties_within_a_country_are_a_pair_of_it_with_itself() -> None:
    tie("Misato", "Kyoto")
    assert country_pairs() == (CountryPair("JP", "JP", 1, None),)


def test_an_end_without_a_place_makes_no_pair() -> None:
    tie("Naruto", "University of Somewhere")
    assert country_pairs() == ()


def test_a_country_has_its_partners_without_itself_most_ties_first() -> None:
    for one, other in (("Misato", "Salamina"), ("Naruto", "Lüneburg"), ("Berlin", "Kyoto"), ("Misato", "Kyoto")):
        tie(one, other)
    assert partners_of("JP") == (("DE", 2), ("GR", 1))
    assert partners_of("GR") == (("JP", 1),)
