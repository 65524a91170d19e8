"""Finding of many phrases in one pass."""

import re

from hypothesis import given
from hypothesis import strategies as st

from glocal.claims.lexicon import Lexicon, beginnings
from glocal.claims.phrases import whole
from glocal.model.span import Span

TABLE = {
    "gift": ("a gift (?:of|from)", "gifts?"),
    "tour": ("study tours?", "(?:field |day )?trips?"),
    "forum": ("forums?", "フォーラム"),
    "colour": ("colou?r days?", "organi[sz]ed tours?"),
    "craft": ("high-tech crafts?",),
}
LEXICON = Lexicon(TABLE)
WORDS = st.lists(
    st.sampled_from(
        ["a", "gift", "gifts", "of", "from", "study", "tour", "tours", "field", "trip", "forum", "color", "day", "x"]
    )
).map(" ".join)


def found(text: str) -> list[tuple[str, str]]:
    return [(hit.key, hit.span.of(text)) for hit in LEXICON.find(text, Span(0, len(text)))]


def test_phrases_are_found_as_whole_words_with_any_break():
    assert found("a study-tour, a gift\nfrom bonn and an afterforum") == [
        ("tour", "study-tour"),
        ("gift", "a gift\nfrom"),
    ]


def test_a_phrase_with_a_hyphen_is_found_and_words_that_only_begin_like_it_are_not():
    assert found("high-school trips and a high-tech craft") == [("tour", "trips"), ("craft", "high-tech craft")]


def test_japanese_phrases_are_found_anywhere():
    assert found("地域フォーラムを開催") == [("forum", "フォーラム")]


def test_optional_words_and_spellings_are_alternatives():
    assert found("colour day, color days, organised tours, trips, day trips") == [
        ("colour", "colour day"),
        ("colour", "color days"),
        ("colour", "organised tours"),
        ("tour", "trips"),
        ("tour", "day trips"),
    ]


def test_only_the_span_is_searched():
    text = "a forum and a forum"

    assert [hit.span for hit in LEXICON.find(text, Span(3, len(text)))] == [Span(14, 19)]


def test_find_all_yields_phrases_inside_each_other():
    assert LEXICON.find_all("a gift from bonn", Span(0, 16)) == {"gift": [Span(0, 11), Span(2, 6)]}


def test_the_beginnings_of_a_phrase_are_five_letters_or_its_first_word():
    assert beginnings("a gift of") == {"a "}
    assert beginnings("organi[sz]ed tours?") == {"organ"}
    assert beginnings("(?:field |day )?trips?") == {"field", "day ", "trip", "trips"}


def test_a_short_stem_is_found_in_every_word_that_begins_with_it():
    stems = Lexicon({"sports": ("golf[a-z]*",), "food": ("art[ae]{2}",)})

    assert [hit.span for hit in stems.find("golf, golf-day, golfers", Span(0, 23))] == [
        Span(0, 4),
        Span(6, 10),
        Span(16, 23),
    ]
    assert beginnings("golf[a-z]*") == {"golf"}
    assert beginnings("art[ae]{2}") == {"art"}


@given(WORDS)
def test_a_lexicon_finds_a_phrase_wherever_the_plain_pattern_does(text: str):
    for key, phrases in TABLE.items():
        plain = re.compile(whole(phrases)).search(text)
        assert (key in LEXICON.find_all(text, Span(0, len(text)))) is (plain is not None)


@given(WORDS)
def test_a_text_is_searched_anew_when_another_was_searched_before(text: str):
    before, fresh = Lexicon(TABLE), Lexicon(TABLE)
    before.find_all("a gift from a study tour", Span(0, 24))

    assert list(before.find(text, Span(0, len(text)))) == list(fresh.find(text, Span(0, len(text))))
