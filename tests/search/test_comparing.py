"""Places that compare, with the reasons."""

import math

import pytest

from glocal.entities.models import Place
from glocal.gazetteer.local_names import LocalNames
from glocal.search.comparing import Aspect, Comparer
from tests.search.conftest import APRIL, MAY, Add

JUNE = """Glocal Sample News

June 2026

Soka Meets Chania

Soka City, Saitama Prefecture, and Chania, Greece, signed a sister city agreement in May 2026.
"""


@pytest.fixture
def comparer(add: Add, names: LocalNames) -> Comparer:
    for number, text in enumerate((APRIL, MAY, JUNE)):
        add(text, f"{number}.txt")
    return Comparer(names)


def misato() -> Place:
    return Place.objects.get(path="jp/saitama/misato")


def test_the_place_with_the_rarest_things_in_common_comes_first(comparer: Comparer):
    first = comparer.comparable(misato())[0]
    assert first.place.name == "Soka"
    assert {reason.aspect for reason in first.reasons} >= {Aspect.REGION, Aspect.COUNTRY, Aspect.PARTNER}
    assert {reason.value for reason in first.reasons if reason.aspect is Aspect.PARTNER} == {"GR"}


def test_a_thing_weighs_the_logarithm_of_how_rare_it_is(comparer: Comparer):
    reasons = comparer.comparable(misato())[0].reasons
    region = next(reason for reason in reasons if reason.aspect is Aspect.REGION)
    places = Place.objects.filter(level="locality").count()
    assert region.weight == pytest.approx(math.log(places / 2))
    assert region.one_in == round(places / 2)
    assert [reason.weight for reason in reasons] == sorted((reason.weight for reason in reasons), reverse=True)


def test_the_order_is_that_of_the_sums(comparer: Comparer):
    weights = [each.weight for each in comparer.comparable(misato(), 20)]
    assert weights == sorted(weights, reverse=True)


def test_a_country_alone_makes_no_place_comparable(comparer: Comparer):
    for each in comparer.comparable(misato(), 20):
        assert {reason.aspect for reason in each.reasons} != {Aspect.COUNTRY}


def test_populations_compare_where_neither_is_twice_the_other(comparer: Comparer):
    told = [reason for each in comparer.comparable(misato(), 20) for reason in each.reasons if reason.ours]
    assert all(max(r.ours, r.theirs) <= 2 * min(r.ours, r.theirs) for r in told)


def test_a_country_a_region_and_a_place_without_ties_compare_with_nothing(comparer: Comparer):
    assert comparer.comparable(Place.objects.get(path="jp/saitama")) == []
    nowhere = Place(pk=0, name="Nowhere", level="locality", country="JP")
    assert comparer.comparable(nowhere) == []


def test_what_was_added_since_is_compared_too(comparer: Comparer, add: Add):
    before = len(comparer.comparable(misato(), 50))
    add(JUNE.replace("Soka", "Koshigaya").replace("June", "July"), "july.txt")
    assert len(comparer.comparable(misato(), 50)) > before
