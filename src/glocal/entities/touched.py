"""What has to be computed anew after claims were attached or detached, and computing it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Q

from glocal.entities import models
from glocal.entities.activities import gather, refresh_activities
from glocal.entities.addresses import drop
from glocal.entities.batches import in_batches
from glocal.entities.decided import decided_places
from glocal.entities.organisations import refresh_organisations
from glocal.entities.people import gather_people, refresh_people
from glocal.entities.places import rename
from glocal.entities.ties import refresh_ties
from glocal.entities.topics import forget_topics
from glocal.ledger.models import Article, Reading


@dataclass(slots=True)
class Touched:
    """Primary keys, and what is gathered by."""

    ties: set[int] = field(default_factory=set)
    activities: set[int] = field(default_factory=set)
    blocks: set[str] = field(default_factory=set)
    people: set[int] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    posts: set[str] = field(default_factory=set)
    organisations: set[int] = field(default_factory=set)
    places: set[int] = field(default_factory=set)

    def add_activities(self, rows: Iterable[tuple[int, str]]) -> None:
        """Note activities, each with the block of a report."""
        for activity, block in rows:
            self.activities.add(activity)
            self.blocks.add(block)

    def add_people(self, rows: Iterable[tuple[int, str, str]]) -> None:
        """Note people, each with the whole name and the post that a claim gives."""
        for person, name, post in rows:
            self.people.add(person)
            self.names.add(name)
            self.posts.add(post)


def refresh(touched: Touched) -> None:
    """Compute anew what is shown of all that was touched, and let go of places that nothing names any more."""
    touched.activities |= gather(touched.blocks)
    touched.people |= gather_people(touched.names, touched.posts)
    for batch in in_batches(sorted(touched.activities)):
        touched.places |= refresh_activities(batch)
    for ids, compute in (
        (touched.ties, refresh_ties),
        (touched.organisations, refresh_organisations),
        (touched.people, refresh_people),
    ):
        for batch in in_batches(sorted(ids)):
            compute(batch)
    _tidy(touched.places)


def take_out(reading: Reading, touched: Touched) -> None:
    """Detach a reading's claims, and note what they were attached to."""
    of_reading = Q(claim__article__reading=reading)
    ties = set(models.TieSource.objects.filter(of_reading).values_list("tie_id", flat=True))
    reports = list(models.ActivitySource.objects.filter(of_reading).values_list("activity_id", "block", "telling"))
    touched.ties |= ties
    touched.add_activities((activity, block) for activity, block, _ in reports)
    people = models.PersonSource.objects.filter(of_reading)
    touched.add_people(people.values_list("person_id", "whole_name", "post"))
    bodies = models.OrganisationSource.objects.filter(of_reading)
    touched.organisations |= set(bodies.values_list("organisation_id", flat=True))
    touched.places |= {pk for pk in bodies.values_list("place_id", flat=True) if pk}
    touched.places |= set(models.PlaceSource.objects.filter(of_reading).values_list("place_id", flat=True))
    for batch in in_batches(ties):
        ends = models.TieEnd.objects.filter(tie__in=batch, place__isnull=False)
        touched.places |= {pk for pk in ends.values_list("place_id", flat=True) if pk}
    for batch in in_batches({activity for activity, *_ in reports}):
        touched.places |= set(models.Place.objects.filter(activities__in=batch).values_list("pk", flat=True))
    for batch in in_batches({key for *_, told in reports for key in told["places"]}):
        touched.places |= set(models.Place.objects.filter(key__in=batch).values_list("pk", flat=True))
    for table in _SOURCES:
        table._default_manager.filter(of_reading).delete()
    forget_topics(Article.objects.filter(reading=reading))


_SOURCES = (
    models.PersonSource,
    models.TieSource,
    models.ActivitySource,
    models.OrganisationSource,
    models.PlaceSource,
)


def _tidy(places: set[int]) -> None:
    """Drop places that nothing names any more, and name anew those whose sources changed."""
    for batch in in_batches(places):
        seats = models.OrganisationSource.objects.filter(place__in=batch).values("place")
        unnamed = models.Place.objects.filter(pk__in=batch, sources=None, tie_ends=None, activities=None)
        drop(unnamed.exclude(pk__in=seats).exclude(key__in=_told_where_decided()))
    rename(places)


def _told_where_decided() -> set[str]:
    """Return the keys of the places that claims give activities of which people decided where they took place."""
    told = models.ActivitySource.objects.filter(activity__in=decided_places()).values_list("telling", flat=True)
    return {key for each in told for key in each["places"]}
