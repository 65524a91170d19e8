"""Claims made into entities: a reading followed, a decision followed, a reading forgotten, everything made anew.

Following reading by reading yields what a rebuild from nothing yields: the values of a tie or an activity are always
computed anew from all claims that speak of it, and addresses do not depend on the order.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import Q, QuerySet

from glocal.entities import models
from glocal.entities.activities import gather, refresh_activities, source_activities
from glocal.entities.batches import in_batches
from glocal.entities.corrected import corrected
from glocal.entities.keys import place_key
from glocal.entities.places import place_rows
from glocal.entities.ties import refresh_ties, source_ties
from glocal.ledger.models import Claim, Decision, Reading
from glocal.model.claim import PlaceMention
from glocal.model.vocabulary import PlaceLevel

_CLAIMS = 20_000
"""Claims made into entities at once: about 100 MB."""


@dataclass(slots=True)
class _Touched:
    """What has to be computed anew."""

    ties: set[int] = field(default_factory=set)
    activities: set[int] = field(default_factory=set)
    blocks: set[str] = field(default_factory=set)
    places: set[int] = field(default_factory=set)


def follow(reading: Reading) -> None:
    """Bring the entities up to date with a reading that the ledger just took in."""
    touched = _Touched()
    _source(_claims(Q(article__reading=reading)), touched)
    _refresh(touched)


def follow_decision(decision: Decision) -> None:
    """Bring the entities up to date with a decision that the ledger just took in."""
    match decision.aspect:
        case Decision.Aspect.NOT_SAID:
            _source_anew(Reading.objects.filter(articles__claims=int(decision.subject)))
        case Decision.Aspect.SAME_AS:
            place = Q(articles__claims__placesource__place__key=decision.subject)
            end = Q(articles__claims__tie_source__tie__ends__place__key=decision.subject)
            site = Q(articles__claims__activity_source__activity__places__key=decision.subject)
            _source_anew(Reading.objects.filter(place | end | site))
        case _:
            refresh_ties(set(models.Tie.objects.filter(key=decision.subject).values_list("pk", flat=True)))


def forget(reading: Reading) -> None:
    """Take a retired reading's claims out of the entities."""
    touched = _Touched()
    _take_out(reading, touched)
    _refresh(touched)
    _drop_unused(touched.places)
    rename(touched.places)


def rebuild() -> None:
    """Make all entities anew from the readings in force."""
    with transaction.atomic():
        for table in _BOTTOM_UP:
            rows = table._default_manager.all()
            rows._raw_delete(rows.db)  # noqa: SLF001 - a plain DELETE: nothing that refers to the rows is left by now
        touched = _Touched()
        numbers = _claims(Q(article__reading__retired_at_utc=None)).order_by("pk").values_list("pk", flat=True)
        for batch in in_batches(numbers, _CLAIMS):
            _source(_claims(Q(pk__gte=batch[0], pk__lte=batch[-1], article__reading__retired_at_utc=None)), touched)
        _refresh(touched)


_BOTTOM_UP = (
    models.ActivitySource,
    models.Activity.places.through,
    models.Activity,
    models.TieSource,
    models.TieEnd,
    models.Milestone,
    models.Tie,
    models.PlaceSource,
    models.Place,
)
"""Every table of the entities, each before those it refers to."""


def _claims(which: Q) -> QuerySet[Claim]:
    return Claim.objects.filter(which).select_related("article__reading")


def _source(claims: Iterable[Claim], touched: _Touched) -> None:
    """Attach each claim to what it speaks of, made if there is nothing yet."""
    made = corrected(claims)
    places = place_rows(made.namings())
    _source_places(made.mentions, places)
    touched.ties |= source_ties(made.ties, places)
    activities, blocks = source_activities(made.activities)
    touched.activities |= activities
    touched.blocks |= blocks


def _refresh(touched: _Touched) -> None:
    """Compute anew what is shown of all that was touched."""
    touched.activities |= gather(touched.blocks)
    for batch in in_batches(sorted(touched.ties)):
        refresh_ties(batch)
    for batch in in_batches(sorted(touched.activities)):
        refresh_activities(batch)


def _source_anew(readings: QuerySet[Reading]) -> None:
    """Attach the claims of readings in force anew, as the decisions now say."""
    touched = _Touched()
    for reading in readings.filter(retired_at_utc=None).distinct():
        _take_out(reading, touched)
        _source(_claims(Q(article__reading=reading)), touched)
    _refresh(touched)
    _drop_unused(touched.places)
    rename(touched.places)


def _take_out(reading: Reading, touched: _Touched) -> None:
    """Detach a reading's claims, and note what they were attached to."""
    of_reading = Q(claim__article__reading=reading)
    ties = set(models.TieSource.objects.filter(of_reading).values_list("tie_id", flat=True))
    reports = models.ActivitySource.objects.filter(of_reading)
    activities = set(reports.values_list("activity_id", flat=True))
    touched.ties |= ties
    touched.activities |= activities
    touched.blocks |= set(reports.values_list("block", flat=True))
    touched.places |= set(models.PlaceSource.objects.filter(of_reading).values_list("place_id", flat=True))
    for batch in in_batches(ties):
        ends = models.TieEnd.objects.filter(tie__in=batch, place__isnull=False)
        touched.places |= {pk for pk in ends.values_list("place_id", flat=True) if pk}
    for batch in in_batches(activities):
        touched.places |= set(models.Place.objects.filter(activities__in=batch).values_list("pk", flat=True))
    for table in (models.TieSource, models.ActivitySource, models.PlaceSource):
        table._default_manager.filter(of_reading).delete()


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


def _drop_unused(places: Iterable[int]) -> None:
    for batch in in_batches(places):
        models.Place.objects.filter(pk__in=batch, sources=None, tie_ends=None, activities=None).delete()


def rename(places: Iterable[int]) -> None:
    """Name localities anew by the sources that are left; countries and regions are named by the gazetteer alone."""
    localities = models.Place.objects.filter(level=PlaceLevel.LOCALITY)
    for batch in in_batches(places):
        keys = dict(localities.filter(pk__in=batch).values_list("key", "pk"))
        named = Q(placesource__place__in=keys.values()) | Q(tie_source__tie__ends__place__in=keys.values())
        namings = [naming for naming in corrected(_claims(named).distinct()).namings() if place_key(naming[1]) in keys]
        # Any name ranks before the one that an empty row has: the sources that are left compete among themselves.
        localities.filter(key__in={place_key(place) for _, place in namings}).update(is_listed=True, name=_LAST)
        place_rows(namings)


_LAST = "\U0010ffff" * 200
"""A name that ranks behind every other."""
