"""What the pages ask of the tables: a fixed number of queries a page, however long its lists are."""

from dataclasses import dataclass
from typing import TypeVar

from django.core.paginator import Page, Paginator
from django.db.models import Case, Count, Model, Prefetch, Q, QuerySet, When

from glocal.entities.asking import activities, ties, within
from glocal.entities.models import Activity, Place, PlaceSource, Tie
from glocal.ledger.models import Article, Claim, Reading
from glocal.model import claim as said
from glocal.model.vocabulary import PlaceLevel
from glocal.web.facts import said_by, spans_in
from glocal.web.quotes import Quote, quote

Row = TypeVar("Row", bound=Model)

PAGE_SIZE = 40
"""Rows of a list on one page."""

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


@dataclass(frozen=True, slots=True)
class Source:
    """One claim about a thing, with the sentences that say it."""

    claim: Claim
    said: said.Claim
    quotes: tuple[Quote, ...]

    @property
    def article(self) -> Article:
        """The article that says it."""
        return self.claim.article


def counts() -> Counts:
    """Return how much is kept and in force."""
    return Counts(
        issues=issues().count(),
        articles=Article.objects.filter(reading__retired_at_utc=None, reading__register="").count(),
        places=Place.objects.count(),
        ties=Tie.objects.count(),
        activities=Activity.objects.count(),
    )


def issues() -> QuerySet[Reading]:
    """Return the readings of issues in force, the latest first, without the texts of their documents."""
    in_force = Reading.objects.filter(retired_at_utc=None, register="")
    return _without_text(in_force.select_related("document"), "document")


def issues_with_articles() -> QuerySet[Reading]:
    """Return the readings in force with their articles, each counting its facts by kind."""
    return issues().prefetch_related(Prefetch("articles", Article.objects.annotate(**_FACTS)))


def other_versions(reading: Reading) -> QuerySet[Reading]:
    """Return the readings in force of other documents that came under the same name."""
    return issues().filter(document__name=reading.document.name).exclude(document_id=reading.document_id)


def articles() -> QuerySet[Article]:
    """Return articles with their issue; those of retired readings too, so that addresses keep."""
    return _without_text(Article.objects.select_related("reading__document"), "reading__document")


def claims_of(article: Article) -> QuerySet[Claim]:
    """Return an article's claims with what was made of them."""
    made = ("placesource__place", "tie_source__tie", "activity_source__activity")
    return article.claims.select_related(*made).prefetch_related("tie_source__tie__ends__place")


def places() -> QuerySet[Place]:
    """Return places by name, each counting the articles that name it."""
    return Place.objects.annotate(article_count=Count("sources")).order_by("name", "path")


def places_told_of() -> QuerySet[Place]:
    """Return the places below countries that most articles name, most named first."""
    named = Place.objects.exclude(level=PlaceLevel.COUNTRY).annotate(article_count=Count("sources"))
    return named.filter(article_count__gt=0).order_by("-article_count", "name", "path")


def ties_beside(claims: QuerySet[Claim]) -> QuerySet[Tie]:
    """Return the ties that the same articles tell of."""
    return ties().filter(sources__claim__article__in=claims.order_by().values("article")).distinct()


def activities_beside(claims: QuerySet[Claim]) -> QuerySet[Activity]:
    """Return the activities that the same articles tell of."""
    return activities().filter(sources__claim__article__in=claims.order_by().values("article")).distinct()


def places_in(place: Place) -> QuerySet[Place]:
    """Return the places within a place, by name."""
    return within(place).exclude(pk=place.pk).order_by("name", "path")


def places_above(place: Place) -> QuerySet[Place]:
    """Return the places it lies in that have a page, the largest first."""
    parts = place.path.split("/")
    above = ["/".join(parts[:count]) for count in range(1, len(parts))]
    return Place.objects.filter(path__in=above).order_by("path")


def claims_about_tie(tie: Tie) -> QuerySet[Claim]:
    """Return the claims that speak of a tie: articles before rows of lists, the newest first."""
    listed = Q(article__reading__register="")
    return _dated(Claim.objects.filter(tie_source__tie=tie)).order_by(
        Case(When(listed, then=0), default=1), "-article__reading__date", "pk"
    )


def claims_about_activity(activity: Activity) -> QuerySet[Claim]:
    """Return the claims that tell of an activity, the newest issue first."""
    return _dated(Claim.objects.filter(activity_source__activity=activity))


def claims_about_place(place: Place) -> QuerySet[Claim]:
    """Return the claims that name a place, the newest issue first."""
    return _dated(Claim.objects.filter(pk__in=PlaceSource.objects.filter(place=place).values("claim")))


def sourced(claim: Claim) -> Source:
    """Return a claim with the sentences that say it; `claim.article.reading` should be loaded."""
    fact = said_by(claim)
    text = claim.article.text
    if claim.article.row_key:
        return Source(claim, fact, (Quote("", claim.article.body, ""),))
    return Source(claim, fact, tuple(quote(text, span) for span in spans_in(claim.article, fact)))


def countries_of_ties() -> list[str]:
    """Return the codes of the countries that have an end of a tie."""
    return _codes(Place.objects.filter(tie_ends__isnull=False))


def countries_of_activities() -> list[str]:
    """Return the codes of the countries that activities took place in."""
    return _codes(Place.objects.filter(activities__isnull=False))


def countries_of_places() -> list[str]:
    """Return the codes of the countries that have a place."""
    return _codes(Place.objects.all())


def years_of_activities() -> list[int]:
    """Return the years that activities began in, the latest first."""
    days = Activity.objects.exclude(first_day=None).dates("first_day", "year", order="DESC")
    return [day.year for day in days]


def page_of(rows: QuerySet[Row], number: str | None = None) -> Page[Row]:
    """Return one page of a list; a number that no page has leads to the nearest."""
    return Paginator(rows, PAGE_SIZE).get_page(number or 1)


def _dated(claims: QuerySet[Claim]) -> QuerySet[Claim]:
    dated = claims.select_related("article__reading__document").order_by("-article__reading__date", "pk")
    return _without_text(dated, "article__reading__document")


def _without_text(rows: QuerySet[Row], document: str) -> QuerySet[Row]:
    """Leave the whole text of documents in the database: a list needs only their names."""
    return rows.defer(f"{document}__text")


def _codes(places: QuerySet[Place]) -> list[str]:
    return list(places.order_by("country").values_list("country", flat=True).distinct())
