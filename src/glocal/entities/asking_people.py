"""What people ask the register about people and organisations."""

from dataclasses import dataclass

from django.db.models import F, Prefetch, Q, QuerySet

from glocal.entities.asking import within
from glocal.entities.models import (
    Activity,
    ActivitySource,
    Appearance,
    Office,
    Organisation,
    OrganisationSource,
    Person,
    PersonSource,
    Place,
    Tie,
    TieEnd,
)

_BODY = OrganisationSource.Part.BODY


@dataclass(frozen=True, slots=True)
class Whose:
    """Which people or organisations are asked for; None or an empty text asks for all."""

    place: Place | None = None
    """Where their offices or seats are, or in what their activities took place."""
    country: str | None = None
    """ISO 3166-1 alpha-2."""
    words: str = ""
    """Part of the name; of people also of an office or body."""


ANYBODY = Whose()


def people(wanted: Whose = ANYBODY) -> QuerySet[Person]:
    """Return the people asked for with their offices, by family name.

    Somebody belongs to a place by an office in it, by an office of an organisation that sits in it, or by appearing in
    an activity there.
    """
    offices = Office.objects.select_related("place", "organisation")
    found = Person.objects.prefetch_related(Prefetch("offices", offices))
    places = _places(wanted)
    if places is not None:
        held = Office.objects.filter(Q(place__in=places) | Q(organisation__place__in=places))
        sites = Activity.places.through.objects.filter(place__in=places).values("activity")
        seen = Appearance.objects.filter(activity__activity__in=sites)
        found = found.filter(Q(pk__in=held.order_by().values("person")) | Q(pk__in=seen.values("person__person")))
    if wanted.words:
        told = Office.objects.filter(Q(role__icontains=wanted.words) | Q(of__icontains=wanted.words))
        found = found.filter(Q(name__icontains=wanted.words) | Q(pk__in=told.order_by().values("person")))
    return found


def organisations(wanted: Whose = ANYBODY) -> QuerySet[Organisation]:
    """Return the organisations asked for with the place where they sit, by name.

    An organisation belongs to a place by its seat, or by holding an activity there.
    """
    found = Organisation.objects.select_related("place")
    places = _places(wanted)
    if places is not None:
        sites = Activity.places.through.objects.filter(place__in=places).values("activity")
        held = OrganisationSource.objects.filter(claim__activity_source__activity__in=sites)
        found = found.filter(Q(place__in=places) | Q(pk__in=held.values("organisation")))
    return found.filter(name__icontains=wanted.words) if wanted.words else found


def _places(wanted: Whose) -> QuerySet[Place] | None:
    if wanted.place:
        return within(wanted.place)
    return Place.objects.filter(country=wanted.country) if wanted.country else None


def activities_of_person(person: Person) -> QuerySet[Activity]:
    """Return the activities whose own words name the person, with their places, newest first."""
    seen = Appearance.objects.filter(person__person=person)
    return _shown(Activity.objects.filter(pk__in=seen.values("activity__activity")))


def people_of_activity(activity: Activity) -> QuerySet[Person]:
    """Return the people whom the words that tell of an activity name, by family name."""
    seen = Appearance.objects.filter(activity__activity=activity)
    return people().filter(pk__in=seen.values("person__person"))


def ties_of_person(person: Person) -> QuerySet[Tie]:
    """Return the ties that articles naming the person tell of, and that a place of their offices has."""
    articles = PersonSource.objects.filter(person=person).values("claim__article")
    places = Office.objects.filter(person=person, place__isnull=False).order_by().values("place")
    ends = TieEnd.objects.filter(place__in=places).values("tie")
    return _with_ends(Tie.objects.filter(sources__claim__article__in=articles, pk__in=ends).distinct())


def activities_of_organisation(organisation: Organisation) -> QuerySet[Activity]:
    """Return the activities that the organisation holds, with their places, newest first."""
    claims = OrganisationSource.objects.filter(organisation=organisation).values("claim")
    told = ActivitySource.objects.filter(claim__in=claims)
    return _shown(Activity.objects.filter(pk__in=told.values("activity")))


def ties_of_organisation(organisation: Organisation) -> QuerySet[Tie]:
    """Return the ties that the organisation is an end of, those last seen alive first."""
    return _with_ends(Tie.objects.filter(ends__body=organisation))


def people_of_organisation(organisation: Organisation) -> QuerySet[Person]:
    """Return the people who are said to hold an office of the organisation, by family name."""
    return people().filter(offices__organisation=organisation).distinct()


def _shown(activities: QuerySet[Activity]) -> QuerySet[Activity]:
    return activities.prefetch_related("places")


def _with_ends(ties: QuerySet[Tie]) -> QuerySet[Tie]:
    ends = Prefetch("ends", TieEnd.objects.select_related("place"))
    return ties.prefetch_related(ends).order_by(F("last_seen_day").desc(nulls_last=True), "path")
