"""Places as the index files them."""

from glocal.entities.models import Place
from glocal.gazetteer.local_names import LocalNames
from glocal.search.entry import Size
from glocal.search.sites import Sites
from tests.search.conftest import APRIL, Add


def test_a_place_has_its_division_its_size_and_its_japanese_name(add: Add, names: LocalNames):
    add(APRIL)
    row = Place.objects.get(path="jp/saitama/misato")
    named = Sites(names).of([row.pk, 10**9])[row.pk]
    assert (named.name, named.region, named.japanese) == ("Misato", "Saitama", "三郷市")
    assert (named.site.country, named.site.region, named.site.size) == ("JP", "jp/saitama", Size.UNDER_200_000)


def test_a_place_is_found_by_the_japanese_name_that_somebody_decided(add: Add, names: LocalNames):
    add(APRIL)
    row = Place.objects.get(path="jp/saitama/misato")
    row.name_ja = "三郷"
    assert Sites(names).named(row).japanese == "三郷"


def test_a_place_without_entry_keeps_the_name_of_its_source(names: LocalNames):
    row = Place(
        pk=1,
        key="jp/saitama/nowhere",
        name="No Where",
        level="locality",
        country="JP",
        region="Saitama",
        lat=36,
        lon=139,
    )
    named = Sites(names).named(row)
    assert (named.name, named.japanese, named.site.size) == ("no where", "", None)
    assert named.site.keys == ("jp/saitama/nowhere", "jp/saitama", "jp")
