"""The parts of a graph whose edges are found by comparing what shares a sign, and what people decided about them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from glocal.ledger.decisions import decided_pairs

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Decided:
    """Pairs of keys that people decided to be one thing, and pairs that they decided to be two."""

    same: frozenset[tuple[str, str]] = frozenset()
    different: frozenset[tuple[str, str]] = frozenset()

    @property
    def keys(self) -> set[str]:
        """All keys that people decided on."""
        return {key for pair in self.same | self.different for key in pair}


def told_by_people() -> Decided:
    """Return what people decided about pairs of activities and of people."""
    pairs = decided_pairs()
    return Decided(
        same=frozenset(pair for pair, are_same in pairs.items() if are_same),
        different=frozenset(pair for pair, are_same in pairs.items() if not are_same),
    )


@dataclass(slots=True)
class _Parts:
    """Parts that grow; two that hold a pair which people told apart never become one."""

    different: frozenset[tuple[str, str]]
    leader: dict[str, str]
    members: dict[str, set[str]] = field(default_factory=dict)

    def lead(self, key: str) -> str:
        while self.leader[key] != key:
            self.leader[key] = key = self.leader[self.leader[key]]
        return key

    def join(self, one: str, other: str) -> None:
        one, other = self.lead(one), self.lead(other)
        if one == other or self._are_apart(self.members[one], self.members[other]):
            return
        self.leader[one] = other
        self.members[other] |= self.members.pop(one)

    def _are_apart(self, some: set[str], others: set[str]) -> bool:
        return any(
            (one in some and other in others) or (one in others and other in some) for one, other in self.different
        )


def parts(
    items: Mapping[str, Item],
    signs: Callable[[Item], Iterable[str]],
    are_joined: Callable[[Item, Item], bool],
    decided: Decided = Decided(),
) -> list[set[str]]:
    """Return the keys of the items in parts: two items are in one part if a chain of joined items leads between them.

    Args:
        items: What is compared, by key; their order does not matter.
        signs: Two items that share no sign are never compared.
        are_joined: Whether two items are joined; symmetric.
        decided: What people decided goes first.

    >>> numbers = {"a": 1, "b": 2, "c": 9, "d": 3}
    >>> [sorted(part) for part in parts(numbers, lambda _: ["any"], lambda one, other: abs(one - other) < 2)]
    [['a', 'b', 'd'], ['c']]
    """
    grown = _Parts(decided.different, {key: key for key in items}, {key: {key} for key in items})
    for one, other in sorted(decided.same):
        if one in items and other in items:
            grown.join(one, other)
    of_sign: dict[str, list[str]] = defaultdict(list)
    for key, item in sorted(items.items(), key=_key):
        own_signs = set(signs(item))
        for other in sorted({other for sign in own_signs for other in of_sign[sign]}):
            if grown.lead(key) != grown.lead(other) and are_joined(item, items[other]):
                grown.join(key, other)
        for sign in own_signs:
            of_sign[sign].append(key)
    return sorted(grown.members.values(), key=min)


def _key(pair: tuple[str, object]) -> str:
    return pair[0]
