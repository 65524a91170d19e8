"""Claims made into entities: a reading followed, a reading forgotten, everything made anew.

Following reading by reading yields what a rebuild from nothing yields: the values of a tie or an activity are always
computed anew from all claims that speak of it.
"""

from collections.abc import Iterable

from django.db import transaction

from glocal.entities import models
from glocal.entities.activities import refresh_activities, source_activity
from glocal.entities.places import place_row
from glocal.entities.ties import refresh_ties, source_tie
from glocal.ledger.models import Claim, Reading
from glocal.ledger.payloads import activity_of, place_of, tie_of


def follow(reading: Reading) -> None:
    """Bring the entities up to date with a reading that the ledger just took in."""
    claims = list(Claim.objects.filter(article__reading=reading).select_related("article__reading"))
    _source(claims)


def forget(reading: Reading) -> None:
    """Take a retired reading's claims out of the entities."""
    tie_ids = set(models.TieSource.objects.filter(claim__article__reading=reading).values_list("tie_id", flat=True))
    activity_ids = set(
        models.ActivitySource.objects.filter(claim__article__reading=reading).values_list("activity_id", flat=True)
    )
    for table in (models.TieSource, models.ActivitySource, models.PlaceSource):
        table.objects.filter(claim__article__reading=reading).delete()
    refresh_ties(tie_ids)
    refresh_activities(activity_ids)
    _drop_unused_places()


def rebuild() -> None:
    """Make all entities anew from the readings in force."""
    with transaction.atomic():
        for table in (models.Tie, models.Activity, models.Place):
            table.objects.all().delete()
        for reading in Reading.objects.filter(retired_at_utc=None).order_by("pk"):
            follow(reading)


def _source(claims: Iterable[Claim]) -> None:
    """Attach each claim to the entity it speaks of, then compute what is shown of those touched."""
    tie_ids, activity_ids = set(), set()
    for claim in claims:
        match claim.kind:
            case Claim.Kind.PLACE:
                mention = place_of(claim)
                place = place_row(mention.place)
                models.PlaceSource.objects.create(
                    place=place, article=claim.article, claim=claim, written=mention.text[:300]
                )
            case Claim.Kind.TIE:
                tie_ids.add(source_tie(claim, tie_of(claim)))
            case Claim.Kind.ACTIVITY:
                activity_ids.add(source_activity(claim, activity_of(claim)))
    refresh_ties(tie_ids)
    refresh_activities(activity_ids)


def _drop_unused_places() -> None:
    models.Place.objects.filter(sources=None, tie_ends=None, activities=None).delete()
