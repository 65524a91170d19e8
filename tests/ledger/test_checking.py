import datetime

import pytest

from glocal.ledger import models
from glocal.ledger.checking import ledger_problems
from glocal.ledger.writing import keep
from tests import readings

NOW = datetime.datetime(2026, 4, 1, tzinfo=datetime.UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def issue() -> None:
    """Keep an issue in the ledger."""
    reading = readings.reading(readings.article(readings.tie(), readings.activity(), readings.mention()))
    keep(reading, readings.content(reading), NOW)


def test_a_whole_ledger_has_no_problems():
    assert list(ledger_problems()) == []


def test_changed_bytes_are_noticed():
    models.Original.objects.update(data=b"something else")

    assert [problem.message for problem in ledger_problems()] == ["its bytes are not those that were added"]


def test_a_quote_that_does_not_stand_in_the_article_is_noticed():
    models.Article.objects.update(body="The two mayors met.")

    assert ["quotes words that do not stand" in problem.message for problem in ledger_problems()] == [True, True]


def test_a_payload_that_cannot_be_read_is_noticed():
    models.Claim.objects.filter(kind="tie").update(payload={"kind": "sister-city"})

    assert [problem.source for problem in ledger_problems()] == ["2026-04.txt"]


def test_a_missing_change_is_noticed():
    models.Change.objects.all().delete()

    assert [problem.message for problem in ledger_problems()] == ["0 changes are noted, but the last has number 1"]
