import datetime

import pytest

from glocal.ledger import models
from glocal.ledger.payloads import tie_of
from glocal.ledger.writing import Effect, keep
from tests import readings

NOW = datetime.datetime(2026, 4, 1, 9, tzinfo=datetime.UTC)
LATER = datetime.datetime(2026, 5, 1, 9, tzinfo=datetime.UTC)

pytestmark = pytest.mark.django_db


def test_a_reading_is_kept_with_the_bytes_it_was_made_from():
    reading = readings.reading(readings.article(readings.tie(), readings.mention()))

    kept = keep(reading, b"the bytes", NOW)

    assert kept.effect is Effect.ADDED
    document = models.Document.objects.get()
    assert (document.name, document.size_bytes, document.added_at_utc) == ("2026-04.txt", 9, NOW)
    assert bytes(models.Original.objects.get(document=document).data) == b"the bytes"
    assert [str(article) for article in kept.reading.articles.all()] == [readings.HEADLINE]


def test_a_claim_comes_out_of_the_ledger_as_it_went_in():
    tie = readings.tie(since="2014", formalised="2025-12")

    kept = keep(readings.reading(readings.article(tie)), b"", NOW)

    assert tie_of(models.Claim.objects.get(article__reading=kept.reading, kind="tie")) == tie


def test_keeping_the_same_reading_twice_changes_nothing():
    reading = readings.reading(readings.article(readings.tie()))
    first = keep(reading, b"", NOW)

    second = keep(reading, b"", LATER)

    assert second.effect is Effect.UNCHANGED
    assert second.reading == first.reading
    assert models.Reading.objects.count() == 1
    assert models.Claim.objects.count() == 1


def test_a_changed_file_under_the_same_name_is_kept_beside_the_first():
    one = readings.reading(readings.article(readings.tie()))
    other = readings.reading(readings.article(), readings.article())
    keep(one, readings.content(one), NOW)

    kept = keep(other, readings.content(other), LATER)

    assert kept.effect is Effect.ADDED
    assert kept.other_versions == 1
    assert models.Document.objects.filter(name="2026-04.txt").count() == 2


def test_a_newer_reader_retires_the_older_reading_and_keeps_its_claims():
    reading = readings.reading(readings.article(readings.tie()))
    first = keep(reading, b"", NOW)

    second = keep(readings.read_by(reading, "grammar 2.0.0"), b"", LATER)

    assert second.effect is Effect.READ_AGAIN
    assert second.retired == first.reading
    assert models.Reading.objects.get(pk=first.reading.pk).retired_at_utc == LATER
    assert models.Claim.objects.count() == 2


def test_a_failure_in_the_middle_keeps_nothing(monkeypatch: pytest.MonkeyPatch):
    def no_room(*_: object, **__: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr("glocal.ledger.adding.payloads_of", no_room)

    with pytest.raises(OSError, match="no room"):
        keep(readings.reading(readings.article(readings.tie())), b"", NOW)

    assert models.Document.objects.count() == 0
