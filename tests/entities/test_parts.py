import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.entities.parts import Decided, parts

NUMBERS = {"a": 1, "b": 2, "c": 3, "d": 9}


def are_near(one: int, other: int) -> bool:
    return abs(one - other) < 2


def grouped(items: dict[str, int], decided: Decided = Decided()) -> list[str]:  # noqa: B008 - frozen
    return ["".join(sorted(part)) for part in parts(items, lambda _: ["any"], are_near, decided)]


@pytest.mark.parametrize(
    ("decided", "expected"),
    [
        (Decided(), ["abc", "d"]),
        (Decided(same=frozenset({("c", "d")})), ["abcd"]),
        (Decided(different=frozenset({("a", "b")})), ["a", "bc", "d"]),
        (Decided(different=frozenset({("a", "c")})), ["ab", "c", "d"]),
        (Decided(frozenset({("a", "d")}), frozenset({("a", "d")})), ["abc", "d"]),
    ],
)
def test_what_people_decided_goes_first(decided: Decided, expected: list[str]):
    assert grouped(NUMBERS, decided) == expected


@given(st.permutations(sorted(NUMBERS)))
def test_the_order_does_not_matter(order: list[str]):
    decided = Decided(different=frozenset({("a", "c")}))

    assert grouped({key: NUMBERS[key] for key in order}, decided) == ["ab", "c", "d"]
