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
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from glocal.entities.models import Place, Tie, TieEnd, TieSource
from glocal.ledger.models import Reading
from glocal.ledger.turns import last_sequence
from glocal.model.vocabulary import TieStatus

_OTHER_TIES = 2
_LEAST_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Scope:
    """A list whose silence says something, with what it lists and what it covers."""

    register: str
    listed: frozenset[int]
    """Primary keys of the ties that it has, or had."""
    places: frozenset[int]
    """Primary keys of the places that it covers."""


@dataclass(frozen=True, slots=True)
class Silence:
    """A list that does not have a tie."""

    register: str
    covers_both_ends: bool


def silences(ends: Mapping[int, tuple[int, ...]] | None = None) -> Iterator[tuple[int, Silence]]:
    """Yield each tie in force with each list that covers it and does not have it, by primary key.

    Args:
        ends: The primary keys of the places at the ends of the ties asked for, by tie; None asks for all ties.
    """
    scopes = _scopes_at(_state())
    if not scopes:
        return
    asked = _ends_in_force() if ends is None else ends
    for tie, places in sorted(asked.items()):
        for scope in scopes:
            covered = sum(place in scope.places for place in places)
            if covered and tie not in scope.listed:
                yield tie, Silence(scope.register, covers_both_ends=covered > 1)


def silences_on(tie: Tie) -> list[Silence]:
    """Return the lists that cover one tie and do not have it."""
    if tie.status != TieStatus.ACTIVE:
        return []
    places = tuple(end.place_id for end in tie.ends.all() if end.place_id)
    return [silence for _, silence in silences({tie.pk: places})]


def _state() -> tuple[object, ...]:
    """Return what tells this state of ledger and entities from any other."""
    newest = Reading.objects.order_by("-pk").values_list("document__sha256", "maker").first()
    return last_sequence(), newest, TieSource.objects.order_by("-pk").values_list("pk", flat=True).first()


@functools.lru_cache(maxsize=1)
def _scopes_at(state: tuple[object, ...]) -> tuple[Scope, ...]:  # noqa: ARG001 - what is returned is true of this state
    """Return the lists whose silence says something."""
    names = Reading.objects.filter(retired_at_utc=None).exclude(register="").values_list("register", flat=True)
    if not names:
        return ()
    ends = _ends_in_force()
    country_of = dict(Place.objects.values_list("pk", "country"))
    scopes = (_scope(name, ends, country_of) for name in sorted(names))
    return tuple(scope for scope in scopes if _is_nearly_complete(scope, ends))


def _ends_in_force() -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = defaultdict(tuple)
    ends = TieEnd.objects.filter(tie__status=TieStatus.ACTIVE, place__isnull=False).order_by("tie", "position")
    for tie, place in ends.values_list("tie_id", "place_id"):
        if place is not None:
            found[tie] += (place,)
    return found


def _scope(name: str, ends: Mapping[int, tuple[int, ...]], country_of: Mapping[int, str]) -> Scope:
    of_list = TieSource.objects.filter(claim__article__reading__register=name)
    listed = frozenset(of_list.values_list("tie_id", flat=True))
    counted = Counter(place for tie in listed for place in set(ends.get(tie, ())))
    places = {place for place, count in counted.items() if count >= _OTHER_TIES}
    countries = [{country_of[place] for place in ends[tie]} for tie in listed if tie in ends]
    nation = set.intersection(*countries) if len(countries) > _OTHER_TIES else set()
    if len(nation) == 1:
        places |= {place for place, country in country_of.items() if country in nation}
    return Scope(name, listed, frozenset(places))


def _is_nearly_complete(scope: Scope, ends: Mapping[int, tuple[int, ...]]) -> bool:
    others = TieSource.objects.exclude(claim__article__reading__register=scope.register)
    told = set(others.values_list("tie_id", flat=True)) & ends.keys()
    known = {tie for tie in told if any(place in scope.places for place in ends[tie])}
    return len(known & scope.listed) + 1 >= _LEAST_SHARE * (len(known) + 1)
