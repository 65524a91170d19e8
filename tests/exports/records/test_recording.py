import dataclasses
import datetime

import pytest
from pytest_django import DjangoAssertNumQueries

from glocal.entities import asking
from glocal.entities.building import follow
from glocal.entities.models import Activity, Place, Tie, TieEnd, TieSource
from glocal.exports.records import recording, recording_documents, recording_questions
from glocal.exports.records.parts import DateRecord, LinkRecord, SaidRecord, UnlistedRecord
from glocal.exports.records.sourcing import date_record
from glocal.ledger.models import Article, Claim, Reading
from glocal.ledger.writing import keep
from tests import readings
from tests.entities.test_silence import add_list

TODAY = datetime.date(2026, 11, 21)
NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)
BASE = "https://register.example"

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def ledger() -> None:
    """Keep two issues that tell of one tie, with different dates."""
    tie = readings.tie(since="2014", formalised="2025-12")
    issues = (
        readings.reading(readings.article(tie, readings.activity(), readings.mention())),
        readings.reading(readings.article(readings.tie(since="2015")), name="2026-05.txt", date="2026-05"),
    )
    for issue in issues:
        follow(keep(issue, readings.content(issue), NOW).reading)


def test_a_tie_carries_its_ends_and_dates_with_bounds():
    (record,) = recording.tie_records(list(Tie.objects.all()), BASE, TODAY)

    assert record.name == "Salamina – Misato"
    assert record.page == f"{BASE}/ties/salamina--misato-saitama/"
    assert [end.place.country for end in record.between if end.place] == ["GR", "JP"]
    assert record.formalised == DateRecord("2025-12", datetime.date(2025, 12, 1), datetime.date(2025, 12, 31))
    assert (record.life, record.ended) == ("active", None)


def test_a_tie_carries_each_value_with_the_sentences_that_say_it():
    (record,) = recording.tie_records(list(Tie.objects.all()), BASE, TODAY)
    newer, older = record.sources

    assert [said for said in record.said if said.aspect == "since"] == [
        SaidRecord("since", "2015", (newer.claim,)),
        SaidRecord("since", "2014", (older.claim,)),
    ]
    assert (older.issue, older.date and older.date.edtf) == ("Glocal Sample News", "2026-04")
    assert older.quotes == (readings.BODY,)
    assert older.page == f"{BASE}/articles/{older.article.removeprefix('article-')}/#c-{older.claim}"


def test_a_tie_carries_the_lists_that_do_not_have_it():
    abroad = (readings.MAS, dataclasses.replace(readings.MAS, name="Ubud"))
    add_list("council", *(readings.tie(readings.MISATO_SAITAMA, place) for place in abroad))
    add_list("dropped", readings.tie(gone=True))
    salamina = Tie.objects.get(ends__place__name="Salamina")

    (record,) = recording.tie_records([salamina], BASE, TODAY)
    differing = recording_questions.disagreement_records(
        asking.disagreements_of({salamina: asking.said_of(salamina)}), BASE
    )

    read_on = date_record("2026-01-05")
    (gone,) = (each.claim for each in record.sources if each.register == "dropped")
    assert record.unlisted == (
        UnlistedRecord("dropped", f"{BASE}/sources/lists/dropped/", "no longer listed", read_on, (gone,)),
        UnlistedRecord("council", f"{BASE}/sources/lists/council/", "not listed", read_on, ()),
    )
    assert [each.unlisted for each in differing] == [(), record.unlisted]


def test_an_activity_carries_its_places_and_sentences():
    (record,) = recording.activity_records(list(Activity.objects.all()), BASE)

    assert (record.title, record.kind, record.mode) == ("Signing of the agreement", "signing", "")
    assert [place.name for place in record.places] == ["Misato"]
    assert record.sources[0].quotes == (readings.BODY,)


def test_a_place_carries_the_newest_claims_that_name_it():
    records = recording.place_records(list(Place.objects.order_by("name")), BASE)

    assert [(record.name, len(record.sources)) for record in records] == [("Misato", 1), ("Salamina", 0)]
    assert records[0].sources[0].quotes == ("Misato",)
    assert (records[0].read_at_utc, records[1].read_at_utc) == (NOW, None)


