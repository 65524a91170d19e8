"""Japanese text cut into words."""

import itertools
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.search.japanese import RUN, in_katakana, is_kana, units

LETTERS = st.characters(min_codepoint=0x3041, max_codepoint=0x30FE) | st.sampled_from(
    "姉妹都市国際交流東京三郷abc 。、1"
)


def test_a_compound_is_one_unit_of_its_pieces_with_its_reading():
    unit, *_ = units("姉妹都市の")
    assert (unit.surface, unit.reading, unit.is_compound) == ("姉妹都市", "シマイトシ", True)
    assert [part.form for part in unit.parts] == ["姉妹", "都市"]


@pytest.mark.parametrize(("text", "form"), [("附属", "付属"), ("サーヴィス", "サービス")])
def test_a_word_stands_in_its_usual_writing(text: str, form: str):
    assert [unit.form for unit in units(text)] == [form]


def test_particles_are_told_from_words():
    assert [unit.surface for unit in units("市長は訪問した") if unit.is_grammar] == ["は", "た"]


def test_a_text_longer_than_what_is_cut_at_once_loses_nothing():
    text = "国際交流" * 5_000
    assert sum(unit.end - unit.start for unit in units(text)) == len(text)


@given(st.text(LETTERS, max_size=60))
def test_units_stand_where_they_say_and_leave_no_japanese_letter_out(text: str):
    found = list(units(text))
    assert all(text[unit.start : unit.end] == unit.surface for unit in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    assert sum(unit.end - unit.start for unit in found) == sum(len(run) for run in RUN.findall(text))


def test_kana_are_told_from_characters_and_written_one_way():
    assert is_kana("しまいトシ")
    assert not is_kana("姉妹とし")
    assert not is_kana("")
    assert in_katakana("ひろしま-X") == "ヒロシマ-X"


def test_several_threads_cut_words_at_the_same_time() -> None:
    failures: list[BaseException] = []

    def cut() -> None:
        try:
            for _ in range(50):
                assert [unit.surface for unit in units("姉妹都市提携")] == ["姉妹都市", "提携"]
        except BaseException as failure:  # noqa: BLE001 - whatever it is, the test must hear of it
            failures.append(failure)

    threads = [threading.Thread(target=cut) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
