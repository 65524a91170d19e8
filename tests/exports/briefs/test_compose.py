import dataclasses
import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from glocal.entities.building import follow
from glocal.entities.deciding import Signed, decide_value
from glocal.entities.models import Place, Tie
from glocal.exports.briefs.compose import dossier_on
from glocal.exports.briefs.dossier import Cited, Course, Dossier, Entry, Figure, Note, Section
from glocal.exports.briefs.wording import Wording
from glocal.ledger.writing import keep
from glocal.model.claim import PersonClaim
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieKind, TieStatus, Topic
from tests import readings
from tests.entities.test_silence import add_list

TODAY = datetime.date(2026, 11, 21)
NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def ledger() -> None:
    """Keep issues about three ties, the first of them told of twice."""
    tie = readings.tie(since="2014", formalised="2025-12", fields=(Topic.SPORTS,))
    other = readings.tie(readings.MISATO_SHIMANE, readings.MAS, TieKind.SISTER_CITY, formalised="1991")
    like = readings.tie(readings.MISATO_SHIMANE, readings.SALAMINA, formalised="2001", fields=(Topic.SPORTS,))
    issues = (
        readings.reading(readings.article(tie, readings.activity())),
        readings.reading(readings.article(readings.tie(formalised="2024")), name="2026-05.txt", date="2026-05"),
        readings.reading(readings.article(other, like), name="2026-06.txt", date="2026-06"),
    )
    for issue in issues:
        follow(keep(issue, readings.content(issue), NOW).reading)


def dossier(path: str) -> Dossier:
    """Return the dossier on a place."""
    return dossier_on(Place.objects.get(path=path), TODAY)


def section(of: Dossier, name: str) -> Section:
    """Return one section of a dossier."""
    return next(each for each in of.sections if each.name == name)


def test_a_tie_stands_with_its_history_and_each_date_with_who_says_it():
    (part,) = section(dossier("jp/saitama/misato"), "ties").parts

    assert part.title == "Misato, Saitama – Salamina, GR"
    assert part.lede == Cited("sister city; active, last told of in 2026-05; on sports", (1,))
    assert part.entries == (
        Entry(Cited("first contact", (2,)), "2014"),
        Entry(Cited("agreement", (1, 2)), "2024", "other sources: 2025-12"),
        Entry(Cited("last told of", (1,)), "2026-05"),
    )


def test_activities_stand_by_year_and_are_counted():
    shown = dossier("gr/attica/salamina")

    (year,) = section(shown, "activities").parts
    assert year.title == "2025"
    assert year.entries == (Entry(Cited("Signing of the agreement", (3,)), "2025-12", "signing; Misato, JP"),)
    assert shown.figures == (
        Figure("2", "ties"),
        Figure("1", "activity"),
        Figure("0", "people named"),
        Figure("3", "sources"),
    )


def test_somebody_named_twice_stands_once_with_the_office_last_told():
    who = PersonClaim("Kazumi MATSUI", "Mayor", "Hiroshima City", None, readings.evidence())
    again = dataclasses.replace(who, role=None)
    article = dataclasses.replace(readings.article(readings.activity()), people=(who, again))
    issue = readings.reading(article, name="2026-07.txt", date="2026-07")
    follow(keep(issue, readings.content(issue), NOW).reading)

    (part,) = section(dossier("jp/saitama/misato"), "people").parts

    assert [(entry.what.text, entry.when, entry.more) for entry in part.entries] == [
        ("Kazumi MATSUI", "", "Mayor; Hiroshima City")
    ]


def test_somebody_stands_with_the_date_of_a_claim_and_never_with_that_of_the_issue():
    seen = PersonClaim("Kazumi MATSUI", "Mayor", "Hiroshima City", Edtf.parse("2025-12"), readings.evidence())
    article = dataclasses.replace(readings.article(readings.activity()), people=(seen,))
    issue = readings.reading(article, name="2026-07.txt", date="2026-07")
    follow(keep(issue, readings.content(issue), NOW).reading)

    (part,) = section(dossier("jp/saitama/misato"), "people").parts

    assert [entry.when for entry in part.entries] == ["2025-12"]


def test_claims_that_rest_on_the_same_sentence_share_a_number():
    notes = dossier("jp/saitama/misato").notes

    assert [(note.number, note.origin) for note in notes] == [
        (1, "Glocal Sample News, 2026-05"),
        (2, "Glocal Sample News, 2026-04"),
        (3, "Glocal Sample News, 2026-06"),
    ]
    assert notes[1] == Note(2, "Glocal Sample News, 2026-04", readings.HEADLINE, (readings.BODY,), "en")


def test_comparable_ties_say_what_they_share():
    (part,) = section(dossier("jp/saitama/misato"), "comparable").parts

    assert part.entries == (
        Entry(
            Cited("Misato, Shimane – Salamina, GR", (3,)),
            "",
            "sister city; active, last told of in 2026-06; also with GR; also on sports",
        ),
    )


