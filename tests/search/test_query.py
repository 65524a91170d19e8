"""What people type, as clauses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.search.query import MOST_CLAUSES, MOST_LETTERS, Clause, parse, without_asking


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("", ()),
        ("sister city", (Clause("sister"), Clause("city"))),
        ('"young people"', (Clause("young people", is_phrase=True),)),
        ("「姉妹都市」", (Clause("姉妹都市", is_phrase=True),)),
        ('"never closed', (Clause("never closed", is_phrase=True),)),
        ("-sport", (Clause("sport", is_excluded=True),)),
        ('-"host town"', (Clause("host town", is_phrase=True, is_excluded=True),)),
        ("Sai*", (Clause("Sai", is_prefix=True),)),
        ("e-mail", (Clause("e-mail"),)),
        ("- -- * ?! \"\" ''", ()),
        ("東京\u3000大阪", (Clause("東京"), Clause("大阪"))),
        ("city city", (Clause("city"),)),
    ],
)
def test_words_phrases_exclusions_and_beginnings_are_told_apart(text: str, clauses: tuple[Clause, ...]):
    assert parse(text).clauses == clauses


def test_a_query_that_is_too_long_is_cut_and_says_so():
    assert parse("word " * 5_000).is_cut
    assert len(parse(" ".join(f"w{number}" for number in range(100))).clauses) == MOST_CLAUSES
    assert not parse("word").is_cut


@given(st.text(max_size=3 * MOST_LETTERS))
def test_any_text_is_a_query_of_clauses_that_say_something(text: str):
    query = parse(text)
    assert len(query.clauses) <= MOST_CLAUSES
    assert all(any(letter.isalnum() for letter in clause.text) for clause in query.clauses)
    assert {*query.wanted, *query.excluded} == set(query.clauses)


@pytest.mark.parametrize(
    ("text", "telling"),
    [
        ("who works with Peru", "Peru"),
        ("What is there about Naruto City?", "Naruto City?"),
        ("Naruto City", ""),
        ("who is who", ""),
        ("who -Peru", ""),
        ('the "sister city of" Naruto', '"sister city of" Naruto'),
        ("ペルーと交流している自治体は？", "ペルー"),
        ("三郷市の姉妹都市はどこですか？", "三郷市 姉妹都市"),
        ("サラミナ市との協定はいつ結ばれましたか", "サラミナ市 協定"),
        ("誰がペルーを訪問しましたか", "ペルー 訪問"),
        ("ハンガリーについて教えてください -スポーツ", "ハンガリー -スポーツ"),
        ("「交流している」ペルーは", "「交流している」 ペルー"),
        ("Naruto市の交流", "Naruto市"),
        ("どこですか", ""),
        ("ペルー", ""),
    ],
)
def test_words_that_only_ask_are_left_out(text: str, telling: str):
    assert without_asking(text) == telling
