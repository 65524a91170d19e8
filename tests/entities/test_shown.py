import dataclasses
import itertools

import pytest

from glocal.entities.said import SaidTie
from glocal.entities.shown import Value, contradict, shown_tie, values_of
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieKind, TieStatus, Topic
from tests.readings import evidence, tie

NUMBERS = itertools.count(1)


def said(issued: str | None, register: str = "", **facts: object) -> SaidTie:
    """Return a claim of an issue or of a list."""
    claim = tie(**facts)  # type: ignore[arg-type]  # facts of `tie`
    return SaidTie(next(NUMBERS), claim, Edtf.parse(issued) if issued else None, register)


PLANS = said("2022-03", kind=TieKind.FRIENDSHIP_CITY, status=TieStatus.EXPLORING)
EXCHANGE = said("2023-05", kind=TieKind.EXCHANGE, since="2014", fields=(Topic.SPORTS,))
AGREED = said("2026-01", formalised="2025-12", fields=(Topic.EDUCATION,))
UNDATED = said(None, since="2012")
LAPSED = said("2031-07", status=TieStatus.ENDED, ended="2030")
LISTED = said("2032-01", register="wikidata", formalised="2025-12-14")
LISTED_WRONG = said("2032-01", register="wikidata", formalised="1987")


@pytest.mark.parametrize(
    ("claims", "kind", "status", "since", "formalised"),
    [
        pytest.param([PLANS], "friendship-city", "exploring", "", "", id="only plans"),
        pytest.param([PLANS, EXCHANGE], "exchange", "active", "2014", "", id="plans are not in force"),
        pytest.param([EXCHANGE, AGREED], "sister-city", "active", "2014", "2025-12", id="the more formal kind"),
        pytest.param([AGREED, LAPSED], "sister-city", "ended", "", "2025-12", id="the newest says that it ended"),
        pytest.param([UNDATED, EXCHANGE], "sister-city", "active", "2014", "", id="a dated issue is newer"),
        pytest.param([AGREED, LISTED], "sister-city", "active", "", "2025-12-14", id="the more exact date that fits"),
        pytest.param([AGREED, LISTED_WRONG], "sister-city", "active", "", "2025-12", id="a sentence before a list"),
    ],
)
def test_what_is_shown_follows_the_rules(claims: list[SaidTie], kind: str, status: str, since: str, formalised: str):
    for order in itertools.permutations(claims):
        shown = shown_tie(order, {})

        assert (shown.kind, shown.status, shown.since, shown.formalised) == (kind, status, since, formalised)


def test_a_list_that_does_not_tell_the_kind_changes_none():
    untold = SaidTie(99, dataclasses.replace(LISTED.claim, label=None), LISTED.issued, "council")
    agreement = said("2023-01", kind=TieKind.PARTNERSHIP_AGREEMENT)

    assert shown_tie([untold, agreement], {}).kind == "partnership-agreement"
    assert [value.text for value in values_of([untold, agreement], "kind")] == ["partnership-agreement"]
    assert shown_tie([untold], {}).kind == "sister-city"


def test_what_a_person_decided_stands_before_all_sources():
    shown = shown_tie([AGREED, LAPSED], {"status": "active", "since": "1999", "kind": "exchange"})

    assert (shown.status, shown.since, shown.kind, shown.formalised) == ("active", "1999", "exchange", "2025-12")


def test_the_fields_of_all_sources_are_shown():
    assert shown_tie([EXCHANGE, AGREED], {}).fields == ("education", "sports")


def test_every_value_stays_visible_with_the_claims_that_say_it():
    said_again = said("2027-01", formalised="2025-12")

    assert values_of([LISTED_WRONG, AGREED, said_again], "formalised") == (
        Value("2025-12", (said_again.number, AGREED.number)),
        Value("1987", (LISTED_WRONG.number,)),
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("2025", "2025-12-14", False), ("2025-12", "2026", True), ("1997/..", "2003", False), ("2014~", "2014", False)],
)
def test_dates_contradict_where_no_day_fits_both(one: str, other: str, *, expected: bool):
    assert contradict(one, other) is expected
    assert contradict(other, one) is expected


def test_an_agreement_made_again_does_not_move_the_first():
    again = said("2026-04", formalised="2015")
    words = "They renewed it in 2015."
    again = dataclasses.replace(again, claim=dataclasses.replace(again.claim, evidence=evidence(words, words)))

    assert shown_tie([AGREED, again], {}).formalised == "2025-12"
    assert values_of([AGREED, again], "formalised") == (Value("2025-12", (AGREED.number,)),)
    assert shown_tie([again], {}).formalised == "2015"
