"""What stands around a line."""

import pytest

from glocal.articles.line import split_lines
from glocal.articles.observe import signs_on
from glocal.articles.scoring import names
from glocal.articles.surroundings import see_surroundings

PROSE = (
    "Misato Town and Mas Village in Bali have kept up their exchange since 1991, when people "
    "from both places built a canoe. "
)
KAZUNO = (
    "Kazuno City and Sopron have been sister cities for over twenty years, and citizens of both visit one another. "
)
WRAPPED = (
    "The two cities opened a joint show\nof paper fans in the town hall, and\nmore than two "
    "thousand people have\nseen it so far and written a word.\n"
)
LETTER = "A Bell for Bath\n\nT\nhe bell rang.\n"
BOX = "+--------------+\n| Harbour House |\n| Ring twice    |\n+--------------+\n"
TITLES = "".join(f"A Canoe for Misato Town\n\n{PROSE * 2}\n\n" for _ in range(3))
STYLED = f"{TITLES}How the people of Misato built a canoe\n\n{TITLES}"
CONTENTS = "In this issue\nA Bell ... 1\nA Boat ... 2\n\nA Bell\n\nIt rang.\n\nA Boat\n\nIt floats.\n"

SEEN = {
    "full line": (WRAPPED, 1, "stands behind a full line"),
    "sentences": (WRAPPED, 0, "is a full line of a paragraph of sentences"),
    "open line": ("Left:\nthe Mayor\n", 1, "stands behind a line that is not done"),
    "open line at a new sentence": (
        "They met in Leon. In\nGuanajuato they sang.\n",
        1,
        "stands behind a line that is not done",
    ),
    "heading above its places": (
        "Snow Links Two Resorts\n\nKutchan Town in Hokkaido and St. Moritz in Switzerland\n",
        0,
        "stands above its places",
    ),
    "open heading": (
        "A Bond Leading to the Future :\n\nOtama Village\n",
        1,
        "stands behind a heading that is not done",
    ),
    "paragraph over two pages": (
        WRAPPED + "They and six guests\n\nThe Bell   Page 2\n\ntwo old friends stayed on.\n",
        4,
        "is a full line of a paragraph of sentences",
    ),
    "paragraph over a foot, a page number and a head": (
        WRAPPED + "They and six guests\n\nThe Bell   May 2024\n- 1 -\n\ntwo old friends stayed on.\n",
        4,
        "is a full line of a paragraph of sentences",
    ),
    "imprint that says what it costs": (
        "The Bell News is sent free of charge to towns\nand to those who ask.\n",
        0,
        "begins with who publishes it",
    ),
    "names below": (f"The Canoe of Misato\n\n{PROSE * 2}", 0, "its names come again below"),
    "names above": (f"{PROSE * 2}\n\nPeople of Misato and Bali\n\n{KAZUNO * 2}", 1, "its names stood above"),
    "contents": (CONTENTS, 1, "is listed with others that come again"),
    "farewell": ("Yours sincerely,\n\nRuth Okuda\n", 1, "stands below a farewell"),
    "signature": ("Rosemary Platt\nChair, Linked Cities\n", 0, "is a signature"),
    "imprint over two lines": (
        "The Oar is published by the\nBoat Club of Riga and its friends\n",
        1,
        "goes on from furniture",
    ),
    "masthead again": (
        f"Embassy of Peru\n\nNews\n\n{PROSE}\n\n{PROSE}\n\nA\n\nB\n\nEmbassy of Peru\n",
        6,
        "repeats a line of the masthead",
    ),
    "little text": (
        f"{PROSE}\n\n" * 6 + "Canoe on the beach\n\nIt floats.\n\nA Choir from Riga Sings in Kobe\n\n" + PROSE,
        6,
        "stands above too little for an article",
    ),
    "columnist": ("A WORD FROM OUR CHAIR\nAnna Berg\n\nIt rained.\n", 1, "names who wrote it"),
    "address": ("Boat Club of Riga\n5 Harbour Road, Riga\n", 0, "stands above an address"),
    "first": ("News\n", 0, "stands first"),
    "under the file of a picture": ("A Bell\n\n![](bell.jpg)\nThe bell of Bath\n", 2, "stands under a picture"),
    "brackets over two lines": ("A Bell\n\n[The bell of Bath\nin its tower]\n", 2, "goes on within a mark"),
    "imprint": ("Editor: Anna Berg\nPhotographs: private\n", 1, "stands in a block of the imprint"),
    "caption broken at its own width": (
        f"{WRAPPED}\nThe bell of the\nold tower\n\nMayors Ann and\nWalpole\n",
        7,
        "stands behind a full line",
    ),
    "large first letter": (LETTER, 1, "is a large first letter"),
    "rest of its word": (LETTER, 2, "stands behind a large first letter"),
    "rest of its word, set apart": (LETTER.replace("T\n", "T\n\n"), 2, "stands behind a large first letter"),
    "line in a box": (f"A Bell\n\n{BOX}\nA Boat\n", 2, "stands in a box"),
    "last line in a box": (f"A Bell\n\n{BOX}\nA Boat\n", 3, "stands in a box"),
    "plain line among title case": (STYLED, 6, "is set like a sentence where headlines are not"),
    "title among title case": (STYLED, 7, "is set like the headlines"),
    "broken headline right above its paragraph": (
        f"It rang.\n\nA Canoe for Misato and\nTwo Paddles for Bali\n{PROSE * 2}\n",
        1,
        "stands above a line set like it",
    ),
    "caption amid a paragraph": (
        f"{PROSE}{KAZUNO}Both towns sang in the hall, and\n\nThe hall of Misato\n\nthen {PROSE}{KAZUNO}\n",
        1,
        "stands amid a paragraph",
    ),
    "greeting that goes on": (
        "Kobe News\n\nMay 2024\n\nDear readers,\n\nthank you for reading\nour pages.\n\nThe editors\n\nA Bell\n",
        5,
        "greets above the news",
    ),
}


