"""What a dossier is made of, asked of the tables with a fixed number of queries for each kind of thing."""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from glocal.entities import asking
from glocal.entities.anniversaries import Anniversary, coming_anniversaries
from glocal.entities.decided import decided_of_rows
from glocal.entities.disagreements import Disagreement, open_first
from glocal.entities.history import Entry, history_of
from glocal.entities.liveness import Liveness, liveness
from glocal.entities.models import Activity, ActivitySource, PersonSource, Place, Tie, TieEnd, TieSource
from glocal.entities.said import SaidTie, said_tie
from glocal.entities.shown import shown_tie
from glocal.entities.tie_activities import activities_of
from glocal.ledger.models import Claim
from glocal.model.place import HOME_COUNTRY

TIES = 60
"""How many ties a dossier tells; of a country with more it tells those last seen alive."""
_ACTIVITIES = 200
_PEOPLE = 80
_ANNIVERSARIES = 20
_YEARS_AHEAD = 2
_LOOKED_AT = 500
"""How many ties are looked at for comparable ones, those last seen alive first."""
_COMPARED = 5
"""How many comparable ties a dossier names."""
_FEW = 2_000
"""Up to so many ties are named by their numbers; SQLite takes 32,766."""


@dataclass(frozen=True, slots=True)
class ToldTie:
    """A tie with all that is said of it."""

    tie: Tie
    said: tuple[SaidTie, ...]
    stands: Liveness
    history: tuple[Entry, ...]
    """Its steps but activities, which the dossier tells by year."""


