"""One-to-one pairs of what was said and what is true, best first, so that saying it twice earns nothing."""

from collections.abc import Callable, Sequence
from typing import TypeVar

Said = TypeVar("Said")
Truth = TypeVar("Truth")
Pairs = list[tuple[int, int]]
"""Index of the said and of the true record, best pair first."""


def match(said: Sequence[Said], true: Sequence[Truth], score: Callable[[Said, Truth], float]) -> Pairs:
    """Return the pairs that a greedy choice by falling score makes; of equal scores the first named wins.

    Shape: each index occurs at most once on its side; only pairs with a score above zero.
    """
    scored = ((score(s, t), -i, -j) for i, s in enumerate(said) for j, t in enumerate(true))
    ranked = sorted((entry for entry in scored if entry[0] > 0), reverse=True)
    pairs: Pairs = []
    used_said: set[int] = set()
    used_true: set[int] = set()
    for _, i, j in ranked:
        if i not in used_said and j not in used_true:
            used_said.add(i)
            used_true.add(j)
            pairs.append((-i, -j))
    return pairs
