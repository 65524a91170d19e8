"""What the sentences of an article tell of one pair, before a kind and dates are chosen."""

from dataclasses import dataclass, field

from glocal.claims.ties.pairs import Pair
from glocal.claims.ties.telling import Telling


@dataclass(slots=True)
class Draft:
    """What the sentences read so far tell of one pair."""

    pair: Pair
    tellings: list[Telling] = field(default_factory=list)
