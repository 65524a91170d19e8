import dataclasses
import datetime

import pytest

from glocal.entities.history import Entry, history_of
from glocal.entities.models import Activity
from glocal.entities.said import SaidTie
from glocal.entities.shown import Value
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieKind, TieStatus
from tests.readings import BODY, evidence, tie

TODAY = datetime.date(2026, 5, 1)


def said(number: int, issued: str | None, register: str = "", quote: str = BODY, **facts: object) -> SaidTie:
    """Return a claim of an issue or of a list, with the words that say it."""
    claim = dataclasses.replace(tie(**facts), evidence=evidence(quote, quote))  # type: ignore[arg-type]  # of `tie`
    return SaidTie(number, claim, Edtf.parse(issued) if issued else None, register)


def activity(title: str, kind: str, date: str) -> Activity:
    """Return the row of an activity."""
    return Activity(title=title, kind=kind, date=date, first_day=Edtf.parse(date).earliest)


def told(entries: list[Entry]) -> list[tuple[str, str, tuple[int, ...], str]]:
    """Return the entries as plain rows."""
    return [(entry.what.value, entry.date, entry.claims, entry.words) for entry in entries]


def test_a_history_goes_from_the_first_contact_to_the_last_sign_of_life():
    claims = [
        said(1, "1984-02", kind=TieKind.FRIENDSHIP_CITY, status=TieStatus.EXPLORING),
        said(2, "2026-04", since="1978", formalised="1985-05-03"),
        said(3, "2015-06", formalised="2015-05", quote="The two cities renewed their agreement."),
    ]
    acts = [
        (activity("Signing of a memorandum", "signing", "2005-05-03"), (7,)),
        (activity("Visit of a choir", "visit", "1999-08"), (5, 6)),
    ]

    assert told(history_of(claims, {}, acts, TODAY)) == [
        ("first contact", "1978", (2,), ""),
        ("plans", "1984-02", (1,), "friendship-city"),
        ("agreement", "1985-05-03", (2,), "sister-city"),
        ("activity", "1999-08", (5, 6), "Visit of a choir"),
        ("renewal", "2005-05-03", (7,), "Signing of a memorandum"),
        ("renewal", "2015-05", (3,), "sister-city"),
        ("last sign of life", "2026-04", (2,), ""),
    ]


@pytest.mark.parametrize(
    ("quote", "what"),
    [
        ("The mayors reaffirmed the sister-city agreement.", "renewal"),
        ("They re-confirmed their partnership.", "renewal"),
        ("両市は協定を更新した。", "renewal"),
        ("The ceremony served to reaffirm the deepening bond between the two villages.", "agreement"),
        ("Both sides reconfirmed their wish to sing together.", "agreement"),
    ],
)
def test_only_an_agreement_made_again_is_a_renewal(quote: str, what: str):
    (first, *_) = told(history_of([said(3, "2015-06", formalised="2015-05", quote=quote)], {}, [], TODAY))
    assert first[:2] == (what, "2015-05")


def test_a_more_exact_date_stands_before_the_one_that_it_fits():
    claims = [said(1, "2026-01", formalised="1985"), said(2, "2026-04", "council", formalised="1985-05-03")]

    entry = history_of(claims, {}, [], TODAY)[0]

    assert entry.dates == (Value("1985-05-03", (2,)), Value("1985", (1,)))


def test_dates_on_which_sources_differ_stand_side_by_side_the_shown_one_first():
    claims = [said(1, "2026-01", formalised="1985"), said(2, "2026-04", "council", formalised="1987")]

    entry = history_of(claims, {}, [], TODAY)[0]

    assert entry.dates == (Value("1985", (1,)), Value("1987", (2,)))


def test_a_decided_date_goes_first_and_keeps_the_claims_that_agree():
    claims = [said(1, "2026-01", formalised="1985"), said(2, "2026-04", "council", formalised="1987")]

    assert history_of(claims, {"formalised": "1987"}, [], TODAY)[0].dates == (Value("1987", (2,)), Value("1985", (1,)))
    assert history_of(claims, {"formalised": "1986"}, [], TODAY)[0].dates[0] == Value("1986", ())


def test_a_friendship_that_became_a_sister_city_was_agreed_twice():
    claims = [
        said(1, "1990-01", kind=TieKind.FRIENDSHIP_CITY, formalised="1989"),
        said(2, "2001-01", formalised="2000"),
    ]

    assert told(history_of(claims, {}, [], TODAY))[:2] == [
        ("agreement", "1989", (1,), "friendship-city"),
        ("agreement", "2000", (2,), "sister-city"),
    ]


def test_an_end_without_a_date_stands_at_the_date_of_its_source_and_a_list_s_silence_is_told():
    claims = [
        said(1, "2019-03", formalised="1985"),
        said(2, "2022-05", status=TieStatus.ENDED),
        said(3, "2023-01-05", "council", gone=True),
    ]

    assert told(history_of(claims, {}, [], TODAY)) == [
        ("agreement", "1985", (1,), "sister-city"),
        ("end", "2022-05", (2,), ""),
        ("no longer listed", "2023-01-05", (3,), "council"),
    ]
