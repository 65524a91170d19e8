from hypothesis import given
from hypothesis import strategies as st

from glocal.registers.difference import Change, Difference

LISTS = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(["1987", "1990"]))


@given(LISTS, LISTS, st.sets(st.sampled_from("abcdefgh")))
def test_what_changed_is_what_two_dicts_tell(before: dict[str, str], now: dict[str, str], gone_before: set[str]):
    earlier = [*before.items(), *((key, None) for key in gone_before - before.keys())]

    difference = Difference.to(earlier)
    told = {key: difference.tell(key, text) for key, text in now.items()}

    assert {key for key, change in told.items() if change is Change.ADDED} == now.keys() - before.keys()
    common = now.keys() & before.keys()
    assert {key for key, change in told.items() if change is Change.SAME} == {k for k in common if now[k] == before[k]}
    counts = list(told.values())
    assert (difference.added, difference.changed) == (counts.count(Change.ADDED), counts.count(Change.CHANGED))
    assert difference.gone == len(before.keys() - now.keys())
    assert {key for key, _ in earlier if difference.is_gone(key)} == (before.keys() | gone_before) - now.keys()


def test_a_row_that_was_gone_and_is_back_is_added_and_gone_no_more():
    difference = Difference.to([("a", None)])

    assert difference.tell("a", "1987") is Change.ADDED
    assert (difference.added, difference.gone, difference.is_gone("a")) == (1, 0, False)
