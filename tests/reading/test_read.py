"""From bytes to a reading: nothing raises, and all evidence is true."""

import functools
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.model.problem import Severity
from glocal.model.reading import Reading
from glocal.model.vocabulary import ActivityKind, TieKind
from glocal.reading import read

ISSUE = """
News from Lindau

October 2024

A Bell for Rikuzen

Children of Rikuzen Town ringing the bell

On May 3, a delegation from Gdansk visited Nagasaki. Nagasaki and Gdansk signed a sister city agreement
on May 4. The agreement covers culture and sports.
"""
PIECES = (
    "Nagasaki|Gdansk|and|signed|a sister city agreement|on May 4, 2024|.|,|\n\n|The Summit was held|visited|with"
    "|between|the two cities|its|300 people|(|)|“|”|協定|長崎市と|Mayor|##|\x00"
)
WORDS = st.sampled_from(PIECES.split("|"))


@functools.cache
def gazetteer() -> Gazetteer:
    return open_gazetteer()


def has_true_evidence(reading: Reading) -> bool:
    said = (
        (article.article.text, claim.evidence)
        for article in reading.articles
        for claims in (article.ties, article.activities)
        for claim in claims
    )
    return all(evidence and all(each.is_true_of(text) for each in evidence) for text, evidence in said)


def test_an_issue_is_read_whole():
    reading = read(ISSUE.encode(), "2024-10.txt", gazetteer())

    (article,) = reading.articles
    assert [tie.kind for tie in article.ties] == [TieKind.SISTER_CITY]
    assert [activity.kind for activity in article.activities] == [ActivityKind.VISIT, ActivityKind.SIGNING]
    assert article.article.topics
    assert re.fullmatch(r"grammar( \d+\.\d+\.\d+)?", reading.maker)
    assert has_true_evidence(reading)


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe\x00\x01", b"\x00" * 100, b"\n" * 5000, "مدينة شقيقة".encode(), b"x" * 20000, b"a,b\n1,2\n" * 200],
    ids=["empty", "torn", "zeros", "blank lines", "right to left", "one long line", "table"],
)
def test_bad_input_gives_problems_and_no_exception(data: bytes):
    reading = read(data, "bad.txt", gazetteer())

    assert has_true_evidence(reading)
    assert reading.articles or reading.problems
    assert all(problem.severity in Severity for problem in reading.problems)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_text_gives_a_reading_with_true_evidence(text: str):
    assert has_true_evidence(read(text.encode(), "any.txt", gazetteer()))


def test_an_article_without_end_is_kept_whole_and_read_for_facts_in_its_first_part(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("glocal.claims.read.MOST_READ", 100)
    monkeypatch.setattr("glocal.reading.grammar.MOST_READ", 100)
    text = ISSUE + " Tokyo followed. " * 20 + "On May 9 it signed an agreement with Lima."

    reading = read(text.encode(), "2024-10.txt", gazetteer())

    (article,) = reading.articles
    assert article.article.body.endswith("an agreement with Lima.")
    assert {mention.place.name for mention in article.places} == {"Gdańsk", "Nagasaki"}
    assert [problem.message for problem in reading.problems] == [
        f"article 1 is read for facts in the first 100 of its {len(article.article.body)} characters"
    ]
    assert has_true_evidence(reading)


TREES = """{masthead}
May 2025

Contents
Dubbo Regional Council Plants Trees ..... 2
Choir Sings ..... 3

Dubbo Regional Council Plants Trees

On May 4, a tree was planted by the mayor of Otsu.

Choir Sings

On May 5, a concert was given. Ten people came from Otsu, our sister city.
"""


@pytest.mark.parametrize(
    ("masthead", "pairs"),
    [("SISTER CITY NEWS", []), ("NEWS OF LANSING, MICHIGAN", [{"Lansing", "Otsu"}])],
    ids=["no name", "a name"],
)
def test_the_masthead_says_whose_newsletter_it_is_and_its_contents_do_not(masthead: str, pairs: list[set[str]]):
    reading = read(TREES.format(masthead=masthead).encode(), "2025-05.txt", gazetteer())

    ties = [tie for article in reading.articles for tie in article.ties]
    assert [{end.name for end in tie.between} for tie in ties] == pairs
