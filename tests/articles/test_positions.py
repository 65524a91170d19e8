"""Where a line stands."""

import pytest

from glocal.articles.line import split_lines
from glocal.articles.observe import signs_on
from glocal.articles.positions import see_positions
from glocal.articles.scoring import names

HEAD = "Kobe News\n\nMay 2024\n\n"
PROSE = (
    "The singers of Zeist stayed in Yamada Town for a week and sang in its hall, in two schools and on the quay. " * 2
)
SPRING = "Dear readers, spring has come again\nand the boats are out.\n\n"
POSTS = "A Bell for Bath\nPosted on 3 May 2024\n\nIt rang.\n\nA Boat for Riga\nPosted on 9 May 2024\n\nIt floats.\n"
DATED = "".join(f"A Boat for Riga, Part {part}\n\n{part} May 2024\n\n{PROSE}\n\n" for part in range(1, 5))
DATED_ABOVE = (
    "Kobe News\n\nPosted on 3 May 2024\n\nA Bell for Bath\n\nIt rang.\n\nIt rang twice.\n\nAll came.\n\n"
    "Posted on 9 May 2024\n\nA Boat for Riga\n\nIt floats.\n"
)

SEEN = {
    "first line": ("A Bell\nA Boat\n", 0, "stands first"),
    "sixth line": ("A\nB\nC\nD\nE\nF\nG\n", 5, "stands at the top"),
    "greeting on a line of its own": (f"{HEAD}Dear friends,\n\nA Bell\n", 2, "greets above the news"),
    "line that leads to the news": (
        f"{HEAD}Dear friends,\n\nplease find below our news of May.\n\nA Bell\n",
        3,
        "greets above the news",
    ),
    "greeting within a paragraph": (f"{HEAD}{SPRING}A Bell\n", 2, "greets above the news"),
    "end of a greeting paragraph": (f"{HEAD}{SPRING}A Bell\n", 3, "greets above the news"),
    "greeting in Japanese": (
        "神戸だより\n\n2024年5月\n\n読者の皆様、春になりました。\n\n鐘\n",
        2,
        "greets above the news",
    ),
    "headline above the day of its post": (f"News\nMay\nJune\nJuly\nA\n\n{POSTS}", 5, "stands above a date"),
    "headline above a date": (
        f"News\n\nA\n\nB\n\nC\n\nD\n\nA Boat\n\n3 May 2024\n\n{PROSE}\n",
        5,
        "stands above a date",
    ),
    "first headline where each has its date": (DATED, 0, "stands above a date"),
    "who publishes, between title and date": (
        "Sister Cities Quarterly\nFriends of Kobe\nMay 2024\n",
        1,
        "stands between title and date",
    ),
    "name under a farewell": ("It rained.\n\nBest regards,\n\nRuth Okuda\n", 2, "stands below a farewell"),
    "body under a farewell": (
        "It rained.\n\nBest regards,\n\nRuth Okuda\nChair\nBoat Club\n",
        4,
        "stands below a farewell",
    ),
    "heading above its places": (
        "Snow Links Two Resorts\n\nKutchan Town and St. Moritz\n",
        0,
        "stands above its places",
    ),
    "second line behind a dash": ("A Bell for Bath –\n\nA Boat\n", 1, "stands behind a heading that is not done"),
    "line behind an exclamation": ("Hello, Riga!\n\nA Boat\n", 1, "stands behind an exclamation"),
    "title that ends with its date": ("Kobe News - May 2024\n\nA Bell\n", 0, "ends with a date of issue"),
}
NOT_SEEN = {
    "seventh line": ("A\nB\nC\nD\nE\nF\nG\n", 6, "stands at the top"),
    "greeting far from the masthead": (f"{HEAD}A Bell\n\nDear friends,\n\nit rang.\n", 3, "greets above the news"),
    "headline that greets": (f"{HEAD}Hello again, Hiratsuka!\n\nIt rained.\n", 2, "greets above the news"),
    "letter that tells of something": (
        f"{HEAD}Dear readers, this is what happened.\n{PROSE}\n{PROSE}\n",
        2,
        "greets above the news",
    ),
    "headline right under a greeting": (f"{HEAD}Dear friends,\nA Bell\n", 3, "greets above the news"),
    "headline below a greeting": (f"{HEAD}{SPRING}A Bell\n", 4, "greets above the news"),
    "end of an article above the day of the next post": (
        DATED_ABOVE,
        5,
        "stands above a date",
    ),
    "fourth line under a farewell": (
        "It rained.\n\nBest regards,\n\nRuth Okuda\nChair\nBoat Club\n\nA Bell\n",
        5,
        "stands below a farewell",
    ),
    "sentence under a farewell": (
        "It rained.\n\nBest regards,\n\nand do not forget to come to our next evening of songs on the quay.\n",
        2,
        "stands below a farewell",
    ),
    "line behind the second of two dashes": (
        "A Bell for Bath\n– And a Boat –\n\nIt rang.\n",
        2,
        "stands behind a heading that is not done",
    ),
    "line far below that ends with a date": (
        "News\n\nA\n\nB\n\nC\n\nD\n\nE\n\nThe Boats of Riga, May 2024\n",
        6,
        "ends with a date of issue",
    ),
}


def seen_in(text: str) -> list[tuple[str, ...]]:
    lines = split_lines(text)
    seen = [signs_on(line.text) for line in lines]
    see_positions(lines, seen)
    return [names(sign) for sign in seen]


@pytest.mark.parametrize(("text", "line", "sign"), SEEN.values(), ids=SEEN.keys())
def test_a_line_shows_where_it_stands(text: str, line: int, sign: str):
    assert sign in seen_in(text)[line]


@pytest.mark.parametrize(("text", "line", "sign"), NOT_SEEN.values(), ids=NOT_SEEN.keys())
def test_a_line_does_not_show_where_it_only_seems_to_stand(text: str, line: int, sign: str):
    assert sign not in seen_in(text)[line]
