import dataclasses

import pytest

from glocal.entities import asking, models
from glocal.entities.building import follow, forget
from glocal.entities.silence import Silence, silences, silences_on
from glocal.ledger.writing import keep
from glocal.model.claim import TieClaim
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel, TieStatus
from tests import readings
from tests.entities.test_building import NOW, add
from tests.readings import MISATO_SAITAMA, MISATO_SHIMANE, article, reading, tie

pytestmark = pytest.mark.django_db

ABROAD = [
    Place(name, PlaceLevel.LOCALITY, "GR", "Attica", 37.0, 23.0, number) for number, name in enumerate("ABCDEF", 1)
]


def add_list(name: str, *ties: TieClaim) -> None:
    """Keep a list, each tie a row of it, in the place of its last import."""
    rows = (dataclasses.replace(article(each), row_key=str(number)) for number, each in enumerate(ties))
    listed = dataclasses.replace(reading(*rows, name=f"{name}.csv", date="2026-01-05"), maker=f"register {name} 1")
    kept = keep(listed, readings.content(listed), NOW, register=name)
    if kept.retired:
        forget(kept.retired)
    follow(kept.reading)


def test_a_list_that_has_other_ties_of_a_place_but_not_this_one_is_told():
    add_list("council", tie(MISATO_SAITAMA, ABROAD[0]), tie(MISATO_SAITAMA, ABROAD[1]))
    add(reading(article(tie(MISATO_SAITAMA, ABROAD[2]))))
    missing = models.Tie.objects.get(ends__place__name="C")

    assert list(silences()) == [(missing.pk, Silence("council", "2026-01-05", covers_both_ends=False))]
    ((told, row),) = asking.all_disagreements()
    assert (row, told.aspect, told.weight) == (missing, "existence", 1.0)
    assert [value.text for value in told.values] == ["there"]
    assert [each.register for each in told.silences] == ["council"]
    assert asking.disagreements_of({missing: asking.said_of(missing)}) == [
        (dataclasses.replace(told, key=missing.key), missing)
    ]


def test_a_list_of_one_country_covers_all_of_it():
    milan = Place("Milan", PlaceLevel.LOCALITY, "IT", "Lombardy", 45.0, 9.0, 99)
    add_list("national", *(tie(MISATO_SAITAMA, place) for place in (milan, *ABROAD[:2])))
    add(reading(article(tie(MISATO_SHIMANE, ABROAD[4]))))

    assert [silence for _, silence in silences()] == [Silence("national", "2026-01-05", covers_both_ends=False)]


def test_a_list_that_covers_neither_end_says_nothing():
    add_list("council", tie(MISATO_SAITAMA, ABROAD[0]), tie(ABROAD[1], ABROAD[2]))
    add(reading(article(tie(MISATO_SHIMANE, ABROAD[4]), tie(MISATO_SAITAMA, ABROAD[5]))))

    assert list(silences()) == []


def test_two_halves_of_one_list_say_nothing_of_each_other():
    add_list("one", *(tie(MISATO_SAITAMA, place) for place in ABROAD[:3]))
    add_list("other", *(tie(MISATO_SAITAMA, place) for place in ABROAD[3:]))

    assert list(silences()) == []


@pytest.mark.parametrize("status", [TieStatus.EXPLORING, TieStatus.ENDED])
def test_a_tie_that_is_planned_or_ended_need_not_be_listed(status: TieStatus):
    add_list("council", tie(MISATO_SAITAMA, ABROAD[0]), tie(MISATO_SAITAMA, ABROAD[1]))
    add(reading(article(tie(MISATO_SAITAMA, ABROAD[2], status=status))))

    assert list(silences()) == []
    assert silences_on(models.Tie.objects.filter(ends__place__name="C")) == {}


def test_two_lists_without_a_tie_are_one_difference():
    for name in ("council", "ministry"):
        add_list(name, tie(MISATO_SAITAMA, ABROAD[0]), tie(MISATO_SAITAMA, ABROAD[1]))
    add(reading(article(tie(MISATO_SAITAMA, ABROAD[2]))))

    ((told, _),) = asking.all_disagreements()
    assert [each.register for each in told.silences] == ["council", "ministry"]


def test_a_list_that_covers_both_ends_weighs_more():
    ends = (MISATO_SAITAMA, ABROAD[0]), (MISATO_SAITAMA, ABROAD[1]), (ABROAD[2], ABROAD[3]), (ABROAD[2], ABROAD[4])
    add_list("council", *(tie(one, other) for one, other in ends))
    add(reading(article(tie(MISATO_SAITAMA, ABROAD[2]))))

    ((told, _),) = asking.all_disagreements()
    assert (told.weight, told.silences) == (1.5, (Silence("council", "2026-01-05", covers_both_ends=True),))


def test_what_is_known_of_a_list_follows_the_ledger():
    add_list("council", tie(MISATO_SAITAMA, ABROAD[0]), tie(MISATO_SAITAMA, ABROAD[1]))
    add(reading(article(tie(MISATO_SAITAMA, ABROAD[2]))))
    missing = models.Tie.objects.get(ends__place__name="C")
    assert missing.pk in silences_on([missing])

    add_list("council", *(tie(MISATO_SAITAMA, place) for place in ABROAD[:3]))

    assert silences_on([missing]) == {}


def test_a_list_that_dropped_a_tie_is_told_once():
    both = (tie(MISATO_SAITAMA, ABROAD[0]), tie(MISATO_SAITAMA, ABROAD[1]))
    dropped = tie(MISATO_SAITAMA, ABROAD[2], gone=True)
    add_list("council", *both, dropped)
    add(reading(article(tie(MISATO_SAITAMA, ABROAD[2]))))

    assert [[value.text for value in each.values] for each, _ in asking.all_disagreements()] == [
        ["there", "no longer listed"]
    ]
