"""Articles from labelled lines."""

import pytest

from glocal.articles.assemble import assemble, join
from glocal.articles.label import State
from glocal.articles.line import split_lines
from glocal.model.span import Span

TEXT = "News\nA Bell\nfor Bath\nPhoto: the bell\nIt was cast in Ueda and\nrang.\n7\nA Tree\nIt grows."
STATES = [
    State.MASTHEAD,
    State.HEADLINE,
    State.HEADLINE_ON,
    State.CAPTION,
    State.BODY,
    State.BODY_ON,
    State.FURNITURE_AFTER,
    State.HEADLINE,
    State.BODY,
]


def test_lines_of_one_piece_are_joined_and_furniture_is_left_out():
    first, second = assemble(split_lines(TEXT), STATES)
    assert (first.headline, first.captions, first.body) == (
        "A Bell for Bath",
        ("Photo: the bell",),
        "It was cast in Ueda and rang.",
    )
    assert (second.headline, second.captions, second.body) == ("A Tree", (), "It grows.")


def test_the_lines_of_an_article_lead_into_the_document():
    first = assemble(split_lines(TEXT), STATES)[0]
    assert [span.of(TEXT) for span in first.lines] == [
        "A Bell\nfor Bath",
        "Photo: the bell",
        "It was cast in Ueda and\nrang.",
    ]


def test_text_before_any_headline_is_an_article_without_one():
    (article,) = assemble(split_lines("It rang."), [State.BODY])
    assert (article.headline, article.body, article.lines) == ("", "It rang.", (Span(0, 8),))


def test_paragraphs_are_set_apart_by_a_blank_line():
    (article,) = assemble(split_lines("A\nB.\nC."), [State.HEADLINE, State.BODY, State.BODY])
    assert article.body == "B.\n\nC."


def test_words_broken_at_line_ends_are_joined_and_chains_keep_their_hyphens():
    assert join(["sister-city part-", "nership, people-", "to-people, E-", "KIZUNA"]) == (
        "sister-city partnership, people-to-people, E- KIZUNA"
    )


def test_japanese_lines_are_joined_without_a_blank():
    assert join(["姉妹都市の", "協定", "with Bali"]) == "姉妹都市の協定 with Bali"


def test_the_number_of_an_article_is_no_part_of_its_headline_and_a_year_is():
    states = [State.HEADLINE, State.BODY]
    (bell,) = assemble(split_lines("2. A Bell for Bath\nIt rang."), states)
    (forum,) = assemble(split_lines("2024 Forum of Cities\nIt met."), states)
    assert (bell.headline, forum.headline) == ("A Bell for Bath", "2024 Forum of Cities")


@pytest.mark.parametrize("number", ["[1] ", "(2) ", "①", "⑫ ", "3) "])
def test_the_number_of_an_article_goes_in_whatever_form(number: str):
    (bell,) = assemble(split_lines(f"{number}A Bell for Bath\nIt rang."), [State.HEADLINE, State.BODY])
    assert bell.headline == "A Bell for Bath"


def test_captions_side_by_side_are_captions_each_with_its_place():
    text = "A Bell\nThe bell of Bath     Mayor Ito at the rope\nIt rang."
    (bell,) = assemble(split_lines(text), [State.HEADLINE, State.CAPTION, State.BODY])
    assert bell.captions == ("The bell of Bath", "Mayor Ito at the rope")
    assert [span.of(text) for span in bell.lines] == ["A Bell", *bell.captions, "It rang."]


@pytest.mark.parametrize("caption", ["The bell of Bath  Mayor Ito", "The bell of Bath     and its rope"])
def test_a_caption_with_a_gap_within_is_one(caption: str):
    (bell,) = assemble(split_lines(f"A Bell\n{caption}"), [State.HEADLINE, State.CAPTION])
    assert bell.captions == (caption,)


def test_a_large_first_letter_is_joined_to_its_word():
    states = [State.HEADLINE, State.BODY, State.BODY_ON]
    (bell,) = assemble(split_lines("A Bell\nI\nt rang in Bath."), states)
    assert bell.body == "It rang in Bath."
