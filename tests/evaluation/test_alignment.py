"""Records in their articles, and details of records."""

from glocal.evaluation.alignment import Alignment, Detail, Measure, compare_details, compare_records
from glocal.evaluation.scores import Count, Fact
from glocal.evaluation.stated import StatedPerson

CROSSED = Alignment("may", {0: 1, 1: 0})


def same_name(said: StatedPerson, true: StatedPerson) -> float:
    """Return 1 for people of one name."""
    return float(said.name == true.name)


MEASURE = Measure(Fact.PEOPLE, same_name, lambda person: str(person.name))


def person(article: int | None) -> StatedPerson:
    """Return Ito in an article."""
    return StatedPerson(article, "Ito", "Mayor")


def test_records_join_where_their_articles_were_found_to_be_one():
    assert CROSSED.joins(person(0), person(1))
    assert not CROSSED.joins(person(0), person(0))
    assert not CROSSED.joins(person(7), person(7))
    assert not CROSSED.joins(person(None), person(0))


def test_records_of_different_articles_are_missed_and_wrong():
    pairs, outcome = compare_records(CROSSED, MEASURE, [person(0)], [person(0), person(1)])
    assert pairs == [(0, 1)]
    assert outcome.counts == {Fact.PEOPLE: Count(1, 1, 2)}
    assert [str(miss) for miss in outcome.misses] == ["may[0] people missed: Ito"]


def test_details_count_what_is_told_and_list_what_differs():
    details = [Detail("since", "1980", "1981"), Detail("status", "active", "active"), Detail("mode", None, "")]
    outcome = compare_details(CROSSED, Fact.TIE_DETAILS, [((1, "A – B"), details)])
    assert outcome.counts == {Fact.TIE_DETAILS: Count(1, 2, 2)}
    assert [str(miss) for miss in outcome.misses] == ["may[1] tie_details wrong: A – B: since is 1981, said 1980"]
