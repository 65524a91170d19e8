"""Signs as bits of a number, and what a set of them says for each state."""

import functools
import operator
from collections.abc import Iterable

from glocal.articles.label import State
from glocal.articles.weights import SIGNS
from glocal.model.reason import Reason

_NOTHING = (0.0,) * len(State)
_BITS = {sign.name: 1 << number for number, sign in enumerate(SIGNS)}


def bit(name: str) -> int:
    """Return the bit of the sign of that name.

    Raises:
        KeyError: no sign has that name.
    """
    return _BITS[name]


def names(signs: int) -> tuple[str, ...]:
    """Return the names of the signs in a set of bits, in the order of the table."""
    return tuple(name for name, bit_of_sign in _BITS.items() if signs & bit_of_sign)


@functools.lru_cache(maxsize=65536)
def scores(signs: int) -> tuple[float, ...]:
    """Return what the signs say for each state, in the order of the states."""
    totals = _NOTHING
    while signs:
        number = signs.bit_length() - 1
        totals = tuple(map(operator.add, totals, _weights(number)))
        signs ^= 1 << number
    return totals


@functools.cache
def _weights(number: int) -> tuple[float, ...]:
    """Return what one sign says for each state."""
    return tuple(SIGNS[number].weight(state) for state in State)


def reasons(signs: int, state: State) -> tuple[Reason, ...]:
    """Return why a line with these signs was, or was not, taken for the state, strongest first."""
    found = (Reason(sign.name, sign.weight(state)) for number, sign in enumerate(SIGNS) if signs >> number & 1)
    return tuple(sorted((reason for reason in found if reason.weight), key=lambda reason: -abs(reason.weight)))


def mask(names: Iterable[str]) -> int:
    """Return the signs of these names in one mask.

    Raises:
        KeyError: no sign has one of the names.
    """
    return sum(bit(name) for name in names)


# In log-odds; below, a sign goes with many labels and alone tells nothing.
_SPEAKS = 2.0

FURNITURE = mask(sign.name for sign in SIGNS if sign.furniture > 0 or sign.closing >= _SPEAKS)
"""The signs that speak for furniture or a closing part."""
MASTHEAD = mask(sign.name for sign in SIGNS if sign.masthead >= _SPEAKS)
"""The signs that speak for a masthead."""
