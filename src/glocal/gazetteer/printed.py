"""What the printed form of a name says for a place: it may be filed under another one."""

import operator
from collections.abc import Iterator, Sequence

from glocal.gazetteer.file import LEVELS, NOWHERE, Gazetteer
from glocal.gazetteer.names import fold
from glocal.model.vocabulary import PlaceLevel

OTHER = "another name of the place"
"""The reason against a place that is filed under another name than the one printed."""
OTHER_NAME = -1.6
"""Measured with the weight of population on 229 news articles: 1 to 1.6 and -0.8 to -2.4 differ by 0.003."""
FORMER_NAME = -0.8
"""A living town of the name stays ahead (Hiroshima, before the Kita-Hiroshima that was Hiroshima Town), a hamlet does
not; no list with former names was there to measure."""
BYNAME = -1.0
"""Crescent City is the one in California, though New Orleans is called so."""
_RANK_OF_OTHERS = 1
_ALIKE = 3
"""Letters that spellings of one name begin with: Mesolongi, Messolonghi."""


def weigh_spelling(
    gazetteer: Gazetteer, posting: int, keys: Sequence[str], spelling: str
) -> Iterator[tuple[str, float, float]]:
    """Yield the reason against a place filed under another name, or spelled otherwise, than was asked for.

    Args:
        gazetteer: The known places.
        posting: Place number times eight, plus the rank of the name.
        keys: The folded forms asked for.
        spelling: The name as printed; may be empty.
    """
    number, rank = posting >> 3, posting & 7
    if _is_spelled_by_its_division(gazetteer, number, keys):
        return
    if rank == _RANK_OF_OTHERS:
        yield OTHER, OTHER_NAME, 0
    elif spelling and (name := gazetteer.name(number)) != spelling and fold(name) in keys:
        yield "written {place}", -0.8, number


def weigh_byname(
    gazetteer: Gazetteer, posting: int, keys: Sequence[str], *, is_borne: bool
) -> Iterator[tuple[str, float, float]]:
    """Yield the reason against a place filed under quite another name, where another place bears the one asked for.

    Args:
        gazetteer: The known places.
        posting: Place number times eight, plus the rank of the name.
        keys: The folded forms asked for.
        is_borne: Whether another place bears the name.
    """
    own = fold(gazetteer.name(posting >> 3))
    is_other = posting & 7 == _RANK_OF_OTHERS and all(key.isascii() and key[:_ALIKE] != own[:_ALIKE] for key in keys)
    if is_borne and is_other:
        yield "another place bears this name", BYNAME, 0


def _is_spelled_by_its_division(gazetteer: Gazetteer, number: int, keys: Sequence[str]) -> bool:
    """Return whether the name asked for is a town's as its division spells it: Veliko Tŭrnovo of Veliko Tarnovo."""
    division = gazetteer.division[number]
    if LEVELS[gazetteer.level[number]] is not PlaceLevel.LOCALITY or division == NOWHERE:
        return False
    told, own = fold(gazetteer.name(division)), fold(gazetteer.name(number))
    return told in keys and len(told) == len(own) and sum(map(operator.ne, told, own)) == 1
