"""Comparison of headlines, captions, bodies and topics."""

import pytest

from glocal.evaluation.articles import align, compare_articles
from glocal.evaluation.scores import Count, Fact, Outcome
from glocal.evaluation.stated import StatedArticle

HEADLINE = "Thirty years of friendship with Minokamo"


def compare(said: list[StatedArticle], true: list[StatedArticle]) -> Outcome:
    """Return what two lists of articles come to."""
    return compare_articles(align("may", said, true), said, true)


@pytest.mark.parametrize(
    ("said", "true", "expected"),
    [
        (HEADLINE, f"Read more! {HEADLINE}", {0: 0}),
        (HEADLINE, "Thirty years of fr1endship with Minokamo", {0: 0}),
        ("Thirty years", HEADLINE, {}),
        ("Reception in Dubbo", HEADLINE, {}),
        (f"Read more! {HEADLINE}", HEADLINE, {0: 0}),
        (f"Vol. 3, No. 12 (February 2024) {HEADLINE}", HEADLINE, {}),
    ],
    ids=["without banner", "damaged letter", "too short a part", "another", "short banner", "long masthead in front"],
)
def test_headlines_are_the_same_with_banner_or_nearly(said: str, true: str, expected: dict[int, int]):
    assert align("may", [StatedArticle(said)], [StatedArticle(true)]).true_of_said == expected


def test_captions_may_differ_by_a_letter_but_not_by_a_word_in_three():
    said = StatedArticle(HEADLINE, ("Tree planting at Lake Moris", "Farewell and a dinner"))
    true = StatedArticle(HEADLINE, ("Farewell dinner", "Tree planting at Lake Morris"))
    outcome = compare([said], [true])
    assert outcome.count(Fact.CAPTIONS) == Count(1, 2, 2)
    assert [miss.what for miss in outcome.misses] == ["Farewell dinner", "Farewell and a dinner"]


def test_captions_and_topics_of_articles_not_found_count_as_missed_and_wrong():
    said = StatedArticle("Something else", ("One", "Two"), "", ("food",))
    true = StatedArticle(HEADLINE, ("One",), "", ("food", "youth"))
    outcome = compare([said], [true])
    assert outcome.count(Fact.CAPTIONS) == Count(0, 2, 1)
    assert outcome.count(Fact.TOPICS) == Count(0, 1, 2)


def test_a_body_is_right_when_both_are_empty_and_wrong_when_one_is():
    empty, full = StatedArticle(HEADLINE), StatedArticle(HEADLINE, (), "They came.")
    assert compare([empty], [empty]).count(Fact.BODIES) == Count(1, 1, 1)
    assert compare([empty], [full]).count(Fact.BODIES) == Count(0, 1, 1)


def test_line_breaks_and_bullets_do_not_change_a_body():
    said = StatedArticle(HEADLINE, (), "* They came.\n\n* They left.")
    assert compare([said], [StatedArticle(HEADLINE, (), "They came. They left.")]).count(Fact.BODIES).hits == 1
