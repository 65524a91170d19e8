import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.model.span import Span
from glocal.web.marks import Closing, Mark, Opening, pieces


def mark(start: int, end: int, number: int = 1) -> Mark:
    return Mark(Span(start, end), fact=number, kind="place", number=number)


def printed(text: str, marks: list[Mark], window: Span | None = None) -> str:
    """Print openings as `<1`, or `<1+` where a passage goes on, closings as `1>`, or `1+>` where it is broken off."""
    printed_pieces = []
    for piece in pieces(text, marks, window):
        match piece:
            case Opening(opened, is_first):
                printed_pieces.append(f"<{opened.number}{'' if is_first else '+'} ")
            case Closing(closed, is_last):
                printed_pieces.append(f" {closed.number}{'' if is_last else '+'}>")
            case str(words):
                printed_pieces.append(words)
    return "".join(printed_pieces)


@pytest.mark.parametrize(
    ("marks", "window", "expected"),
    [
        pytest.param([], None, "abcdefghij", id="nothing marked"),
        pytest.param([mark(2, 4)], None, "ab<1 cd 1>efghij", id="one"),
        pytest.param([mark(0, 10)], None, "<1 abcdefghij 1>", id="all of it"),
        pytest.param([mark(1, 3), mark(3, 5, 2)], None, "a<1 bc 1><2 de 2>fghij", id="side by side"),
        pytest.param([mark(3, 5, 2), mark(1, 8)], None, "a<1 bc<2 de 2>fgh 1>ij", id="one inside the other"),
        pytest.param([mark(1, 4, 2), mark(1, 8)], None, "a<1 <2 bcd 2>efgh 1>ij", id="beginning together"),
        pytest.param([mark(1, 8), mark(5, 8, 2)], None, "a<1 bcde<2 fgh 2> 1>ij", id="ending together"),
        pytest.param([mark(1, 8, 2), mark(1, 8)], None, "a<1 <2 bcdefgh 2> 1>ij", id="the same words"),
        pytest.param([mark(1, 5), mark(3, 8, 2)], None, "a<1 bc<2 de 2+> 1><2+ fgh 2>ij", id="crossing"),
        pytest.param([mark(1, 8)], Span(0, 4), "a<1 bcd 1+>", id="going on behind the window"),
        pytest.param([mark(1, 8)], Span(4, 10), "<1+ efgh 1>ij", id="begun before the window"),
        pytest.param([mark(0, 2), mark(8, 9)], Span(3, 6), "def", id="outside the window"),
        pytest.param([mark(4, 4)], None, "abcdefghij", id="without words"),
        pytest.param([mark(8, 30)], None, "abcdefgh<1 ij 1+>", id="longer than the text"),
        pytest.param([], Span(0, 0), "", id="an empty window"),
    ],
)
def test_passages_are_opened_and_closed_around_their_words(
    marks: list[Mark], window: Span | None, expected: str
) -> None:
    assert printed("abcdefghij", marks, window) == expected


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(st.text(max_size=30))
    bounds = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = draw(st.lists(bounds.map(sorted), max_size=8))
    return text, [mark(start, end, number) for number, (start, end) in enumerate(spans)]


@given(marked_texts(), st.data())
def test_the_text_without_marks_is_the_text(marked: tuple[str, list[Mark]], data: st.DataObject) -> None:
    text, marks = marked
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = [piece for piece in pieces(text, marks, Span(start, end)) if isinstance(piece, str)]
    assert "".join(words) == text[start:end]


@given(marked_texts())
def test_marks_nest_and_hold_exactly_their_words(marked: tuple[str, list[Mark]]) -> None:
    text, marks = marked
    opened: list[Mark] = []
    held = dict.fromkeys(range(len(marks)), "")
    firsts: list[int] = []
    lasts: list[int] = []
    for piece in pieces(text, marks):
        match piece:
            case Opening(mark=begun, is_first=is_first):
                opened.append(begun)
                firsts += [begun.number] * is_first
            case Closing(mark=ended, is_last=is_last):
                assert opened.pop() == ended
                lasts += [ended.number] * is_last
            case str(words):
                for holder in opened:
                    held[holder.number] += words
    assert opened == []
    assert held == {each.number: each.span.of(text) for each in marks}
    with_words = [each.number for each in marks if each.span.start < each.span.end]
    assert sorted(firsts) == with_words
    assert sorted(lasts) == with_words
