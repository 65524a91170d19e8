import itertools
from collections.abc import Iterator
from typing import TypeVar

import pytest
from django.http import QueryDict

from glocal.entities import asking
from glocal.entities.building import rebuild
from glocal.entities.models import Activity, Place, Tie
from glocal.web import filters, rankings
from glocal.web.filters import ActivityFilter, Filter, PlaceFilter, TieFilter

Narrowing = TypeVar("Narrowing", TieFilter, ActivityFilter, PlaceFilter)


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
    narrowed = TieFilter.from_query(asked(query))
    assert narrowed.apply(Tie.objects.all()).count() == len(narrowed.listed()) == found


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
    narrowed = ActivityFilter.from_query(asked(query))
    assert narrowed.apply(Activity.objects.all()).count() == len(narrowed.listed()) == found


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


TIES = {
    "words": ["", "misato", "o"],
    "kind": ["", "sister-city", "exchange", "nonsense"],
    "country": ["", "JP", "gr", "HU", "zz"],
    "region": ["", "JP-Saitama", "jp-Akita", "JP-"],
    "place": ["", "jp", "gr", "jp/saitama", "jp/akita/kazuno", "atlantis"],
    "status": ["", "active", "quiet", "ended"],
    "topic": ["", "culture", "youth"],
    "decade": ["", "1980", "1985", "x"],
}
ACTIVITIES = {name: TIES[name] for name in ("words", "kind", "country", "region", "place", "topic")} | {
    "year": ["", "2025", "2026", "x"]
}
PLACES = {name: TIES[name] for name in ("words", "country", "region", "place")} | {"kind": ["", "region", "x"]}


@pytest.mark.usefixtures("kept_examples")
def test_a_list_out_of_memory_is_the_list_out_of_the_database() -> None:
    """Whatever is chosen, alone or two values together."""
    for tie_filter in _narrowed(TieFilter, TIES):
        assert list(tie_filter.listed()) == list(tie_filter.apply(asking.ties())), tie_filter
    for activity_filter in _narrowed(ActivityFilter, ACTIVITIES):
        found = list(activity_filter.apply(asking.activities()))
        assert list(activity_filter.listed()) == found, activity_filter
    for place_filter in _narrowed(PlaceFilter, PLACES):
        every = Place.objects.order_by("name", "path")
        assert list(place_filter.listed()) == list(place_filter.apply(every)), place_filter


def _narrowed(narrowing: type[Narrowing], values: dict[str, list[str]]) -> Iterator[Narrowing]:
    pairs = [(name, value) for name, some in values.items() for value in some]
    return (narrowing(**dict(two)) for two in itertools.combinations(pairs, 2))


@pytest.mark.usefixtures("kept_examples")
def test_a_list_whose_rows_were_all_made_anew_is_shown_as_it_is_now(monkeypatch: pytest.MonkeyPatch) -> None:
    before = rankings.tie_ranking()
    monkeypatch.setattr(filters, "tie_ranking", lambda: before)
    rebuild()
    now = list(asking.ties())
    assert not {tie.pk for tie in now} & set(before.known.keys)
    assert TieFilter().listed()[:3] == now[:3]
