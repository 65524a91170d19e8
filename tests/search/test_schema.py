"""Facets as columns."""

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from glocal.model.vocabulary import Topic
from glocal.search.entry import Entry, Site, What
from glocal.search.schema import LISTED, fingerprint, sorts_of, values_of


@given(st.sets(st.sampled_from(tuple(Topic))))
def test_a_set_of_a_short_list_is_read_back_from_its_numbers(topics: set[Topic]):
    (listed, *_) = LISTED
    numbers = listed.numbers(tuple(topics))
    assert {value for field, number in numbers for value in listed.values_of(field, number)} == topics


def test_a_value_that_is_on_no_list_is_left_out_of_the_numbers():
    assert dict(LISTED[0].numbers(("no topic",))) == {"topic_0": 0, "topic_1": 0}


def test_kind_of_thing_kind_and_state_are_read_back_from_one_field():
    assert list(sorts_of({"tie sister-city active": 3})) == [
        ("what", "tie", 3),
        ("kind", "sister-city", 3),
        ("status", "active", 3),
    ]


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
