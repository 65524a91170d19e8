"""What Markdown sets bold."""

import pytest

from glocal.articles.block import blocks_of
from glocal.articles.emphasis import see_emphasis
from glocal.articles.line import split_lines
from glocal.articles.scoring import names


def seen_in(text: str) -> list[tuple[str, ...]]:
    lines = split_lines(text)
    seen = [0] * len(lines)
    see_emphasis(lines, blocks_of(lines), seen)
    return [names(sign) for sign in seen]


def test_a_headline_may_be_bold_over_two_lines():
    assert seen_in("**A Bell\nfor Bath**\n\nIt rang.") == [
        ("is set bold",),
        ("is set bold", "goes on within a mark"),
        (),
    ]


def test_italics_only_hold_lines_together():
    assert seen_in("*The bell\nof Bath*") == [(), ("goes on within a mark",)]


@pytest.mark.parametrize("text", ["**A bell** rang.", "**A bell\n\nrang.**", "* A bell\n* A boat", "** A bell"])
def test_what_is_not_set_bold_as_a_whole_shows_nothing(text: str):
    assert not any(seen_in(text))
