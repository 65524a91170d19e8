"""What a title looks like, and how a printed phrase becomes one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.claims.activities.title_words import LONGEST_TITLE
from glocal.claims.activities.wording import is_closed, is_well_formed, noun_phrase, polished, trimmed

TITLES = (
    "Signing of the charter",
    "Saitama Sustainable Cities Summit ~E-KIZUNA Global Summit~",
    '"Experience Oita" reception',
    "The fortieth anniversary will be celebrated on two screens",
    "Visit of Minister-President Winfried Kretschmann to Kanagawa",
    "47th Cherry Blossom Festival",
    "高校生の高山訪問",
)
NO_TITLES = (
    "",
    "And let them spend a week with each other",
    "Welcomed 14 apprentices",
    "The party of twenty-two arrived on",
    "Reception at the Consul General's",
    "Visit of A group of 16 students",
    "Dispatch of students of Kanie Town are dispatched",
    "Signing of the memorandum on between Yokohama City and Cebu City",
    "tanabata Festival",
    "Spent two days (",
    'Promotional campaign "Small Cities',
    "▍Mayor Huang",
    "16 June to 30 July: photographs from Rijeka",
    "DAEJEON - A delegation",
    "訪問団をシアトル市に",
    "児童ののオンライン交流",
    "A" * (LONGEST_TITLE + 1),
)
POLISHED = {
    "praise": ("the famous Tanabata Festival", "Tanabata Festival"),
    "deixis": ("this year's Iida Puppet Festa", "Iida Puppet Festa"),
    "the rest of a deixis": ("Year's Iida Puppet Festa", "Iida Puppet Festa"),
    "an ordinal that counts from today": (
        "first Regional Promotion Seminar of this year",
        "Regional Promotion Seminar",
    ),
    "an ordinal of the name": ("47th Cherry Blossom Festival", "47th Cherry Blossom Festival"),
    "a date in front": ("May 18: concert of the choir", "Concert of the choir"),
    "a date behind": ("Farewell dinner, 3 August", "Farewell dinner"),
    "a bullet": ("▍reception in Tainan", "Reception in Tainan"),
    "a dangling word": ("Opening of the", "Opening"),
    "an aside": ("Tree planting at Lake Morris (photo K. Ferraro)", "Tree planting at Lake Morris"),
    "a bracket left open": ("Exhibition of letters (until", "Exhibition of letters"),
}


@pytest.mark.parametrize("title", TITLES)
def test_a_title_is_well_formed(title: str):
    assert is_well_formed(title)


@pytest.mark.parametrize("line", NO_TITLES)
def test_a_fragment_is_no_title(line: str):
    assert not is_well_formed(line)


@pytest.mark.parametrize(("printed", "title"), POLISHED.values(), ids=POLISHED.keys())
def test_a_printed_phrase_loses_what_is_no_part_of_the_name(printed: str, title: str):
    assert polished(printed) == title


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ("a delegation of five from Perugia arrives for a week", "a delegation of five from Perugia"),
        ("four fire engines and two generators to Sumy", "four fire engines and two generators"),
        ("a cherry tree and visited the school", "a cherry tree"),
        ("students visiting Japan", "students"),
        ("the French cycling team for a week", "the French cycling team for a week"),
        ("it online", ""),
    ],
)
def test_a_noun_phrase_ends_before_a_verb_and_a_place(words: str, phrase: str):
    assert noun_phrase(words, 0, len(words)) == phrase


def test_a_place_between_names_belongs_to_a_subject():
    words = "The Ambassador of Japan in Bangladesh visited Naruto"
    assert noun_phrase(words, 0, len(words), is_subject=True) == "The Ambassador of Japan in Bangladesh"
    assert noun_phrase(words, 0, len(words)) == "The Ambassador of Japan"


@given(st.text(max_size=200))
def test_trimming_twice_changes_nothing_more(text: str):
    assert trimmed(trimmed(text)) == trimmed(text)


@given(st.text(alphabet='ab ()「」“”"', max_size=30))
def test_what_is_trimmed_is_closed(text: str):
    assert is_closed(trimmed(text))
