"""What wide gaps mean is found out from the text itself."""

from glocal.articles.label import Label
from glocal.articles.layout import best_reading
from glocal.articles.line import split_lines
from glocal.articles.observe import signs_on
from glocal.articles.scoring import bit
from glocal.articles.surroundings import see_surroundings

BODY = (
    "On June 2, the two cities opened a joint exhibition in the town hall, and more than 2,300 "
    "visitors have seen it so far. "
)
PICTURES = (
    f"A Bell for Bath\n\n\n\nThe bell\n\n\n\nThe tower\n\n{BODY * 2}\n\nA Tree for Tono\n\n\n\nThe tree\n\n{BODY * 2}"
)
ARTICLES = f"A Bell for Bath\n\n{BODY * 2}\n\n\n\nA Tree for Tono\n\n{BODY * 2}\n\n\n\nA Boat for Bergen\n\n{BODY * 2}"


def read(text: str) -> tuple[list[int], list[Label]]:
    lines = split_lines(text)
    seen = [signs_on(line.text) for line in lines]
    see_surroundings(text, lines, seen)
    signs, states = best_reading(lines, seen)
    return signs, [state.label for state in states]


def test_wide_gaps_stand_before_pictures():
    signs, labels = read(PICTURES)
    assert signs[1] & bit("stands apart like a picture")
    assert labels == [
        Label.HEADLINE,
        Label.CAPTION,
        Label.CAPTION,
        Label.BODY,
        Label.HEADLINE,
        Label.CAPTION,
        Label.BODY,
    ]


def test_wide_gaps_stand_before_articles():
    signs, labels = read(ARTICLES)
    assert signs[2] & bit("stands apart like an article")
    assert labels == [Label.HEADLINE, Label.BODY] * 3


def test_wide_gaps_around_masthead_and_imprint_say_nothing_of_the_articles_between():
    news = "\n\n".join(f"{name} Greets the Spring\n\n{BODY * 2}" for name in ("Bath", "Tono", "Bergen"))
    signs, labels = read(f"The Harbour Bell\nNewsletter of the Boat Club\nMay 2023\n\n\n{news}\n\n\nTel. 012 345")
    assert not any(sign & bit("stands close where articles stand apart") for sign in signs)
    assert labels[3:9] == [Label.HEADLINE, Label.BODY] * 3
