import datetime
import itertools

import pytest
from pytest_django import Settings

from glocal.entities.liveness import Life, Liveness, last_sign, liveness
from glocal.entities.said import SaidTie
from glocal.entities.shown import shown_tie
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieStatus
from tests.readings import tie

TODAY = datetime.date(2026, 11, 21)


def said(number: int, issued: str | None, status: str = "active", register: str = "", ended: str = "") -> SaidTie:
    claim = tie(status=TieStatus(status), ended=ended or None)
    return SaidTie(number, claim, Edtf.parse(issued) if issued else None, register)


@pytest.mark.parametrize(
    ("claims", "life", "date", "number"),
    [
        pytest.param([said(1, "2023-05"), said(2, "2025-12")], "active", "2025-12", 2, id="told of last year"),
        pytest.param([said(1, "2011-03")], "quiet", "2011-03", 1, id="told of fifteen years ago"),
        pytest.param([said(1, "2020-11")], "active", "2020-11", 1, id="six years and no day"),
        pytest.param([said(1, "2020-10")], "quiet", "2020-10", 1, id="more than six years"),
        pytest.param([said(1, None)], "no sign of life", "", 1, id="no date is no sign of today"),
        pytest.param([said(1, "2026-01", register="wikidata")], "no sign of life", "2026-01", 1, id="a list is none"),
        pytest.param([said(1, "2025-02", "exploring")], "being prepared", "2025-02", 1, id="plans"),
        pytest.param([said(1, "2019-05"), said(2, "2022-06", "ended")], "ended", "2022-06", 2, id="lapsed"),
        pytest.param([said(1, "2022-06", "ended", ended="2021")], "ended", "2021", 1, id="lapsed at a known date"),
    ],
)
def test_a_tie_stands_as_its_newest_claim_says(claims: list[SaidTie], life: str, date: str, number: int):
    for order in itertools.permutations(claims):
        found = liveness(order, shown_tie(order, {}), TODAY)

        assert found == Liveness(found.life, date, number)
        assert found.life == life


def test_the_last_sign_of_life_is_the_newest_dated_sentence():
    claims = [said(1, "2019-05"), said(2, "2026-01", register="wikidata"), said(3, None), said(4, "2018-01")]

    assert str(last_sign(claims)) == "2019-05"
    assert last_sign(claims[1:3]) is None


def test_after_how_many_years_a_tie_is_quiet_is_a_setting(settings: Settings):
    claims = [said(1, "2020-11")]
    settings.GLOCAL_QUIET_AFTER_YEARS = 3
    assert liveness(claims, shown_tie(claims, {}), TODAY) == Liveness(Life.QUIET, "2020-11", 1)
    settings.GLOCAL_QUIET_AFTER_YEARS = 10
    assert liveness(claims, shown_tie(claims, {}), TODAY) == Liveness(Life.ACTIVE, "2020-11", 1)
