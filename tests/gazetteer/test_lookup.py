import pytest

from glocal.gazetteer import Gazetteer, lookup, resolve_name
from glocal.model.reason import Reason
from glocal.model.vocabulary import PlaceLevel


@pytest.mark.parametrize(
    ("name", "country", "geonames"),
    [
        ("Nuremberg", "DE", 7),
        ("NÜRNBERG", "DE", 7),
        ("City of Salamina", "GR", 9),
        ("Misato, Shimane", "JP", 3),
        ("Misato City", "JP", 2),
        ("Misato-shi", "JP", 2),
        ("Ooita", "JP", 6),
        ("Kogarth (Nuremberg)", "DE", None),
        ("13th district of Budapest", "HU", 25),
        ("Budapest XXIII. District", "HU", 25),
        ("Bozen / Bolzano", "IT", 26),
        ("Bolzano", "IT", 26),
        ("Greater London", "GB", 21),
        ("St. Pölten", "AT", 17),
        ("Saitama – Misato", "JP", 2),
        ("Nurernberg am Fluss", "DE", None),
        ("Yarnagata", "JP", 30),
        ("三郷市", "JP", 2),
        ("Machu Picchu Village", "PE", 23),
    ],
)
def test_a_name_of_a_list_is_resolved_in_every_form(known: Gazetteer, name: str, country: str, geonames: int | None):
    found = resolve_name(known, name, country)
    assert (found.place.geonames if found else None) == geonames


def test_a_place_that_is_unknown_stands_at_the_town_that_its_name_tells(known: Gazetteer):
    found = resolve_name(known, "Kogarth (Nuremberg)", "DE")
    assert found is not None
    assert (found.place.name, found.place.lat, found.place.level) == ("Kogarth", 49.45, PlaceLevel.LOCALITY)


def test_lists_mean_the_town_where_a_division_bears_the_same_name(known: Gazetteer):
    found = resolve_name(known, "Toyama", "JP")
    assert found is not None
    assert found.place.level is PlaceLevel.LOCALITY


def test_the_prefecture_is_meant_where_it_is_called_one(known: Gazetteer):
    found = resolve_name(known, "Toyama Prefecture", "JP")
    assert found is not None
    assert found.place.level is PlaceLevel.REGION


def test_candidates_come_best_first_each_with_its_reasons(known: Gazetteer):
    first, second = lookup(known, "Paris")
    assert (first.place.country, second.place.country) == ("FR", "US")
    assert first.score > second.score
    assert all(isinstance(reason, Reason) for candidate in (first, second) for reason in candidate.reasons)


def test_a_region_decides_between_namesakes(known: Gazetteer):
    assert lookup(known, "Misato", "JP", region="Shimane")[0].place.geonames == 3


def test_a_level_leaves_out_the_others(known: Gazetteer):
    assert [c.place.level for c in lookup(known, "Saitama", level=PlaceLevel.REGION)] == [PlaceLevel.REGION]


@pytest.mark.parametrize(
    ("name", "country"), [("Atlantis", "GR"), ("Paris", "ZZ"), ("", "JP"), ("...", None), ("(", "DE"), (",", None)]
)
def test_what_is_no_place_has_no_answer(known: Gazetteer, name: str, country: str | None):
    assert resolve_name(known, name, country) is None


def test_a_scan_s_letter_is_repaired_at_a_price(known: Gazetteer):
    plain, damaged = resolve_name(known, "Nuremberg", "DE"), resolve_name(known, "Nurernberg", "DE")
    assert plain is not None
    assert damaged is not None
    assert damaged.place == plain.place
    assert damaged.score < plain.score
