import dataclasses
import datetime

import pytest

from glocal.entities import models
from glocal.entities.building import rebuild
from glocal.entities.checking import picture
from glocal.entities.decided import decided_of_activity, places_value
from glocal.entities.deciding import (
    Signed,
    decide_different,
    decide_not_said,
    decide_same,
    decide_value,
    take_back,
)
from glocal.entities.permanent import resolve
from glocal.entities.subjects import aspect_words, joined_still, subject_words, value_words
from glocal.ledger.models import Claim, Decision
from glocal.model.errors import GlocalError
from glocal.model.place import Organisation, Place
from glocal.model.vocabulary import ActivityKind, PlaceLevel
from tests import readings
from tests.entities.test_building import add
from tests.readings import MAS, MISATO_SAITAMA, SALAMINA, activity, article, mention, person, read_by, reading

pytestmark = pytest.mark.django_db

ANNA = Signed("Anna", "read the minutes", datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC))
VISIT = ActivityKind.VISIT
CHOIR = activity("Visit of the choir from Salamina", VISIT, "2026-05")
GUESTS = activity("Guests sing", VISIT, "2026-05-03", (SALAMINA,), ())


def rebuilt_equals_grown() -> bool:
    """Return whether a rebuild yields what stands."""
    grown = picture()
    rebuild()
    return picture() == grown


@pytest.mark.parametrize(
    ("kind", "aspect", "value"),
    [
        (models.Tie, "kind", "exchange"),
        (models.Tie, "status", "ended"),
        (models.Tie, "since", "1978-05"),
        (models.Tie, "ended", "2022"),
        (models.Activity, "title", "The signing"),
        (models.Activity, "date", "2025-12-18"),
        (models.Activity, "kind", "ceremony"),
        (models.Activity, "mode", "online"),
        (models.Person, "name", "Hachiro NITTA"),
        (models.Organisation, "name", "Salamina University"),
    ],
)
def test_a_decided_value_is_shown_until_it_is_taken_back(kind: type[models.Addressed], aspect: str, value: str):
    add(reading(article(mention(), person(), readings.tie(), activity(organisers=("University of Salamina",)))))
    before = getattr(kind._default_manager.get(), aspect)

    made = decide_value(kind._default_manager.get(), aspect, value, ANNA)

    assert getattr(kind._default_manager.get(), aspect) == value
    assert rebuilt_equals_grown()
    take_back(made.pk, ANNA)
    assert getattr(kind._default_manager.get(), aspect) == before
    assert (made.author, made.note, Decision.objects.count()) == ("Anna", "read the minutes", 2)


@pytest.mark.parametrize("name", ["Misato in the North", "Sato"], ids=["longer", "shorter"])
def test_a_place_is_called_as_somebody_decides_until_that_is_taken_back(name: str):
    add(reading(article(mention(), readings.tie())))
    before = models.Place.objects.get(name="Misato")

    made = decide_value(before, "name", name, ANNA)
    row = models.Place.objects.get(name=name)
    assert (row.key, row.identifier) == (before.key, before.identifier)
    assert not models.Place.objects.filter(name="Misato").exists()
    assert models.Tie.objects.get().ends.filter(place=row).exists()
    assert value_words(made) == f"{name}, Saitama, JP"
    assert rebuilt_equals_grown()
    add(reading(article(mention()), article(mention())))
    assert models.Place.objects.get(key=before.key).name == name
    take_back(made.pk, ANNA)
    assert models.Place.objects.get(key=before.key).name == "Misato"
    assert rebuilt_equals_grown()


def test_a_place_has_the_japanese_name_that_somebody_decided_until_that_is_taken_back():
    add(reading(article(mention(), readings.tie())))
    made = decide_value(models.Place.objects.get(name="Misato"), "name-ja", "三郷", ANNA)

    assert models.Place.objects.get(name="Misato").name_ja == "三郷"
    assert (subject_words(made), value_words(made)) == ("Misato", "三郷")
    assert rebuilt_equals_grown()
    take_back(made.pk, ANNA)
    assert models.Place.objects.get(name="Misato").name_ja == ""
    assert rebuilt_equals_grown()


def test_a_japanese_name_stays_with_a_place_that_is_called_otherwise():
    add(reading(article(mention(readings.MAS))))
    decide_value(models.Place.objects.get(), "name-ja", "マス村", ANNA)

    made = decide_value(models.Place.objects.get(), "name", "Mas Ubud", ANNA)
    assert (models.Place.objects.get().name, models.Place.objects.get().name_ja) == ("Mas Ubud", "マス村")
    assert rebuilt_equals_grown()
    take_back(made.pk, ANNA)
    assert (models.Place.objects.get().name, models.Place.objects.get().name_ja) == ("Mas", "マス村")


