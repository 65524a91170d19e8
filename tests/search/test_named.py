"""Names of places in a query."""

import pytest

from glocal.gazetteer.local_names import LocalNames
from glocal.search.named import name_places, places_named


@pytest.mark.parametrize(
    ("name", "geonames"),
    [("Lueneburg", 2875115), ("リューネブルク", 2875115), ("三郷市", 6822137), ("Misato, Saitama", 6822137)],
)
def test_a_name_in_any_script_leads_to_its_place(names: LocalNames, name: str, geonames: int):
    found = places_named(names.gazetteer, name)
    assert names.gazetteer.geonames[found[0]] == geonames


@pytest.mark.parametrize("name", ["Machu Picchu", "Machu-Picchu", "machupicchu"])
def test_a_name_is_found_with_and_without_gaps(names: LocalNames, name: str):
    assert places_named(names.gazetteer, name) == places_named(names.gazetteer, "Machupicchu") != ()
    found = [named.words for named in name_places(names.gazetteer, ["visit", *name.split()])]
    assert found == [("visit",), tuple(name.split())]


def test_a_prefecture_is_found_without_its_designation(names: LocalNames):
    known = names.gazetteer
    assert {known.level[number] for number in places_named(known, "埼玉")} == {1}


def test_words_that_name_a_place_together_stay_together(names: LocalNames):
    found = [named.words for named in name_places(names.gazetteer, ["choir", "New", "York", "City", "sang"])]
    assert found == [("choir",), ("New", "York", "City"), ("sang",)]


@pytest.mark.parametrize("word", ["reading", "nice", "of", "zzzz", ""])
def test_a_plain_word_in_small_letters_names_no_place(names: LocalNames, word: str):
    assert places_named(names.gazetteer, word) == ()
