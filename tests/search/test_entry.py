"""What the index holds of a thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.search.entry import Site, Size, What, size_of, thing_number, thing_of


@given(st.sampled_from(What), st.integers(1, 2**47))
def test_the_number_of_a_thing_leads_back_to_it(what: What, pk: int):
    assert thing_of(thing_number(what, pk)) == (what, pk)


@pytest.mark.parametrize(
    ("population", "size"),
    [
        (0, None),
        (1, Size.UNDER_10_000),
        (9_999, Size.UNDER_10_000),
        (10_000, Size.UNDER_50_000),
        (50_000, Size.UNDER_200_000),
        (200_000, Size.UNDER_500_000),
        (500_000, Size.LARGER),
        (20_000_000, Size.LARGER),
    ],
)
def test_a_municipality_belongs_to_the_class_of_its_inhabitants(population: int, size: Size | None):
    assert size_of(population) is size


def test_a_place_is_filed_under_itself_and_all_that_holds_it():
    assert Site("geonames:1", "JP", "jp/saitama", None).keys == ("geonames:1", "jp/saitama", "jp")
    assert Site("jp", "JP", "", None).keys == ("jp",)
