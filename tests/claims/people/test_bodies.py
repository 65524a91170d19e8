"""The place of an office that is told without one."""

import functools

import pytest

from glocal.claims import read_claims
from glocal.claims.people.bodies import reads_japanese
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.model.article import Article, Issue
from glocal.model.edtf import Edtf


@functools.cache
def gazetteer() -> Gazetteer:
    return open_gazetteer()


def bodies(text: str, title: str = "Monthly Glocal News") -> dict[str, str | None]:
    issue = Issue(title, Edtf.parse("2025-04"), None, None, "en")
    return {person.name: person.of for person in read_claims(Article("", (), text), issue, gazetteer()).people}


@pytest.mark.parametrize(
    ("name", "expected"),
    [("KARINO Etsuo", True), ("Ochiai", True), ("Wolfram Leibe", False), ("Rick Snyder", False), ("伊東香織", True)],
)
def test_names_in_japanese_syllables_read_japanese(name: str, expected: bool):  # noqa: FBT001 - a table of answers
    assert reads_japanese(name) is expected


def test_each_mayor_is_of_the_place_that_the_name_fits():
    text = "Sakai City and Wellington signed an accord. Deputy Mayor Paul Eagle and Vice Mayor KARINO Etsuo met."

    assert bodies(text) == {"Paul Eagle": "Wellington", "KARINO Etsuo": "Sakai City"}


def test_governors_are_of_regions_and_the_home_goes_first():
    text = "Governor MIKAZUKI Taizo visited Michigan. Shiga and Michigan share lakes. Governor Rick Snyder met him."

    assert bodies(text, "Shiga Prefecture") == {"MIKAZUKI Taizo": "Shiga", "Rick Snyder": "Michigan"}


def test_an_office_that_may_be_of_several_places_is_left_open():
    text = "Guests from Bonn, Nice and Turin came. Mayor Anna Weber thanked them."

    assert bodies(text)["Anna Weber"] is None


def test_the_ambassador_of_the_only_country_abroad_is_its_own():
    text = "Ambassador Baraka Luvanda of the United Republic of Tanzania met our runners. Ambassador Luvanda smiled."

    assert set(bodies(text).values()) == {"United Republic of Tanzania"}
