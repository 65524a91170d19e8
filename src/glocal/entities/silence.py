"""Lists that do not have a tie which another source tells of: one side lists it, the other does not.

Silence says something only of a list that would have the tie if it knew of it:

1. The list covers an end: it has at least two other ties of that place; or all of its ties have an end in one country
   and the end lies there.
2. The list is nearly complete: of the ties that other sources tell of the places it covers, it has at least half. One
   is counted in its favour, so that the first difference is told.
3. The tie is in force: not only planned, not ended, and not noted as gone from that list, which is told as such.

Measured on the 5,181 ties of Wikidata and Wikipedia: one list of them split at random in two has no difference told,
since neither half is nearly complete; see benchmarks/register/silence.py.
"""

import functools
import itertools
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from django.db.models import QuerySet

from glocal.entities.batches import in_batches
from glocal.entities.models import Tie, TieEnd, TieSource
from glocal.ledger.models import Reading
from glocal.ledger.turns import last_sequence
from glocal.model.vocabulary import TieStatus

_OTHER_TIES = 2
_LEAST_SHARE = 0.5
_SCOPES_KEPT = 32
"""Lists whose scope is kept in memory: about 200 bytes a row."""
_FEW = 500
"""Up to so many ties are asked about by their numbers."""

End = tuple[int, str]
"""The primary key of a place at an end of a tie, and its country, ISO 3166-1 alpha-2."""


@dataclass(frozen=True, slots=True)
class Silence:
    """A list that does not have a tie."""

    register: str
    read_on: str
    """The day on which the copy in force was read, EDTF."""
    covers_both_ends: bool


@dataclass(frozen=True, slots=True)
class _Scope:
    """A list whose silence says something, with what it lists and what it covers."""

    listed: frozenset[int]
    """Primary keys of the ties that it has, or had."""
    places: frozenset[int]
    """Primary keys of the places that it has enough ties of."""
    nation: str
    """The country in which all of its ties have an end; empty where there is none."""

    def covers(self, end: End) -> bool:
        place, country = end
        return place in self.places or country == self.nation


def silences(ends: Mapping[int, Collection[End]] | None = None) -> Iterator[tuple[int, Silence]]:
    """Yield each tie in force with each list that covers it and does not have it, by primary key.

    Args:
        ends: The places at the ends of the ties asked for, by the tie's primary key; None asks for all ties in force.
    """
    lists = _lists_without(ends)
    if not lists:
        return
    asked = _all_ends() if ends is None else ends
    state = _state()
    for (name, read_on), (tie, of_tie) in itertools.product(lists.items(), sorted(asked.items())):
        scope = _scope_at(name, state)
        covered = sum(scope.covers(end) for end in of_tie) if scope and tie not in scope.listed else 0
        if covered:
            yield tie, Silence(name, read_on, covers_both_ends=covered > 1)


def silences_on(ties: Iterable[Tie]) -> dict[int, list[Silence]]:
    """Return the lists that cover each of some ties and do not have it, by the tie's primary key.

    Args:
        ties: With their ends and the places of those.
    """
    in_force = [tie for tie in ties if tie.status == TieStatus.ACTIVE]
    ends = {tie.pk: [(end.place.pk, end.place.country) for end in tie.ends.all() if end.place] for tie in in_force}
    found: dict[int, list[Silence]] = defaultdict(list)
    for tie, silence in silences(ends) if ends else ():
        found[tie].append(silence)
    return found


def _lists_without(ties: Collection[int] | None) -> dict[str, str]:
    """Return the day on which each list was read, by name in order, without those that have every one of some ties.

    Most questions are about one tie, and most lists have it: then nothing needs to be known of what they cover.
    """
    in_force = Reading.objects.filter(retired_at_utc=None).exclude(register="").order_by("register")
    lists = dict(in_force.values_list("register", "date"))
    if ties is None or not lists or len(ties) > _FEW:
        return lists
    told = TieSource.objects.filter(tie__in=list(ties)).exclude(claim__article__reading__register="")
    have = Counter(name for name, _ in set(told.values_list("claim__article__reading__register", "tie")))
    return {name: day for name, day in lists.items() if have[name] < len(ties)}


def _state() -> tuple[object, ...]:
    """Return what tells this state of ledger and entities from any other."""
    newest = Reading.objects.order_by("-pk").values_list("document__sha256", "maker").first()
    return last_sequence(), newest, TieSource.objects.order_by("-pk").values_list("pk", flat=True).first()


def _all_ends() -> dict[int, list[End]]:
    found: dict[int, list[End]] = defaultdict(list)
    for tie, place, country in _ends_in_force():
        found[tie].append((place, country))
    return found


@functools.lru_cache(_SCOPES_KEPT)
def _scope_at(name: str, state: tuple[object, ...]) -> _Scope | None:  # noqa: ARG001 - what is returned is true of this state
    """Return what a list covers, None where its silence says nothing. The cost grows with the list alone."""
    of_list = TieSource.objects.filter(claim__article__reading__register=name)
    ends = set(_ends_in_force(tie__in=of_list.values("tie")))
    counted = Counter(place for _, place, _ in ends)
    listed = frozenset(of_list.values_list("tie_id", flat=True))
    places = frozenset(place for place, count in counted.items() if count >= _OTHER_TIES)
    scope = _Scope(listed, places, _nation(ends))
    return scope if _is_nearly_complete(name, scope) else None


def _nation(ends: Collection[tuple[int, int, str]]) -> str:
    """Return the one country in which every tie has an end, empty where there is none."""
    ties = len({tie for tie, _, _ in ends})
    of_country = Counter(country for _, country in {(tie, country) for tie, _, country in ends})
    shared = [country for country, count in of_country.items() if count == ties > _OTHER_TIES]
    return shared[0] if len(shared) == 1 else ""


def _ends_in_force(**which: object) -> "QuerySet[TieEnd, tuple[int, int, str]]":
    """Return tie, place and country of each end of the ties in force that is, or lies in, a place."""
    ends = TieEnd.objects.filter(tie__status=TieStatus.ACTIVE, place__isnull=False, **which).order_by()
    return ends.values_list("tie_id", "place_id", "place__country")


def _is_nearly_complete(name: str, scope: _Scope) -> bool:
    """Return whether a list has at least half of the ties that other sources tell of the places it covers."""
    of_list = TieSource.objects.filter(claim__article__reading__register=name)
    others = TieSource.objects.filter(tie__in=of_list.values("tie")).exclude(claim__article__reading__register=name)
    shared = frozenset(others.values_list("tie_id", flat=True))
    known, missing = set(), set()
    for tie in _there(scope):
        if tie in shared:
            known.add(tie)
        elif tie not in scope.listed:
            missing.add(tie)
            if len(missing) > _most_missing(len(shared)):
                return False
    return len(missing) <= _most_missing(len(known))


def _most_missing(known: int) -> float:
    """Return how many ties a list may lack that has so many of those that others tell of."""
    return (known + 1) / _LEAST_SHARE - (known + 1)


def _there(scope: _Scope) -> Iterator[int]:
    """Yield the ties in force of the places that a list covers, some twice."""
    if scope.nation:
        yield from (tie for tie, _, _ in _ends_in_force(place__country=scope.nation).iterator())
    for batch in in_batches(sorted(scope.places)):
        yield from (tie for tie, _, _ in _ends_in_force(place__in=batch))
