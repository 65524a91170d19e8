import dataclasses
import json

import pytest

from glocal.entities import models
from glocal.entities.keys import identifier
from glocal.entities.permanent import KINDS, resolve, resolve_key
from glocal.model.vocabulary import ActivityKind
from glocal.reading.records import place_record
from tests import readings
from tests.entities.test_building import add, decide
from tests.readings import SALAMINA, activity, article, mention, person, reading

pytestmark = pytest.mark.django_db

SALAMIS = dataclasses.replace(SALAMINA, geonames=None, name="Salamis")


def test_every_thing_is_found_by_identifier_and_address():
    add(reading(article(mention(), person(), readings.tie(), activity(organisers=("University of Salamina",)))))

    for kind, (rows, _) in KINDS.items():
        row = rows._default_manager.all()[0]
        assert resolve(kind, row.identifier) == row, kind
        assert resolve(kind, row.path) == row, kind
        assert resolve(kind, f"{row.base}~{row.identifier[:8]}") == row, kind
        assert resolve_key(kind, row.key) == row, kind
        assert resolve(kind, "0" * 16) is None, kind
        assert resolve(kind, "no/such/address") is None, kind


def test_a_tie_is_found_whichever_end_its_address_names_first():
    add(reading(article(readings.tie())))
    row = models.Tie.objects.get()
    one, other = row.path.split("--")

    assert resolve("tie", f"{other}--{one}") == row


def test_a_place_that_became_part_of_another_is_found_and_so_are_its_ties():
    add(reading(article(mention(SALAMIS), readings.tie(readings.MISATO_SAITAMA, SALAMIS)), name="a.txt"))
    tie, place = models.Tie.objects.get(), models.Place.objects.get(name="Salamis")

    decide(place.key, "same as", json.dumps(place_record(SALAMINA)))

    assert (
        resolve("place", place.identifier) == resolve("place", place.path) == models.Place.objects.get(name="Salamina")
    )
    now = models.Tie.objects.get()
    assert now.key != tie.key
    assert resolve("tie", tie.identifier) == resolve("tie", tie.path) == now


def test_a_decision_on_a_tie_stays_when_its_place_became_another():
    add(reading(article(readings.tie(readings.MISATO_SAITAMA, SALAMIS, formalised="2025-12")), name="a.txt"))
    decide(models.Tie.objects.get().key, "formalised", "2025-12-18")

    decide("gr/attica/salamis", "same as", json.dumps(place_record(SALAMINA)))

    assert models.Tie.objects.get().formalised == "2025-12-18"


def test_an_activity_that_a_new_source_joined_to_another_is_found():
    one = activity("Delegation from Salamina", ActivityKind.VISIT, "2026-05")
    other = activity("Visit of a delegation of children from Salamina", ActivityKind.VISIT, "2026-05")
    add(reading(article(one), name="a.txt"))
    first = models.Activity.objects.get()
    add(reading(article(other), name="b.txt"))

    now = models.Activity.objects.get()
    assert resolve("activity", first.identifier) == resolve("activity", first.path) == now
    assert {source.report[:16] for source in now.sources.all()} >= {first.identifier, now.identifier}


def test_an_identifier_of_a_digest_is_its_beginning():
    assert identifier("jp") == "9732c83e3e03fffd"
    assert identifier("ab" * 32) == "ab" * 8
