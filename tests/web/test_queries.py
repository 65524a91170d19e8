import pytest
from pytest_django import DjangoAssertNumQueries

from glocal.entities import asking
from glocal.entities.models import Activity, Place, Tie
from glocal.ledger.models import Reading
from glocal.web import queries
from tests.web.conftest import IssueMaker


def test_only_readings_in_force_are_shown_and_counted(ledger: IssueMaker) -> None:
    retired, present = ledger.issue(), ledger.issue(date="2025-07")
    Reading.objects.filter(pk=retired.pk).update(retired_at_utc=ledger.now_utc)
    assert list(queries.issues()) == [present]
    assert queries.counts() == queries.Counts(
        issues=1, articles=1, places=3, ties=1, activities=1, people=1, organisations=0
    )


def test_the_latest_issue_comes_first(ledger: IssueMaker) -> None:
    dates = ["2018-03", "2026-05", "", "2025-12"]
    for date in dates:
        ledger.reading(date=date)
    assert [issue.date for issue in queries.issues()] == ["2026-05", "2025-12", "2018-03", ""]


@pytest.mark.usefixtures("issue")
def test_the_text_of_a_document_stays_in_the_database() -> None:
    assert "text" in queries.issues().get().document.get_deferred_fields()


@pytest.mark.usefixtures("issue")
def test_articles_count_their_facts_by_kind() -> None:
    (article,) = queries.issues_with_articles().get().articles.all()
    kinds = ("tie_count", "activity_count", "person_count", "place_count")
    assert [getattr(article, kind) for kind in kinds] == [1, 1, 1, 3]


def test_other_documents_of_the_same_name_are_other_versions(ledger: IssueMaker) -> None:
    one, other = ledger.reading("a.txt"), ledger.reading("a.txt")
    ledger.reading("b.txt")
    assert list(queries.other_versions(one)) == [other]


@pytest.mark.usefixtures("issue")
def test_a_country_has_the_ties_of_the_places_within() -> None:
    germany = Place.objects.get(path="de")
    assert [str(place) for place in queries.places_in(germany)] == ["Lüneburg"]
    assert list(asking.ties(asking.TieFilter(place=germany))) == [Tie.objects.get()]


@pytest.mark.usefixtures("issue")
def test_a_place_has_its_activities_and_what_it_lies_in() -> None:
    naruto, lueneburg = Place.objects.get(name="Naruto"), Place.objects.get(name="Lüneburg")
    assert list(asking.activities(naruto)) == [Activity.objects.get()]
    assert list(asking.activities(lueneburg)) == []
    assert [str(place) for place in queries.places_above(lueneburg)] == ["Germany"]


@pytest.mark.usefixtures("issue")
def test_places_told_of_are_no_countries() -> None:
    assert [str(place) for place in queries.places_told_of(5)] == ["Lüneburg", "Naruto"]


def test_the_newest_source_comes_first(ledger: IssueMaker) -> None:
    ledger.issue(date="2024-01")
    ledger.issue(date="2026-01")
    dates = [claim.article.reading.date for claim in queries.claims_about_tie(Tie.objects.get())]
    assert dates == ["2026-01", "2024-01"]


def test_ties_and_activities_of_the_same_articles_stand_beside_each_other(ledger: IssueMaker) -> None:
    ledger.issue()
    ledger.issue()
    tie, activity = Tie.objects.get(), Activity.objects.get()
    assert list(queries.ties_beside(queries.claims_about_activity(activity))) == [tie]


@pytest.mark.usefixtures("issue")
def test_ties_come_with_their_ends_in_two_queries(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(2):
        assert [str(tie) for tie in asking.ties()] == ["Naruto – Lüneburg"]
