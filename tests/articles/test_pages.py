"""Running heads, feet and what goes on overleaf."""

import pytest

from glocal.articles.line import split_lines
from glocal.articles.observe import signs_on
from glocal.articles.pages import see_pages, see_parted_prose
from glocal.articles.scoring import names

HEAD = "Kobe Newsletter\nCity of Kobe\nMay 2024\n\nA Bell\n\nIt rang.\n\nA Boat\n\n"


def seen_in(text: str, width: int = 0) -> list[tuple[str, ...]]:
    lines = split_lines(text)
    seen = [signs_on(line.text) for line in lines]
    see_pages(lines, seen, width)
    return [names(sign) for sign in seen]


@pytest.mark.parametrize(
    "head", ["Kobe Newsletter, May 2024", "KOBE NEWSLETTER", "City of Kobe | Kobe Newsletter | Page 2"]
)
def test_a_running_head_says_the_masthead_again(head: str):
    assert "says again what the masthead says" in seen_in(f"{HEAD}{head}\n\nIt floats.\n")[-2]


@pytest.mark.parametrize("line", ["Kobe Newsletter Wins a Prize", "Kobe", "May 2024"])
def test_what_says_more_or_less_than_the_title_is_no_running_head(line: str):
    assert "says again what the masthead says" not in seen_in(f"{HEAD}{line}\n\nIt floats.\n")[-2]


def test_a_full_line_goes_on_overleaf_with_a_name():
    seen = seen_in(
        f"{HEAD}At the end of May of last year and all through June\nthe singers of Zeist stayed in Yamada "
        f"Town, Iwate\n\n2\n\nPrefecture, for a week.\n",
        52,
    )
    assert "its end stands overleaf" in seen[-3]
    assert "goes on from the page before" in seen[-1]


def test_a_short_line_or_a_sentence_ends_with_its_page():
    for last in ("The singers of Zeist", "The singers of Zeist stayed in the town of Yamada."):
        seen = seen_in(f"{HEAD}{last}\n\n2\n\nPrefecture of the North\n", 52)
        assert "goes on from the page before" not in seen[-1]


FULL = "the singers of Zeist stayed in Yamada Town, Iwate"


def test_a_line_alone_above_a_page_number_is_cut_off_if_a_paragraph_goes_on_overleaf():
    overleaf = "Prefecture, for a week and went to see the bell\nof Otsuchi.\n"
    assert "its end stands overleaf" in seen_in(f"{HEAD}{FULL}\n\n2\n\n{overleaf}", 52)[-4]


@pytest.mark.parametrize(
    "overleaf", ["Boats\nThey float.\n", "Prefecture of the North, in its harbour and hills\n\nIt snows.\n"]
)
def test_a_line_alone_above_a_page_number_is_whole_if_a_short_line_or_one_line_stands_overleaf(overleaf: str):
    assert "its end stands overleaf" not in seen_in(f"{HEAD}{FULL}\n\n2\n\n{overleaf}", 52)[-4]


def parted(before: str, between: str, after: str) -> list[tuple[str, ...]]:
    """Return the signs of two lines of prose, and of what stands between them."""
    lines = split_lines(f"{before}\n\n{between}\n\n{after}\n")
    seen = [signs_on(line.text) for line in lines]
    see_parted_prose(lines, seen, [(0, 1), (len(lines) - 1, len(lines))])
    return [names(sign) for sign in seen]


def test_captions_may_stand_amid_a_paragraph():
    first, hall, mayors, last = parted("They sang in the hall, and", "The hall\nBoth mayors", "then went home.")
    assert "its end stands overleaf" in first
    assert "stands amid a paragraph" in hall
    assert "stands amid a paragraph" in mayors
    assert "goes on from the page before" in last


@pytest.mark.parametrize(
    ("before", "between", "after"),
    [
        ("They sang in the hall.", "The hall", "then they went home."),
        ("They sang in the hall, and", "The hall", "Then they went home."),
        ("They sang in the hall, and", "The hall\n" * 7, "then went home."),
        ("They sang in the hall, and", "The hall of Yamada " * 6, "then went home."),
    ],
    ids=["a sentence above", "a sentence below", "seven lines between", "a paragraph between"],
)
def test_what_is_whole_or_far_apart_is_no_parted_paragraph(before: str, between: str, after: str):
    seen = parted(before, between, after)
    assert "its end stands overleaf" not in seen[0]
    assert "stands amid a paragraph" not in seen[1]
    assert "goes on from the page before" not in seen[-1]
