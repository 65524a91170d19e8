from glocal.gazetteer import Gazetteer
from glocal.gazetteer.chains import find_chains
from glocal.gazetteer.scan import scan_names
from glocal.gazetteer.together import Meeting


def resolved(known: Gazetteer, text: str) -> list[tuple[str, str | None]]:
    """Return words and division of every name of a text."""
    names = list(scan_names(known, text))
    best = Meeting(known, names, find_chains(text, names), ()).resolve()
    return [
        (name.full.of(text), found.place.region if found else None) for name, found in zip(names, best, strict=True)
    ]


def test_the_same_name_may_mean_two_places_that_are_told_apart(known: Gazetteer):
    found = resolved(known, "Paris, Texas, wrote to Paris, France")
    assert [region for words, region in found if words == "Paris"] == ["Texas", "Île-de-France"]


def test_a_small_namesake_far_from_the_only_prefecture_of_the_text_is_not_meant(known: Gazetteer):
    found = dict(resolved(known, "Yamagata Prefecture showed Obara lacquer."))
    assert found["Obara"] == "Yamagata"


def test_a_large_city_may_be_named_anywhere(known: Gazetteer):
    assert dict(resolved(known, "Yamagata Prefecture and Saitama City met."))["Saitama City"] == "Saitama"
