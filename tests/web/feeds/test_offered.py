import pytest
from django.test import Client
from django.utils import translation

from glocal.entities.models import Place, Tie
from glocal.web.feeds.offered import ways_to_follow
from glocal.web.filters import ActivityFilter, OrganisationFilter, PersonFilter, PlaceFilter, TieFilter


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize(
    "thing",
    [
        "issues",
        "anniversaries",
        "sports",
        TieFilter(country="GR", kind="sister-city"),
        ActivityFilter(place="jp/saitama/misato"),
        PlaceFilter(),
        PersonFilter(country="JP"),
        OrganisationFilter(words="Misato"),
        Tie(path="salamina--misato-saitama"),
        Place(path="jp/saitama/misato"),
    ],
    ids=lambda thing: thing if isinstance(thing, str) else type(thing).__name__,
)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_way_that_is_offered_leads_to_what_it_says(client: Client, thing: object, language: str):
    with translation.override(language):
        ways = ways_to_follow(thing)

    assert len(ways) >= 2
    for way in ways:
        assert way.address.startswith("/ja/") is (language == "ja")
        response = client.get(way.address)
        assert (response.status_code, response["Content-Type"].partition(";")[0]) == (200, way.media_type)


@pytest.mark.parametrize("thing", ["nothing", 5, None])
def test_what_cannot_be_subscribed_to_offers_nothing(thing: object):
    assert ways_to_follow(thing) == []