def test_a_country_keeps_the_name_that_the_gazetteer_gives():
    add(reading(article(mention(Place("Greece", PlaceLevel.COUNTRY, "GR", None, 39.0, 22.0, 390903)))))
    with pytest.raises(GlocalError, match="which the gazetteer names"):
        decide_value(models.Place.objects.get(level="country"), "name", "Hellas", ANNA)
    with pytest.raises(GlocalError, match="which the gazetteer names"):
        decide_value(models.Place.objects.get(level="country"), "name-ja", "希臘", ANNA)


def test_two_activities_that_are_one_are_counted_once_until_that_is_taken_back():
    add(reading(article(CHOIR), name="a.txt"), reading(article(GUESTS), name="b.txt"))
    one, other = models.Activity.objects.all()

    made = decide_same(one, other, ANNA)

    now = models.Activity.objects.get()
    assert resolve("activity", one.identifier) == resolve("activity", other.identifier) == now
    assert rebuilt_equals_grown()
    take_back(made.pk, ANNA)
    assert models.Activity.objects.count() == 2
    assert rebuilt_equals_grown()


def test_activities_of_two_kinds_and_months_are_one_if_somebody_says_so_also_after_more_is_added():
    party = activity("Evening at the hall", ActivityKind.RECEPTION, "2026-06")
    add(reading(article(CHOIR), name="a.txt"), reading(article(party), name="b.txt"))
    one, other = models.Activity.objects.all()
    decide_same(one, other, ANNA)

    add(reading(article(CHOIR, party), name="c.txt"))

    assert models.Activity.objects.get().sources.count() == 4
    assert rebuilt_equals_grown()


def test_two_reports_that_were_joined_are_parted():
    again = activity("The choir from Salamina visits", VISIT, "2026-05")
    add(reading(article(CHOIR), name="a.txt"), reading(article(again), name="b.txt"))
    one, other = models.Activity.objects.get().sources.values_list("report", flat=True)

    decide_different(one, other, ANNA)

    assert models.Activity.objects.count() == 2
    assert rebuilt_equals_grown()


def test_two_people_who_are_one_and_one_who_is_two():
    add(
        reading(article(mention(), person("Hachiro Nitta")), name="a.txt"),
        reading(article(mention(), person("Nitta", "guide", None)), name="b.txt"),
        reading(article(mention(), person("Nitta")), name="c.txt"),
    )
    mayor, guide = models.Person.objects.get(name="Hachiro Nitta"), models.Person.objects.get(name="Nitta")
    alone = mayor.sources.get(whole_name="").report

    decide_same(guide, mayor, ANNA)
    assert models.Person.objects.get().sources.count() == 3
    assert rebuilt_equals_grown()

    decide_different(alone, mayor.key, ANNA)
    assert sorted(row.sources.count() for row in models.Person.objects.all()) == [1, 2]
    assert rebuilt_equals_grown()


def test_two_places_and_two_organisations_that_are_one():
    island = readings.MAS
    college, academy = Organisation("Salamina College", SALAMINA), Organisation("Academy of Salamina", SALAMINA)
    add(
        reading(article(readings.tie(MISATO_SAITAMA, island)), name="a.txt"),
        reading(article(readings.tie(MISATO_SAITAMA, SALAMINA)), name="b.txt"),
        reading(article(readings.tie(MISATO_SAITAMA, college), readings.tie(MISATO_SAITAMA, academy)), name="c.txt"),
    )
    assert models.Tie.objects.count() == 4

    place = decide_same(models.Place.objects.get(name="Mas"), models.Place.objects.get(name="Salamina"), ANNA)
    one, other = models.Organisation.objects.order_by("-name")
    body = decide_same(one, other, ANNA)

    assert models.Tie.objects.count() == 2
    assert models.Organisation.objects.get().sources.count() == 2
    assert rebuilt_equals_grown()
    assert (subject_words(place), value_words(place)) == ("Salamina", "Salamina, Attica, GR")
    take_back(place.pk, ANNA)
    take_back(body.pk, ANNA)
    assert models.Tie.objects.count() == 4
    assert rebuilt_equals_grown()


def test_a_place_that_became_another_which_became_a_third_is_the_third():
    add(reading(article(mention(readings.MAS), mention(SALAMINA), mention(MISATO_SAITAMA))))
    mas, salamina, misato = (models.Place.objects.get(name=name) for name in ("Mas", "Salamina", "Misato"))

    decide_same(mas, salamina, ANNA)
    decide_same(salamina, misato, ANNA)

    assert models.Place.objects.get().sources.count() == 3
    assert rebuilt_equals_grown()


