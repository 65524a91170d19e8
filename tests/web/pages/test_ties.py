import dataclasses

import pytest
from django.test import Client

from glocal.entities.models import Tie
from glocal.ledger.models import Reading
from tests.entities.test_silence import add_list
from tests.readings import tie
from tests.web.conftest import LUENEBURG, NARUTO

OTHERS = [
    tie(NARUTO, dataclasses.replace(LUENEBURG, name=name, geonames=number)) for number, name in enumerate("AB", 1)
]
CAREFUL = "A list need not be complete: that it does not have a tie does not say that there is none."


@pytest.fixture
def address(issue: Reading) -> str:  # noqa: ARG001 - the issue is in the ledger
    return f"/ties/{Tie.objects.get(ends__place__name=LUENEBURG.name).path}/"


def test_a_tie_says_which_list_does_not_have_it_and_when_that_was_read(client: Client, address: str):
    add_list("council", *OTHERS)

    for page in (address, "/disagreements/"):
        shown = client.get(page).content.decode()
        assert "<dt>not listed</dt>" in shown
        assert '<a href="/sources/lists/council/">List council, read on 5 January 2026</a>' in shown
        assert CAREFUL in shown
    assert "一覧「council」（2026年1月5日取得）" in client.get(f"/ja{address}").content.decode()


def test_a_tie_says_which_list_dropped_it(client: Client, address: str):
    add_list("council", *OTHERS, tie(NARUTO, LUENEBURG))
    assert "What sources disagree on" not in client.get(address).content.decode()

    add_list("council", *OTHERS, tie(NARUTO, LUENEBURG, gone=True))

    shown = client.get(address).content.decode()
    assert "<dt>no longer listed</dt>" in shown
    assert "<dt>not listed</dt>" not in shown
    assert "List council, 5 January 2026" in shown
    assert CAREFUL in shown


def test_the_api_tells_of_a_tie_that_a_list_does_not_have(client: Client, address: str):  # noqa: ARG001 - there
    add_list("council", *OTHERS)

    (told,) = client.get("/api/v1/disagreements?country=DE").json()["items"]
    assert (told["aspect"], [each["state"] for each in told["unlisted"]]) == ("existence", ["not listed"])
    assert client.get("/api/v1/disagreements?country=PE").json()["items"] == []
