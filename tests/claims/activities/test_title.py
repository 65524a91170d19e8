"""Titles of events: the printed name, else a noun for what a verb tells, else the clause; always a title."""

import functools
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glocal.claims.activities.title_words import PLAIN
from glocal.claims.activities.wording import is_well_formed
from glocal.gazetteer import open_gazetteer
from glocal.reading import read
from tests.claims.activities.conftest import Read

ROOT = Path(__file__).parents[3]
TOLD = {
    "who and where": (
        "A group of 16 students and two teachers from Hakodate visited Lake Macquarie on October 3.",
        "Visit of a group of 16 students and two teachers from Hakodate to Lake Macquarie",
    ),
    "behind a connective": (
        "For the anniversary, Mayor Ulrich Horn travelled to Matsuyama on October 3.",
        "Visit of Mayor Ulrich Horn to Matsuyama",
    ),
    "welcomed": (
        "Mayor Dennis Weil welcomed 14 apprentices from Aichi Prefecture in Wolfsburg on October 3.",
        "Visit of 14 apprentices from Aichi Prefecture to Wolfsburg",
    ),
    "a pronoun": ("In October they visited Timaru.", "Visit to Timaru"),
    "planted": ("On October 3 the mayor of Nancy planted a cherry tree in Kanazawa.", "Planting of a cherry tree"),
    "unveiled": ("A bust of Morse was unveiled in Ota on October 3.", "Unveiling of a bust of Morse"),
    "given": (
        "On October 3, Sumy received four fire engines and two generators.",
        "Donation of four fire engines and two generators",
    ),
    "exchanged": ("Since 1998 Shimokawa and Kenora have exchanged pupils.", "Exchange of pupils"),
    "the word a possessive waits for": (
        "Denver held a reception at the Consul General's residence on October 3.",
        "Reception at the Consul General's residence",
    ),
    "the word a nationality waits for": (
        "An interview with Korean media was held in Seoul on October 3.",
        "Interview with Korean media",
    ),
    "dated this year": ("This year's Iida Puppet Festa was held on October 3.", "Iida Puppet Festa"),
    "an anniversary": (
        "As guests cannot travel, the fortieth anniversary will be celebrated on October 3 in Perth.",
        "Celebration of the fortieth anniversary",
    ),
    "of a state with an article": (
        "Governor Saito travelled to the United States on October 3.",
        "Visit of Governor Saito to the United States",
    ),
    "a Japanese visit": (
        "オマハ市から市民訪問団23名が10月3日に静岡市を訪問しました。",
        "オマハ市の市民訪問団の静岡市訪問",
    ),
    "a Japanese signing": (
        "和歌山県は台南大学と教育に関する協定を10月3日に締結しました。",
        "台南大学との教育に関する協定の締結",
    ),
}
WORDS = [
    "the",
    "a",
    "of",
    "and",
    "visited",
    "Mayor",
    "Porto",
    "Nagasaki",
    "City",
    "signed",
    "agreement",
    "(festival)",
    "held",
    "in",
    "on",
    "October",
    "3",
    "students",
    "were",
    "welcomed",
    "by",
    ",",
    ".",
    "concert",
    "“Japan",
    "Day”",
    "planted",
    "tree",
    "donated",
    "who",
    "this",
    "year's",
    "訪問団",
    "を",
    "訪問",
    "協定",
    "の",
    "締結",
    "祭り",
]


@pytest.mark.parametrize(("body", "title"), TOLD.values(), ids=TOLD.keys())
def test_an_event_is_called_as_a_person_would_print_it(body: str, title: str, read_body: Read):
    assert [event.title for event in read_body(body)] == [title]


def issues() -> Iterator[Path]:
    for folder in ("examples/issues", "tests/cases/open"):
        yield from (path for path in sorted((ROOT / folder).iterdir()) if path.suffix in (".txt", ".md", ".html"))


@functools.cache
def titles() -> tuple[str, ...]:
    """Return the titles of all activities in the example issues and the open cases."""
    with open_gazetteer() as gazetteer:
        found = [read(path.read_bytes(), path.name, gazetteer) for path in issues()]
    return tuple(activity.title for reading in found for article in reading.articles for activity in article.activities)


def test_every_title_in_the_examples_is_well_formed():
    assert len(titles()) > 300
    assert [title for title in titles() if not is_well_formed(title)] == []


def test_nearly_every_title_in_the_examples_says_more_than_the_kind():
    plain = {title for pair in PLAIN.values() for title in pair}
    assert sum(title in plain for title in titles()) < len(titles()) / 12


@pytest.mark.parametrize("folder", ["examples/readings", "tests/cases/open"])
def test_every_title_written_by_hand_is_well_formed(folder: str):
    readings = [json.loads(path.read_text("utf-8")) for path in (ROOT / folder).glob("*.json")]
    written = [activity["title"] for reading in readings for activity in reading.get("activities", [])]
    assert written
    assert [title for title in written if not is_well_formed(title)] == []


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(WORDS), min_size=4, max_size=25))
def test_whatever_is_read_has_a_well_formed_title(words: list[str], read_body: Read):
    body = f"On October 3 {' '.join(words)}."
    assert [event.title for event in read_body(body) if not is_well_formed(event.title)] == []
