import pytest
from django.http import QueryDict

from glocal.entities.models import Activity, Place, Tie
from glocal.web.filters import ActivityFilter, Filter, PlaceFilter, TieFilter


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
        ("region=JP-Tokushima", 1),
        ("region=JP-Saitama", 0),
        ("place=de", 1),
        ("place=jp/tokushima/naruto", 1),
        ("place=gr", 0),
        ("topic=culture", 1),
        ("topic=sports", 0),
        ("topic=%25", 0),
        ("decade=1970", 1),
        ("decade=1980", 0),
        ("decade=9999", 0),
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


def test_a_filter_is_written_as_it_was_read() -> None:
    narrowed = TieFilter.from_query(asked("country=JP&region=JP-Saitama&words=a+%26+b&page=2"))
    assert narrowed.chosen == {"words": "a & b", "country": "JP", "region": "JP-Saitama"}
    assert TieFilter.from_query(asked(narrowed.query)) == narrowed