@pytest.mark.parametrize(("text", "line", "sign"), SEEN.values(), ids=SEEN.keys())
def test_a_line_shows_what_stands_around_it(text: str, line: int, sign: str):
    lines = split_lines(text)
    seen = [signs_on(entry.text) for entry in lines]
    see_surroundings(text, lines, seen)
    assert sign in names(seen[line])


NOT_SEEN = {
    "initial above a line of its own": ("A Bell\n\nT\nHe rang.\n", 1, "is a large first letter"),
    "initial far above": (LETTER.replace("T\n", "T\n\n\n"), 1, "is a large first letter"),
    "story in a box": (BOX.replace("| Ring twice    |\n", "| Ring twice    |\n" * 6), 1, "stands in a box"),
    "line between two boxes": (f"{BOX}\nA Bell\n\n{BOX}", 4, "stands in a box"),
    "plain line among plain lines": (
        f"{TITLES}How people built a canoe\n\n{PROSE * 2}\n\nHow it floats without oars\n\n{PROSE * 2}\n",
        6,
        "is set like a sentence where headlines are not",
    ),
}


@pytest.mark.parametrize(("text", "line", "sign"), NOT_SEEN.values(), ids=NOT_SEEN.keys())
def test_a_line_does_not_show_what_only_seems_to_stand_around_it(text: str, line: int, sign: str):
    lines = split_lines(text)
    seen = [signs_on(entry.text) for entry in lines]
    see_surroundings(text, lines, seen)
    assert sign not in names(seen[line])


def test_two_copies_of_an_issue_are_no_table_of_contents():
    text = CONTENTS.split("\n\n", 1)[1] * 2
    lines = split_lines(text)
    seen = [signs_on(entry.text) for entry in lines]
    see_surroundings(text, lines, seen)
    assert "is listed with others that come again" not in names(seen[0])
