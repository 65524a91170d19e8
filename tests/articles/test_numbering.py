"""What a number at the beginning of a line says."""

import pytest

from glocal.articles.line import split_lines
from glocal.articles.numbering import see_numbers
from glocal.articles.observe import signs_on
from glocal.articles.scoring import names

PARTS = "Kobe and Riga sign\n\n1. Outline\nThe mayors sign.\n\n2 Signatories\nMayor Ito\n\n3. Period\nMay\n"
ARTICLES = (
    "1. The harbour of Kobe takes in a ship from Riga\n\nIt came in May.\n\n"
    "2. A choir from Seattle sings under the cherry trees\n\nIt rained.\n"
)
CIRCLED = ARTICLES.replace("1. ", "①").replace("2. ", "② ")
BRACKETED = ARTICLES.replace("1. ", "[1] ").replace("2. ", "[2] ")
POINTS = "Kobe and Riga sign\n\n1. Outline\nThey sign.\n(1) Place\nA hall\n(2) Time\nNoon\n2. Signatories\nMayor Ito\n"
SEEN = {
    "short headings that count on": (PARTS, 1, "heads a numbered part"),
    "a heading without a full stop behind its number": (PARTS, 3, "heads a numbered part"),
    "text between the parts": (PARTS, 4, "stands in a release"),
    "long headings": (ARTICLES, 2, "heads one of several numbered articles"),
    "circled numbers without a blank": (CIRCLED, 0, "heads one of several numbered articles"),
    "circled numbers": (CIRCLED, 2, "heads one of several numbered articles"),
    "numbers in brackets": (BRACKETED, 2, "heads one of several numbered articles"),
    "part behind the points of another": (POINTS, 7, "heads a numbered part"),
    "long headings of a release": (
        f"PRESS RELEASE\n\nKobe City\nMay 2, 2025\n\n{ARTICLES}",
        5,
        "heads one of several numbered articles",
    ),
    "short headings right under the masthead": (
        "News\n\nMay 2025\n\n1. Oars\n\nWood.\n\n2. Boats\n\nSteel.\n",
        2,
        "is numbered alone",
    ),
    "points": ("We need\n\n1. Boats\n2. Oars\n", 1, "is numbered among numbered lines"),
    "one heading alone": ("1. Outline\n\nThe mayors sign.\n", 0, "is numbered alone"),
}


@pytest.mark.parametrize(("text", "line", "sign"), SEEN.values(), ids=SEEN.keys())
def test_a_number_says_what_it_counts(text: str, line: int, sign: str):
    lines = split_lines(text)
    seen = [signs_on(entry.text) for entry in lines]
    see_numbers(lines, seen)
    assert sign in names(seen[line])


def test_points_that_count_anew_within_a_part_head_no_part():
    lines = split_lines(POINTS)
    seen = [signs_on(entry.text) for entry in lines]
    see_numbers(lines, seen)
    assert [i for i, sign in enumerate(seen) if "heads a numbered part" in names(sign)] == [1, 7]


def test_a_quantity_that_continues_no_count_heads_nothing():
    lines = split_lines("A boat\n\n3 Friends\nThey row.\n\n4 Oars\nThey float.\n")
    seen = [0] * len(lines)
    see_numbers(lines, seen)
    assert seen == [0] * len(lines)
