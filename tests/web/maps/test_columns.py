import gzip
import itertools
import json
from typing import Any

import pytest

from glocal.web.maps.columns import tie_columns
from tests.entities.rows import place, tie

pytestmark = pytest.mark.django_db


def told() -> dict[str, Any]:
    return dict(json.loads(gzip.decompress(tie_columns().packed)))


def spots(columns: dict[str, Any]) -> list[tuple[float, float]]:
    norths, easts = (itertools.accumulate(columns[name]) for name in ("north", "east"))
    per_degree = columns["steps_per_degree"]
    return [(north / per_degree, east / per_degree) for north, east in zip(norths, easts, strict=True)]


def test_an_empty_register_is_empty_columns() -> None:
    columns = told()
    assert columns["ids"] == columns["north"] == columns["countries"] == []
    assert columns["kind"] == ""


def test_a_tie_is_its_number_its_ends_its_kind_its_state_and_its_year() -> None:
    first = tie("Naruto", "Lüneburg", 1974)
    second = tie("Misato", "Salamina", kind="host-town", status="ended")
    columns = told()
    assert list(itertools.accumulate(columns["ids"])) == [first.pk, second.pk]
    assert [columns["kinds"][int(digit)] for digit in columns["kind"]] == ["sister-city", "host-town"]
    assert [columns["statuses"][int(digit)] for digit in columns["status"]] == ["active", "ended"]
    assert columns["year"] == [1974, 0]
    assert [spots(columns)[columns[end][0]] for end in ("one", "other")] == [(34.16, 134.62), (53.24, 10.4)]


def test_places_stand_by_country_and_region() -> None:
    tie("Naruto", "Lüneburg")
    tie("Misato", "Berlin")
    columns = told()
    assert columns["countries"] == [["DE", 2], ["JP", 2]]
    assert columns["regions"] == [1, 1, 1, 1]


def test_a_tie_without_a_place_at_both_ends_cannot_be_drawn() -> None:
    tie("Naruto", "University of Somewhere")
    assert told()["ids"] == []


def test_places_without_a_tie_are_left_out() -> None:
    place("Kyoto")
    tie("Naruto", "Lüneburg")
    assert sum(count for _, count in told()["countries"]) == 2