def test_what_sources_differ_on_stands_with_each_value_and_who_says_it():
    (part,) = section(dossier("jp/saitama/misato"), "disagreements").parts

    assert part.title == "Misato, Saitama – Salamina, GR: date of the agreement"
    assert part.entries == (Entry(Cited("2024", (1,))), Entry(Cited("2025-12", (2,))))


def test_a_value_that_a_person_decided_stands_as_such_where_sources_differ_and_in_the_history():
    tie = Tie.objects.get(path="salamina--misato-saitama")
    decide_value(tie, "formalised", "1987", Signed("Anna", "see the charter", NOW))
    shown = dossier("jp/saitama/misato")

    (part,) = section(shown, "disagreements").parts
    assert [(each.what.text, each.what.notes) for each in part.entries] == [
        ("1987, as a person decided", ()),
        ("2024", (1,)),
        ("2025-12", (2,)),
    ]
    agreement = section(shown, "ties").parts[0].entries[0]
    assert (agreement.when, agreement.more) == ("1987", "as a person decided; other sources: 2024, 2025-12")


def test_a_list_that_does_not_have_a_tie_is_told_with_when_it_was_read():
    abroad = (readings.MAS, dataclasses.replace(readings.MAS, name="Ubud"))
    add_list("council", *(readings.tie(readings.MISATO_SAITAMA, place) for place in abroad))
    part = section(dossier("jp/saitama/misato"), "disagreements").parts[-1]

    assert part.title == "Misato, Saitama – Salamina, GR: whether it is listed"
    assert [each.what.text for each in part.entries] == ["there", "not listed by council (read on 2026-01-05)"]


def test_a_list_that_dropped_a_tie_is_told_in_its_history_and_where_sources_differ():
    add_list("council", readings.tie(gone=True))
    shown = dossier("jp/saitama/misato")

    step = section(shown, "ties").parts[0].entries[2]
    part = section(shown, "disagreements").parts[-1]
    assert (step.what.text, step.when) == ("no longer listed: council", "2026-01-05")
    assert part.entries[1] == Entry(Cited("no longer listed by council (read on 2026-01-05)", step.what.notes))


def test_anniversaries_of_the_next_two_years_stand_with_their_source():
    (part,) = section(dossier("jp/shimane/misato"), "anniversaries").parts

    assert part.entries == (
        Entry(Cited("35 years since the agreement", (1,)), "2026", "Misato, Shimane – Mas, ID"),
        Entry(Cited("25 years since the agreement", (1,)), "2026", "Misato, Shimane – Salamina, GR"),
    )


def test_a_tie_has_a_dossier_of_its_own():
    shown = dossier_on(Tie.objects.get(path="salamina--misato-saitama"), TODAY)

    assert (shown.title, shown.lede) == (
        "Misato, Saitama – Salamina, GR",
        "Sister city; active, last told of in 2026-05",
    )
    assert [thread.status for thread in shown.threads] == [TieStatus.ACTIVE]
    assert shown.courses == (
        Course(
            "Misato, Saitama – Salamina, GR",
            begun=2014.0,
            last=2026 + 120 / 366,
            agreed=2024.0,
            is_ended=False,
            told=(2026 + 90 / 366, 2026 + 120 / 366),
        ),
    )


def test_sections_without_facts_say_so():
    shown = dossier("id/bali/mas")

    assert section(shown, "people").is_empty
    assert section(shown, "activities").nothing == "No source tells of an activity."


def test_a_place_that_is_only_named_has_an_empty_dossier():
    issue = readings.reading(readings.article(readings.mention(readings.MISATO_TOWN_SAITAMA)), name="x.txt")
    follow(keep(issue, readings.content(issue), NOW).reading)

    shown = dossier_on(Place.objects.get(geonames=11790000), TODAY)

    assert shown.is_empty
    assert all(each.is_empty for each in shown.sections)


def test_the_number_of_queries_does_not_grow_with_the_sources():
    with CaptureQueriesContext(connection) as few:
        dossier("jp/saitama/misato")
    for month in range(1, 9):
        again = readings.reading(readings.article(readings.tie()), name=f"{month}.txt", date=f"2025-{month:02}")
        follow(keep(again, readings.content(again), NOW).reading)

    with CaptureQueriesContext(connection) as many:
        dossier("jp/saitama/misato")

    assert len(many) == len(few)


def test_an_activity_that_is_called_otherwise_in_the_language_has_its_title_as_printed_beside_it():
    wording = Wording("ja", called=lambda activity: f"視察 {activity.kind}")
    shown = dossier_on(Place.objects.get(path="jp/saitama/misato"), TODAY, wording)
    (entry,) = section(shown, "activities").parts[0].entries
    assert (entry.what.text, entry.original) == ("視察 signing", "Signing of the agreement")
