import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.model.span import Span
from glocal.web.quotes import Quote, quote


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param(
            "It rained. Naruto City and Narayanganj met. It went on.",
            "Naruto City",
            Quote("", "Naruto City", " and Narayanganj met."),
            id="its sentence only",
        ),
        pytest.param(
            "We thank Mr. IZUMI of Naruto. Good.",
            "Naruto",
            Quote("We thank Mr. IZUMI of ", "Naruto", "."),
            id="a title ends no sentence",
        ),
        pytest.param("A headline\nSaga is here", "Saga", Quote("", "Saga", " is here"), id="a line ends a sentence"),
        pytest.param("会った。三郷市が迎えた。", "三郷市", Quote("", "三郷市", "が迎えた。"), id="Japanese stops"),
        pytest.param("He said “yes.” Saga agreed.", "Saga", Quote("", "Saga", " agreed."), id="a stop in quotes"),
        pytest.param("One. Two. Three.", "One. Two.", Quote("", "One. Two.", ""), id="over two sentences"),
        pytest.param("One. Two. Three.", "e. T", Quote("On", "e. T", "wo."), id="across a border"),
    ],
)
def test_words_stand_in_their_sentence(text: str, words: str, expected: Quote) -> None:
    start = text.index(words)
    assert quote(text, Span(start, start + len(words))) == expected


def test_a_long_sentence_is_cut_between_words() -> None:
    text = "word " * 100 + "HERE" + " word" * 100
    start = text.index("HERE")
    found = quote(text, Span(start, start + 4))
    assert found.before == "…\u00a0" + "word " * 47
    assert found.after == " word" * 47 + "\u00a0…"


@given(st.text(alphabet="ab .!?\n。“”", max_size=80), st.data())
def test_a_quote_stands_in_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = quote(text, Span(start, end))
    assert found.words == text[start:end]
    assert text[: text.index(found.words, start)].endswith(found.before)
    assert text[end:].startswith(found.after)
