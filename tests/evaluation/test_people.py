"""Comparison of people."""

import pytest

from glocal.evaluation.alignment import Alignment
from glocal.evaluation.people import compare_people
from glocal.evaluation.scores import Count, Fact
from glocal.evaluation.stated import StatedPerson

SAME = Alignment("may", {0: 0})
ITO = StatedPerson(0, "Seiji Ito", "Mayor")


@pytest.mark.parametrize(
    ("said", "hits"),
    [
        (StatedPerson(0, "ITO Seiji", "mayor"), 1),
        (StatedPerson(0, "Ito", "Mayor"), 1),
        (StatedPerson(0, "Itoh", "Mayor"), 0),
        (StatedPerson(0, "Seiji Ito", "Governor"), 0),
        (StatedPerson(0, "Seiji Ito", None), 0),
        (StatedPerson(1, "Seiji Ito", "Mayor"), 0),
        (StatedPerson(None, "Seiji Ito", "Mayor"), 0),
    ],
    ids=["order and case", "family name", "other name", "other office", "no office", "other article", "no article"],
)
def test_a_person_is_known_by_a_name_an_office_and_the_article(said: StatedPerson, hits: int):
    assert compare_people(SAME, [said], [ITO]).count(Fact.PEOPLE) == Count(hits, 1, 1)


def test_a_person_without_office_on_both_sides_is_the_same():
    person = StatedPerson(0, "Nouchi Yokichi", None)
    assert compare_people(SAME, [person], [person]).count(Fact.PEOPLE).hits == 1


def test_of_two_mayors_each_finds_his_own():
    sato, other = StatedPerson(0, "Sato Ken", "Mayor"), StatedPerson(0, "Sato Mari", "Mayor")
    assert compare_people(SAME, [other, sato], [sato, other]).count(Fact.PEOPLE).hits == 2
