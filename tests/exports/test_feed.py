import datetime
import json
import string

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from glocal.exports.feed import Entry, Feed, atom, json_feed, line

TIME = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
ATOM = "{http://www.w3.org/2005/Atom}"


def feed(words: str) -> Feed:
    entry = Entry("tie-1", f"T{words}", "https://x.example/", f"<p>{words}</p>", TIME, TIME, (words,))
    return Feed("Ties", words, "https://x.example/", "https://x.example/feed", "en", TIME, (entry,))


@given(st.text())
def test_whatever_the_words_are_the_feed_can_be_read(words: str):
    (entry,) = etree.fromstring(atom(feed(words))).findall(f"{ATOM}entry")
    (item,) = json.loads(json_feed(feed(words)))["items"]

    assert entry.findtext(f"{ATOM}title") == item["title"] == line(f"T{words}")


@given(st.text(alphabet=string.printable))
def test_what_can_be_shown_is_kept(words: str):
    assert line(words).split() == "".join(letter for letter in words if letter not in "\x0b\x0c").split()


def test_times_are_those_of_the_ledger():
    entry = etree.fromstring(atom(feed("a"))).find(f"{ATOM}entry")

    assert entry is not None
    assert entry.findtext(f"{ATOM}updated") == "2026-01-02T03:04:05Z"
    assert atom(feed("a")) == atom(feed("a"))
