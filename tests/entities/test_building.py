import dataclasses
import datetime
import itertools
import json
import random

import pytest
from django.db import transaction

from glocal.entities import models
from glocal.entities.building import follow, follow_decision, forget, rebuild
from glocal.entities.checking import Row, picture
from glocal.ledger.models import Claim, Decision
from glocal.ledger.writing import decide as keep_decision
from glocal.ledger.writing import keep
from glocal.model.claim import ActivityClaim, PersonClaim, PlaceMention, TieClaim
from glocal.model.place import Organisation, Place
from glocal.model.reading import Reading
from glocal.model.vocabulary import ActivityKind, PlaceLevel, TieKind
from glocal.reading.records import place_record
from tests import readings

NOW = datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC)

pytestmark = pytest.mark.django_db


def add(*issues: Reading) -> None:
    """Keep the issues and make their entities, as `glocal add` does."""
    for issue in issues:
        kept = keep(issue, readings.content(issue), NOW)
        if kept.retired:
            forget(kept.retired)
        follow(kept.reading)


def picture_after(issues: list[Reading]) -> dict[str, set[Row]]:
    """Return the entities that these issues make in an empty ledger, which is empty again afterwards."""
    with transaction.atomic():
        add(*issues)
        made = picture()
        transaction.set_rollback(True)
    return made


ISSUES = (
    readings.reading(
        readings.article(readings.mention(), readings.tie(kind=TieKind.EXCHANGE, since="2014")),
        name="2024-06.txt",
        date="2024-06",
    ),
    readings.reading(
        readings.article(readings.tie(formalised="2025-12"), readings.activity()), name="2026-01.txt", date="2026-01"
    ),
    readings.reading(
        readings.article(readings.tie(readings.SALAMINA, readings.MISATO_SAITAMA), readings.activity()),
        name="2026-04.txt",
        date="2026-04",
    ),
)


def test_three_issues_that_tell_of_one_pair_make_one_tie_with_three_sources():
    add(*ISSUES)

    tie = models.Tie.objects.get()
    assert (tie.kind, tie.status, tie.since, tie.formalised) == ("sister-city", "active", "2014", "2025-12")
    assert (tie.last_seen, tie.first_day) == ("2026-04", datetime.date(2014, 1, 1))
    assert tie.sources.count() == 3
    assert tie.path == "salamina--misato-saitama"
    assert str(tie) == "Salamina – Misato"


def test_an_activity_that_two_issues_report_is_counted_once():
    add(*ISSUES)

    activity = models.Activity.objects.get()
    assert (activity.date, activity.first_day) == ("2025-12", datetime.date(2025, 12, 1))
    assert activity.sources.count() == 2
    assert activity.path == "2025/signing-of-the-agreement"


def test_two_editions_of_a_yearly_event_stay_two():
    fair = ActivityKind.FESTIVAL
    add(
        readings.reading(
            readings.article(
                readings.activity("Finland Fair", fair, "2023"), readings.activity("Finland Fair", fair, "2024")
            )
        )
    )

    assert models.Activity.objects.count() == 2


def test_places_of_one_name_in_one_prefecture_have_addresses_of_their_own():
    add(
        readings.reading(
            readings.article(
                readings.mention(readings.MISATO_SAITAMA),
                readings.mention(readings.MISATO_TOWN_SAITAMA),
                readings.mention(readings.MISATO_SHIMANE),
            )
        )
    )

    assert dict(models.Place.objects.values_list("key", "path")) == {
        "geonames:11790000": "jp/saitama/misato",
        "geonames:6822137": "jp/saitama/misato~49cde45b",
        "geonames:1854835": "jp/shimane/misato",
    }


@pytest.mark.parametrize("order", list(itertools.permutations(range(5)))[1::17], ids=str)
def test_the_order_of_adding_does_not_matter(order: tuple[int, ...]):
    towns = (readings.MISATO_SAITAMA, readings.MISATO_TOWN_SAITAMA)
    named = (readings.reading(readings.article(readings.mention(town)), name=str(town.geonames)) for town in towns)
    issues = [*ISSUES, *named]

    assert picture_after([issues[number] for number in order]) == picture_after(issues)


