"""Where facts come from: newsletters with their issues, registers with their rows, each with its figures."""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Count, F, Max, Min, Q, QuerySet
from django.utils.text import slugify

from glocal.entities.models import Tie, TieSource
from glocal.ledger.models import Article, Claim, Reading
from glocal.web.remembered import remembered


@dataclass(frozen=True, slots=True)
class Newsletter:
    """The issues that carry one title."""

    slug: str
    """Its part of the address."""
    titles: tuple[str, ...]
    """As printed, the commonest first; empty where an issue prints none."""
    issues: int
    articles: int
    first: str
    """EDTF of the earliest issue that prints a date, empty where none does."""
    last: str


@dataclass(frozen=True, slots=True)
class Figures:
    """What a newsletter or a register says, counted."""

    articles: int
    """Or rows of a register."""
    ties: int
    activities: int
    people: int
    places: int
    only_here: int
    """Ties that no other source tells of."""
    dated: int
    """Ties with a date of contact or agreement."""


@remembered
def newsletters() -> list[Newsletter]:
    """Return the newsletters in force, those with most issues first."""
    issues = Reading.objects.filter(retired_at_utc=None, register="").order_by()
    counted = issues.values("title").annotate(
        count=Count("pk"), first=Min("date", filter=~Q(date="")), last=Max("date")
    )
    articles = dict(
        Article.objects.filter(reading__retired_at_utc=None, reading__register="")
        .order_by()
        .values_list("reading__title")
        .annotate(Count("pk"))
    )
    by_slug = defaultdict(list)
    for row in counted.order_by("-count", "title"):
        by_slug[newsletter_slug(row["title"])].append(row)
    found = [
        Newsletter(
            slug=slug,
            titles=tuple(row["title"] for row in rows if row["title"]),
            issues=sum(row["count"] for row in rows),
            articles=sum(articles.get(row["title"], 0) for row in rows),
            first=min((row["first"] for row in rows if row["first"]), default=""),
            last=max(row["last"] for row in rows),
        )
        for slug, rows in by_slug.items()
    ]
    return sorted(found, key=lambda each: (-each.issues, each.slug))


def newsletter_slug(title: str) -> str:
    """Return the part of an address that stands for a newsletter's title."""
    return slugify(title) or slugify(title, allow_unicode=True) or "untitled"


def issues_of(newsletter: Newsletter, issues: QuerySet[Reading]) -> QuerySet[Reading]:
    """Return those of the issues that belong to a newsletter."""
    return issues.filter(title__in=newsletter.titles or [""])


def registers() -> QuerySet[Reading]:
    """Return the imports of lists that are in force, by name, each counting its rows."""
    in_force = Reading.objects.filter(retired_at_utc=None).exclude(register="")
    return in_force.select_related("document").defer("document__text").order_by("register")


def register(name: str) -> Reading | None:
    """Return the import of a list that is in force, the last one where all were taken back, None where none was."""
    found = Reading.objects.filter(register=name).exclude(register="").select_related("document")
    return found.defer("document__text").order_by(F("retired_at_utc").desc(nulls_first=True), "-pk").first()


@remembered
def figures_of_newsletter(titles: tuple[str, ...]) -> Figures:
    """Return what the issues with these titles say, counted."""
    return _figures(Article.objects.filter(reading__register="", reading__title__in=titles or [""]))


@remembered
def figures_of_register(name: str) -> Figures:
    """Return what a list says, counted."""
    return _figures(Article.objects.filter(reading__register=name))


def _figures(said: QuerySet[Article]) -> Figures:
    in_force = said.filter(reading__retired_at_utc=None).order_by()
    claims = Claim.objects.filter(article__in=in_force).order_by()
    counts = dict(claims.values_list("kind").annotate(Count("pk")))
    told = TieSource.objects.filter(claim__article__in=in_force)
    ties = Tie.objects.filter(pk__in=told.values("tie")).order_by()
    elsewhere = TieSource.objects.exclude(claim__article__in=in_force)
    return Figures(
        articles=in_force.count(),
        ties=ties.count(),
        activities=counts.get(Claim.Kind.ACTIVITY, 0),
        people=counts.get(Claim.Kind.PERSON, 0),
        places=counts.get(Claim.Kind.PLACE, 0),
        only_here=ties.exclude(pk__in=elsewhere.values("tie")).count(),
        dated=ties.exclude(first_day=None).count(),
    )
