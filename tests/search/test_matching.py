"""Queries of the index: what a question in any spelling becomes."""

from collections.abc import Callable, Sequence

import pytest

from glocal.search.entry import Entry, What
from tests.search.conftest import Ask

WORDS = (
    Entry(What.ARTICLE, 1, "Sister-city agreement signed"),
    Entry(What.ARTICLE, 2, "The city has a sister"),
    Entry(What.ARTICLE, 3, "附属高校とサーヴィス"),
    Entry(What.ARTICLE, 4, "JICA研修員が来訪"),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sister-city", {1}),
        ("sister city", {1, 2}),
        ("付属", {3}),
        ("サービス", {3}),
        ("JICA研修", {4}),
        ("jica", {4}),
        ("研修 来訪", {4}),
        ("sign*", {1}),
        ("sis* city", {1, 2}),
        ("-sister -附属", {4}),
        ("s*", {1, 2, 3, 4}),
    ],
    ids=str,
)
def test_a_query_finds_the_texts_that_have_it(filed: Callable[[Sequence[Entry]], Ask], text: str, found: set[int]):
    assert {hit.pk for hit in filed(WORDS)(text).hits} == found
