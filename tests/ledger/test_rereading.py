import dataclasses
import datetime

import pytest

from glocal.ledger.rereading import Reread, compare
from glocal.ledger.writing import keep
from glocal.model.reason import Reason
from tests import readings

NOW = datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC)

pytestmark = pytest.mark.django_db


def test_a_newer_reading_tells_what_is_new_gone_and_the_same():
    issue = readings.reading(readings.article(readings.tie(), readings.mention(), readings.activity()))
    believed = dataclasses.replace(readings.mention(), reasons=(Reason("the only one", 2.0),))
    again = readings.article(readings.tie(since="2014"), believed, readings.activity(), readings.person())
    older = keep(issue, readings.content(issue), NOW).reading
    newer = keep(readings.read_by(issue, "grammar 2.0.0", again), readings.content(issue), NOW).reading

    assert compare(older, newer) == Reread(added=2, gone=1, same=2)
    assert compare(newer, newer) == Reread(added=0, gone=0, same=4)
