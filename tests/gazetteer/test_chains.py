import pytest

from glocal.gazetteer import Gazetteer
from glocal.gazetteer.chains import Chain, find_chains
from glocal.gazetteer.scan import scan_names


def chain_of(known: Gazetteer, text: str) -> Chain:
    """Return the chain of the first name of a text."""
    return find_chains(text, list(scan_names(known, text)))[0]


def test_a_designated_name_with_parents_behind_commas_is_certain(known: Gazetteer):
    assert chain_of(known, "Naruto City, Tokushima Prefecture, Japan") == Chain((1, 2), is_close=True, is_certain=True)


def test_brackets_hold_a_parent(known: Gazetteer):
    assert chain_of(known, "Nuremberg (Bavaria)") == Chain((1,), is_close=True)


@pytest.mark.parametrize("text", ["Naruto City, Toyama City", "Naruto and Toyama", "Naruto. Toyama", "Naruto"])
def test_a_list_is_no_chain(known: Gazetteer, text: str):
    assert chain_of(known, text).members == ()


def test_a_parent_behind_in_is_near_but_not_certain(known: Gazetteer):
    assert chain_of(known, "Sankt Pölten in Austria") == Chain((1,))


def test_a_japanese_name_lies_in_what_stands_before_it(known: Gazetteer):
    names = list(scan_names(known, "埼玉県三郷市"))
    assert find_chains("埼玉県三郷市", names)[1] == Chain((0,), is_close=True, is_certain=True)


def test_a_name_in_katakana_lies_in_the_state_before_it(known: Gazetteer):
    text = "バイエルン州のニュルンベルク市"
    names = list(scan_names(known, text))
    assert find_chains(text, names)[1] == Chain((0,), is_close=True, is_certain=True)


def test_a_name_in_japanese_lies_near_the_prefecture_before_it(known: Gazetteer):
    text = "埼玉県の三郷市"
    names = list(scan_names(known, text))
    assert find_chains(text, names)[1] == Chain((0,))
