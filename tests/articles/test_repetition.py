"""Lines that come again."""

import pytest

from glocal.articles.line import split_lines
from glocal.articles.observe import signs_on
from glocal.articles.repetition import see_repetition
from glocal.articles.scoring import names

LISTED = "is listed with others that come again"


def seen_in(text: str) -> list[tuple[str, ...]]:
    lines = split_lines(text)
    seen = [signs_on(line.text) for line in lines]
    see_repetition(lines, seen)
    return [names(sign) for sign in seen]


def test_contents_are_known_though_headlines_are_broken_below():
    seen = seen_in(
        "Contents\n1. A bell of bronze for the tower of Bath\n2. A boat\n\n"
        "1. A bell of bronze for the tower\nof Bath\n\nIt rang.\n"
    )
    assert [LISTED in sign for sign in seen] == [True, True, True, False, False, False]


def test_contents_are_known_though_headlines_stand_in_capitals():
    assert LISTED in seen_in("In this issue:\n- A bell of bronze\n\nA BELL OF BRONZE\n\nIt rang.\n")[1]


@pytest.mark.parametrize("mark", ["-> ", "=> ", "→", "[1] ", "(1) ", "①", "• "])
def test_contents_are_known_whatever_marks_them(mark: str):
    seen = seen_in(f"Contents\n{mark}A bell of bronze\n\nA bell of bronze\n\nIt rang.\n")
    assert [LISTED in sign for sign in seen] == [True, True, False, False]


def test_what_is_listed_heads_nothing():
    seen = seen_in("【Contents】\n■ A bell of bronze\n\nA bell of bronze\n\nIt rang.\n")
    assert ["is marked as a heading" in sign for sign in seen[:2]] == [False, False]


def test_what_no_line_repeats_is_no_table_of_contents():
    assert not any(LISTED in sign for sign in seen_in("Contents\n1. Tea\n2. Milk\n\nA bell\n\nIt rang.\n"))
