"""Claims made into entities: a reading followed, a decision followed, a reading forgotten, everything made anew.

Following reading by reading yields what a rebuild from nothing yields: what is shown of a thing is always computed anew
from all claims that speak of it, and addresses do not depend on the order.
"""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from django.db.models import Q, QuerySet

from glocal.entities import models
from glocal.entities.activities import source_activities
from glocal.entities.appearances import source_appearances
from glocal.entities.batches import in_batches, room_for_indexes
from glocal.entities.corrected import COLUMNS, ClaimRow, Corrected, Corrections, corrected, corrections, key_decided
from glocal.entities.keys import identifier
from glocal.entities.organisations import NamedOrganisation, of_activity, of_person, of_tie, source_organisations
from glocal.entities.people import source_people
from glocal.entities.permanent import KINDS
from glocal.entities.places import place_rows, source_places
from glocal.entities.ties import Rows, source_ties
from glocal.entities.topics import source_topics
from glocal.entities.touched import Touched, refresh, take_out
from glocal.entities.version import note_version
from glocal.ledger.counting import Settled, document_of
from glocal.ledger.counting import settle as settle_readings
from glocal.ledger.decisions import PAIRED, fact_of, facts_not_said
from glocal.ledger.models import Article, Claim, Decision, Document, Reading
from glocal.ledger.turns import turn_to_write
from glocal.model.claim import PlaceMention

_PAGES_MB = 128
"""Of the database, while a list is imported."""
_ARTICLES = 3_000
"""Articles made into entities at once: about 20,000 claims, 100 MB."""


def follow(reading: Reading) -> None:
    """Bring the entities up to date with a reading that the ledger just took in."""
    touched = Touched()
    _source_all(Q(article__reading=reading), Article.objects.filter(reading=reading), touched)
    refresh(touched)


def forget(reading: Reading) -> None:
    """Take a retired reading's claims out of the entities."""
    touched = Touched()
    take_out(reading, touched)
    refresh(touched)


class Follower:
    """Brings the entities up to date with an import of a list while its rows are added, so many at a time.

    Args:
        reading: The import.
        retired: The one whose place it takes; what only that one tells of goes when the new one is finished.
    """

    def __init__(self, reading: Reading, retired: Reading | None) -> None:
        room_for_indexes(_PAGES_MB)
        self._where = (reading.date, reading.register)
        self._decided = corrections()
        self._not_said = facts_not_said(reading.document_id)
        self._left = Touched()
        if retired:
            take_out(retired, self._left)

    def follow(self, claims: Iterable[Claim]) -> None:
        """Attach claims that the ledger just took in, and compute anew what is shown of what they speak of."""
        touched = Touched()
        said = (claim for claim in claims if not self._not_said or self._is_said(claim))
        rows = ((claim.pk, claim.kind, claim.payload, claim.article_id, *self._where) for claim in said)
        _source(rows, touched, self._decided)
        refresh(touched)
        self._left.ties -= touched.ties

    def finish(self) -> None:
        """Compute anew what is shown of what the retired import spoke of."""
        refresh(self._left)

    def _is_said(self, claim: Claim) -> bool:
        return (claim.kind, fact_of(claim.payload)) not in self._not_said


def settle(document: Document, now_utc: datetime.datetime) -> Settled:
    """Let count what should of a document and of those that it stands in for, and bring the entities up to date."""
    settled = settle_readings(document, now_utc)
    for reading in settled.retired:
        forget(reading)
    for reading in settled.added:
        follow(reading)
    return settled


def follow_decision(decision: Decision) -> None:
    """Bring the entities up to date with a decision that the ledger just took in."""
    match decision.aspect:
        case Decision.Aspect.COUNTS:
            settle(document_of(decision.subject), decision.decided_at_utc)
        case Decision.Aspect.NOT_SAID:
            _source_anew(Reading.objects.filter(document__readings__articles__claims=int(decision.subject)))
        case Decision.Aspect.SAME_AS:
            _source_anew(_readings_about(keys_decided(decision.subject)))
        case Decision.Aspect.SAME:
            _gather_anew(decision.subject.split(PAIRED))
        case _:
            _show_anew(decision.subject)


def rebuild() -> None:
    """Make all entities anew from the readings in force."""
    room_for_indexes()
    with turn_to_write():
        for table in _BOTTOM_UP:
            rows = table._default_manager.all()
            rows._raw_delete(rows.db)  # noqa: SLF001 - a plain DELETE: nothing that refers to the rows is left by now
        touched = Touched()
        in_force = Article.objects.filter(reading__retired_at_utc=None)
        _source_all(Q(article__reading__retired_at_utc=None), in_force, touched)
        refresh(touched)
        note_version()


