"""Claims made into entities: a reading followed, a reading forgotten, everything made anew.

Following reading by reading yields what a rebuild from nothing yields: the values of a tie or an activity are always
computed anew from all claims that speak of it, and addresses do not depend on the order.
"""

from collections.abc import Iterator, Sequence

from django.db import transaction

from glocal.entities import models
from glocal.entities.activities import gather, refresh_activities, source_activities
from glocal.entities.keys import place_key
from glocal.entities.places import place_rows
from glocal.entities.ties import refresh_ties, source_ties
from glocal.ledger.models import Claim, Reading
from glocal.ledger.payloads import activity_of, place_of, tie_of
from glocal.model.claim import PlaceMention, TieClaim
from glocal.model.place import Organisation, Place


def follow(reading: Reading) -> None:
    """Bring the entities up to date with a reading that the ledger just took in."""
    claims = Claim.objects.filter(article__reading=reading).select_related("article__reading")
    mentions = [(claim, place_of(claim)) for claim in claims if claim.kind == Claim.Kind.PLACE]
    ties = [(claim, tie_of(claim)) for claim in claims if claim.kind == Claim.Kind.TIE]
    activities = [(claim, activity_of(claim)) for claim in claims if claim.kind == Claim.Kind.ACTIVITY]
    places = place_rows([*(mention.place for _, mention in mentions), *_ends(tie for _, tie in ties)])
    _source_places(mentions, places)
    refresh_ties(source_ties(ties, places))
    refresh_activities(source_activities(activities))


def forget(reading: Reading) -> None:
    """Take a retired reading's claims out of the entities."""
    of_reading = {"claim__article__reading": reading}
    tie_ids = set(models.TieSource.objects.filter(**of_reading).values_list("tie_id", flat=True))
    reports = models.ActivitySource.objects.filter(**of_reading)
    activity_ids = set(reports.values_list("activity_id", flat=True))
    blocks = set(reports.values_list("block", flat=True))
    place_ids = set(models.PlaceSource.objects.filter(**of_reading).values_list("place_id", flat=True))
    place_ids |= set(models.TieEnd.objects.filter(tie__in=tie_ids).values_list("place_id", flat=True))
    place_ids |= set(models.Place.objects.filter(activities__in=activity_ids).values_list("pk", flat=True))
    for table in (models.TieSource, models.ActivitySource, models.PlaceSource):
        table.objects.filter(**of_reading).delete()
    refresh_ties(tie_ids)
    refresh_activities(activity_ids | gather(blocks))
    models.Place.objects.filter(pk__in=place_ids, sources=None, tie_ends=None, activities=None).delete()


def rebuild() -> None:
    """Make all entities anew from the readings in force."""
    with transaction.atomic():
        for table in (models.Tie, models.Activity, models.Place):
            table.objects.all().delete()
        for reading in Reading.objects.filter(retired_at_utc=None).order_by("pk"):
            follow(reading)


def _ends(ties: Iterator[TieClaim]) -> Iterator[Place]:
    """Yield the places at the ends of ties, seats of organisations among them."""
    for end in (end for tie in ties for end in tie.between):
        place = end.place if isinstance(end, Organisation) else end
        if place:
            yield place


def _source_places(mentions: Sequence[tuple[Claim, PlaceMention]], places: dict[str, models.Place]) -> None:
    models.PlaceSource.objects.bulk_create(
        (
            models.PlaceSource(
                place=places[place_key(mention.place)], article=claim.article, claim=claim, written=mention.text[:300]
            )
            for claim, mention in mentions
        ),
        batch_size=1000,
    )
