"""Questions to the index: what is found, in which order, with which figures."""

import dataclasses
import datetime
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glocal.gazetteer.local_names import LocalNames
from glocal.search import asking as asking_module
from glocal.search.asking import PAGE, Asked, Sort, ask
from glocal.search.entry import Entry, Site, Size, What
from glocal.search.index import Followed, SearchIndex
from glocal.search.schema import values_of
from tests.search.conftest import Ask

MISATO = Site("geonames:6822137", "JP", "jp/saitama", Size.UNDER_200_000)
SALAMINA = Site("geonames:254352", "GR", "gr/attica", Size.UNDER_50_000)
LUENEBURG = Site("geonames:2875115", "DE", "de/lower-saxony", Size.UNDER_200_000)
ENTRIES = (
    Entry(
        What.PLACE, 1, "Lüneburg", names=("リューネブルク",), key="geonames:2875115", kind="locality",
        sites=(LUENEBURG,),
    ),
    Entry(
        What.TIE, 1, "Misato – Salamina", "sister city\n姉妹都市", kind="sister-city", status="active",
        day=datetime.date(2025, 12, 1), year=2025, topics=("youth",), sites=(MISATO, SALAMINA),
    ),
    Entry(
        What.ARTICLE, 1, "A Choir from the North", "Young people of two cities sang. The festival ended.",
        day=datetime.date(2026, 4, 1), year=2026, topics=("culture", "youth", "sports"), sites=(LUENEBURG, MISATO),
    ),
    Entry(
        What.ARTICLE, 2, "三郷市が姉妹都市を訪問", "市長はギリシャのサラミナを訪れた。",
        day=datetime.date(2026, 5, 1), year=2026, sites=(MISATO, SALAMINA),
    ),
)  # fmt: skip


@pytest.fixture
def asking(filed: Callable[[Sequence[Entry]], Ask]) -> Ask:
    return filed(ENTRIES)


def found(ask: Ask, text: str, **chosen: tuple[str, ...]) -> set[tuple[str, int]]:
    return {(hit.what.value, hit.pk) for hit in ask(text, **chosen).hits}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("festivals", {("article", 1)}),
        ("FESTIVAL", {("article", 1)}),
        ('"young people"', {("article", 1)}),
        ('"people young"', set()),
        ("people young", {("article", 1)}),
        ("choir -festival", set()),
        ("fest*", {("article", 1)}),
        ("姉妹都市", {("tie", 1), ("article", 2)}),
        ("しまいとし", {("tie", 1), ("article", 2)}),
        ("シマイトシ", {("tie", 1), ("article", 2)}),
        ("姉妹", {("tie", 1), ("article", 2)}),
        ("訪問", {("article", 2)}),
        ("Salamina sister", {("tie", 1)}),
        ("-sister Misato", {("article", 1), ("article", 2)}),
        ("nothing of the kind", set()),
        ("？！", {("place", 1), ("tie", 1), ("article", 1), ("article", 2)}),
    ],
)
def test_words_are_found_in_their_forms_and_by_their_reading(asking: Ask, text: str, expected: set[tuple[str, int]]):
    assert found(asking, text) == expected


@pytest.mark.parametrize("text", ["Lueneburg", "Lüneburg", "LUNEBURG", "リューネブルク", "Люнебург"])
def test_every_spelling_of_a_place_finds_what_is_about_it(asking: Ask, text: str):
    assert found(asking, text) == {("place", 1), ("article", 1)}


@pytest.mark.parametrize("text", ["Greece", "ギリシャ", "Attica"])
def test_a_country_or_region_finds_what_is_about_places_in_it(asking: Ask, text: str):
    assert found(asking, text) == {("tie", 1), ("article", 2)}


def test_the_place_itself_comes_before_what_is_about_it(asking: Ask):
    assert asking("Lueneburg").hits[0].what is What.PLACE


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({"what": ("tie",)}, {("tie", 1)}),
        ({"what": ("tie", "place")}, {("tie", 1), ("place", 1)}),
        ({"country": ("JP", "GR")}, {("tie", 1), ("article", 2)}),
        ({"topic": ("sports",)}, {("article", 1)}),
        ({"region": ("de/lower-saxony",), "what": ("article",)}, {("article", 1)}),
        ({"size": ("10000-50000",), "year": ("2025",)}, {("tie", 1)}),
        ({"kind": ("no such kind",)}, set()),
    ],
)
def test_values_of_a_single_facet_add_up_and_of_a_spread_one_narrow(
    asking: Ask, chosen: dict[str, tuple[str, ...]], expected: set[tuple[str, int]]
):
    assert found(asking, "", **chosen) == expected


