"""Facets as columns."""

import dataclasses
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.model.vocabulary import Topic
from glocal.search.entry import Entry, Site, What
from glocal.search.schema import LISTED, SPREAD, fingerprint, sorts_of, values_of


@given(st.lists(st.sets(st.sampled_from(tuple(Topic)))))
def test_sets_of_a_short_list_are_counted_by_their_numbers(things: list[set[Topic]]):
    (listed, *_) = LISTED
    numbers: dict[str, Counter[int]] = {field: Counter() for field in listed.fields}
    for topics in things:
        for field, number in listed.numbers(tuple(topics)):
            numbers[field][number] += 1
    counted = {value: count for field in listed.fields for value, count in listed.counts(field, numbers[field])}
    assert counted == {topic: sum(topic in topics for topics in things) for topic in Topic}


def test_a_value_that_is_on_no_list_is_left_out_of_the_numbers():
    assert dict(LISTED[0].numbers(("no topic",))) == {"topic_0": 0, "topic_1": 0}


def test_kind_of_thing_kind_state_and_sizes_are_read_back_from_one_field():
    assert list(sorts_of({"tie sister-city active 10000-50000,from-500000": 3})) == [
        ("what", "tie", 3),
        ("kind", "sister-city", 3),
        ("status", "active", 3),
        ("size", "10000-50000", 3),
        ("size", "from-500000", 3),
    ]


NOWHERE = {"country_3": "-", "country_4": "-", "country_5": "-"}


@pytest.mark.parametrize(
    ("values", "fields", "marks"),
    [
        ("", {**NOWHERE, "country_1": "- -", "country_2": "-"}, set()),
        ("A", {**NOWHERE, "country_1": "A -", "country_2": "-"}, set()),
        ("ABC", {**NOWHERE, "country_1": "A B", "country_2": "C"}, set()),
        ("ABCD", {**NOWHERE, "country_1": "A B", "country_2": "C", "country_3": "D"}, {"many:country:"}),
        (
            "ABCDEFGH",
            {
                "country_1": "A B", "country_2": "C", "country_3": "D", "country_4": "E", "country_5": "F",
                "country_rest": ["G", "H"],
            },
            {"many:country:", "most:country:"},
        ),
    ],
)  # fmt: skip
def test_many_values_are_spread_over_fields(values: str, fields: dict[str, object], marks: set[str]):
    (country, _) = SPREAD
    assert dict(country.placed(tuple(values))) == fields
    assert country.marks(tuple(values)) == marks


def test_a_thing_with_further_regions_is_marked_with_their_countries():
    (_, region) = SPREAD
    values = ("jp/saitama", "jp/akita", "gr/attica", "jp/gifu", "de/hesse", "de/berlin", "pe/lima")
    assert region.marks(values) == {*(f"many:region:{code}" for code in ("jp", "gr", "de")), "most:region:pe"}
    assert dict(region.placed(values)) == {f"region_{n}": value for n, value in enumerate(values[:6])} | {
        "region_rest": ["pe/lima"]
    }


def test_each_country_of_a_thing_counts_once():
    sites = (Site("a", "JP", "jp/saitama", None), Site("b", "JP", "jp/akita", None), Site("c", "", "", None))
    entry = Entry(What.TIE, 1, "", sites=sites)
    assert values_of(entry, "country") == ("JP",)
    assert values_of(entry, "region") == ("jp/saitama", "jp/akita")


def test_a_fingerprint_tells_any_change():
    entry = Entry(What.TIE, 1, "Misato", "text", kind="sister-city", readings=(1,))
    others = (dataclasses.replace(entry, text="other"), dataclasses.replace(entry, readings=(2,)))
    assert len({fingerprint(each) for each in (entry, *others)}) == 3
    assert fingerprint(entry) == fingerprint(dataclasses.replace(entry))
