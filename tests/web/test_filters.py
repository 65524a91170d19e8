import pytest
from django.http import QueryDict

from glocal.entities.models import Activity, Place, Tie
from glocal.web.filters import ActivityFilter, Filter, PlaceFilter, TieFilter, narrowed_to


def asked(query: str) -> QueryDict:
    return QueryDict(query)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", 1),
        ("words=naruto", 1),
        ("words=+Tokushima+", 1),
        ("words=Osaka", 0),
        ("country=DE", 1),
        ("country=de", 1),
        ("country=GR", 0),
        ("kind=sister-city", 1),
        ("kind=exchange", 0),
        ("status=active&country=JP&kind=sister-city&words=burg", 1),
        ("status=ended", 0),
        ("kind=%00%27%3B--", 0),
    ],
)
@pytest.mark.usefixtures("issue")
def test_ties_are_narrowed_by_what_the_address_asks(query: str, found: int) -> None:
    assert TieFilter.from_query(asked(query)).apply(Tie.objects.all()).count() == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", 1),
        ("words=ninth", 1),
        ("words=naruto", 1),
        ("words=Osaka", 0),
        ("country=JP", 1),
        ("country=DE", 0),
        ("kind=festival", 1),
        ("kind=visit", 0),
        ("year=2025", 1),
        ("year=2024", 0),
        ("year=99999", 0),
        ("year=last", 0),
        ("year=%C2%B2", 0),
    ],
)
@pytest.mark.usefixtures("issue")
def test_activities_are_narrowed_by_what_the_address_asks(query: str, found: int) -> None:
    assert ActivityFilter.from_query(asked(query)).apply(Activity.objects.all()).count() == found


@pytest.mark.parametrize(
    ("query", "found"),
    [("", 3), ("country=DE", 2), ("kind=locality", 2), ("words=saxony", 1), ("words=ü", 1), ("kind=star", 0)],
)
@pytest.mark.usefixtures("issue")
def test_places_are_narrowed_by_what_the_address_asks(query: str, found: int) -> None:
    assert PlaceFilter.from_query(asked(query)).apply(Place.objects.all()).count() == found


def test_a_filter_without_words_narrows_nothing() -> None:
    assert not Filter.from_query(asked("page=2&words=+"))
    assert Filter.from_query(asked("country=JP"))


@pytest.mark.parametrize(
    ("place", "query"),
    [
        (Place(name="Japan", level="country", country="JP"), "country=JP"),
        (Place(name="Lüne & Burg", level="locality", country="DE"), "words=L%C3%BCne+%26+Burg&country=DE"),
    ],
)
def test_a_list_can_be_narrowed_to_a_place(place: Place, query: str) -> None:
    assert narrowed_to(place) == query
