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
SEEN = {
    "short headings that count on": (PARTS, 1, "heads a numbered part"),
    "a heading without a full stop behind its number": (PARTS, 3, "heads a numbered part"),
    "text between the parts": (PARTS, 4, "stands in a release"),
    "long headings": (ARTICLES, 2, "heads one of several numbered articles"),
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


def test_a_quantity_that_continues_no_count_heads_nothing():
    lines = split_lines("A boat\n\n3 Friends\nThey row.\n\n4 Oars\nThey float.\n")
    seen = [0] * len(lines)
    see_numbers(lines, seen)
    assert seen == [0] * len(lines)
