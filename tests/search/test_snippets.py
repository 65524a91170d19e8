"""The words found, marked in a text, and the passage that shows them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.gazetteer.local_names import LocalNames, local_names
from glocal.search.query import parse
from glocal.search.snippets import LENGTH, Highlighter


def marked(query: str, text: str, names: LocalNames) -> list[str]:
    """Return the words of a text that a query marks."""
    return [piece.text for piece in Highlighter(parse(query), names).pieces(text) if piece.is_found]


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("city", "Cities of the City", ["Cities", "City"]),
        ("Lueneburg", "in Lüneburg, Germany", ["Lüneburg"]),
        ("リューネブルク", "in Lüneburg, Germany", ["Lüneburg"]),
        ("fest*", "a Festival, festive", ["Festival", "festive"]),
        ("-city music", "music in the city", ["music"]),
        ("姉妹都市", "三郷市の姉妹都市です", ["姉妹都市"]),
        ("しまいとし", "三郷市の姉妹都市です", ["姉妹都市"]),
        ('"young people"', "Young people sing", ["Young", "people"]),
        ("<script>", "a <script> tag", ["script"]),
        ("", "nothing", []),
    ],
)
def test_the_words_asked_for_are_marked_in_their_forms(query: str, text: str, found: list[str], names: LocalNames):
    assert marked(query, text, names) == found


def test_the_passage_is_where_most_words_stand(names: LocalNames):
    text = f"The mayor came. {'Nothing was said. ' * 60}Then the mayor sang of peace. {'Silence. ' * 60}"
    pieces = Highlighter(parse("mayor peace"), names).passage(text)
    shown = "".join(piece.text for piece in pieces)
    assert "the mayor sang of peace" in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) < LENGTH + 10


def test_without_a_word_found_the_passage_is_the_beginning(names: LocalNames):
    assert (
        "".join(piece.text for piece in Highlighter(parse("zebra"), names).passage("One two three")) == "One two three"
    )


TEXTS = st.text(st.sampled_from("city 姉妹都市のしま. lü-"), max_size=400)


@given(TEXTS, st.sampled_from(["city", "姉妹都市 city", "しまい", "l*", "-city", ""]))
def test_marking_changes_no_letter_and_a_passage_is_part_of_the_text(text: str, query: str):
    highlighter = Highlighter(parse(query), local_names())
    assert "".join(piece.text for piece in highlighter.pieces(text)) == text
    passage = "".join(piece.text for piece in highlighter.passage(text, 40))
    assert passage.removeprefix("… ").removesuffix(" …") in text
