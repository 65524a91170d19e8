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


def test_double_spacing_is_taken_back_where_sentences_run_over_blank_lines():
    lines = split_lines("The guests\n\nwere met at\n\nthe station.\n\n\nThey sang.")
    assert [line.gap for line in without_double_spacing(lines)] == [0, 0, 0, 1]


def test_paragraphs_set_apart_by_blank_lines_stay_apart():
    lines = split_lines("Guests\n\nThey were met.\n\nThey sang.")
    assert without_double_spacing(lines) is lines
