"""Lines with words: where they stand and what is above them."""

from hypothesis import given
from hypothesis import strategies as st

from glocal.articles.line import Line, split_lines, without_double_spacing


def test_lines_know_number_offset_gap_and_indent():
    assert split_lines("\n\nNews\n\n  April  \nText") == [
        Line(3, 2, "News", 0, 0),
        Line(5, 10, "April", 1, 2),
        Line(6, 18, "Text", 0, 0),
    ]


@given(st.text("ab \t\n\f"))
def test_every_line_stands_where_it_says(text: str):
    lines = split_lines(text)
    assert [line.span.of(text) for line in lines] == [line.text for line in lines]
    assert [line.text for line in lines] == [row.strip() for row in text.split("\n") if row.strip()]


def test_the_sides_of_a_box_are_no_words():
    text = "+------+\n| News |\n| May  |\n+------+\n| a | b |\n"
    lines = split_lines(text)
    assert [line.text for line in lines] == ["+------+", "News", "May", "+------+", "| a | b |"]
    assert [line.span.of(text) for line in lines] == [line.text for line in lines]


def test_the_marks_of_a_mail_quoted_from_end_to_end_are_no_words():
    lines = split_lines("> News\n>\n> > A bell\n>rang.\n")
    assert [(line.number, line.text, line.gap) for line in lines] == [(1, "News", 0), (3, "A bell", 1), (4, "rang.", 0)]


def test_a_caption_set_off_keeps_its_mark():
    assert [line.text for line in split_lines("A bell\n\n> The bell\n\nIt rang.\n")][1] == "> The bell"


def test_double_spacing_is_taken_back_where_sentences_run_over_blank_lines():
    lines = split_lines("The guests\n\nwere met at\n\nthe station.\n\n\nThey sang.")
    assert [line.gap for line in without_double_spacing(lines)] == [0, 0, 0, 1]


def test_paragraphs_set_apart_by_blank_lines_stay_apart():
    lines = split_lines("Guests\n\nThey were met.\n\nThey sang.")
    assert without_double_spacing(lines) is lines