@dataclass(frozen=True, slots=True)
class Comparable:
    """A tie of others that is like those of the dossier, with what they share."""

    tie: Tie
    claim: int
    """Number of the first claim that tells of it."""
    countries: tuple[str, ...]
    fields: tuple[str, ...]
    is_same_kind: bool

    @property
    def reasons(self) -> int:
        """How much speaks for comparing."""
        return len(self.countries) + len(self.fields) + self.is_same_kind


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything that a dossier tells, each list at most as long as a person reads."""

    subject: Place | Tie
    on: datetime.date
    ties: tuple[ToldTie, ...]
    tie_count: int
    activities: tuple[Activity, ...]
    """Newest first."""
    activity_count: int
    activity_claims: dict[int, tuple[int, ...]]
    """Numbers of the claims that tell of each activity."""
    people: tuple[PersonSource, ...]
    """Who is named beside these ties and activities, the newest naming first."""
    anniversaries: tuple[Anniversary, ...]
    comparable: tuple[Comparable, ...]
    disagreements: tuple[tuple[Tie, Disagreement], ...]

    @property
    def claims(self) -> set[int]:
        """Numbers of all claims that the dossier can cite."""
        ties = {said.number for each in self.ties for said in each.said}
        activities = {claim for claims in self.activity_claims.values() for claim in claims}
        return ties | activities | {each.claim_id for each in self.people} | {each.claim for each in self.comparable}


def gather(subject: Place | Tie, on: datetime.date) -> Gathered:
    """Return what is known of a place, with the places in it, or of a tie."""
    wanted = _ties(subject)
    rows = list(wanted[:TIES])
    ties = _told(rows, on)
    activities, activity_count = _activities(subject, rows)
    sources = _activity_claims(activities)
    end = on.replace(year=on.year + _YEARS_AHEAD, day=min(on.day, 28))
    ahead = coming_anniversaries(wanted, on, end, _ANNIVERSARIES)
    differ = [(tie, found) for found, tie in asking.disagreements_of({each.tie: each.said for each in ties})]
    return Gathered(
        subject=subject,
        on=on,
        ties=ties,
        tie_count=wanted.count() if len(rows) == TIES else len(rows),
        activities=tuple(activities[:_ACTIVITIES]),
        activity_count=activity_count,
        activity_claims=sources,
        people=_people(ties, sources),
        anniversaries=tuple(ahead),
        comparable=_comparable(rows, home_of(subject)),
        disagreements=tuple(sorted(differ, key=lambda pair: open_first(pair[1]))),
    )


def _ties(subject: Place | Tie) -> QuerySet[Tie]:
    if isinstance(subject, Place):
        return asking.ties(asking.TieFilter(place=subject))
    return asking.ties().filter(pk=subject.pk)


def _told(rows: Sequence[Tie], on: datetime.date) -> tuple[ToldTie, ...]:
    said: dict[int, list[SaidTie]] = defaultdict(list)
    reports: dict[str, int] = {}
    for source in TieSource.objects.filter(tie__in=rows).select_related("claim__article__reading"):
        said[source.tie_id].append(said_tie(source.claim))
        reports[source.report] = source.tie_id
    decided = decided_of_rows({row.pk: row for row in rows}, reports)
    return tuple(_told_tie(row, said[row.pk], decided.get(row.pk, {}), on) for row in rows if said[row.pk])


def _told_tie(row: Tie, said: Sequence[SaidTie], decided: Mapping[str, str], on: datetime.date) -> ToldTie:
    steps = history_of(said, decided, (), on)
    return ToldTie(row, tuple(said), liveness(said, shown_tie(said, decided), on), tuple(steps))


def _activities(subject: Place | Tie, ties: Iterable[Tie]) -> tuple[list[Activity], int]:
    """Return what took place there, and what its ties did elsewhere, newest first, and how many there are."""
    there = asking.activities(subject) if isinstance(subject, Place) else Activity.objects.none()
    found = {each.pk: each for each in there[:_ACTIVITIES]}
    others = {each.pk: each for tie in ties for each in activities_of(tie)} | found
    count = len(others) if len(found) < _ACTIVITIES else there.count() + len(others) - len(found)
    newest_first = sorted(others.values(), key=lambda each: (each.first_day or datetime.date.min, each.pk))[::-1]
    return newest_first, count


def _activity_claims(activities: Sequence[Activity]) -> dict[int, tuple[int, ...]]:
    claims: dict[int, tuple[int, ...]] = {}
    rows = ActivitySource.objects.filter(activity__in=activities[:_ACTIVITIES]).order_by("claim")
    for activity, claim in rows.values_list("activity", "claim"):
        claims[activity] = (*claims.get(activity, ()), claim)
    return claims


def _people(ties: Iterable[ToldTie], activity_claims: dict[int, tuple[int, ...]]) -> tuple[PersonSource, ...]:
    beside = [said.number for each in ties for said in each.said if not said.is_listed]
    beside += [claim for claims in activity_claims.values() for claim in claims]
    articles = Claim.objects.filter(pk__in=beside).order_by().values("article")
    named = PersonSource.objects.filter(claim__article__in=articles)
    named = named.select_related("person", "claim__article__reading")
    return tuple(named.order_by("-claim__article__reading__date", "claim")[:_PEOPLE])


def home_of(subject: Place | Tie) -> str:
    """Return the country that a dossier looks out from, ISO 3166-1 alpha-2.

    Of a tie with one end in Japan that end is at home; of any other neither is, and the text is empty.
    """
    if isinstance(subject, Place):
        return subject.country
    countries = [end.place.country for end in subject.ends.all() if end.place]
    return HOME_COUNTRY if countries.count(HOME_COUNTRY) == 1 else ""


def _comparable(rows: Sequence[Tie], home: str) -> tuple[Comparable, ...]:
    """Return ties of others with the same countries that share kind or fields with these, the most alike first."""
    beyond = {end.place.country for row in rows for end in row.ends.all() if end.place}
    beyond = beyond - {home} or beyond
    kinds, fields = {row.kind for row in rows}, {name for row in rows for name in row.fields}
    others = asking.ties().filter(_with_end_in(beyond)).exclude(pk__in=[row.pk for row in rows])
    others = others.filter(last_seen_day__isnull=False).order_by("-last_seen_day", "pk")
    found = []
    for other in others.annotate(first_claim=_FIRST_CLAIM)[:_LOOKED_AT]:
        countries = {end.place.country for end in other.ends.all() if end.place} & beyond
        shared = tuple(sorted(fields & set(other.fields)))
        found.append(Comparable(other, other.first_claim, tuple(sorted(countries)), shared, other.kind in kinds))
    found = [each for each in found if each.reasons > 1]
    return tuple(sorted(found, key=lambda each: (-each.reasons, each.tie.path))[:_COMPARED])


_FIRST_CLAIM = Subquery(TieSource.objects.filter(tie=OuterRef("pk")).order_by("claim").values("claim")[:1])


def _with_end_in(countries: Collection[str]) -> Q:
    """Return the condition that a tie has an end in these countries.

    A few ties are named by their numbers; of many each is probed on the way through the newest: asked as one join, the
    database sorts all ties of Japan, 8 s at 200,000 ties.
    """
    ends = TieEnd.objects.filter(place__country__in=countries)
    few = list(ends.order_by().values_list("tie", flat=True)[: _FEW + 1])
    return Q(pk__in=few) if len(few) <= _FEW else Q(Exists(ends.filter(tie=OuterRef("pk"))))
