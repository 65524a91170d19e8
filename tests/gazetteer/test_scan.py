from glocal.gazetteer import Gazetteer
from glocal.gazetteer.designations import Kind
from glocal.gazetteer.scan import scan_designated, scan_names, spread_plurals


def scanned(known: Gazetteer, text: str) -> list[tuple[str, str, Kind]]:
    """Return the full form, the key and the kind of the names of a text."""
    return [(name.full.of(text), name.key, name.kind) for name in scan_names(known, text)]


def test_the_longest_known_name_is_found_with_its_designation(known: Gazetteer):
    text = "City of Salamina, Misato-shi, New York and Yonezawa city"
    assert scanned(known, text) == [
        ("City of Salamina", "salamina", Kind.CITY),
        ("Misato-shi", "misato", Kind.CITY),
        ("New York", "new york", Kind.UNKNOWN),
        ("Yonezawa city", "yonezawa", Kind.CITY),
    ]


def test_a_possessive_ends_a_name(known: Gazetteer):
    assert scanned(known, "Japan's, Toyama’s") == [("Japan", "japan", Kind.UNKNOWN), ("Toyama", "toyama", Kind.UNKNOWN)]


def test_a_possessive_is_no_other_name(world: Gazetteer):
    assert scanned(world, "Denver's sister")[0][:2] == ("Denver", "denver")


def test_half_a_word_is_no_name(known: Gazetteer):
    assert scanned(known, "Parisian, Toyama-age, masParis, paris") == []
    assert scanned(known, "Toyama-based") == [("Toyama", "toyama", Kind.UNKNOWN)]


def test_a_host_town_of_a_country_is_no_town_of_that_name(known: Gazetteer):
    assert scanned(known, "the host town of Japan") == [("Japan", "japan", Kind.UNKNOWN)]


def test_a_pacific_city_is_not_called_pacific(known: Gazetteer):
    assert ("Pacific", "pacific", Kind.UNKNOWN) in scanned(known, "with a Pacific city")


def test_a_designation_shows_an_unknown_place(known: Gazetteer):
    text = "From Kogarth Village to Paris"
    (name,) = scan_designated(text, scan_names(known, text))
    assert (name.full.of(text), name.printed, name.kind) == ("Kogarth Village", "Kogarth", Kind.VILLAGE)


def test_a_plural_goes_back_over_its_list_only(known: Gazetteer):
    text = "Paris; Toyama, Saitama and Tokushima Prefectures"
    names = spread_plurals(text, list(scan_names(known, text)))
    assert [name.kind for name in names] == [Kind.UNKNOWN, Kind.DIVISION, Kind.DIVISION, Kind.DIVISION]


def test_a_plural_in_front_goes_on_over_its_list_and_leaves_a_name_alone(known: Gazetteer):
    text = "The prefectures of Toyama, Saitama and Tokushima met in Paris, all states of Germany in Salamina."
    names = spread_plurals(text, list(scan_names(known, text)))
    assert [name.kind for name in names] == [Kind.DIVISION] * 3 + [Kind.UNKNOWN] * 3


def test_katakana_is_a_name_only_as_a_whole_word(known: Gazetteer):
    assert scanned(known, "サラミナへ") == [("サラミナ", "サラミナ", Kind.UNKNOWN)]
    assert scanned(known, "サラミナソース") == []


def test_shouting_is_not_kept_in_the_name(known: Gazetteer):
    assert [name.printed for name in scan_names(known, "TOKYO and UAE")] == ["Tokyo", "UAE"]


def test_a_designation_between_two_names_belongs_to_the_first(known: Gazetteer):
    found = scanned(known, "Toyama District of Saitama, the City of Toyama")
    assert found == [
        ("Toyama District", "toyama", Kind.DISTRICT),
        ("Saitama", "saitama", Kind.UNKNOWN),
        ("City of Toyama", "toyama", Kind.CITY),
    ]
