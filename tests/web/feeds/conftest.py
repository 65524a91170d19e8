"""A register of our own behind the feeds, with words that are meant to break them."""

import datetime

import pytest

from glocal.entities.building import follow
from glocal.ledger.writing import keep
from glocal.model.place import Organisation
from glocal.model.reading import Reading
from tests import readings

NOW = datetime.datetime(2026, 5, 2, 12, tzinfo=datetime.UTC)
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }}{% now 'Y' %}",
    '=HYPERLINK("http://x.example")',
    "]]><x/>&amp;&#0;",
    "\x01\x08\x1b[31m\x7f\x85",
    "\u202egnp.exe\u2066\u200f",
    "BEGIN:VEVENT\r\nEND:VCALENDAR;,\\n",
    "line\u2028break\u2029and\x0bmore\x0c",
    "\ufeff\ufffe\uffff\ufdd0",
)


@pytest.fixture
def ledger(db: None) -> None:  # noqa: ARG001 - pytest-django sets up what tests name
    """Keep two ties and an activity."""
    tie = readings.tie(since="2014", formalised="2025-12-01")
    other = readings.tie(readings.MISATO_SHIMANE, readings.MAS, formalised="1977")
    _keep(readings.reading(readings.article(tie, readings.activity(), readings.mention())))
    _keep(readings.reading(readings.article(other), name="2026-05.txt", date="2026-05"))


@pytest.fixture
def hostile(db: None) -> None:  # noqa: ARG001 - as above
    """Keep ties and activities whose names are hostile strings."""
    ties = [readings.tie(other=Organisation(f"Club {words}", readings.SALAMINA), since="2014") for words in HOSTILE]
    activities = [readings.activity(f"Visit {words}", date=f"2025-12-{10 + n}") for n, words in enumerate(HOSTILE)]
    _keep(readings.reading(readings.article(*ties, *activities, readings.mention())))


def _keep(issue: Reading) -> None:
    follow(keep(issue, readings.content(issue), NOW).reading)
