"""Claims as people corrected them: those that are not said left out, places that are another place named as it."""

import dataclasses
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from glocal.entities.keys import organisation_key, place_key
from glocal.ledger.decisions import not_said, same_things
from glocal.ledger.models import Claim
from glocal.model.claim import ActivityClaim, PersonClaim, PlaceMention, TieClaim
from glocal.model.edtf import Edtf
from glocal.model.place import End, Organisation, Place
from glocal.reading.records import (
    activity_of_record,
    mention_of_record,
    person_of_record,
    place_of_record,
    tie_of_record,
)

Item = TypeVar("Item")
COLUMNS = ("pk", "kind", "payload", "article_id", "article__reading__date", "article__reading__register")
"""What is asked of a claim's row, in the order in which `corrected` takes it."""

ClaimRow = tuple[int, str, Any, int, str, str]
"""The values of `COLUMNS`; the payload is a JSON object."""

Naming = tuple[bool, Place]
"""A place as a source names it, and whether that source is a row of a list."""


@dataclass(frozen=True, slots=True)
class Told:
    """Where a claim stands."""

    number: int
    """The claim's number in the ledger."""
    article: int
    issued: str
    """The date of the issue, EDTF; empty where it prints none."""
    register: str
    """The name of the list that says it; empty where an article does."""

    @property
    def issue_date(self) -> Edtf | None:
        """The date of the issue."""
        return Edtf.parse(self.issued) if self.issued else None


@dataclass(frozen=True, slots=True)
class Corrections:
    """What people decided about claims and about what is one thing."""

    left_out: frozenset[int]
    """Numbers of claims that are not said."""
    places: Mapping[str, Place]
    """By key, the place that it is."""
    organisations: Mapping[str, str]
    """By key, the name of the organisation that it is."""


@dataclass(slots=True)
class Corrected:
    """Claims by kind, each with where it stands; with the ends and places of ties and mentions as they were said."""

    renamed: Corrections
    mentions: list[tuple[Told, PlaceMention, Place]] = field(default_factory=list)
    """With the place as the source has it."""
    people: list[tuple[Told, PersonClaim]] = field(default_factory=list)
    ties: list[tuple[Told, TieClaim, TieClaim]] = field(default_factory=list)
    """With the tie as the source has it."""
    activities: list[tuple[Told, ActivityClaim]] = field(default_factory=list)

    def namings(self) -> Iterator[Naming]:
        """Yield every place as mentions, ends of ties and activities name it."""
        yield from ((False, mention.place) for _, mention, _ in self.mentions)
        for told, tie, _ in self.ties:
            places = (end.place if isinstance(end, Organisation) else end for end in tie.between)
            yield from ((bool(told.register), place) for place in places if place)
        yield from ((False, place) for _, activity in self.activities for place in activity.places)

    def mentions_by_article(self) -> dict[int, list[PlaceMention]]:
        """Return what each article names."""
        found = defaultdict(list)
        for told, mention, _ in self.mentions:
            found[told.article].append(mention)
        return found


def corrected(claims: Iterable[ClaimRow], said_by_people: Corrections | None = None) -> Corrected:
    """Return the claims by kind, with the decisions in force applied.

    Args:
        claims: What `COLUMNS` names of each.
        said_by_people: The decisions, where the caller has asked for them already.
    """
    decided = said_by_people or corrections()
    left_out = decided.left_out
    made = Corrected(decided)
    for number, kind, payload, article, issued, register in claims:
        if number not in left_out:
            _sort_in(made, Told(number, article, issued, register), kind, payload)
    return made


def corrections() -> Corrections:
    """Return the decisions in force that change which claims count, and of what they speak."""
    places: dict[str, Place] = {}
    organisations: dict[str, str] = {}
    for key, value in same_things().items():
        if key.startswith("organisation:"):
            organisations[key] = value
        else:
            places[key] = place_of_record(json.loads(value))
    return Corrections(
        not_said(),
        {key: _last(key, places, place_key) for key in places},
        {key: _last(key, organisations, organisation_key) for key in organisations},
    )


def key_decided(subject: str, value: str) -> str:
    """Return the key of what a place or an organisation was decided to be.

    >>> key_decided("organisation:college", "The Academy")
    'organisation:academy'
    """
    if subject.startswith("organisation:"):
        return organisation_key(value)
    return place_key(place_of_record(json.loads(value)))


def _last(key: str, others: dict[str, Item], key_of: Callable[[Item], str]) -> Item:
    """Return what a thing is in the end, where the other one was decided to be a third.

    In a circle the newest decision says it: of two places that are one, one may be named as the other was.
    """
    steps = [key]
    while (further := key_of(others[steps[-1]])) in others:
        if further in steps:
            circle = steps[steps.index(further) :]
            return next(others[each] for each in reversed(others) if each in circle)
        steps.append(further)
    return others[steps[-1]]


def _sort_in(made: Corrected, told: Told, kind: str, payload: dict[str, object]) -> None:
    same = made.renamed
    match kind:
        case Claim.Kind.PLACE:
            mention = mention_of_record(payload)
            place = _place(mention.place, same)
            made.mentions.append((told, dataclasses.replace(mention, place=place), mention.place))
        case Claim.Kind.PERSON:
            made.people.append((told, person_of_record(payload)))
        case Claim.Kind.TIE:
            tie = tie_of_record(payload)
            one, other = (_end(end, same) for end in tie.between)
            made.ties.append((told, dataclasses.replace(tie, between=(one, other)), tie))
        case Claim.Kind.ACTIVITY:
            activity = activity_of_record(payload)
            places = tuple(_place(place, same) for place in activity.places)
            made.activities.append((told, dataclasses.replace(activity, places=places)))


def _place(place: Place, same: Corrections) -> Place:
    return same.places.get(place_key(place), place) if same.places else place


def _end(end: End, same: Corrections) -> End:
    if isinstance(end, Organisation):
        seat = _place(end.place, same) if end.place else None
        return Organisation(same.organisations.get(organisation_key(end.name), end.name), seat)
    return _place(end, same)
