"""What people ask the register: rows by place, country, kind, status and time."""

import datetime
import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Count, F, Prefetch, Q, QuerySet

from glocal.entities.batches import in_batches
from glocal.entities.decided import decided_of_tie, decided_of_ties
from glocal.entities.disagreements import NOTHING, Disagreement, disagreements, open_first
from glocal.entities.keys import place_key
from glocal.entities.liveness import Life, Liveness, life_on, liveness, quiet_before
from glocal.entities.models import Activity, ActivitySource, Organisation, Place, PlaceSource, Tie, TieEnd, TieSource
from glocal.entities.said import SaidTie, said_tie
from glocal.entities.shown import shown_tie
from glocal.entities.silence import Silence, silences, silences_on
from glocal.ledger.models import Article
from glocal.model.vocabulary import PlaceLevel, TieKind, TieStatus

if TYPE_CHECKING:
    from glocal.gazetteer import Gazetteer

_BATCH = 1000
_LEVELS = {level: rank for rank, level in enumerate(PlaceLevel)}


@dataclass(frozen=True, slots=True)
class TieFilter:
    """Which ties are asked for; None or False asks for all."""

    place: Place | None = None
    country: str | None = None
    """ISO 3166-1 alpha-2 of one end."""
    kind: TieKind | None = None
    status: TieStatus | None = None
    since_year: int | None = None
    """First contact or agreement in that year or later."""
    quiet_on: datetime.date | None = None
    """Only those that are quiet on that day."""
    until_year: int | None = None
    """First contact or agreement in that year or earlier."""


EVERYTHING = TieFilter()


def ties(wanted: TieFilter = EVERYTHING) -> QuerySet[Tie]:
    """Return the ties asked for with their ends, those last seen alive first."""
    found = Tie.objects.prefetch_related(Prefetch("ends", TieEnd.objects.select_related("place")))
    if wanted.place:
        found = found.filter(pk__in=TieEnd.objects.filter(place__in=within(wanted.place)).values("tie"))
    if wanted.country:
        found = found.filter(pk__in=TieEnd.objects.filter(place__country=wanted.country).values("tie"))
    if wanted.kind:
        found = found.filter(kind=wanted.kind)
    if wanted.status:
        found = found.filter(status=wanted.status)
    if wanted.since_year:
        found = found.filter(first_day__gte=datetime.date(wanted.since_year, 1, 1))
    if wanted.until_year:
        found = found.filter(first_day__lte=datetime.date(wanted.until_year, 12, 31))
    if wanted.quiet_on:
        found = found.filter(is_quiet(wanted.quiet_on))
    return found.order_by(F("last_seen_day").desc(nulls_last=True), "path")


def tie_between(one: Place, other: Place | Organisation) -> Tie | None:
    """Return the tie last seen alive between a place, or one in it, and another place, or one in it, or a body."""
    if isinstance(other, Organisation):
        return ties(TieFilter(place=one)).filter(ends__body=other).first()
    # Each place has an end of its own: Akita and Kazuno, which lies in it, are not joined by every tie of Kazuno.
    between = Q()
    for first, second in ((one, other), (other, one)):
        ends = (TieEnd.objects.filter(position=n, place__in=within(place)) for n, place in enumerate((first, second)))
        between |= Q(*(Q(pk__in=end.values("tie")) for end in ends))
    return ties().filter(between).first()


def activities(
    place: Place | None = None,
    country: str | None = None,
    kind: str | None = None,
    topic: str | None = None,
    *,
    years: tuple[int, int] | None = None,
) -> QuerySet[Activity]:
    """Return the activities asked for with their places, newest first.

    An activity has the topics of the articles that tell of it, and the year in which it began.
    """
    found = Activity.objects.prefetch_related("places")
    if place:
        found = found.filter(pk__in=Activity.places.through.objects.filter(place__in=within(place)).values("activity"))
    if country:
        found = found.filter(pk__in=Activity.places.through.objects.filter(place__country=country).values("activity"))
    if topic:
        told = ActivitySource.objects.filter(claim__article__told_topics__topic=topic)
        found = found.filter(pk__in=told.values("activity"))
    if years:
        first, last = years
        found = found.filter(first_day__range=(datetime.date(first, 1, 1), datetime.date(last, 12, 31)))
    return found.filter(kind=kind) if kind else found


def articles_on(topic: str) -> QuerySet[Article]:
    """Return the articles in force that deal with a topic, the newest issue first."""
    return Article.objects.filter(told_topics__topic=topic).order_by("-reading__date", "reading", "position")


