import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.model.span import Evidence, Span


def test_a_span_counts_code_points():
    assert Span(3, 6).of("姉妹・三郷市") == "三郷市"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_ends_before_it_starts_is_refused(start: int, end: int):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@pytest.mark.parametrize(
    ("one", "other", "overlaps"),
    [((0, 3), (3, 5), False), ((0, 4), (3, 5), True), ((2, 3), (0, 9), True), ((5, 5), (0, 9), False)],
)
def test_spans_overlap_where_they_share_a_code_point(one: tuple[int, int], other: tuple[int, int], *, overlaps: bool):
    assert Span(*one).overlaps(Span(*other)) is overlaps


@given(st.text(min_size=1), st.data())
def test_evidence_taken_from_a_text_is_true_of_it(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    evidence = Evidence.from_text(text, Span(start, end))

    assert evidence.is_true_of(text)
    assert not evidence.is_true_of("")


@pytest.mark.parametrize("span", [Span(2, 2), Span(0, 9)], ids=["empty", "beyond the end"])
def test_no_evidence_without_words(span: Span):
    with pytest.raises(ValueError, match="no words"):
        Evidence.from_text("Misato", span)
