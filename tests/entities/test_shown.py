import itertools

import pytest

from glocal.entities.shown import DatedTie, shown_tie
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieKind, TieStatus, Topic
from tests.readings import tie


def said(issued: str | None, **facts: object) -> DatedTie:
    """Return a claim of an issue."""
    return DatedTie(tie(**facts), Edtf.parse(issued) if issued else None)  # type: ignore[arg-type]  # facts of `tie`


FIRST_PLANS = said("2022-03", kind=TieKind.FRIENDSHIP_CITY, status=TieStatus.EXPLORING)
EXCHANGE = said("2023-05", kind=TieKind.EXCHANGE, since="2014", fields=(Topic.SPORTS,))
AGREED = said("2026-01", formalised="2025-12", fields=(Topic.EDUCATION,))
UNDATED = said(None, since="2012")
LAPSED = said("2031-07", status=TieStatus.ENDED)


@pytest.mark.parametrize(
    ("claims", "kind", "status", "since", "formalised", "last_seen"),
    [
        pytest.param([FIRST_PLANS], "friendship-city", "exploring", None, None, "2022-03", id="only plans"),
        pytest.param(
            [FIRST_PLANS, EXCHANGE], "exchange", "active", "2014", None, "2023-05", id="plans are not in force"
        ),
        pytest.param([EXCHANGE, AGREED], "sister-city", "active", "2014", "2025-12", "2026-01", id="the more formal"),
        pytest.param(
            [AGREED, LAPSED], "sister-city", "ended", None, "2025-12", "2031-07", id="the newest says it ended"
        ),
        pytest.param(
            [UNDATED, EXCHANGE], "sister-city", "active", "2014", None, "2023-05", id="the dated issue is newer"
        ),
    ],
)
def test_what_is_shown_follows_the_rules(
    claims: list[DatedTie], kind: str, status: str, since: str | None, formalised: str | None, last_seen: str
):
    for order in itertools.permutations(claims):
        shown = shown_tie(order)

        assert (shown.kind, shown.status) == (kind, status)
        assert (shown.since and str(shown.since)) == since
        assert (shown.formalised and str(shown.formalised)) == formalised
        assert str(shown.last_seen) == last_seen


def test_the_fields_of_all_sources_are_shown():
    assert shown_tie([EXCHANGE, AGREED]).fields == ("education", "sports")
