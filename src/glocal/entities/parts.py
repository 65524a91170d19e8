"""The parts of a graph whose edges are found by comparing what shares a sign."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

Item = TypeVar("Item")


def parts(
    items: Mapping[str, Item], signs: Callable[[Item], Iterable[str]], are_joined: Callable[[Item, Item], bool]
) -> list[set[str]]:
    """Return the keys of the items in parts: two items are in one part if a chain of joined items leads between them.

    Args:
        items: What is compared, by key.
        signs: Two items that share no sign are never compared.
        are_joined: Whether two items are joined; symmetric.

    >>> numbers = {"a": 1, "b": 2, "c": 9, "d": 3}
    >>> [sorted(part) for part in parts(numbers, lambda _: ["any"], lambda one, other: abs(one - other) < 2)]
    [['a', 'b', 'd'], ['c']]
    """
    leader = {key: key for key in items}

    def lead(key: str) -> str:
        while leader[key] != key:
            leader[key] = key = leader[leader[key]]
        return key

    of_sign: dict[str, list[str]] = defaultdict(list)
    for key, item in items.items():
        others = {other for sign in signs(item) for other in of_sign[sign]}
        for other in others:
            if lead(key) != lead(other) and are_joined(item, items[other]):
                leader[lead(key)] = lead(other)
        for sign in signs(item):
            of_sign[sign].append(key)
    found = defaultdict(set)
    for key in items:
        found[lead(key)].add(key)
    return list(found.values())
