"""What heads what."""

import pytest

from glocal.articles.block import blocks_of
from glocal.articles.headings import see_headings
from glocal.articles.line import split_lines
from glocal.articles.observe import signs_on
from glocal.articles.scoring import names

SEEN = {
    "title over headings": (
        "# News\n\nMay\n\n## Ten trees\n\nThey grow.\n\n## A boat\n\nIt floats.",
        0,
        "is marked as a heading over headings",
    ),
    "heading of an article": (
        "# News\n\nMay\n\n## Ten trees\n\nThey grow.\n\n## A boat\n\nIt floats.",
        2,
        "is marked as a heading",
    ),
    "heading of a part": (
        "## Ten trees\n\nThey grow.\n\n### Care\n\nWater them.\n\n## A boat\n\nIt floats.",
        2,
        "is marked as a lower heading",
    ),
    "heading above a rule": ("Ten trees\n=========\n\nThey grow.", 0, "is marked as a heading"),
    "heading of two lines above a rule": (
        "Ten trees:\nAll of them\n===========\n\nThey grow.",
        0,
        "stands above an underlined line",
    ),
    "heading of a part above a rule": (
        "Ten trees\n=========\nThey grow.\n\nCare\n----\nWater them.\n\nA boat\n======\nIt floats.",
        3,
        "is marked as a lower heading",
    ),
    "question of an interview": (
        "Three Questions to Lima\n\nWhat came first?\n\nThe rain came first.\n\nAnd then?\n\nThe boat sailed.",
        3,
        "is a question among questions",
    ),
    "headline of two lines": ("Ten Trees:\nAll of Them Grow\n\nThey grow.", 0, "leads to its second line"),
    "unmarked line": (
        "## Ten trees\n\nGroup photo\n\nThey grow.\n\n## A boat\n\nIt floats.",
        1,
        "is unmarked where headings are marked",
    ),
    "numbered heading": ("1. Ten trees\n\nThey grow.\n\n2. A boat\n\nIt floats.", 0, "is numbered alone"),
    "numbered points": ("1. Period: May\n2. Place: Kobe\n", 0, "is numbered among numbered lines"),
    "numbered part of a release": ("PRESS RELEASE\n\nA boat\n\n1. Purpose\n\nTo float.", 2, "heads a numbered part"),
    "list under a colon": ("We need:\n3 boats\n2 oars\n", 2, "is listed under a line that leads on"),
    "pairs": ("Language: English\nFee: none\n", 0, "is a pair among pairs"),
    "centred": ("            News\nText of the news\n", 0, "is centred"),
    "above the masthead": ("The Rose\nNewsletter of the Society\nMay 2025\n", 0, "stands above the masthead"),
}


@pytest.mark.parametrize(("text", "line", "sign"), SEEN.values(), ids=SEEN.keys())
def test_a_line_shows_what_it_heads_or_belongs_to(text: str, line: int, sign: str):
    lines = split_lines(text)
    seen = [signs_on(entry.text) for entry in lines]
    see_headings(lines, blocks_of(lines), seen)
    assert sign in names(seen[line])
