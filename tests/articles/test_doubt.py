"""Texts that are no newsletters are read as far as they go, and said to be doubtful."""

import pytest

from glocal.articles import read_articles
from glocal.documents import read_document

VERSE = "\n".join(
    [
        "The lantern swings above the gate",
        "and counts the boats that come too late,",
        "the harbour sleeps, the bells are dumb",
    ]
    * 9
)
PROGRAM = "\n".join(
    ["import sys", "def main(argv):", "    for name in argv[1:]:", "        print(name)", "    return 0"] * 9
)
TABLE = "\n".join(["city;partner;since", "Misato;Salamina;2025", "Kazuno;Sopron;1997"] * 9)

DOUBTFUL = {
    "verse": (VERSE, "holds few sentences and may be no newsletter"),
    "program": (PROGRAM, "holds few sentences and may be no newsletter"),
    "table": (TABLE, "holds few sentences and may be no newsletter"),
    "another script": ("مرحبا بالعالم هذه مدينة\n" * 9, "is in a script that is not read"),
    "only a title": ("Monthly Glocal News\n\nApril 2026\n", "has no article with running text"),
}


@pytest.mark.parametrize(("text", "message"), DOUBTFUL.values(), ids=DOUBTFUL.keys())
def test_a_text_that_is_no_newsletter_is_doubtful(text: str, message: str):
    problems = read_articles(read_document(text.encode(), "a.txt")).problems
    assert message in [problem.message for problem in problems]


def test_text_without_a_headline_is_told_with_its_line():
    text = "\n\nOn June 2, the two cities opened a joint exhibition in the town hall of Donostia.\n"
    (problem,) = read_articles(read_document(text.encode(), "a.txt")).problems
    assert (problem.message, problem.line) == ("begins with text that has no headline", 3)
