"""What the pages ask of the tables: a fixed number of queries a page, however long its lists are."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Count, Model, Prefetch, Q, QuerySet, prefetch_related_objects

from glocal.entities import asking
from glocal.entities.anniversaries import Anniversary, coming_anniversaries
from glocal.entities.asking import activities, all_disagreements, articles_on, ties, within
from glocal.entities.disagreements import Disagreement
from glocal.entities.models import (
    Activity,
    ActivitySource,
    ArticleTopic,
    Office,
    Organisation,
    OrganisationSource,
    Person,
    PersonSource,
    Place,
    PlaceSource,
    Tie,
    TieEnd,
    TieSource,
)
from glocal.entities.shown import with_decided
from glocal.ledger.models import Article, Claim, Reading
from glocal.model.vocabulary import PlaceLevel
from glocal.web.evidence import Source, sourced
from glocal.web.filters import ActivityFilter, TieFilter
from glocal.web.remembered import remembered

Row = TypeVar("Row", bound=Model)

BESIDE = 8
"""How many things beside another a page names."""

_IN_FORCE = {"reading__retired_at_utc": None, "reading__register": ""}
_FACTS = {
    "tie_count": Count("claims", Q(claims__kind=Claim.Kind.TIE)),
    "activity_count": Count("claims", Q(claims__kind=Claim.Kind.ACTIVITY)),
    "person_count": Count("claims", Q(claims__kind=Claim.Kind.PERSON)),
    "place_count": Count("claims", Q(claims__kind=Claim.Kind.PLACE)),
}


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is kept and in force."""

    issues: int
    articles: int
    places: int
    ties: int
    activities: int
    people: int
    organisations: int


@dataclass(frozen=True, slots=True)
class Differing:
    """What the sources of one tie differ on."""

    disagreement: Disagreement
    tie: Tie
    sources: dict[int, Source]
    """By the number of the claim; may hold those of other ties."""

    @property
    def values(self) -> list[tuple[str, list[Source]]]:
        """Each value with the sources that say it, first the one that a person decided, be it that none says it."""
        values = with_decided(self.disagreement.values, self.disagreement.decided)
        return [
            (value.text, [self.sources[number] for number in value.numbers if number in self.sources])
            for value in values
        ]


@remembered
def counts() -> Counts:
    """Return how much is kept and in force."""
    return Counts(
        issues=issues().count(),
        articles=Article.objects.filter(**_IN_FORCE).count(),
        places=Place.objects.count(),
        ties=Tie.objects.count(),
        activities=Activity.objects.count(),
        people=Person.objects.count(),
        organisations=Organisation.objects.count(),
    )


def issues() -> QuerySet[Reading]:
    """Return the readings of issues in force, the latest first, without the texts of their documents."""
    in_force = Reading.objects.filter(retired_at_utc=None, register="")
    return _without_text(in_force.select_related("document"), "document")


def issues_with_articles() -> QuerySet[Reading]:
    """Return the readings in force with their articles, each counting its facts by kind."""
    return issues().prefetch_related(Prefetch("articles", Article.objects.annotate(**_FACTS)))


def first_articles(issue: Reading, most: int) -> list[Article]:
    """Return the first articles of an issue, each counting its facts by kind."""
    return list(issue.articles.annotate(**_FACTS)[:most])


def issue_of(document_id: int) -> Reading | None:
    """Return the issue of a document with its articles, also where a later version has taken its place."""
    found = issues_with_articles().filter(document_id=document_id).first()
    if found:
        return found
    retired = Reading.objects.filter(document_id=document_id, register="").select_related("document").order_by("-pk")
    return retired.prefetch_related(Prefetch("articles", Article.objects.annotate(**_FACTS))).first()


def other_versions(reading: Reading) -> QuerySet[Reading]:
    """Return the readings in force of other documents that came under the same name."""
    return issues().filter(document__name=reading.document.name).exclude(document_id=reading.document_id)


def articles() -> QuerySet[Article]:
    """Return articles with their issue; those of retired readings too, so that addresses keep."""
    return _without_text(Article.objects.select_related("reading__document"), "reading__document")


