import pytest
from django.test import Client

from glocal.entities.building import follow
from glocal.ledger.writing import keep
from glocal.model.place import Organisation
from tests import readings
from tests.web.api.conftest import NOW
from tests.web.feeds.conftest import HOSTILE


@pytest.fixture
def hostile(db: None) -> None:  # noqa: ARG001 - pytest-django sets up what tests name
    ties = [readings.tie(other=Organisation(f"Club {words}", readings.SALAMINA), since="2014") for words in HOSTILE]
    activities = [readings.activity(f"Visit {words}", date=f"2025-12-{10 + n}") for n, words in enumerate(HOSTILE)]
    issue = readings.reading(readings.article(*ties, *activities))
    follow(keep(issue, readings.content(issue), NOW).reading)


@pytest.mark.usefixtures("hostile")
def test_hostile_words_are_given_out_as_they_were_printed(client: Client):
    response = client.get("/api/v1/activities?limit=200")

    assert (response["Content-Type"], response["X-Content-Type-Options"]) == ("application/json", "nosniff")
    assert {item["title"] for item in response.json()["items"]} == {f"Visit {words}" for words in HOSTILE}
    names = {item["name"] for item in client.get("/api/v1/ties?limit=200").json()["items"]}
    assert names == {f"Misato – Club {words}" for words in HOSTILE}
