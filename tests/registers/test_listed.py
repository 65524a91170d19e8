import pytest

from glocal.registers.ends import EndResolver
from glocal.registers.listed import EndReader


@pytest.fixture(scope="module")
def ends(resolver: EndResolver) -> EndReader:
    return EndReader(resolver)


def test_an_end_is_known_by_its_identity_else_by_its_names(ends: EndReader):
    named = {"a_name": "Łódź", "a_country": "PL"}

    assert ends.read(named, "a").key == "lodz, pl"
    assert ends.read({**named, "a_id": "Q580"}, "a").key == "Q580"


def test_two_spellings_of_a_place_are_one_identity(ends: EndReader):
    first = ends.read({"a_name": "Köln", "a_country": "DE"}, "a")
    second = ends.read({"b_name": "Cologne", "b_country": "Germany"}, "b")

    assert first.identity == second.identity
    assert first.key != second.key


def test_places_without_entry_are_told_apart_by_where_they_lie(ends: EndReader):
    first = ends.read({"a_name": "Qwertzuiopü", "a_country": "DE", "a_point": "Point(11.5 48.1)"}, "a")
    second = ends.read({"a_name": "Qwertzuiopü", "a_country": "DE", "a_point": "Point(13.4 52.5)"}, "a")
    again = ends.read({"a_name": "QWERTZUIOPÜ", "a_country": "DE", "a_lat": "48.1", "a_lon": "11.5"}, "a")

    assert first.identity != second.identity
    assert first.identity == again.identity


def test_an_end_that_is_not_told_has_neither_place_nor_loss(ends: EndReader):
    assert ends.read({"a_country": "DE"}, "b").place is None
    assert ends.read({"a_country": "DE"}, "b").loss == ""


def test_coordinates_that_cannot_be_read_are_doubted_once(ends: EndReader):
    end = ends.read({"a_name": "Sendai", "a_country": "JP", "a_lat": "38°", "a_lon": "140.87"}, "a")

    assert end.place
    assert end.doubts == ("38° 140.87 are no coordinates that can be read",)
