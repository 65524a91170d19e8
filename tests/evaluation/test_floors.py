"""Floors under the scores."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.evaluation.floors import (
    Change,
    Floors,
    Scores,
    digest,
    floors_text,
    lowered,
    parse_floors,
    raised,
    shortfalls,
    with_gold,
)
from glocal.model.errors import GlocalError

FLOORS = Floors("abc", {"open": {"ties": 0.8, "places": 0.9}})
kinds = st.dictionaries(st.sampled_from(["ties", "places", "people"]), st.integers(0, 1000).map(lambda n: n / 1000))
scores = st.dictionaries(st.sampled_from(["open", "held"]), kinds)
texts = st.text(st.characters(codec="utf-8"))
changes = st.builds(Change, st.dates().map(str), texts, st.lists(texts).map(tuple))


def test_scores_at_their_floors_fall_short_of_nothing():
    assert shortfalls(FLOORS, {"open": {"ties": 0.8, "places": 1.0}}) == []


def test_a_score_below_its_floor_is_named():
    assert shortfalls(FLOORS, {"open": {"ties": 0.7999, "places": 0.9}}) == [
        "open ties: 0.800 is below its floor 0.800"
    ]


def test_what_is_no_longer_measured_is_named():
    assert shortfalls(FLOORS, {"open": {"ties": 0.8}}) == ["open places: not measured, floor 0.900"]


def test_what_has_no_floor_is_named():
    lines = shortfalls(FLOORS, {"open": {"ties": 0.8, "places": 0.9}, "held": {"ties": 0.5}})
    assert lines == ["held ties: 0.500 has no floor yet: run with --write"]


def test_writing_raises_a_floor_and_lowers_none():
    updated = raised(FLOORS, {"open": {"ties": 0.85678, "places": 0.5}, "held": {"ties": 0.3}})
    assert updated.scores == {"open": {"ties": 0.856, "places": 0.9}, "held": {"ties": 0.3}}
    assert updated.changes == ()


def test_lowering_notes_what_fell_and_why():
    updated = lowered(FLOORS, {"open": {"ties": 0.75, "places": 0.95}}, reason="harder cases", date="2026-11-21")
    assert updated.scores == {"open": {"ties": 0.75, "places": 0.95}}
    assert updated.changes == (Change("2026-11-21", "harder cases", ("open ties: 0.750 is below its floor 0.800",)),)


def test_other_expectations_are_noted_but_not_the_first():
    first = with_gold(Floors(), "abc", reason="", date="2026-11-21")
    assert first == Floors("abc")
    assert with_gold(first, "abc", reason="again", date="2026-11-22") == first
    second = with_gold(first, "def", reason="twelve more cases", date="2026-11-22")
    assert second.changes == (Change("2026-11-22", "twelve more cases", ("expectations def",)),)


@given(scores, scores)
def test_raised_floors_lie_under_nothing_they_stood_on(floors: Scores, measured: Scores):
    updated = raised(Floors("abc", floors), measured).scores
    assert all("no floor yet" in line for line in shortfalls(Floors("abc", floors), updated))


@given(scores)
def test_floors_just_written_are_kept(measured: Scores):
    assert shortfalls(raised(Floors(), measured), measured) == []


@given(scores.map(lambda each: {name: kinds for name, kinds in each.items() if kinds}), st.lists(changes, max_size=3))
def test_floors_survive_being_written_and_read(measured: Scores, noted: list[Change]):
    floors = Floors("abc", measured, tuple(noted))
    assert parse_floors(floors_text(floors), "floors.toml") == floors


@pytest.mark.parametrize(
    "text", ["", "floors = 3", "gold_sha256 = ", 'gold_sha256 = "a"\n[floors.open]\nties = "high"']
)
def test_a_file_without_floors_is_refused(text: str):
    with pytest.raises(GlocalError, match=r"floors\.toml: holds no floors"):
        parse_floors(text, "floors.toml")


def test_the_digest_knows_names_contents_and_their_borders_but_no_order():
    files = [("a.json", b"1"), ("b.json", b"2")]
    assert digest(files) == digest(files[::-1])
    assert (
        len({digest(files), digest([("a.json", b"12")]), digest([("a.json", b"1")]), digest([("c.json", b"1")])}) == 4
    )
