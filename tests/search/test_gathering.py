"""Entities as entries of the index."""

import pytest

from glocal.entities.models import Activity, Person, Tie
from glocal.gazetteer.local_names import LocalNames
from glocal.search.entry import Entry, Size, What
from glocal.search.gathering import entries, rows_of
from glocal.search.sites import Sites
from tests.search.conftest import APRIL, Add


@pytest.fixture
def gathered(add: Add, names: LocalNames) -> dict[What, list[Entry]]:
    add(APRIL)
    sites = Sites(names)
    return {what: list(entries(what, list(rows_of(what).values_list("pk", flat=True)), sites)) for what in What}


def test_each_row_is_an_entry_of_its_kind(gathered: dict[What, list[Entry]]):
    for what, found in gathered.items():
        assert {entry.pk for entry in found} == set(rows_of(what).values_list("pk", flat=True))
        assert {entry.what for entry in found} <= {what}


def test_a_tie_is_found_by_its_ends_in_both_languages_and_by_words_for_its_kind(gathered: dict[What, list[Entry]]):
    (tie,) = gathered[What.TIE]
    assert {"Misato", "Salamina"} == set(tie.title.split(" – "))
    assert "三郷市" in tie.names
    assert "姉妹都市" in tie.text
    assert (tie.kind, tie.key, len(tie.readings)) == ("sister-city", Tie.objects.get().key, 1)


def test_an_activity_carries_the_topics_of_its_articles_and_its_blocks(gathered: dict[What, list[Entry]]):
    activity = gathered[What.ACTIVITY][0]
    assert activity.blocks
    assert activity.readings
    assert Activity.objects.filter(pk=activity.pk, title=activity.title).exists()


def test_a_municipality_tells_its_size_and_a_country_none(gathered: dict[What, list[Entry]]):
    sizes = {entry.key: [site.size for site in entry.sites] for entry in gathered[What.PLACE]}
    assert sizes["geonames:6822137"] == [Size.UNDER_200_000]
    assert sizes["gr"] == [None]


def test_a_person_is_found_by_name_and_office(gathered: dict[What, list[Entry]]):
    assert [entry.title for entry in gathered[What.PERSON]] == [person.name for person in Person.objects.order_by("pk")]


def test_what_there_is_not_yields_nothing(names: LocalNames, db: None):  # noqa: ARG001 - sets up the tables
    assert [list(entries(what, [1, 2, 3], Sites(names))) for what in What] == [[]] * len(What)