def within(place: Place) -> QuerySet[Place]:
    """Return a place and the places that lie in it."""
    if place.level == PlaceLevel.COUNTRY:
        return Place.objects.filter(country=place.country)
    if place.level == PlaceLevel.REGION:
        return Place.objects.filter(Q(country=place.country, region=place.name) | Q(pk=place.pk))
    return Place.objects.filter(pk=place.pk)


def find_places(words: str, gazetteer: "Gazetteer") -> list[Place]:
    """Return the places that words can mean and that some source names, the largest first.

    Args:
        words: A name in any spelling, with what it lies in behind commas: `Misato, Saitama`; `Peru`; `三郷市`.
        gazetteer: The known places, which know other spellings.
    """
    from glocal.gazetteer import lookup  # noqa: PLC0415 - most questions name no place, and answer sooner without

    name, *parents = (part.strip() for part in words.split(","))
    if not name:
        return []
    meant = {place_key(candidate.place) for candidate in lookup(gazetteer, name)}
    coded = Q(level=PlaceLevel.COUNTRY, country__iexact=name)
    found = Place.objects.filter(Q(key__in=meant) | Q(name__iexact=name) | Q(name_ja=name) | coded)
    if not found.exists():
        # As a source writes it, where the known places have no such name.
        found = Place.objects.filter(pk__in=PlaceSource.objects.filter(written__iexact=name).values("place"))
    for parent in filter(None, parents):
        countries = {
            candidate.place.country
            for candidate in lookup(gazetteer, parent)
            if candidate.place.level is PlaceLevel.COUNTRY
        }
        found = found.filter(Q(region__iexact=parent) | Q(country__iexact=parent) | Q(country__in=countries))
    return sorted(found, key=lambda place: (_LEVELS[PlaceLevel(place.level)], place.path))


def life(tie: Tie, on: datetime.date) -> Life:
    """Return how a tie stands on a day."""
    return life_on(on, TieStatus(tie.status), tie.last_seen_day)


def is_quiet(on: datetime.date) -> Q:
    """Return the condition that a tie is quiet on a day."""
    return ~Q(status=TieStatus.ENDED) & Q(last_seen_day__lt=quiet_before(on))


def disagreements_of(told: Mapping[Tie, Sequence[SaidTie]]) -> list[tuple[Disagreement, Tie]]:
    """Return where the sources of some ties differ, of each tie the weightiest first.

    Args:
        told: The ties with their ends, each with all that is said of it.
    """
    missing, decided = silences_on(told), decided_of_ties()
    return [
        (each, tie)
        for tie, said in told.items()
        for each in disagreements(tie.key, said, missing.get(tie.pk, ()), decided.get(tie.pk, NOTHING))
    ]


def said_of(tie: Tie) -> list[SaidTie]:
    """Return all claims about a tie."""
    return [said_tie(source.claim) for source in tie.sources.select_related("claim__article__reading")]


def liveness_of(tie: Tie, on: datetime.date) -> Liveness:
    """Return how a tie stands on a day, with the claim that says so."""
    said = said_of(tie)
    return liveness(said, shown_tie(said, decided_of_tie(tie)), on)


def all_disagreements() -> list[tuple[Disagreement, Tie]]:
    """Return where sources of ties differ: what nobody decided first, the weightiest first."""
    decided = decided_of_ties()
    missing: dict[int, list[Silence]] = defaultdict(list)
    for tie_id, silence in silences():
        missing[tie_id].append(silence)
    several = TieSource.objects.values("tie").annotate(count=Count("pk")).filter(count__gt=1).values("tie")
    alone = (TieSource.objects.filter(tie__in=batch).exclude(tie__in=several) for batch in in_batches(missing))
    found = []
    for sources in (TieSource.objects.filter(tie__in=several), *alone):
        for tie_id, said in _told(sources):
            shown = decided.get(tie_id, NOTHING)
            found += [(each, tie_id) for each in disagreements(str(tie_id), said, missing.get(tie_id, ()), shown)]
    rows = ties().in_bulk({tie_id for _, tie_id in found})
    pairs = ((each, rows[tie_id]) for each, tie_id in found)
    return sorted(pairs, key=lambda pair: (*open_first(pair[0]), pair[1].path))


def _told(sources: QuerySet[TieSource]) -> Iterator[tuple[int, list[SaidTie]]]:
    """Yield each tie that these claims speak of, by its primary key, with what they say."""
    rows = sources.select_related("claim__article__reading").order_by("tie").iterator(_BATCH)
    for tie_id, of_tie in itertools.groupby(rows, key=lambda source: source.tie_id):
        yield tie_id, [said_tie(source.claim) for source in of_tie]
