"""Activities as rows: claims gathered by kind, date and title."""

from collections.abc import Iterable

from glocal.entities import models
from glocal.entities.keys import activity_key, activity_path
from glocal.entities.places import place_row
from glocal.ledger.models import Claim
from glocal.ledger.payloads import activity_of
from glocal.model.claim import ActivityClaim


def source_activity(claim: Claim, said: ActivityClaim) -> int:
    """Attach a claim to its activity, made if there is none yet; return the activity's primary key."""
    key = activity_key(said)
    activity = models.Activity.objects.filter(key=key).first()
    if activity is None:
        activity = models.Activity.objects.create(key=key, path=_free_path(key, said), kind=said.kind)
    models.ActivitySource.objects.create(activity=activity, claim=claim)
    return activity.pk


def refresh_activities(ids: Iterable[int]) -> None:
    """Compute anew what is shown of these activities; one that no claim tells of any more goes.

    The title, date and mode are those of the claim that says most; places, organisers and figures are all named.
    """
    for activity in models.Activity.objects.filter(pk__in=list(ids)):
        said = sorted(
            (activity_of(source.claim) for source in activity.sources.select_related("claim")),
            key=lambda claim: (-len(claim.evidence), -len(claim.title), repr(claim)),
        )
        if not said:
            activity.delete()
            continue
        fullest = said[0]
        activity.title = fullest.title
        activity.date = str(fullest.date or "")
        activity.first_day = fullest.date.earliest if fullest.date else None
        activity.last_day = fullest.date.latest if fullest.date else None
        activity.mode = next((claim.mode for claim in said if claim.mode), "")
        activity.organisers = list(dict.fromkeys(name for claim in said for name in claim.organisers))
        figures = dict.fromkeys(figure for claim in said for figure in claim.attendance)
        activity.attendance = [{"count": figure.count, "of": figure.of, "bound": figure.bound} for figure in figures]
        activity.save()
        activity.places.set(place_row(place) for claim in said for place in claim.places)


def _free_path(key: str, said: ActivityClaim) -> str:
    """Return the readable address; of two activities that read alike the later carries a digest of its key."""
    path = activity_path(said)
    return f"{path}-{key[:8]}" if models.Activity.objects.filter(path=path).exists() else path
