"""The two ends of a tie in the order in which people are told of them."""

from glocal.entities.models import Tie, TieEnd
from glocal.model.place import HOME_COUNTRY


def home_first(tie: Tie) -> list[TieEnd]:
    """Return the ends of a tie, the one at home first where just one is; else in the order of its key."""
    ends = list(tie.ends.all())
    at_home = [end.place is not None and end.place.country == HOME_COUNTRY for end in ends]
    return ends[::-1] if at_home == [False, True] else ends