def claims_of(article: Article) -> QuerySet[Claim]:
    """Return an article's claims with what was made of them."""
    made = ("placesource__place", "tie_source__tie", "activity_source__activity", "person_source__person")
    ends = Prefetch("tie_source__tie__ends", TieEnd.objects.select_related("place"))
    return article.claims.select_related(*made).prefetch_related(ends)


def article_beside(article: Article, step: int) -> Article | None:
    """Return the article of the same issue that many steps behind, None where there is none."""
    return Article.objects.filter(reading=article.reading_id, position=article.position + step).first()


@remembered
def articles_by_topic() -> dict[str, int]:
    """Return how many articles in force deal with each topic."""
    return dict(ArticleTopic.objects.order_by().values_list("topic").annotate(Count("pk")))


def articles_about(topic: str) -> QuerySet[Article]:
    """Return the articles in force that deal with a topic, the newest issue first."""
    return _without_text(articles_on(topic).select_related("reading__document"), "reading__document")


@remembered
def differing() -> list[tuple[Disagreement, int]]:
    """Return where sources of ties differ, each with the number of its tie, the weightiest first."""
    return [(each, tie.pk) for each, tie in all_disagreements()]


def with_ties(rows: Iterable[tuple[Disagreement, int]]) -> list[Differing]:
    """Return disagreements with their ties and sources."""
    found = list(rows)
    numbers = {number for each, _ in found for value in each.values for number in value.numbers}
    sources = {claim.pk: sourced(claim) for claim in _dated(Claim.objects.filter(pk__in=numbers))}
    of_number = ties().in_bulk([number for _, number in found])
    return [Differing(each, of_number[tie], sources) for each, tie in found if tie in of_number]


def articles_naming(places: Iterable[Place]) -> dict[int, int]:
    """Return how many articles name each of the places, by its number."""
    named = PlaceSource.objects.filter(place__in=list(places)).order_by()
    return dict(named.values_list("place").annotate(Count("pk")))


def ties_of(place: Place) -> Sequence[Tie] | QuerySet[Tie]:
    """Return the ties of a place and of what lies in it, those last seen alive first."""
    # The few of a town the database finds soonest.
    is_town = place.level == PlaceLevel.LOCALITY
    return ties(asking.TieFilter(place=place)) if is_town else TieFilter(place=place.path).listed()


def activities_in(place: Place) -> Sequence[Activity] | QuerySet[Activity]:
    """Return the activities in a place and in what lies in it, newest first."""
    is_town = place.level == PlaceLevel.LOCALITY
    return activities(place) if is_town else ActivityFilter(place=place.path).listed()


@remembered
def anniversaries_of(place: Place, start: datetime.date, end: datetime.date, most: int) -> list[Anniversary]:
    """Return the anniversaries of a place and of what lies in it, the nearest first."""
    if place.level == PlaceLevel.LOCALITY:
        return coming_anniversaries(ties(asking.TieFilter(place=place)), start, end, most)
    return TieFilter(place=place.path).anniversaries(start, end, most)


@remembered
def anniversaries_between(start: datetime.date, end: datetime.date, most: int) -> list[Anniversary]:
    """Return the anniversaries that can fall on a day from `start` to `end`, the nearest first."""
    return TieFilter().anniversaries(start, end, most)


@remembered
def places_told_of(most: int) -> list[Place]:
    """Return the places below countries that most articles name, most named first."""
    named = Place.objects.exclude(level=PlaceLevel.COUNTRY).filter(is_listed=False)
    counted = named.annotate(article_count=Count("sources")).filter(article_count__gt=0)
    return list(counted.order_by("-article_count", "name", "path")[:most])


def place_at(path: str) -> Place | None:
    """Return the place that has an address, None where none has."""
    return Place.objects.filter(path=path).first() if path else None


def ties_beside(claims: Iterable[Claim]) -> QuerySet[Tie]:
    """Return the ties that the same articles tell of."""
    return ties().filter(sources__claim__article__in={claim.article_id for claim in claims}).distinct()


def told_by(told: Iterable[Activity]) -> dict[int, tuple[Source, ...]]:
    """Return for each activity, by its number, the claims that tell of it, those of the newest issue first."""
    claims = Claim.objects.filter(activity_source__activity__in=list(told)).select_related("activity_source")
    found: dict[int, tuple[Source, ...]] = {}
    for claim in _dated(claims):
        of_activity = claim.activity_source.activity_id
        found[of_activity] = (*found.get(of_activity, ()), sourced(claim))
    return found


