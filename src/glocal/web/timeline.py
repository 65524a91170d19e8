"""The story of a tie: first contact, agreement, what was done together, last sign of life, each with its sentence."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from glocal.entities.liveness import Life
from glocal.entities.models import Activity
from glocal.entities.shown import contradict
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import ActivityKind
from glocal.web.evidence import Known, Source
from glocal.web.tie_known import TieKnown

LAST_SEEN = "last_seen"
_TOLD_ALIVE = {Life.ACTIVE, Life.QUIET}


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of the story."""

    date: str
    """EDTF; empty where nothing tells."""
    known: Known | None
    """What of the tie happened: its first contact, its agreement, its end, its last sign of life."""
    activity: Activity | None
    source: Source | None
    """Whose sentence stands with it."""

    @property
    def first_day(self) -> datetime.date:
        """The day by which the story is sorted; what has no date comes last."""
        return (Edtf.parse(self.date).earliest if self.date else None) or datetime.date.max


def story(about: TieKnown, activities: Iterable[Activity], told_by: Mapping[int, Source]) -> list[Moment]:
    """Return the story of a tie, the earliest first.

    Args:
        about: What is known of the tie.
        activities: What was done together.
        told_by: A source for each activity, by its number.
    """
    turns = [Moment(each.value, each, None, each.source) for each in about.dates]
    moments: list[Moment] = []
    for activity in activities:
        turn = next((turn for turn in turns if _is_signing_of(activity, turn)), None)
        if turn:
            turns.remove(turn)
        source = told_by.get(activity.pk)
        moments.append(Moment(activity.date, turn.known if turn else None, activity, source))
    moments = sorted(turns + moments, key=lambda moment: moment.first_day)
    return [*moments, _last_sign(about)] if about.life.life in _TOLD_ALIVE else moments


def _is_signing_of(activity: Activity, turn: Moment) -> bool:
    return (
        activity.kind == ActivityKind.SIGNING
        and turn.known is not None
        and turn.known.aspect == "formalised"
        and bool(activity.date)
        and not contradict(activity.date, turn.date)
    )


def _last_sign(about: TieKnown) -> Moment:
    sign = about.sign
    return Moment(about.life.date, Known(LAST_SEEN, about.life.date, sign), None, sign)
