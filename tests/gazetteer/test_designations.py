import pytest

from glocal.gazetteer.designations import Kind, japanese_kind, split_designation
from glocal.model.vocabulary import PlaceLevel


@pytest.mark.parametrize(
    ("key", "bare", "kind"),
    [
        ("misato town", "misato", Kind.TOWN),
        ("city of salamina", "salamina", Kind.CITY),
        ("metropolitan city of bologna", "bologna", Kind.CITY),
        ("gmina chrzanow", "chrzanow", Kind.MUNICIPALITY),
        ("canton of murau", "murau", Kind.DIVISION),
        ("san francisco bay area", "san francisco", Kind.AREA),
        ("toyama shi", "toyama", Kind.CITY),
        ("富山市", "富山", Kind.CITY),
        ("津市", "津市", Kind.UNKNOWN),
        ("mexico", "mexico", Kind.UNKNOWN),
    ],
)
def test_a_designation_is_split_from_the_name(key: str, bare: str, kind: Kind):
    assert split_designation(key) == (bare, kind)


def test_a_romanised_ending_tells_the_kind_of_a_japanese_place():
    assert japanese_kind("iizuna machi") == ("iizuna", Kind.TOWN)
    assert japanese_kind("三郷市") == ("三郷", Kind.CITY)
    assert japanese_kind("naruto") == ("naruto", Kind.UNKNOWN)


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        (Kind.TOWN, PlaceLevel.LOCALITY),
        (Kind.DIVISION, PlaceLevel.REGION),
        (Kind.COUNTRY, PlaceLevel.COUNTRY),
        (Kind.UNKNOWN, None),
    ],
)
def test_a_kind_belongs_to_a_level(kind: Kind, level: PlaceLevel | None):
    assert kind.level is level
