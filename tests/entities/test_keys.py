import dataclasses

import pytest

from glocal.entities.keys import activity_key, activity_path, place_key, place_path, tie_key, tie_path
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel
from tests.readings import MAS, MISATO_SAITAMA, MISATO_SHIMANE, SALAMINA, activity, tie

JAPAN = Place("Japan", PlaceLevel.COUNTRY, "JP", None, 36.0, 138.0, 1861060)
SAITAMA = Place("Saitama", PlaceLevel.REGION, "JP", "Saitama", 36.0, 139.3, None)


@pytest.mark.parametrize(
    ("place", "key", "path"),
    [
        (JAPAN, "jp", "jp"),
        (SAITAMA, "jp/saitama", "jp/saitama"),
        (MISATO_SAITAMA, "geonames:6822137", "jp/saitama/misato"),
        (MAS, "id/bali/mas", "id/bali/mas"),
    ],
    ids=["country", "region", "locality", "locality without an entry"],
)
def test_a_place_has_a_key_and_an_address(place: Place, key: str, path: str):
    assert (place_key(place), place_path(place)) == (key, path)


def test_a_name_in_another_script_keeps_its_letters_in_the_address():
    assert place_path(dataclasses.replace(MAS, name="美郷町")) == "id/bali/美郷町"


def test_either_order_of_the_ends_is_the_same_tie():
    assert tie_key(tie(MISATO_SAITAMA, SALAMINA)) == tie_key(tie(SALAMINA, MISATO_SAITAMA))
    assert tie_key(tie(MISATO_SAITAMA, SALAMINA)) != tie_key(tie(MISATO_SHIMANE, SALAMINA))


def test_the_address_of_a_tie_names_the_prefecture_of_a_japanese_end():
    assert (
        tie_path((MISATO_SHIMANE, "Indonesian Institute of the Arts Bali"))
        == "misato-shimane--indonesian-institute-of-the-arts-bali"
    )


def test_an_activity_without_a_date_is_told_apart_by_its_places():
    here, there = (activity("Tree planting", date=None, places=(place,)) for place in (MISATO_SAITAMA, MISATO_SHIMANE))

    assert activity_key(here) != activity_key(there)
    assert activity_path(here) == "undated/tree-planting"
