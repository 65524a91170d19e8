"""Sentences of an article."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.claims.sentences import Part, split_sentences
from glocal.model.article import Article

BODIES = {
    "full stops": ("It rained. We went home! Did you?", ["It rained.", "We went home!", "Did you?"]),
    "titles": ("Mr. Ito met Dr. Sato. They spoke.", ["Mr. Ito met Dr. Sato.", "They spoke."]),
    "initials": ("J. Smith of the U.S. Embassy came. He sang.", ["J. Smith of the U.S. Embassy came.", "He sang."]),
    "quotes": ("It is called “Home.” The town likes it.", ["It is called “Home.”", "The town likes it."]),
    "numbers": ("It grew by 2.5 metres. In 1990 it fell.", ["It grew by 2.5 metres.", "In 1990 it fell."]),
    "no capital": ("He came, e.g. by boat. then left", ["He came, e.g. by boat. then left"]),
    "and so on": ("Tea, rice, etc. The end.", ["Tea, rice, etc.", "The end."]),
    "paragraphs": ("One line\nstill one\n\nThe second", ["One line\nstill one", "The second"]),
    "japanese": ("両市は協定を結んだ。その後も交流が続く。", ["両市は協定を結んだ。", "その後も交流が続く。"]),
    "a quotation in Japanese": ("「行こう。」と言った。", ["「行こう。」", "と言った。"]),
}


@pytest.mark.parametrize(("body", "expected"), BODIES.values(), ids=BODIES.keys())
def test_a_body_is_split_where_a_sentence_ends(body: str, expected: list[str]):
    article = Article("", (), body)

    assert [sentence.span.of(article.text) for sentence in split_sentences(article)] == expected


def test_headline_and_captions_are_one_sentence_each():
    article = Article("Stop. Look.", ("Left: A. B", ""), "One.\n\nTwo.")

    sentences = split_sentences(article)

    assert [(each.part, each.paragraph, each.span.of(article.text)) for each in sentences] == [
        (Part.HEADLINE, 0, "Stop. Look."),
        (Part.CAPTION, 0, "Left: A. B"),
        (Part.BODY, 0, "One."),
        (Part.BODY, 1, "Two."),
    ]


@given(st.text(alphabet='aB .!?。\n"”’)Mr', max_size=60), st.text(alphabet="aB. \n", max_size=10))
def test_sentences_hold_every_letter_once_and_in_order(body: str, headline: str):
    article = Article(headline, (), body)

    spans = [sentence.span for sentence in split_sentences(article)]

    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
    assert "".join("".join(span.of(article.text).split()) for span in spans) == "".join(article.text.split())


def test_a_word_that_opens_sentences_ends_one_behind_initials() -> None:
    body = "It was the first such pair between Japan and the U.S. On October 17 they met. The U.S. Congress wrote."
    article = Article("Corn", (), body)

    assert [each.span.of(article.text) for each in split_sentences(article)][1:] == [
        "It was the first such pair between Japan and the U.S.",
        "On October 17 they met.",
        "The U.S. Congress wrote.",
    ]
