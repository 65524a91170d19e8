from itertools import chain

import pytest

from glocal.entities.liveness import Life
from glocal.model.vocabulary import ActivityKind, Bound, Mode, PlaceLevel, TieKind, TieStatus, Topic
from glocal.web.labels import LABELS, country_name, label

LISTS = (PlaceLevel, TieKind, TieStatus, ActivityKind, Mode, Bound, Topic)
VALUES = [str(value) for value in chain.from_iterable(LISTS)]
VALUES += [str(life) for life in Life if life not in VALUES]
VALUES += ["there", "no longer listed"]  # what lists say of whether a tie exists, see disagreements.py


def test_no_two_lists_share_a_value() -> None:
    assert len(VALUES) == len(set(VALUES))


def test_every_value_has_words_and_no_words_lack_a_value() -> None:
    assert set(VALUES) == set(LABELS)


@pytest.mark.parametrize(
    ("value", "words"),
    [("sister-city", "sister city"), ("exploring", "being prepared"), ("sdgs", "sustainable development goals")],
)
def test_a_value_is_shown_in_words(value: str, words: str) -> None:
    assert label(value) == words


def test_a_value_that_no_list_knows_comes_back_as_it_is() -> None:
    assert label("<script>") == "<script>"


def test_a_country_has_its_plain_name() -> None:
    assert country_name("KR") == "South Korea"
    assert country_name("TW") == "Taiwan"
    assert country_name("XX") == "XX"
