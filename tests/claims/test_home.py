"""The home of an issue, from its masthead and its articles."""

import functools

import pytest

from glocal.claims.home import find_homes
from glocal.gazetteer import Gazetteer, find_places, open_gazetteer


@functools.cache
def gazetteer() -> Gazetteer:
    return open_gazetteer()


def homes(masthead: str, *texts: str) -> list[str]:
    mentions = [find_places(gazetteer(), text) for text in texts]
    return [f"{home.name}, {home.country}" for home in find_homes(gazetteer(), masthead, mentions)]


@pytest.mark.parametrize(
    ("masthead", "expected"),
    [
        ("Letter from Celle\nto our friends abroad", ["Celle, DE"]),
        ("MEDIA RELEASE\nDubbo Regional Council", ["Dubbo, AU"]),
        ("Published by DUBBO REGIONAL COUNCIL", ["Dubbo, AU"]),
        ("DUBBO REGIONAL COUNCIL   Issue 4", ["Dubbo, AU"]),
        ("COUNCIL MATTERS   Hastings District Council, New Zealand", ["Hastings, NZ"]),
        ("Ube City, Yamaguchi Prefecture", ["Ube, JP"]),
        ("帯広市国際交流協会", ["Obihiro, JP"]),
        ("Monthly Glocal News\nApril 2026", []),
        ("News of Sister Cities New Zealand", []),
        ("Council for Local Exchange, Sydney Office", []),
    ],
    ids=[
        "title",
        "council",
        "council in capitals",
        "capitals and more",
        "council and country",
        "town and its prefecture",
        "Japanese",
        "none",
        "country",
        "branch",
    ],
)
def test_the_masthead_names_who_publishes(masthead: str, expected: list[str]):
    assert homes(masthead) == expected


def test_a_state_beside_the_town_in_the_masthead_goes_before_what_articles_seem_to_mean():
    masthead = "The Bridge\nNewsletter of the Salem Sister City Association, Salem, Oregon"
    mentions = [find_places(gazetteer(), "Sixteen students from Salem will fly to Kawagoe in Japan.")]
    assert [(home.name, home.region) for home in find_homes(gazetteer(), masthead, mentions)] == [("Salem", "Oregon")]


@pytest.mark.parametrize("masthead", ["Consular Office of Japan in Christchurch", "外務省地方連携推進室　札幌市"])
def test_those_who_publish_for_a_state_have_no_home(masthead: str):
    assert homes(masthead, "Nelson and Miyazu have been sister cities since 1976.") == []


def test_the_articles_tell_which_place_of_the_name_is_meant():
    text = "The band of Lawrence, Kansas, played in Eutin, Germany."

    assert homes("Sister Cities Lawrence", text) == ["Lawrence, US"]
    assert homes("The Richmond Twinning Committee", "Richmond in Indiana lies on the Whitewater River.") == [
        "Richmond, US"
    ]


def test_two_towns_of_one_association_stand_in_their_order():
    text = "Portland, Oregon, and Sapporo have been sister cities since 1959."

    assert homes("Newsletter of the Portland-Sapporo Sister City Association", text) == ["Portland, US", "Sapporo, JP"]


def test_without_a_name_in_the_masthead_the_place_in_most_articles_is_the_home():
    texts = ["Students from Oyama came to Cairns.", "Cairns has a sister in Lae, Papua New Guinea.", "Rain in Cairns."]

    assert homes("SISTER CITY NEWS", *texts) == ["Cairns, AU"]
    assert homes("SISTER CITY NEWS", *texts[:2]) == []
