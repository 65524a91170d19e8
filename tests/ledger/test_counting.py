import datetime

import pytest

from glocal.ledger.counting import BESIDE, NO, all_taken_back, document_of, settle, subject_of, taken_back
from glocal.ledger.models import Change, Claim, Decision, Document, Reading
from glocal.ledger.writing import decide, keep
from tests import readings

NOW = datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC)

pytestmark = pytest.mark.django_db


def say(document: Document, value: str) -> None:
    """Keep what a person says of a document, and let count what should."""
    aspect = Decision.Aspect.COUNTS
    decide(Decision(subject=subject_of(document), aspect=aspect, value=value, author="Anna", decided_at_utc=NOW))
    settle(document, NOW)


def in_force() -> list[Reading]:
    """Return the readings that count."""
    return list(Reading.objects.filter(retired_at_utc=None).order_by("pk"))


def test_a_reading_that_counts_again_says_what_it_said():
    kept = keep(readings.reading(readings.article(readings.tie(), readings.mention())), b"", NOW).reading
    said = list(kept.articles.values_list("headline", "claims__kind", "claims__payload"))

    say(kept.document, NO)
    assert (in_force(), taken_back(kept.document), list(all_taken_back())) == (
        [],
        Decision.objects.get(),
        [kept.document.sha256],
    )
    say(kept.document, "")

    (again,) = in_force()
    assert again.pk != kept.pk
    assert (again.maker, again.read_at_utc) == (kept.maker, kept.read_at_utc)
    assert list(again.articles.values_list("headline", "claims__kind", "claims__payload")) == said
    assert (taken_back(kept.document), all_taken_back()) == (None, {})
    kinds = list(Change.objects.values_list("kind", flat=True))
    assert kinds == ["reading added", "decision added", "reading retired", "decision added", "reading added"]


def test_settling_what_is_settled_changes_nothing():
    kept = keep(readings.reading(readings.article(readings.tie())), b"", NOW).reading

    settled = settle(kept.document, NOW)

    assert (settled.retired, settled.added) == ([], [])
    assert (Reading.objects.count(), Claim.objects.count()) == (1, 1)


def test_of_the_imports_of_a_list_the_last_that_was_not_taken_back_counts():
    documents = []
    for day, name in enumerate(("first", "second", "third")):
        reading = readings.reading(readings.article(readings.tie()), name=name)
        kept = keep(reading, b"", NOW + datetime.timedelta(day), register="council")
        documents.append(kept.reading.document)
    first, second, third = documents

    for taken, value, counting in ((third, NO, second), (second, NO, first), (third, "", third), (first, NO, third)):
        say(taken, value)
        assert [each.document for each in in_force()] == [counting]


def test_a_document_that_was_said_to_count_beside_others_does():
    documents = [
        keep(readings.reading(readings.article(readings.tie()), name=name), b"", NOW).reading.document
        for name in ("one.txt", "other.txt")
    ]

    say(documents[0], BESIDE)

    assert {each.document for each in in_force()} == set(documents)
    assert document_of(subject_of(documents[0])) == documents[0]