def test_the_newest_come_first_where_that_is_asked(tmp_path: Path, names: LocalNames):
    index = SearchIndex(tmp_path / "index")
    with index.writing(Followed(1, ())) as writing:
        for entry in ENTRIES:
            writing.add(entry)
    hits = ask(index, names, Asked(sort=Sort.DATE)).hits
    assert [(hit.what.value, hit.pk) for hit in hits] == [("article", 2), ("article", 1), ("tie", 1), ("place", 1)]


def test_pages_lead_through_everything_once(tmp_path: Path, names: LocalNames):
    index = SearchIndex(tmp_path / "pages")
    with index.writing(Followed(1, ())) as writing:
        for pk in range(1, 51):
            writing.add(Entry(What.ARTICLE, pk, f"City number {pk}"))
    pages = [ask(index, names, Asked("city", page=page)) for page in (1, 2, 3)]
    assert [len(page.hits) for page in pages] == [PAGE, PAGE, 10]
    assert {hit.pk for page in pages for hit in page.hits} == set(range(1, 51))
    assert (pages[0].total, pages[0].last_page) == (50, 3)


def test_regions_are_those_of_the_country_chosen_else_of_the_most_frequent(asking: Ask):
    assert asking().facets["region"] == (("jp/saitama", 3),)
    assert asking("", country=("DE",)).facets["region"] == (("de/lower-saxony", 2),)


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("words", ["city", "city festival", "city -festival", "Japan city"])
def test_the_first_of_very_many_are_the_same_whether_looked_for_among_few_or_all(
    tmp_path: Path, names: LocalNames, monkeypatch: pytest.MonkeyPatch, words: str, sort: Sort
):
    index = SearchIndex(tmp_path / "many")
    with index.writing(Followed(1, ())) as writing:
        for pk in range(1, 400):
            text = "city " * (pk % 7) + "festival " * (pk % 5) + "Japan " * (pk % 3) + "visit " * (pk % 11)
            day = datetime.date(1990 + pk % 37, 1 + pk % 12, 1)
            writing.add(Entry(What.ARTICLE, pk, f"Number {pk}", text, day=day, year=day.year))
    pages = [Asked(words, {"what": ("article",)}, sort, page) for page in (1, 2)]
    among_all = [ask(index, names, page).hits for page in pages]
    monkeypatch.setattr(asking_module, "_MANY", 0)
    assert [ask(index, names, page).hits for page in pages] == among_all


SITES = st.builds(
    Site,
    st.sampled_from(["geonames:1", "geonames:2", "xx/nowhere"]),
    st.sampled_from(["JP", "GR", "DE", "PE", "FR", "IT", "NO", "US"]),
    st.sampled_from(["", *(f"jp/{number}" for number in range(8)), "gr/attica", "de/hesse"]),
    st.none() | st.sampled_from(Size),
)
RANDOM = st.builds(
    Entry,
    st.sampled_from(What),
    st.just(0),
    st.sampled_from(["sister city", "festival in the city", "姉妹都市"]),
    kind=st.sampled_from(["", "visit", "sister-city"]),
    status=st.sampled_from(["", "active"]),
    year=st.none() | st.integers(1900, 2100),
    topics=st.lists(st.sampled_from(["youth", "sports", "food", "history"]), unique=True, max_size=4).map(tuple),
    sites=st.lists(SITES, max_size=12).map(tuple),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(RANDOM, max_size=30))
def test_every_figure_is_the_number_of_things_that_have_the_value(
    filed: Callable[[Sequence[Entry]], Ask], entries: list[Entry]
):
    things = [dataclasses.replace(entry, pk=number) for number, entry in enumerate(entries, start=1)]
    answer = filed(things)()
    assert answer.total == len(things)
    for facet in ("country", "topic", "size"):
        expected = Counter(value for thing in things for value in values_of(thing, facet))
        assert dict(answer.facets[facet]) == expected
    first = next((country for country, _ in answer.facets["country"]), "")
    regions = Counter(value for thing in things for value in values_of(thing, "region"))
    of_first = {key: count for key, count in regions.items() if key.startswith(f"{first.lower()}/")}
    assert dict(answer.facets["region"]) == of_first
    for facet in ("kind", "status", "year"):
        assert dict(answer.facets[facet]) == Counter(str(v) for thing in things if (v := getattr(thing, facet)))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60) | st.text(st.sampled_from('ab"*-( )[]:^~+!\\/AND OR姉妹都市しま「」'), max_size=40))
def test_any_text_is_answered(asking: Ask, text: str):
    assert 0 <= asking(text).total <= len(ENTRIES)
