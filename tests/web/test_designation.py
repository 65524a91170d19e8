"""Titles in another language than the page."""

import pytest
from django.utils import translation

from glocal.entities.ends import home_first
from glocal.entities.models import Activity, Place, Tie, TieEnd
from glocal.web.designation import designation, other_language

pytestmark = pytest.mark.django_db


def activity(kind: str, title: str, *places: tuple[str, str]) -> Activity:
    row = Activity.objects.create(key=title, path=title, kind=kind, title=title)
    for number, (name, name_ja) in enumerate(places):
        told = {"name": name, "name_ja": name_ja, "level": "locality", "country": "JP", "lat": 35.0, "lon": 135.0}
        row.places.add(Place.objects.create(key=f"{title} {number}", path=f"{title}/{number}", **told))
    return row


@pytest.mark.parametrize(
    ("kind", "title", "places", "called"),
    [
        ("study-tour", "Study tour of the town", [("Naruto", "鳴門市")], "鳴門市での地方視察ツアー"),
        ("visit", "Visit of the mayor to Naruto City", [("Naruto", "鳴門市")], "鳴門市への訪問"),
        ("visit", "Courtesy call on Mayor IZUMI", [("Naruto", "鳴門市")], "鳴門市への表敬訪問"),
        ("signing", "Signing of the agreement", [], "調印"),
        (
            "festival",
            "Awa Odori",
            [("Aizumi", "藍住町"), ("Itano", "板野町"), ("Naruto", "鳴門市")],
            "藍住町、板野町での祭り",
        ),
        ("study-tour", "鳴門市の視察", [("Naruto", "鳴門市")], ""),
    ],
)
def test_a_japanese_page_calls_an_activity_by_what_it_was_and_where(
    kind: str, title: str, places: list[tuple[str, str]], called: str
) -> None:
    with translation.override("ja"):
        assert designation(activity(kind, title, *places)) == called


def test_an_english_page_calls_an_activity_with_a_japanese_title_in_english_and_leaves_english_ones() -> None:
    assert designation(activity("study-tour", "地方視察ツアー", ("Nara", "奈良県"))) == "Study tour in Nara"
    assert designation(activity("study-tour", "Study tour")) == ""


@pytest.mark.parametrize(
    ("text", "in_english", "in_japanese"), [("Salamina", "", "en"), ("三郷市", "ja", ""), ("2014", "", "")]
)
def test_the_letters_tell_the_language(text: str, in_english: str, in_japanese: str) -> None:
    assert other_language(text) == in_english
    with translation.override("ja"):
        assert other_language(text) == in_japanese


@pytest.mark.parametrize(
    ("countries", "names"),
    [(("GR", "JP"), ["1", "0"]), (("JP", "GR"), ["0", "1"]), (("JP", "JP"), ["0", "1"]), (("DE", "FR"), ["0", "1"])],
)
def test_the_end_at_home_comes_first_where_there_is_just_one(countries: tuple[str, str], names: list[str]) -> None:
    tie = Tie.objects.create(key="a b", path="a--b")
    for number, country in enumerate(countries):
        told = {"name": str(number), "level": "locality", "country": country, "lat": 35.0, "lon": 135.0}
        place = Place.objects.create(key=str(number), path=str(number), **told)
        TieEnd.objects.create(tie=tie, position=number, place=place)
    assert [end.place.name for end in home_first(tie) if end.place] == names
