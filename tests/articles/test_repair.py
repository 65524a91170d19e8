"""Repaired views: what is read from them, and that their spans lead back to the words as they stand."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.articles.repair import repair
from glocal.model.span import Span

DAMAGED = {
    "capital I in a name": ("Reception at likura Guest House", "Reception at Iikura Guest House"),
    "capital I before a consonant": ("ln lwate, lt snowed", "In Iwate, It snowed"),
    "the name stands whole elsewhere": ("at the lida gate of Iida", "at the Iida gate of Iida"),
    "year at the beginning": ("018 marks 150 years", "2018 marks 150 years"),
    "year behind a month": ("since January 018 and", "since January 2018 and"),
    "letters for figures": ("20l8, 2O18, l8 countries", "2018, 2018, 18 countries"),
    "figure for a letter": ("0saka and 0ita", "Osaka and Oita"),
    "first letter of a day": ("n October 3, nineteen came", "On October 3, nineteen came"),
    "first letter of a year": ("n 2019 the town", "In 2019 the town"),
    "first letter of a word": ("he Ministry held it", "The Ministry held it"),
    "split word": ("local govern ments", "local governments"),
    "joined words": ("the Embassy ofJapan", "the Embassy of Japan"),
    "hyphen at a line's end": ("a sister-city part-\nnership", "a sister-city partnership"),
    "double v": ("Otama Tovvn", "Otama Town"),
}

WHOLE = [
    "I like the line, likewise the limited list of local life.",
    "three- and four-day tours, people-to-people exchange",
    "Tel. 018-862-0123, 19:00, 00:30, 0.5 and 1st",
    "llamas, Lloyd and l'école; savvy navvies",
    "He met them in India. Inn and isle.",
    "from 1 to 10 and for 30 years, at 5 p.m.",
    "姉妹都市の協定を締結しました。",
]


@pytest.mark.parametrize(("damaged", "whole"), DAMAGED.values(), ids=DAMAGED.keys())
def test_damage_is_undone_in_the_view(damaged: str, whole: str):
    assert repair(damaged).text == whole


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_whole_stays_as_it_is(text: str):
    assert repair(text).text == text
    assert repair(text).edits == ()


def test_a_span_of_the_view_leads_to_the_words_as_they_stand():
    text = "he Mayor met at likura Guest House in December 018."
    view = repair(text)
    for repaired, original in [
        ("The Mayor", "he Mayor"),
        ("Iikura Guest House", "likura Guest House"),
        ("2018", "018"),
    ]:
        start = view.text.index(repaired)
        assert view.to_original(Span(start, start + len(repaired))).of(text) == original


def test_a_border_inside_a_repaired_word_moves_to_its_border():
    text = "at likura Guest House"
    assert repair(text).to_original(Span(5, 7)).of(text) == "likura"


@given(st.text("lI0O1 n\n-voakur'28.", max_size=60))
def test_spans_of_any_view_lead_into_the_original_and_grow_with_the_span(text: str):
    view = repair(text)
    whole = view.to_original(Span(0, len(view.text)))
    assert whole == Span(0, len(text))
    for edit in view.edits:
        assert view.to_original(edit.repaired) == edit.original or not edit.repaired.of(view.text)


def test_undamaged_real_text_is_left_alone(shared: Path):
    texts = [path.read_text(encoding="utf-8") for path in sorted((shared / "seeds").glob("*.txt"))]
    found = [edit.original.of(text) for text in texts for edit in repair(text).edits]
    assert found == ["likura", "018"]