def test_a_place_that_became_another_is_parted_also_after_that_one_was_named():
    add(reading(article(mention(readings.MAS)), name="a.txt"), reading(article(mention(SALAMINA)), name="b.txt"))
    salamina, mas = models.Place.objects.get(name="Salamina"), models.Place.objects.get(name="Mas")
    one = decide_same(salamina, mas, ANNA)
    named = decide_value(models.Place.objects.get(), "name", "Mas Ubud", ANNA)
    assert (aspect_words(one), aspect_words(named)) == ("same as", "name")
    assert (subject_words(named), value_words(named)) == ("Mas", "Mas Ubud, Bali, ID")

    undone = take_back(one.pk, ANNA)

    assert {place.name for place in models.Place.objects.all()} == {"Salamina", "Mas Ubud"}
    assert (aspect_words(undone), joined_still(undone)) == ("same as", [])
    assert rebuilt_equals_grown()


def test_a_place_may_be_named_as_the_one_that_became_it_and_what_joins_them_is_told():
    hanawa = Place("Hanawa", PlaceLevel.LOCALITY, "ID", "Bali", -8.65, 115.21667, None)
    add(reading(article(mention(readings.MAS)), name="a.txt"), reading(article(mention(hanawa)), name="b.txt"))
    one = decide_same(models.Place.objects.get(name="Hanawa"), models.Place.objects.get(name="Mas"), ANNA)

    named = decide_value(models.Place.objects.get(), "name", "Hanawa", ANNA)
    assert models.Place.objects.get().name == "Hanawa"
    assert models.Place.objects.get().sources.count() == 2
    assert rebuilt_equals_grown()

    assert joined_still(take_back(one.pk, ANNA)) == [named]
    assert models.Place.objects.count() == 1
    undone = take_back(named.pk, ANNA)
    assert aspect_words(undone) == "name"
    assert {place.name for place in models.Place.objects.all()} == {"Hanawa", "Mas"}
    assert rebuilt_equals_grown()


def test_a_claim_that_is_not_said_stays_out_when_a_newer_reader_reads_it_again():
    issue = reading(article(readings.tie(), mention()))
    add(issue)
    decide_not_said(Claim.objects.get(kind="tie").pk, ANNA)

    again = readings.read_by(issue, "grammar 2.0.0")
    add(again)

    assert not models.Tie.objects.exists()
    assert Claim.objects.filter(kind="tie").count() == 2


def test_what_cannot_be_decided_says_why():
    add(reading(article(readings.tie(), activity(), mention())))
    tie, event, place = models.Tie.objects.get(), models.Activity.objects.get(), models.Place.objects.get(name="Misato")
    nobody = Signed(" ", "", ANNA.now_utc)

    for message, wrong in (
        ("is no date", lambda: decide_value(tie, "since", "31.02.1987", ANNA)),
        ("is none of sister-city", lambda: decide_value(tie, "kind", "twin", ANNA)),
        ("'colour' of a tie is not decided", lambda: decide_value(tie, "colour", "blue", ANNA)),
        ("'title' of a place is not decided", lambda: decide_value(place, "title", "x", ANNA)),
        ("a place needs a name", lambda: decide_value(place, "name", " ", ANNA)),
        ("is no Japanese name", lambda: decide_value(place, "name-ja", "Misato", ANNA)),
        ("the name has 201 letters", lambda: decide_value(place, "name-ja", "郷" * 201, ANNA)),
        ("needs its author and a note", lambda: decide_value(tie, "since", "1987", nobody)),
        ("of different kinds", lambda: decide_same(tie, event, ANNA)),
        ("one thing already", lambda: decide_same(event, event, ANNA)),
        ("no claim 99999", lambda: decide_not_said(99999, ANNA)),
        ("decision 7 is not in force", lambda: take_back(7, ANNA)),
    ):
        with pytest.raises(GlocalError, match=message):
            wrong()
    assert not Decision.objects.exists()


NAGOYA = Place("Nagoya", PlaceLevel.LOCALITY, "JP", "Aichi", 35.18147, 136.90641, 1856057)


def where_they_took_place() -> dict[str, list[str]]:
    """Return the names of the places of each activity, by its title."""
    rows = models.Activity.objects.order_by("title")
    return {row.title: sorted(place.name for place in row.places.all()) for row in rows}


def decide_places(title: str, *places: Place) -> Decision:
    """Decide where the activity of a title took place."""
    return decide_value(models.Activity.objects.get(title=title), "place", places_value(places), ANNA)


