"""Whether a tie lives: never assumed, always with the claim that says so, computed against a given day."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from glocal.entities.said import SaidTie, most_trusted_first
from glocal.entities.shown import ShownTie
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieStatus

QUIET_AFTER_YEARS = 6
"""Years without a sign of life after which a tie counts as quiet.

Delegations and ceremonies come with every fifth anniversary of an agreement; one year more lets the report appear.
"""


class Life(StrEnum):
    """How a tie stands on a given day."""

    ACTIVE = "active"
    """An article tells of it, not long ago."""
    QUIET = "quiet"
    """An article told of it, but long ago."""
    LISTED = "listed"
    """Only lists have it: nothing tells whether anything happens."""
    PREPARED = "being prepared"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Liveness:
    """How a tie stands, since when that is known, and the claim that says so."""

    life: Life
    date: str
    """EDTF: when it was last seen, listed or prepared, or when it ended; empty where the source has no date."""
    number: int
    """The number of the claim."""


def liveness(said: Sequence[SaidTie], shown: ShownTie, on: datetime.date) -> Liveness:
    """Return how a tie stands on a day.

    Shape: `said` holds at least one claim.
    """
    newest_first = sorted(said, key=_newest_first)
    if shown.status is TieStatus.ENDED:
        told = next((each for each in newest_first if _tells_end(each)), newest_first[0])
        return Liveness(Life.ENDED, shown.ended or _date(told), told.number)
    seen = next((each for each in newest_first if _is_sign_of_life(each)), None)
    if seen:
        is_quiet = last_day(seen) < quiet_before(on)
        return Liveness(Life.QUIET if is_quiet else Life.ACTIVE, _date(seen), seen.number)
    if shown.status is TieStatus.EXPLORING:
        return Liveness(Life.PREPARED, _date(newest_first[0]), newest_first[0].number)
    listed = min(said, key=most_trusted_first)
    return Liveness(Life.LISTED, _date(listed), listed.number)


def last_sign(said: Sequence[SaidTie]) -> Edtf | None:
    """Return when the tie was last seen alive, None where nothing with a date says so."""
    signs = [each for each in said if _is_sign_of_life(each) and each.issued]
    return max(signs, key=last_day).issued if signs else None


def quiet_before(on: datetime.date) -> datetime.date:
    """Return the day before which a last sign of life is too old."""
    return on - datetime.timedelta(days=round(QUIET_AFTER_YEARS * 365.25))


def last_day(said: SaidTie) -> datetime.date:
    """Return the last day that the claim's source can be of; one without a date is taken as the oldest."""
    return (said.issued.latest if said.issued else None) or datetime.date.min


def _is_sign_of_life(said: SaidTie) -> bool:
    return not said.is_listed and said.claim.status is TieStatus.ACTIVE


def _tells_end(said: SaidTie) -> bool:
    return said.claim.status is TieStatus.ENDED or said.claim.ended is not None


def _newest_first(said: SaidTie) -> tuple[int, int]:
    return -last_day(said).toordinal(), said.number


def _date(said: SaidTie) -> str:
    return str(said.issued or "")
