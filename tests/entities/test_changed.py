"""What has become of things: whoever keeps a copy of the register takes out what is gone."""

import dataclasses
import datetime
import json

import pytest

from glocal.entities import models
from glocal.entities.changed import Changed, State, articles_changed, changed
from glocal.entities.deciding import Signed, decide_not_said, decide_same
from glocal.ledger.models import Claim
from glocal.ledger.turns import last_sequence
from glocal.model.vocabulary import ActivityKind
from glocal.reading.records import place_record
from tests import readings
from tests.entities.test_building import add, decide
from tests.readings import MAS, MISATO_SAITAMA, SALAMINA, activity, article, mention, person, read_by, reading

pytestmark = pytest.mark.django_db

ANNA = Signed("Anna", "read the minutes", datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC))
SALAMIS = dataclasses.replace(SALAMINA, geonames=None, name="Salamis")


def since(sequence: int) -> dict[tuple[str, str], Changed]:
    """Return what has become of things since a change, by kind and identifier."""
    numbers = list(articles_changed(sequence).values_list("pk", flat=True).distinct())
    return {(each.kind, each.identifier): each for each in changed(numbers)}


def names(state: State, found: dict[tuple[str, str], Changed]) -> set[str]:
    """Return the kinds of the things in a state."""
    return {kind for (kind, _), each in found.items() if each.state is state}


def test_what_was_added_stands_and_nothing_changed_since_the_newest_change():
    add(reading(article(mention(), person(), readings.tie(), activity(organisers=("University of Salamina",)))))
    found = since(0)
    assert set(found) == {
        (kind, row.identifier)
        for kind, rows in (
            ("tie", models.Tie),
            ("activity", models.Activity),
            ("place", models.Place),
            ("person", models.Person),
            ("organisation", models.Organisation),
        )
        for row in rows._default_manager.all()
    }
    assert names(State.STANDS, found) == {"tie", "activity", "place", "person", "organisation"}
    assert since(last_sequence()) == {}


def test_what_a_newer_reading_no_longer_tells_is_gone():
    first = reading(article(mention(), person(), readings.tie(), readings.tie(other=MAS), activity()))
    add(first)
    known, gone = last_sequence(), models.Tie.objects.get(ends__place__name="Salamina")
    person_gone, activity_gone = models.Person.objects.get(), models.Activity.objects.get()

    add(read_by(first, "grammar 2.0.0", article(mention(), readings.tie(other=MAS))))

    found = since(known)
    assert found["tie", gone.identifier] == Changed("tie", gone.identifier, State.GONE)
    assert found["person", person_gone.identifier].state is State.GONE
    assert found["activity", activity_gone.identifier].state is State.GONE
    assert found["tie", models.Tie.objects.get().identifier].state is State.STANDS


def test_what_somebody_found_not_to_be_said_is_gone():
    add(reading(article(readings.tie())))
    known, tie = last_sequence(), models.Tie.objects.get()

    decide_not_said(Claim.objects.get(kind="tie").pk, ANNA)

    assert since(known)["tie", tie.identifier].state is State.GONE


def test_a_place_that_became_part_of_another_is_merged_and_so_are_its_ties():
    add(reading(article(readings.tie(MISATO_SAITAMA, SALAMIS)), name="a.txt"))
    known, tie, place = last_sequence(), models.Tie.objects.get(), models.Place.objects.get(name="Salamis")

    decide(place.key, "same as", json.dumps(place_record(SALAMINA)))

    found, now = since(known), models.Tie.objects.get()
    assert found["tie", tie.identifier] == Changed("tie", tie.identifier, State.MERGED, now)
    assert found["tie", now.identifier].state is State.STANDS
    assert found["place", place.identifier].state is State.MERGED


def test_an_activity_that_a_decision_joined_to_another_is_merged():
    add(reading(article(activity("Visit of children", ActivityKind.VISIT, "2026-05")), name="a.txt"))
    add(reading(article(activity("A delegation", ActivityKind.VISIT, "2026-03")), name="b.txt"))
    known, (one, other) = last_sequence(), models.Activity.objects.order_by("pk")

    decide_same(one, other, ANNA)

    found, now = since(known), models.Activity.objects.get()
    (lost,) = {one.identifier, other.identifier} - {now.identifier}
    assert found["activity", lost] == Changed("activity", lost, State.MERGED, now)
    assert found["activity", now.identifier].state is State.STANDS
