import datetime

import pytest
from pytest_django import DjangoAssertNumQueries

from glocal.entities.building import follow
from glocal.entities.models import Place
from glocal.exports.files.selection import Wanted, What, select
from glocal.ledger.writing import keep
from glocal.model.vocabulary import TieKind
from tests import readings

TODAY = datetime.date(2026, 11, 21)
NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def ledger() -> None:
    """Keep an issue about two ties and an activity."""
    other = readings.tie(readings.MISATO_SHIMANE, readings.MAS, TieKind.HOST_TOWN, formalised="1991")
    tie = readings.tie(formalised="2025-12")
    issue = readings.reading(readings.article(tie, other, readings.activity(), readings.mention()))
    follow(keep(issue, readings.content(issue), NOW).reading)


def names(what: What, wanted: Wanted) -> list[str]:
    """Return the addresses of the pages of what is selected."""
    return [record.page for record in select(what, wanted, "", TODAY).records()]


@pytest.mark.parametrize(
    ("what", "wanted", "pages"),
    [
        (What.TIES, Wanted(country="ID"), ["/ties/misato-shimane--mas/"]),
        (What.TIES, Wanted(kind="sister-city"), ["/ties/salamina--misato-saitama/"]),
        (What.TIES, Wanted(status="ended"), []),
        (What.TIES, Wanted(since_year=2000), ["/ties/salamina--misato-saitama/"]),
        (What.ACTIVITIES, Wanted(country="JP"), ["/activities/2025/signing-of-the-agreement/"]),
        (What.ACTIVITIES, Wanted(kind="visit"), []),
        (What.PLACES, Wanted(country="GR"), ["/places/gr/attica/salamina/"]),
        (What.PEOPLE, Wanted(), []),
        (What.ORGANISATIONS, Wanted(country="GR"), []),
    ],
)
def test_filters_narrow_each_list(what: What, wanted: Wanted, pages: list[str]):
    assert names(what, wanted) == pages
    assert select(what, wanted, "", TODAY).count() == len(pages)


def test_a_place_narrows_to_itself():
    wanted = Wanted(place=Place.objects.get(path="gr/attica/salamina"))

    assert names(What.TIES, wanted) == ["/ties/salamina--misato-saitama/"]
    assert names(What.PLACES, wanted) == ["/places/gr/attica/salamina/"]


def test_a_batch_of_rows_costs_as_many_questions_as_one(django_assert_max_num_queries: DjangoAssertNumQueries):
    for number in range(20):
        issue = readings.reading(readings.article(readings.activity(f"Visit {number}")), name=f"{number}.txt")
        follow(keep(issue, readings.content(issue), NOW).reading)

    with django_assert_max_num_queries(3):
        assert len(names(What.ACTIVITIES, Wanted())) == 21


@pytest.mark.parametrize("batch", [1, 2, 3, 4, 5])
def test_no_row_is_lost_between_batches(monkeypatch: pytest.MonkeyPatch, batch: int):
    monkeypatch.setattr("glocal.exports.files.selection._BATCH", batch)

    assert names(What.PLACES, Wanted()) == [
        f"/places/{path}/" for path in Place.objects.order_by("pk").values_list("path", flat=True)
    ]
