"""Comparison of ties and their details."""

from dataclasses import replace

import pytest

from glocal.evaluation.alignment import Alignment
from glocal.evaluation.scores import Count, Fact
from glocal.evaluation.stated import StatedEnd, StatedPlace, StatedTie
from glocal.evaluation.ties import compare_ties

SAME = Alignment("may", {0: 0})
UBE = StatedEnd(None, StatedPlace("Ube", "locality", "JP", "Yamaguchi", 33.94, 131.25))
NEWCASTLE = StatedEnd(None, StatedPlace("Newcastle", "locality", "AU", "New South Wales", -32.93, 151.78))
TIE = StatedTie(0, "sister-city", "active", (UBE, NEWCASTLE), None, "1980-11-21", ())


@pytest.mark.parametrize(
    ("said", "hits"),
    [
        (replace(TIE, between=(NEWCASTLE, UBE)), 1),
        (replace(TIE, kind="friendship-city"), 0),
        (replace(TIE, between=(UBE, UBE)), 0),
        (replace(TIE, between=(UBE,)), 0),
        (replace(TIE, article=3), 0),
    ],
    ids=["other order", "other kind", "other pair", "one end", "other article"],
)
def test_a_tie_is_known_by_its_kind_and_its_pair(said: StatedTie, hits: int):
    assert compare_ties(SAME, [said], [TIE]).count(Fact.TIES) == Count(hits, 1, 1)


@pytest.mark.parametrize(
    ("said", "count"),
    [
        (TIE, Count(2, 2, 2)),
        (replace(TIE, status="ended"), Count(1, 2, 2)),
        (replace(TIE, formalised="1980-11-21~"), Count(2, 2, 2)),
        (replace(TIE, formalised="1980"), Count(1, 2, 2)),
        (replace(TIE, formalised=None), Count(1, 1, 2)),
        (replace(TIE, since="1979"), Count(2, 3, 2)),
        (replace(TIE, kind="exchange"), Count(0, 0, 0)),
    ],
    ids=["same", "status", "doubt", "year alone", "not told", "too much", "tie not found"],
)
def test_details_count_only_for_ties_that_were_found(said: StatedTie, count: Count):
    assert compare_ties(SAME, [said], [TIE]).count(Fact.TIE_DETAILS) == count
