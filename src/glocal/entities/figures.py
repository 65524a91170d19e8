"""The register counted: ties, activities, and how well what is kept is known.

Every count is one question to the database; none loads rows. They are many seconds long together at a million
activities: whoever shows them remembers them by the ledger's sequence.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Case, CharField, Count, Exists, F, Model, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Cast, Concat, Substr

from glocal.entities.liveness import Life, quiet_before
from glocal.entities.models import Activity, Place, Tie, TieEnd, TieSource
from glocal.ledger.models import Article, Claim
from glocal.model.place import HOME_COUNTRY
from glocal.model.vocabulary import TieStatus


@dataclass(frozen=True, slots=True)
class Counted:
    """How many there are of one kind."""

    of: str
    """Country code, name of a prefecture, decade or year; empty where nothing tells it."""
    part: str
    """What is told apart within it, such as a kind of tie; empty where nothing is."""
    count: int


@dataclass(frozen=True, slots=True)
class Covered:
    """How many rows of a table have something."""

    of: str
    """`ties`, `activities`, `places`, `claims`."""
    having: str
    count: int
    total: int

    @property
    def percent(self) -> int:
        """Rounded down, so that 100 means all."""
        return 100 * self.count // self.total if self.total else 0


def ties_by_country() -> list[Counted]:
    """Return how many ties lead to each country, by kind.

    A tie counts where its ends lie; one between the home country and another counts only there, as nearly all have an
    end at home.
    """
    elsewhere = TieEnd.objects.filter(tie=OuterRef("tie")).exclude(place=None).exclude(place__country=HOME_COUNTRY)
    ends = TieEnd.objects.exclude(place=None).exclude(Q(place__country=HOME_COUNTRY) & Exists(elsewhere))
    return _counted(ends, F("place__country"), F("tie__kind"), Count("tie", distinct=True))


def ties_by_prefecture() -> list[Counted]:
    """Return how many ties have an end in each prefecture, by kind."""
    ends = TieEnd.objects.filter(place__country=HOME_COUNTRY).exclude(place__region="")
    return _counted(ends, F("place__region"), F("tie__kind"), Count("tie", distinct=True))


def ties_by_kind(on: datetime.date) -> list[Counted]:
    """Return how many ties of each kind stand in each way on a day; the part is a word of `Life`."""
    return _counted(Tie.objects.all(), F("kind"), _life_on(on))


def ties_by_decade() -> list[Counted]:
    """Return how many ties began in each decade, `1990`, by kind."""
    decade = Concat(Substr(Cast("first_day", CharField()), 1, 3), Value("0"))
    dated = _counted(Tie.objects.exclude(first_day=None), decade, F("kind"))
    return dated + _counted(Tie.objects.filter(first_day=None), Value(""), F("kind"))


def activities_by_year() -> list[Counted]:
    """Return how many activities began in each year, by kind."""
    year = Substr(Cast("first_day", CharField()), 1, 4)
    dated = _counted(Activity.objects.exclude(first_day=None), year, F("kind"))
    return dated + _counted(Activity.objects.filter(first_day=None), Value(""), F("kind"))


def articles_by_year() -> list[Counted]:
    """Return how many articles and rows of lists are in force from each year; the part is `article` or `row`."""
    articles = Article.objects.filter(reading__retired_at_utc=None)
    year = Substr("reading__date", 1, 4)
    told = _counted(articles.filter(reading__register=""), year, Value("article"))
    return told + _counted(articles.exclude(reading__register=""), year, Value("row"))


def coverage() -> list[Covered]:
    """Return how many ties, activities, places and claims have what makes them useful."""
    ties, activities, places = Tie.objects.all(), Activity.objects.all(), Place.objects.all()
    seats = Activity.places.through.objects.filter(activity=OuterRef("pk"))
    return [
        *_covered("ties", ties, {"date": ~Q(first_day=None), "last sign of life": ~Q(last_seen_day=None)}),
        Covered("ties", "second source", _told_twice(), ties.count()),
        *_covered("activities", activities, {"date": ~Q(first_day=None), "place": Exists(seats)}),
        *_covered("places", places, {"entry in GeoNames": ~Q(geonames=None)}),
        _quoted(),
    ]


def _life_on(on: datetime.date) -> Case:
    """Return how a row of a tie stands on a day, as `life_on` tells it."""
    return Case(
        When(status=TieStatus.ENDED, then=Value(Life.ENDED.value)),
        When(last_seen_day__lt=quiet_before(on), then=Value(Life.QUIET.value)),
        When(last_seen_day__isnull=False, then=Value(Life.ACTIVE.value)),
        When(status=TieStatus.EXPLORING, then=Value(Life.PREPARED.value)),
        default=Value(Life.UNSEEN.value),
        output_field=CharField(),
    )


def _counted(
    rows: QuerySet[Model], of: F | Substr | Concat | Value, part: F | Value | Case, number: Count | None = None
) -> list[Counted]:
    found = rows.order_by().values_list(of, part).annotate(number=number or Count("pk"))
    return sorted((Counted(str(each or ""), str(told or ""), count) for each, told, count in found), key=_order)


def _order(counted: Counted) -> tuple[str, str]:
    return counted.of, counted.part


def _covered(of: str, rows: QuerySet[Model], conditions: dict[str, Q | Exists]) -> Iterable[Covered]:
    total = rows.count()
    for having, condition in conditions.items():
        yield Covered(of, having, rows.filter(condition).count(), total)


def _told_twice() -> int:
    """Return how many ties two documents or lists tell of, whatever the number of their articles."""
    told = TieSource.objects.order_by().values("tie").annotate(readings=Count("claim__article__reading", distinct=True))
    return told.filter(readings__gt=1).count()


def _quoted() -> Covered:
    claims = Claim.objects.filter(article__reading__retired_at_utc=None)
    # A mention of a place is its words; every other claim lists the words that say it.
    bare = claims.exclude(kind=Claim.Kind.PLACE).filter(payload__evidence=[])
    total = claims.count()
    return Covered("claims", "words that say it", total - bare.count(), total)