def test_an_activity_takes_place_where_somebody_decides_until_that_is_taken_back():
    add(reading(article(mention(), activity())))

    made = decide_places("Signing of the agreement", NAGOYA, MAS)

    assert where_they_took_place() == {"Signing of the agreement": ["Mas", "Nagoya"]}
    assert value_words(made) == "Nagoya, Aichi, JP; Mas, Bali, ID"
    assert decided_of_activity(models.Activity.objects.get()).keys() == {"place"}
    assert rebuilt_equals_grown()
    take_back(made.pk, ANNA)
    assert where_they_took_place() == {"Signing of the agreement": ["Misato"]}
    assert not models.Place.objects.filter(name="Nagoya").exists()
    assert rebuilt_equals_grown()


def test_a_report_that_comes_later_takes_place_where_the_activity_was_decided_to():
    first, later = reading(article(CHOIR), name="a.txt"), reading(article(GUESTS, mention(MAS)), name="b.txt")
    add(first)
    decide_places(CHOIR.title, NAGOYA)
    add(later)
    assert where_they_took_place() == {"Guests sing": ["Salamina"], CHOIR.title: ["Nagoya"]}

    rows = {row.title: row for row in models.Activity.objects.all()}
    joined = decide_same(rows[CHOIR.title], rows["Guests sing"], ANNA)
    assert list(where_they_took_place().values()) == [["Nagoya"]]
    assert rebuilt_equals_grown()
    take_back(joined.pk, ANNA)
    assert where_they_took_place() == {"Guests sing": ["Salamina"], CHOIR.title: ["Nagoya"]}
    assert rebuilt_equals_grown()


def test_of_two_places_decided_for_one_activity_the_newest_counts_and_the_other_goes():
    add(reading(article(CHOIR), name="a.txt"), reading(article(GUESTS), name="b.txt"))
    decide_places(CHOIR.title, NAGOYA)
    decide_places("Guests sing", MAS)
    rows = {row.title: row for row in models.Activity.objects.all()}

    joined = decide_same(rows[CHOIR.title], rows["Guests sing"], ANNA)
    assert list(where_they_took_place().values()) == [["Mas"]]
    assert not models.Place.objects.filter(name="Nagoya").exists()
    assert rebuilt_equals_grown()
    take_back(joined.pk, ANNA)
    assert where_they_took_place() == {"Guests sing": ["Mas"], CHOIR.title: ["Nagoya"]}
    assert rebuilt_equals_grown()


def test_a_decided_place_that_is_another_one_is_shown_as_that():
    add(reading(article(CHOIR), article(mention(NAGOYA))))
    decide_places(CHOIR.title, MAS)
    same = decide_same(models.Place.objects.get(name="Mas"), models.Place.objects.get(name="Nagoya"), ANNA)
    assert where_they_took_place() == {CHOIR.title: ["Nagoya"]}
    assert rebuilt_equals_grown()
    take_back(same.pk, ANNA)
    assert where_they_took_place() == {CHOIR.title: ["Mas"]}
    named = decide_value(models.Place.objects.get(name="Mas"), "name", "Mas Ubud", ANNA)
    assert where_they_took_place() == {CHOIR.title: ["Mas Ubud"]}
    assert rebuilt_equals_grown()
    take_back(named.pk, ANNA)
    assert where_they_took_place() == {CHOIR.title: ["Mas"]}
    assert rebuilt_equals_grown()


def test_where_an_activity_was_decided_to_take_place_outlives_readings():
    issue = reading(article(CHOIR), article(mention(NAGOYA)))
    long_name = dataclasses.replace(NAGOYA, name="Nagoya Shi")
    add(issue)
    decide_places(CHOIR.title, long_name)
    assert models.Place.objects.get(country="JP", region="Aichi").name == "Nagoya"

    add(read_by(issue, "grammar 2.0.0", article(CHOIR)))
    assert where_they_took_place() == {CHOIR.title: ["Nagoya Shi"]}
    assert rebuilt_equals_grown()
    add(read_by(issue, "grammar 3.0.0", article(mention(SALAMINA))))
    assert set(models.Place.objects.values_list("name", flat=True)) == {"Salamina"}
    assert rebuilt_equals_grown()
    add(read_by(issue, "grammar 4.0.0", article(CHOIR)))
    assert where_they_took_place() == {CHOIR.title: ["Nagoya Shi"]}
    assert rebuilt_equals_grown()


def test_more_places_than_a_decision_can_hold_are_refused():
    add(reading(article(CHOIR)))
    with pytest.raises(GlocalError, match="too many places"):
        decide_places(CHOIR.title, *[NAGOYA] * 9)
