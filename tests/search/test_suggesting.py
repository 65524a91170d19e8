"""What may have been meant."""

from pathlib import Path

import pytest

from glocal.gazetteer.local_names import LocalNames
from glocal.search.entry import Entry, Site, What
from glocal.search.index import Followed, SearchIndex
from glocal.search.suggesting import MOST, begun, did_you_mean

LUENEBURG = Site("geonames:2875115", "DE", "de/lower-saxony", None)


@pytest.fixture
def index(tmp_path: Path) -> SearchIndex:
    index = SearchIndex(tmp_path / "index")
    with index.writing(Followed(1, ())) as writing:
        writing.add(Entry(What.PLACE, 1, "Lüneburg", names=("リューネブルク",), key=LUENEBURG.key, sites=(LUENEBURG,)))
        writing.add(Entry(What.PERSON, 1, "Lucas Luna"))
        writing.add(Entry(What.ARTICLE, 1, "Lunch in Lüneburg", sites=(LUENEBURG,)))
        for number in range(2, 20):
            writing.add(Entry(What.ACTIVITY, number, f"Festival number {number}"))
    return index


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("lün", {What.PLACE, What.PERSON}),
        ("lu", {What.PLACE, What.PERSON}),
        ("luca", {What.PERSON}),
        ("luna luc", {What.PERSON}),
        ("luen", {What.PLACE}),
        ("lüne bu", {What.PLACE}),
        ("リュ", {What.PLACE}),
        ("l", set()),
        ("", set()),
    ],
)
def test_names_that_begin_so_are_suggested_but_no_articles(
    index: SearchIndex, names: LocalNames, typed: str, found: set[What]
):
    assert {hit.what for hit in begun(index, names, typed)} == found


def test_suggestions_are_few(index: SearchIndex, names: LocalNames):
    assert len(begun(index, names, "fest")) == MOST


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("festivel", "festival"),
        ("Lunebrg", "Luneburg"),
        ("lunch festivl", "lunch festival"),
        ("Lune Burg", "Luneburg"),
        ("lune brg festivl", "luneburg festival"),
        ("lunch Luneburg", ""),
        ('"festivl" -nubmer', ""),
        ("festival", ""),
        ("xxxxxxxx", ""),
        ("", ""),
    ],
)
def test_a_word_that_nothing_has_is_replaced_by_one_like_it(
    index: SearchIndex, names: LocalNames, text: str, meant: str
):
    assert did_you_mean(index, names, text) == meant
