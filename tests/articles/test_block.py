"""Blocks of lines and the width they are broken to."""

from glocal.articles.block import blocks_of, is_full, narrowly_full, usual_width
from glocal.articles.line import split_lines

BROKEN = (
    "The twenty-two citizens who went to Wendover, Utah, came home\non October 19 with 300 "
    "photographs and a wagon\nwheel, which is shown in the lobby.\n"
)


def test_a_paragraph_is_broken_to_its_longest_line():
    (block,) = blocks_of(split_lines(BROKEN))
    assert (block.start, block.end, block.width) == (0, 3, 0)
    wrapped = "The citizens who went to Utah\ncame home on October 19 with\nthree hundred photographs and\na wheel."
    (block,) = blocks_of(split_lines(wrapped))
    assert block.width == 29


def test_captions_under_one_another_are_not_broken_lines():
    (block,) = blocks_of(
        split_lines(
            "Group photo at the lunch meeting\nTest ride experience of Striemo\nTraditional crafts experience\n"
        )
    )
    assert block.width == 0


def test_blocks_end_at_blank_lines_and_leave_no_line_out():
    lines = split_lines("a\nb\n\nc\n\n\nd\ne\n")
    assert [(block.start, block.end) for block in blocks_of(lines)] == [(0, 2), (2, 3), (3, 5)]


def test_a_line_much_longer_than_the_width_was_not_broken():
    assert is_full("x" * 70, "and so on", 72)
    assert not is_full("x" * 40, "and so on", 72)
    assert not is_full("x" * 200, "and so on", 72)


def test_a_text_without_broken_lines_has_no_usual_width():
    assert usual_width(blocks_of(split_lines("One.\n\nTwo.\n"))) == 0


def test_two_pairs_of_lines_show_a_width_where_nothing_else_does():
    pairs = "The mayors met on the harbour\nwall in May.\n\nA choir from Riga sang there\ntwice in the rain.\n"
    assert usual_width(blocks_of(split_lines(pairs))) == 28
    assert usual_width(blocks_of(split_lines(f"{pairs}\n{'They sang. ' * 20}\n"))) == 0


def test_points_of_a_list_are_not_broken_lines():
    (block,) = blocks_of(split_lines("* eight students leave in June\n* ten students come in July\n* all go in May\n"))
    assert block.width == 0


def test_short_blocks_show_the_width_they_are_broken_at():
    lines = split_lines("The bell of the\nold tower\n\nMayors Ann and\nWalpole\n\nThe boat\nAnn\n")
    assert narrowly_full(lines, blocks_of(lines), 60) == [1, 3]


def test_lines_that_agree_on_no_width_show_none():
    lines = split_lines("The bell\nold tower\n\nMayors Ann and Bo\nof Walpole\n")
    assert narrowly_full(lines, blocks_of(lines), 60) == []
