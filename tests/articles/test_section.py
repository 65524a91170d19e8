"""Where one issue ends and the next begins."""

from glocal.articles.line import split_lines
from glocal.articles.observe import signs_on
from glocal.articles.section import sections_of

ISSUE = "Monthly Glocal News\n\nApril 2026\n\nA Bell\n\nIt rang.\n\nA Tree\n\nIt grows.\n\n"


def sections(text: str) -> list[tuple[int, int]]:
    lines = split_lines(text)
    return sections_of(lines, [signs_on(line.text) for line in lines])


def test_one_issue_is_one_section_and_no_text_has_none():
    assert sections(ISSUE) == [(0, 6)]
    assert sections("") == []


def test_a_title_with_a_date_begins_the_next_section():
    assert sections(ISSUE * 3) == [(0, 6), (6, 12), (12, 18)]


def test_a_running_head_without_a_date_begins_none():
    assert sections(ISSUE + "Monthly Glocal News  2\n\nIt rang.\n\nIt rang.\n\nIt rang.\n\nIt rang.\n") == [(0, 11)]


def test_a_press_release_begins_a_section():
    assert sections(ISSUE + "PRESS RELEASE\n\nCity of Otsu\n") == [(0, 6), (6, 8)]