def test_an_issue_lists_its_articles():
    rows = list(Reading.objects.select_related("document").order_by("date"))
    first, second = recording_documents.issue_records(rows, BASE)

    assert (first.title, first.file, second.file) == ("Glocal Sample News", "2026-04.txt", "2026-05.txt")
    assert [article.name for article in first.articles] == [readings.HEADLINE]


def test_versions_of_an_issue_name_each_other():
    for name, text in (("a.txt", "They signed in May. They danced."), ("b.txt", "They signed in May.  They danced!")):
        made = readings.reading(readings.article(), name=name, date="2026-07")
        text_of = dataclasses.replace(made.document, text=text, sha256=name.ljust(64, "0"))
        keep(dataclasses.replace(made, document=text_of), text.encode(), NOW)
    rows = list(Reading.objects.filter(date="2026-07").select_related("document").order_by("document__name"))

    one, other = recording_documents.issue_records(rows, BASE)
    assert [(each.id, each.name) for each in one.beside] == [(other.id, "b.txt")]
    assert [(each.id, each.page) for each in other.beside] == [(one.id, one.page)]
    assert (one.superseded_by, one.supersedes) == (None, ())

    Reading.objects.filter(pk=rows[0].pk).update(retired_at_utc=NOW)
    for row in rows:
        row.refresh_from_db()
    one, other = recording_documents.issue_records(rows, BASE)
    assert one.superseded_by == LinkRecord(other.id, other.page, "b.txt")
    assert [each.id for each in other.supersedes] == [one.id]
    assert (one.beside, other.beside) == ((), ())


def test_an_article_carries_what_it_says_and_what_was_made_of_it():
    rows = list(Article.objects.select_related("reading__document").order_by("reading__date"))
    record = recording_documents.article_records(rows, BASE)[0]

    assert (record.headline, record.body) == (readings.HEADLINE, readings.BODY)
    facts = [(fact.kind, fact.about and fact.about.name) for fact in record.facts]
    assert facts == [("activity", "Signing of the agreement"), ("place", "Misato"), ("tie", "Salamina – Misato")]


def test_records_of_many_rows_ask_as_often_as_those_of_one(django_assert_num_queries: DjangoAssertNumQueries):
    one = readings.reading(readings.article(readings.tie(other=readings.MAS)), name="2026-06.txt", date="2026-06")
    follow(keep(one, readings.content(one), NOW).reading)

    for rows in (Tie.objects.all()[:1], Tie.objects.all()):
        with django_assert_num_queries(4):
            recording.tie_records(list(rows), BASE, TODAY)
    for places in (Place.objects.filter(name="Misato"), Place.objects.all()):
        with django_assert_num_queries(3):
            recording.place_records(list(places), BASE)


def test_articles_that_tell_of_more_than_a_thousand_places_are_recorded() -> None:
    """Of a thousand rows asked for one by one SQLite refuses the question."""
    (article,) = Article.objects.filter(claims__kind="tie", reading__date="2026-04").distinct()
    told = article.claims.get(kind="tie")
    ends = Place.objects.bulk_create(
        Place(key=f"k{n}", identifier=f"{n:016x}", base=f"b{n}", path=f"p{n}", name=f"Place {n}", lat=0, lon=0)
        for n in range(1200)
    )
    ties = Tie.objects.bulk_create(
        Tie(key=f"k{n}", identifier=f"{n:016x}", base=f"b{n}", path=f"p{n}") for n in range(600)
    )
    TieEnd.objects.bulk_create(TieEnd(tie=ties[n // 2], position=n % 2, place=place) for n, place in enumerate(ends))
    claims = Claim.objects.bulk_create(
        Claim(article=article, kind="tie", position=100 + n, payload=told.payload) for n in range(600)
    )
    TieSource.objects.bulk_create(TieSource(tie=tie, claim=claim) for tie, claim in zip(ties, claims, strict=True))

    (record,) = recording_documents.article_records([article], BASE)
    assert sum(fact.kind == "tie" for fact in record.facts) == 601