_BOTTOM_UP = (
    models.Appearance,
    models.PersonSource,
    models.Office,
    models.Person,
    models.ArticleTopic,
    models.ActivitySource,
    models.Activity.places.through,
    models.Activity,
    models.TieSource,
    models.TieEnd,
    models.Milestone,
    models.Tie,
    models.OrganisationSource,
    models.Organisation,
    models.PlaceSource,
    models.Place,
)
"""Every table of the entities, each before those it refers to."""


def _source_all(which: Q, articles: QuerySet[Article], touched: Touched) -> None:
    """Attach the claims of articles, and the articles to their topics, so many articles at a time."""
    decided = corrections()
    for batch in in_batches(articles.order_by("pk").values_list("pk", flat=True), _ARTICLES):
        claims = Claim.objects.filter(which, article__gte=batch[0], article__lte=batch[-1]).order_by("pk")
        _source(claims.values_list(*COLUMNS), touched, decided)
    source_topics(articles)


def _source(claims: Iterable[ClaimRow], touched: Touched, decided: Corrections) -> None:
    """Attach claims, of whole articles, to what they speak of, made if there is nothing yet."""
    made = corrected(claims, decided)
    mentions = made.mentions_by_article()
    places = place_rows(made.namings())
    source_places(made.mentions, places)
    organisations = source_organisations(_organisations(made, mentions), places, made.renamed.organisations)
    touched.organisations |= {row.pk for row in organisations.values()}
    touched.ties |= source_ties(made.ties, Rows(places, organisations))
    activities, unfinished = source_activities(made.activities, places, mentions)
    touched.activities |= unfinished
    touched.blocks |= {source.block for source in activities}
    people = source_people(made.people, mentions, made.renamed.organisations)
    touched.add_people((source.person_id, source.whole_name, source.post) for source in people)
    source_appearances((made.people, people), (made.activities, activities))


def _organisations(made: Corrected, mentions: Mapping[int, Sequence[PlaceMention]]) -> Iterable[NamedOrganisation]:
    return chain(
        chain.from_iterable(of_tie(told.number, tie) for told, tie, _ in made.ties),
        chain.from_iterable(
            of_activity(told.number, claim, mentions.get(told.article, ())) for told, claim in made.activities
        ),
        chain.from_iterable(
            of_person(told.number, claim, mentions.get(told.article, ())) for told, claim in made.people
        ),
    )


def _source_anew(readings: QuerySet[Reading]) -> None:
    """Attach the claims of readings in force anew, as the decisions now say."""
    touched = Touched()
    for reading in readings.filter(retired_at_utc=None).distinct():
        take_out(reading, touched)
        _source_all(Q(article__reading=reading), Article.objects.filter(reading=reading), touched)
    refresh(touched)


def keys_decided(subject: str) -> set[str]:
    """Return the keys of a thing and of all that it, or one of those, was ever decided to be.

    Its claims may lie with any of them.
    """
    said = Decision.objects.filter(aspect=Decision.Aspect.SAME_AS).exclude(value="")
    keys, new = {subject}, {subject}
    while new:
        values = said.filter(subject__in=new).values_list("value", flat=True)
        new = {key_decided(subject, value) for value in values} - keys
        keys |= new
    return keys


def _readings_about(keys: set[str]) -> QuerySet[Reading]:
    """Return the readings with a claim that names one of these places or organisations."""
    claims = Claim.objects.filter(
        Q(pk__in=models.PlaceSource.objects.filter(place__key__in=keys).values("claim"))
        | Q(pk__in=models.TieSource.objects.filter(tie__ends__place__key__in=keys).values("claim"))
        | Q(pk__in=models.ActivitySource.objects.filter(activity__places__key__in=keys).values("claim"))
        | Q(pk__in=models.OrganisationSource.objects.filter(organisation__key__in=keys).values("claim"))
    )
    return Reading.objects.filter(pk__in=claims.order_by().values("article__reading"))


def _gather_anew(reports: Iterable[str]) -> None:
    """Gather anew what two reports belong to."""
    touched = Touched()
    activities = models.ActivitySource.objects.filter(report__in=reports)
    touched.add_activities(activities.values_list("activity_id", "block"))
    people = models.PersonSource.objects.filter(report__in=reports)
    touched.add_people(people.values_list("person_id", "whole_name", "post"))
    refresh(touched)


def _show_anew(subject: str) -> None:
    """Compute anew what is shown of the thing that a key means, whatever has become of it."""
    touched = Touched()
    for kind, of_kind in (
        ("tie", touched.ties),
        ("activity", touched.activities),
        ("person", touched.people),
        ("organisation", touched.organisations),
    ):
        sources = KINDS[kind][1]._default_manager.filter(report__startswith=identifier(subject))
        rows = KINDS[kind][0]._default_manager.filter(identifier=identifier(subject))
        of_kind |= {*rows.values_list("pk", flat=True), *sources.values_list(kind, flat=True)}
    refresh(touched)
