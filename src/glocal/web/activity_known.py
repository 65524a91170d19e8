"""What is known of one activity, each value with the sentence that says it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from glocal.entities.decided import decided_of_activity
from glocal.entities.keys import place_key
from glocal.entities.models import Activity, Place
from glocal.model.claim import ActivityClaim
from glocal.model.claim import Claim as Said
from glocal.reading.records import Record, attendance_record
from glocal.web.evidence import Known, Source, known


@dataclass(frozen=True, slots=True)
class ActivityKnown:
    """The values of an activity; None and empty where no source tells."""

    kind: Known
    date: Known | None
    mode: Known | None
    places: tuple[tuple[Place, Known], ...]
    organisers: tuple[Known, ...]
    attendance: tuple[tuple[Record, Known], ...]


def activity_known(activity: Activity, sources: Sequence[Source]) -> ActivityKnown:
    """Return what is known of an activity, each value with the first of the sources that says it."""
    decided = decided_of_activity(activity)

    def of(aspect: str, value: object) -> Known:
        found = known(aspect, value, sources, lambda said: getattr(said, aspect))
        return replace(found, is_decided=aspect in decided)

    return ActivityKnown(
        kind=of("kind", activity.kind),
        date=of("date", activity.date) if activity.date else None,
        mode=of("mode", activity.mode) if activity.mode else None,
        places=tuple((place, known("places", place.key, sources, _places)) for place in activity.places.all()),
        organisers=tuple(of("organisers", name) for name in activity.organisers),
        attendance=tuple((figure, known("attendance", figure, sources, _figures)) for figure in activity.attendance),
    )


def _places(said: Said) -> list[str]:
    return [place_key(place) for place in said.places] if isinstance(said, ActivityClaim) else []


def _figures(said: Said) -> list[Record]:
    return [attendance_record(figure) for figure in said.attendance] if isinstance(said, ActivityClaim) else []
