"""Lines without the marks of Markdown."""

import pytest

from glocal.articles.markdown import inline_without_marks, without_marks


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("### Solidarity with Rivne", "Solidarity with Rivne"),
        (">> Obama and Gyeongju", "Obama and Gyeongju"),
        ("> Planting a tree", "Planting a tree"),
        ("■ Obama and Gyeongju", "Obama and Gyeongju"),
        ("**Bold head**", "Bold head"),
        ("*Issue 3/2022*", "Issue 3/2022"),
        ("a [partnership](https://a.example/x) with **Tono City**", "a partnership with Tono City"),
        ('![Planting](a.jpg "title")', "Planting"),
        ("- three interpreters", "three interpreters"),
        ("*** Ten Trees for Tono ***", "Ten Trees for Tono"),
        ("* A Week of Music *", "A Week of Music"),
        ("***Ten trees***", "Ten trees"),
        ("<Planting a tree>", "Planting a tree"),
        ("<Ann Hill, office@example.org>", "<Ann Hill, office@example.org>"),
        ("<Example.org/trees>", "<Example.org/trees>"),
        ("<Photo 1> Planting a tree", "<Photo 1> Planting a tree"),
        ("* starred * and 2*3*4 and snake_case_name", "starred * and 2*3*4 and snake_case_name"),
        ("#1 of 10", "#1 of 10"),
    ],
)
def test_marks_are_taken_away_and_words_stay(line: str, plain: str):
    assert without_marks(line) == plain


def test_marks_of_headings_stay_where_they_are_wanted():
    assert inline_without_marks("## Ten *trees*") == "## Ten trees"
