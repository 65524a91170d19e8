"""A register of our own behind the API."""

import datetime

import pytest
from pytest_django.fixtures import Settings

from glocal.entities.building import follow
from glocal.ledger.writing import keep
from glocal.model.vocabulary import TieKind, Topic
from tests import readings

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)


@pytest.fixture(autouse=True)
def _without_limit(settings: Settings) -> None:
    settings.GLOCAL_API_RATE = "0/minute"


@pytest.fixture
def ledger(db: None) -> None:  # noqa: ARG001 - pytest-django sets up what tests name
    """Keep three issues: two of one tie that they date differently, one of another tie."""
    tie = readings.tie(since="2014", formalised="2025-12", fields=(Topic.SPORTS,))
    other = readings.tie(readings.MISATO_SHIMANE, readings.MAS, TieKind.FRIENDSHIP_CITY, formalised="1991")
    issues = (
        readings.reading(readings.article(tie, readings.activity(), readings.mention())),
        readings.reading(readings.article(readings.tie(since="2015")), name="2026-05.txt", date="2026-05"),
        readings.reading(readings.article(other), name="2026-06.txt", date="2026-06"),
    )
    for issue in issues:
        follow(keep(issue, readings.content(issue), NOW).reading)
