"""Divisions by their keys."""

from glocal.gazetteer.local_names import LocalNames
from glocal.search.divisions import division_of_key


def test_the_key_of_a_division_leads_to_its_name(names: LocalNames):
    found = division_of_key(names, "jp/saitama")
    assert found is not None
    assert (found.name, found.country) == ("Saitama", "JP")


def test_what_is_no_key_leads_to_nothing(names: LocalNames):
    assert division_of_key(names, "xx/nowhere") is None
    assert division_of_key(names, "") is None