MILAN = Place("Milan", PlaceLevel.LOCALITY, "IT", "Lombardy", 45.46427, 9.18951, 3173435)
SAID: tuple[TieClaim | ActivityClaim | PersonClaim | PlaceMention, ...] = (
    readings.tie(other=Organisation("University of Milan", None)),
    readings.tie(other=Organisation("The University of Milan", MILAN)),
    readings.tie(other=Organisation("the University of Milan", readings.MAS)),
    readings.tie(since="2014"),
    readings.tie(other=dataclasses.replace(readings.SALAMINA, name="Salamis City")),
    readings.tie(dataclasses.replace(readings.MISATO_SAITAMA, name="Ki"), kind=TieKind.EXCHANGE),
    readings.activity("Delegation of pupils", ActivityKind.VISIT, "2026-05"),
    readings.activity("Delegation of pupils from Salamina", ActivityKind.VISIT, "2026-05-03"),
    readings.activity("Delegation of children", ActivityKind.VISIT, "2026-05-04"),
    readings.activity("Salamina children visit", ActivityKind.VISIT, "2026-05", (readings.SALAMINA,)),
    readings.person("Hachiro Nitta"),
    readings.person("Nitta", "Director", "University of Milan"),
    readings.mention(readings.MISATO_TOWN_SAITAMA),
)
"""What sources say of few things in many ways, some of them at odds."""


@pytest.mark.parametrize("seed", range(8))
def test_the_order_of_adding_does_not_matter_whatever_sources_are_at_odds_about(seed: int):
    chance = random.Random(seed)  # noqa: S311 - an order, no secret
    dates = ("2024-06", "2026-01", None)
    issues = [
        readings.reading(
            *(readings.article(*chance.sample(SAID, 3)) for _ in range(2)), name=f"{n}.txt", date=chance.choice(dates)
        )
        for n in range(5)
    ]

    assert picture_after(chance.sample(issues, 5)) == picture_after(issues)


def test_an_organisation_sits_where_most_sources_say_whichever_came_first():
    add(
        *(
            readings.reading(readings.article(readings.tie(other=Organisation(name, seat))), name=name)
            for name, seat in (
                ("The University of Milan", readings.MAS),
                ("University of Milan", MILAN),
                ("University of Milan Museum", None),
                ("the University of Milan", MILAN),
            )
        )
    )

    end = models.TieEnd.objects.get(body__key="organisation:university-of-milan")
    assert end.place
    assert (end.organisation, end.place.name) == ("The University of Milan", "Milan")
    assert end.tie.path == "misato-saitama--university-of-milan"


def test_what_grew_issue_by_issue_equals_a_rebuild_from_nothing():
    add(*ISSUES)
    grown = picture()

    rebuild()

    assert picture() == grown


def test_a_newer_reading_takes_the_place_of_the_older_one_s_facts():
    issue = readings.reading(readings.article(readings.mention(), readings.tie(), readings.activity()))
    add(issue)

    add(readings.read_by(issue, "grammar 2.0.0", readings.article(readings.mention(readings.MISATO_SHIMANE))))

    assert models.Tie.objects.count() == 0
    assert models.Activity.objects.count() == 0
    assert [place.region for place in models.Place.objects.all()] == ["Shimane"]


def decide(subject: str, aspect: str, value: str) -> None:
    """Keep a decision and follow it."""
    made = Decision(subject=subject, aspect=aspect, value=value, author="Anna", decided_at_utc=NOW)
    follow_decision(keep_decision(made))


def test_a_decided_value_is_shown_and_taken_back_by_an_empty_one():
    add(*ISSUES)
    key = models.Tie.objects.get().key

    decide(key, "formalised", "2025-12-18")
    decided = models.Tie.objects.get().formalised
    decide(key, "formalised", "")

    assert (decided, models.Tie.objects.get().formalised) == ("2025-12-18", "2025-12")


def test_a_claim_that_is_not_said_counts_no_more():
    add(ISSUES[1])
    claim = Claim.objects.get(kind="tie")

    decide(str(claim.pk), "not said", "yes")

    assert models.Tie.objects.count() == 0
    assert Claim.objects.filter(pk=claim.pk).exists()


def test_two_places_that_are_one_share_their_ties():
    other = dataclasses.replace(readings.SALAMINA, geonames=None, name="Salamis")
    add(ISSUES[1], readings.reading(readings.article(readings.tie(readings.MISATO_SAITAMA, other)), name="other.txt"))
    assert models.Tie.objects.count() == 2

    decide("gr/attica/salamis", "same as", json.dumps(place_record(readings.SALAMINA)))

    assert models.Tie.objects.get().sources.count() == 2
    assert not models.Place.objects.filter(name="Salamis").exists()
    grown = picture()
    rebuild()
    assert picture() == grown
