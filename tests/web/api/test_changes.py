import pytest
from django.test import Client

from glocal.entities.building import follow, forget
from glocal.entities.models import Tie
from glocal.exports.records.identifiers import identifier
from glocal.ledger.writing import keep
from glocal.model.vocabulary import TieKind
from glocal.web.api import changes
from tests import readings
from tests.web.api.conftest import NOW

pytestmark = pytest.mark.usefixtures("ledger")


def test_a_copy_kept_by_changes_is_the_register(client: Client, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(changes, "_ARTICLES", 1)
    first = client.get("/api/v1/ties").json()
    copy = {tie["id"]: tie for tie in first["items"]}
    lost = identifier(Tie.objects.get(ends__place__name="Mas"))
    other = readings.tie(readings.MISATO_SHIMANE, readings.MAS, TieKind.FRIENDSHIP_CITY, formalised="1991")
    issue = readings.reading(readings.article(other), name="2026-06.txt", date="2026-06")
    newer = readings.read_by(issue, "grammar 2.0.0", readings.article(readings.tie(readings.MISATO_SHIMANE)))
    kept = keep(newer, readings.content(issue), NOW)
    assert kept.retired
    forget(kept.retired)
    follow(kept.reading)

    states = {}
    following = f"/api/v1/changes?changed_after={first['sequence']}&kind=tie"
    while following:
        page = client.get(following).json()
        for each in page["items"]:
            states[each["id"]] = each["state"]
            copy.pop(each["id"], None)
            if each["state"] == "stands":
                copy[each["id"]] = client.get(f"/api/v1/ties/{each['id']}").json()
        following = page["next"]

    assert states[lost] == "gone"
    assert copy == {tie["id"]: tie for tie in client.get("/api/v1/ties").json()["items"]}
    assert client.get(f"/api/v1/changes?changed_after={page['sequence']}").json()["items"] == []


@pytest.mark.parametrize(
    "query", ["", "?changed_after=-1", "?changed_after=1&kind=issue", "?changed_after=1&cursor=YQ"]
)
def test_a_question_that_cannot_be_answered_says_why(client: Client, query: str):
    response = client.get(f"/api/v1/changes{query}")

    assert response.status_code == 422
    assert response.json()["invalid"]
