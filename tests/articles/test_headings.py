"""What heads what."""

import pytest

from glocal.articles.block import blocks_of
from glocal.articles.headings import see_headings
from glocal.articles.line import split_lines
from glocal.articles.observe import signs_on
from glocal.articles.scoring import names

KICKERS = "News\n\nHarbour Diary\n\nA boat of oak\n\nIt floats.\n\nHarbour Diary\n\nA bell of bronze\n\nIt rang.\n"
HEADED = "\n\n".join(
    f"{kicker}\nThe Bell of Bath Rings in Kobe\n\nIt rang." for kicker in ("Harbour Diary", "Town Hall", "School Yard")
)
THREE_LINES = "An Evening with Mie:\nGreen Tea and Songs\nAround the Lake of Tono\n\nThey sang."

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
    "headline of three lines": (THREE_LINES, 0, "leads to its second line"),
    "list under two words": (
        "Those present:\nBoat Club Riga\nSakura Choir Kobe\n",
        1,
        "is listed under a line that leads on",
    ),
    "kicker that recurs": (KICKERS, 1, "is a kicker"),
    "headline under a kicker that recurs": (KICKERS, 5, "stands under a kicker"),
    "kicker set like others": (HEADED, 3, "is a kicker"),
    "headline under a kicker set like others": (HEADED, 4, "stands under a kicker"),
    "centred under the margin": ("A boat\n            A bell\n", 1, "is centred below a line that is not"),
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


NOT_SEEN = {
    "headline of three lines": (THREE_LINES, 0, "leads to a list"),
    "its second line": (THREE_LINES, 1, "is listed under a line that leads on"),
    "short line that stands once": (KICKERS.replace("Harbour Diary", "Town Hall", 1), 1, "is a kicker"),
    "two blocks alike": (HEADED.split("\n\nSchool Yard")[0], 0, "is a kicker"),
    "second centred line": (
        "A boat\n            A bell\n            A rope\n",
        2,
        "is centred below a line that is not",
    ),
    "head of a mail": ("From: Ann Hill\nTo: Ben Okuda\n", 0, "is a pair among pairs"),
}


@pytest.mark.parametrize(("text", "line", "sign"), NOT_SEEN.values(), ids=NOT_SEEN.keys())
def test_a_line_does_not_show_what_it_only_seems_to_head(text: str, line: int, sign: str):
    lines = split_lines(text)
    seen = [signs_on(entry.text) for entry in lines]
    see_headings(lines, blocks_of(lines), seen)
    assert sign not in names(seen[line])
