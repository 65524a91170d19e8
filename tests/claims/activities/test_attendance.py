"""Figures of attendance: how many, of what, and how meant."""

import pytest

from glocal.claims.activities.attendance import find_figures
from glocal.claims.phrases import lowered
from glocal.model.span import Span

TOLD = [
    (
        (
            "It was attended by over 300 people from 15 cities (Pittsburgh, Melbourne, etc.) in nine countries, as well"
            " as 22 cities in Japan and 50 companies and organizations."
        ),
        [
            (300, "people", "over"),
            (15, "cities", "exact"),
            (9, "countries", "exact"),
            (22, "cities", "exact"),
            (50, "companies and organizations", "exact"),
        ],
    ),
    (
        "attended by 20 ambassadors and others from 16 countries",
        [(20, "ambassadors", "exact"), (16, "countries", "exact")],
    ),
    ("with the participation of 19 ambassadors and spouses", [(19, "ambassadors and spouses", "exact")]),
    ("Nearly 200 guests joined the party.", [(200, "guests", "about")]),
    ("He unveiled it on 20 June before some 90 guests.", [(90, "guests", "about")]),
    ("Over 180 viewers from 57 embassies logged in.", [(180, "viewers", "over"), (57, "embassies", "exact")]),
    ("12 junior high school students visited Bonn.", [(12, "students", "exact")]),
    ("More than 1,500 runners took part.", [(1500, "runners", "over")]),
    ("A 12-member delegation visited Bonn.", [(12, "member", "exact")]),
    ("Twenty-two students took part in the contest.", [(22, "students", "exact")]),
    ("Fewer than thirty people attended.", [(30, "people", "under")]),
    ("The fair drew 40,000+ visitors.", [(40000, "visitors", "over")]),
    (
        "A delegation of 18 visited Bonn with a crowd of around 150.",
        [(18, "delegation", "exact"), (150, "crowd", "about")],
    ),
    (
        "Eleven of us joined, with two bakers and 12 young farmers.",
        [(11, "us", "exact"), (2, "bakers", "exact"), (12, "young farmers", "exact")],
    ),
    ("市民約1,500人余りが参加した。", [(1500, "市民", "about")]),
    ("約120人が参加し、14か国の大使が出席した。", [(120, "人", "about"), (14, "か国", "exact")]),
]

SILENT = [
    "The two countries exchanged views; all who attended were glad.",
    "Participants were divided into four groups of work.",
    "The account has approx. 1 million followers who joined it.",
    "The school has 300 students.",
    "They joined for 30 years.",
    "On 18 June Mayor Hall attended.",
    "Since 2009 our associations have gathered.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_every_figure_is_read(text: str, expected: list[tuple[int, str, str]]):
    figures = find_figures(text, lowered(text), Span(0, len(text)))

    assert [(f.attendance.count, f.attendance.of, f.attendance.bound.value) for f in figures] == expected


@pytest.mark.parametrize("text", SILENT)
def test_what_counts_something_else_is_no_attendance(text: str):
    assert find_figures(text, lowered(text), Span(0, len(text))) == ()


def test_a_sentence_that_tells_an_event_need_not_say_that_anybody_took_part():
    text = "Some 40 pupils cooked okonomiyaki."
    told = find_figures(text, lowered(text), Span(0, len(text)), is_told=True)

    assert [(f.attendance.count, f.attendance.of) for f in told] == [(40, "pupils")]
    assert find_figures(text, lowered(text), Span(0, len(text))) == ()