def places_in(place: Place) -> QuerySet[Place]:
    """Return the places within a place, by name."""
    return within(place).exclude(pk=place.pk).order_by("name", "path")


def places_above(place: Place) -> QuerySet[Place]:
    """Return the places it lies in that have a page, the largest first."""
    parts = place.path.split("/")
    above = ["/".join(parts[:count]) for count in range(1, len(parts))]
    return Place.objects.filter(path__in=above).order_by("path")


def claims_about_tie(tie: Tie) -> list[Claim]:
    """Return the claims that speak of a tie, which has its ends then: articles before rows of lists, newest first."""
    sources = TieSource.objects.select_related("claim__article__reading__document")
    sources = _without_text(sources, "claim__article__reading__document")
    ends = TieEnd.objects.select_related("place", "body")
    prefetch_related_objects([tie], Prefetch("ends", ends), Prefetch("sources", sources.order_by("claim")))
    claims = [source.claim for source in tie.sources.all()]
    newest_first = sorted(claims, key=lambda claim: claim.article.reading.date, reverse=True)
    return sorted(newest_first, key=lambda claim: bool(claim.article.reading.register))


def claims_about_activity(activity: Activity) -> QuerySet[Claim]:
    """Return the claims that tell of an activity, the newest issue first."""
    return _dated(Claim.objects.filter(activity_source__activity=activity))


def claims_about_place(place: Place) -> QuerySet[Claim]:
    """Return the claims that name a place, the newest issue first."""
    return _dated(Claim.objects.filter(pk__in=PlaceSource.objects.filter(place=place).values("claim")))


def claims_about_person(person: Person) -> QuerySet[Claim]:
    """Return the claims that name a person, the newest issue first."""
    return _dated(Claim.objects.filter(person_source__person=person))


def claims_about_organisation(organisation: Organisation) -> QuerySet[Claim]:
    """Return the claims that name an organisation in a part, the newest issue first."""
    return _dated(Claim.objects.filter(organisation_sources__organisation=organisation))


def people() -> QuerySet[Person]:
    """Return the people by family name, with their offices."""
    return Person.objects.prefetch_related("offices")


def people_of(activity: Activity) -> QuerySet[Person]:
    """Return the people whom the words that tell of an activity name, with their offices."""
    seen = PersonSource.objects.filter(appearances__activity__activity=activity)
    return people().filter(pk__in=seen.values("person"))


def offices_of(person: Person) -> list[tuple[Office, Source | None]]:
    """Return the offices of a person, the latest first, each with the source that tells of it last."""
    offices = list(person.offices.select_related("place", "organisation"))
    claims = _dated(Claim.objects.filter(person_source__office__in=offices)).select_related("person_source")
    # The newest issue comes first in the list: so it is the last one that stays.
    last = {claim.person_source.office_id: claim for claim in reversed(claims)}
    return [(office, sourced(last[office.pk]) if office.pk in last else None) for office in offices]


def offices_at(place: Place | None = None, organisation: Organisation | None = None) -> QuerySet[Office]:
    """Return the offices of a place or an organisation with who holds them, the latest first."""
    return Office.objects.filter(place=place, organisation=organisation).select_related("person")


def activities_with(person: Person) -> QuerySet[Activity]:
    """Return the activities whose words name a person, newest first."""
    return activities().filter(
        pk__in=ActivitySource.objects.filter(appearances__person__person=person).values("activity")
    )


def activities_held_by(organisation: Organisation) -> QuerySet[Activity]:
    """Return the activities that an organisation is said to have held, newest first."""
    held = organisation.sources.filter(part=OrganisationSource.Part.ORGANISER).values("claim")
    return activities().filter(pk__in=ActivitySource.objects.filter(claim__in=held).values("activity"))


def _dated(claims: QuerySet[Claim]) -> QuerySet[Claim]:
    dated = claims.select_related("article__reading__document").order_by("-article__reading__date", "pk")
    return _without_text(dated, "article__reading__document")


def _without_text(rows: QuerySet[Row], document: str) -> QuerySet[Row]:
    """Leave the whole text of documents in the database: a list needs only their names."""
    return rows.defer(f"{document}__text")
