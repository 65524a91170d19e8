"""Whether a tie lives: never assumed, always with the claim that says so, computed against a given day."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.conf import settings

from glocal.entities.said import SaidTie, by_trust
from glocal.entities.shown import ShownTie
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieStatus


class Life(StrEnum):
    """How a tie stands on a given day."""

    ACTIVE = "active"
    """An article tells of it, not long ago."""
    QUIET = "quiet"
    """An article told of it, but long ago."""
    UNSEEN = "no sign of life"
    """Only lists have it, or articles without a date: nothing tells whether anything happens."""
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
    seen = next((each for each in newest_first if _is_sign_of_life(each)), None)
    life = life_on(on, shown.status, last_day(seen) if seen else None)
    if life is Life.ENDED:
        told = next((each for each in newest_first if _tells_end(each)), newest_first[0])
        return Liveness(life, shown.ended or _date(told), told.number)
    told = seen or (newest_first[0] if life is Life.PREPARED else by_trust(said)[0])
    return Liveness(life, _date(told), told.number)


def life_on(on: datetime.date, status: TieStatus, last_seen_day: datetime.date | None) -> Life:
    """Return how a tie of that status stands on a day, when it was last seen alive on another."""
    if status is TieStatus.ENDED:
        return Life.ENDED
    if last_seen_day:
        return Life.QUIET if last_seen_day < quiet_before(on) else Life.ACTIVE
    return Life.PREPARED if status is TieStatus.EXPLORING else Life.UNSEEN


def last_sign(said: Sequence[SaidTie]) -> Edtf | None:
    """Return when the tie was last seen alive, None where nothing with a date says so."""
    seen = max(filter(_is_sign_of_life, said), key=last_day, default=None)
    return seen.issued if seen else None


def quiet_before(on: datetime.date) -> datetime.date:
    """Return the day before which a last sign of life is too old: so many years, as the settings say, earlier."""
    return on - datetime.timedelta(days=round(settings.GLOCAL_QUIET_AFTER_YEARS * 365.25))


def last_day(said: SaidTie) -> datetime.date:
    """Return the last day that the claim's source can be of; one without a date is taken as the oldest."""
    return (said.issued.latest if said.issued else None) or datetime.date.min


def _is_sign_of_life(said: SaidTie) -> bool:
    return not said.is_listed and said.issued is not None and said.claim.status is TieStatus.ACTIVE


def _tells_end(said: SaidTie) -> bool:
    return said.claim.status is TieStatus.ENDED or said.claim.ended is not None


def _newest_first(said: SaidTie) -> tuple[int, int]:
    return -last_day(said).toordinal(), said.number


def _date(said: SaidTie) -> str:
    return str(said.issued or "")
