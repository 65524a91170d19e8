import pytest
from django.utils import translation

from glocal.entities.models import Place
from glocal.web.naming import other_name, place_name, region_name, where

MISATO = Place(name="Misato", level="locality", country="JP", region="Saitama", lat=35.83, lon=139.87)
GREECE = Place(name="Greece", level="country", country="GR", region="", lat=39.0, lon=22.0, geonames=390903)


@pytest.mark.parametrize(("language", "words"), [("en", "Saitama, Japan"), ("ja", "日本・埼玉県")])
def test_what_a_place_lies_in_is_told_in_the_manner_of_the_language(language: str, words: str) -> None:
    with translation.override(language):
        assert where(MISATO) == words
        assert where(GREECE) == ""


@pytest.mark.parametrize(("language", "name", "other"), [("en", "Greece", "ギリシャ"), ("ja", "ギリシャ", "Greece")])
def test_a_place_has_its_name_in_the_language_of_the_page(language: str, name: str, other: str) -> None:
    with translation.override(language):
        assert (place_name(GREECE), other_name(GREECE)) == (name, other)


@pytest.mark.parametrize(("language", "name", "other"), [("en", "Misato", "三郷"), ("ja", "三郷", "Misato")])
def test_a_name_that_somebody_decided_goes_before_the_one_of_the_gazetteer(
    language: str, name: str, other: str
) -> None:
    named = Place(name="Misato", name_ja="三郷", level="locality", country="JP", region="Saitama", lat=35.8, lon=139.9)
    with translation.override(language):
        assert (place_name(named), other_name(named)) == (name, other)


def test_a_place_without_a_known_name_keeps_the_one_of_its_source() -> None:
    nowhere = Place(name="Nowhere", level="locality", country="JP", region="Saitama", lat=0, lon=0)
    with translation.override("ja"):
        assert place_name(nowhere) == "Nowhere"
        assert other_name(nowhere) == ""
        assert region_name(nowhere) == "埼玉県"
