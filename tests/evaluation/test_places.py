"""When places and pairs of ends are the same."""

from dataclasses import replace

import pytest

from glocal.evaluation.places import same_pair, same_place
from glocal.evaluation.stated import StatedEnd, StatedPlace

SALEM = StatedPlace("Salem", "locality", "US", "Oregon", 44.94, -123.04, 5750162)
OTHER_SALEM = StatedPlace("Salem", "locality", "US", "Massachusetts", 42.52, -70.90, 4950065)
KAWAGOE = StatedPlace("Kawagoe", "locality", "JP", "Saitama", 35.91, 139.49, 1859740)
TAMBA = StatedPlace("Tamba", "region", "JP", "Hyogo", 35.1, 135.1, None)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (SALEM, SALEM, True),
        (SALEM, OTHER_SALEM, False),
        (SALEM, replace(SALEM, level="region"), False),
        (SALEM, replace(SALEM, country="CA"), False),
        (SALEM, replace(SALEM, lat=45.05, name="Keizer", geonames=1), True),
        (SALEM, replace(SALEM, lat=45.16, geonames=1), True),
        (SALEM, replace(SALEM, lat=45.16, name="Woodburn", geonames=1), False),
        (SALEM, replace(SALEM, lat=None, lon=None), True),
        (SALEM, replace(SALEM, lat=None, lon=None, geonames=None), False),
        (TAMBA, replace(TAMBA, lat=36.2, name="Kinki"), True),
        (TAMBA, replace(TAMBA, lat=39.0, name="Kinki"), False),
        (TAMBA, replace(TAMBA, lat=39.0), True),
        (None, None, False),
    ],
    ids=[
        "same", "namesake", "other level", "other country", "12 km off", "24 km off, same name",
        "24 km off, other name", "same id without coordinates", "nothing to go by",
        "region, 122 km off", "region, far and other name", "region, far, same name", "none",
    ],
)  # fmt: skip
def test_places_are_the_same_by_level_distance_and_name(
    one: StatedPlace | None, other: StatedPlace | None, *, expected: bool
):
    assert same_place(one, other) is expected


def test_a_pair_is_the_same_in_either_order():
    ends = (StatedEnd(None, SALEM), StatedEnd(None, KAWAGOE))
    assert same_pair(ends, ends[::-1])
    assert not same_pair(ends, (StatedEnd(None, OTHER_SALEM), StatedEnd(None, KAWAGOE)))


def test_an_organisation_is_compared_by_its_name_and_never_with_a_place():
    school = StatedEnd("Tokyo University of Agriculture", None)
    ends = (StatedEnd(None, SALEM), school)
    assert same_pair(ends, (StatedEnd(None, SALEM), StatedEnd("the Tokyo University of Agriculture", KAWAGOE)))
    assert not same_pair(ends, (StatedEnd(None, SALEM), StatedEnd(None, KAWAGOE)))


def test_anything_but_two_ends_is_no_pair():
    ends = (StatedEnd(None, SALEM),)
    assert not same_pair(ends, ends)
