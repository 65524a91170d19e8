"""What has become of things since a change of the ledger: for whoever keeps a copy of the register.

Entities hold no history: they are made of the claims in force. But each claim, also one that counts no more, tells what
it would make alone; whether a thing of that identifier stands, became part of another one or is gone can be looked up.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from django.db.models import Q, QuerySet

from glocal.entities.corrected import COLUMNS, Corrected, Corrections, corrected
from glocal.entities.keys import activity_key, identifier, place_key, tie_key
from glocal.entities.models import Addressed, Organisation, Place, TieSource
from glocal.entities.offices import sighting
from glocal.entities.organisations import of_activity, of_person, of_tie
from glocal.entities.permanent import KINDS, resolve
from glocal.ledger.decisions import PAIRED
from glocal.ledger.models import Article, Change, Claim, Decision

_DIGITS = 16
_NOTHING_DECIDED = Corrections(frozenset(), {}, {})


class State(StrEnum):
    """What became of a thing."""

    STANDS = "stands"
    """It is there, and what is known of it may have changed."""
    MERGED = "merged"
    """It became part of another thing."""
    GONE = "gone"
    """No source in force tells of it."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A thing that sources or decisions since a change of the ledger speak of, or spoke of until then."""

    kind: str
    identifier: str
    state: State
    became: Addressed | None = None
    """What it is part of now, if it was merged."""


def articles_changed(after: int) -> QuerySet[Article]:
    """Return the articles that came or went since that change of the ledger, or that decisions since are about."""
    since = Change.objects.filter(sequence__gt=after)
    read = Q(reading__in=since.exclude(kind=Change.Kind.DECISION_ADDED).values("row"))
    decisions = Decision.objects.filter(pk__in=since.filter(kind=Change.Kind.DECISION_ADDED).values("row"))
    for decision in decisions:
        read |= _about(decision)
    return Article.objects.filter(read).order_by("pk")


def changed(articles: Sequence[int]) -> Iterator[Changed]:
    """Yield what has become of everything that claims of these articles tell of, or told of, by kind and identifier."""
    for kind, names in _names_in(articles).items():
        rows, _ = KINDS[kind]
        standing = set(rows._default_manager.filter(identifier__in=names).values_list("identifier", flat=True))
        for name in sorted(names):
            now = None if name in standing else resolve(kind, name)
            state = State.STANDS if name in standing else State.MERGED if now else State.GONE
            yield Changed(kind, name, state, now)


def _about(decision: Decision) -> Q:
    """Return the articles whose things a decision may have changed."""
    if decision.aspect == Decision.Aspect.NOT_SAID:
        return Q(claims=int(decision.subject))
    found = Q(pk=None)
    for kind in KINDS:
        for key in decision.subject.split(PAIRED):
            row = resolve(kind, identifier(key))
            if row:
                found |= _telling_of(row)
    return found


def _telling_of(row: Addressed) -> Q:
    """Return the articles that tell of a thing, and of the ties that it is an end of."""
    told = Q(claims__in=row.sources.values("claim"))  # type: ignore[attr-defined]  # every thing has its sources
    match row:
        case Place():
            return told | Q(claims__in=TieSource.objects.filter(tie__ends__place=row).values("claim"))
        case Organisation():
            return told | Q(claims__in=TieSource.objects.filter(tie__ends__body=row).values("claim"))
    return told


def _names_in(articles: Sequence[int]) -> Mapping[str, set[str]]:
    """Return by kind the identifiers of what claims of these articles make, would make alone, or made till now."""
    rows = Claim.objects.filter(article__in=articles).order_by("pk").values_list(*COLUMNS)
    made = corrected(rows, _NOTHING_DECIDED)
    names: dict[str, set[str]] = {
        "tie": {identifier(tie_key(tie)) for _, tie, _ in made.ties},
        "activity": {identifier(activity_key(activity)) for _, activity in made.activities},
        "place": {identifier(place_key(place)) for _, place in made.namings()},
        "person": set(_people(made)),
        "organisation": set(_organisations(made)),
    }
    told = Place.objects.filter(activities__sources__claim__article__in=articles)
    names["place"].update(told.values_list("identifier", flat=True))
    for kind in KINDS:
        names[kind].update(_of_sources(kind, articles))
    return names


def _of_sources(kind: str, articles: Sequence[int]) -> Iterator[str]:
    """Yield the identifiers of the things that these articles are sources of, and of all that was joined to them."""
    sources = KINDS[kind][1]._default_manager.all()
    of_articles = sources.filter(Q(claim__article__in=articles)).values(kind)
    for report, name in sources.filter(**{f"{kind}__in": of_articles}).values_list("report", f"{kind}__identifier"):
        yield from (report[:_DIGITS], name)


def _people(made: Corrected) -> Iterator[str]:
    mentions = made.mentions_by_article()
    for told, claim in made.people:
        yield sighting(claim, mentions.get(told.article, ()), told.issue_date, {}).report[:_DIGITS]


def _organisations(made: Corrected) -> Iterable[str]:
    mentions = made.mentions_by_article()
    named = chain(
        chain.from_iterable(of_tie(told.number, tie) for told, tie, _ in made.ties),
        chain.from_iterable(
            of_activity(told.number, each, mentions.get(told.article, ())) for told, each in made.activities
        ),
        chain.from_iterable(of_person(told.number, each, mentions.get(told.article, ())) for told, each in made.people),
    )
    return (identifier(each.key) for each in named)
