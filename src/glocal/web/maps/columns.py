"""All ties as columns of whole numbers: what the globe draws and filters on the machine of the reader."""

import gzip
import itertools
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import CharField, Exists, OuterRef
from django.db.models.functions import Cast, Substr

from glocal.entities.models import Place, TieEnd
from glocal.ledger.turns import last_sequence
from glocal.model.vocabulary import TieKind, TieStatus
from glocal.web.maps.pairs import joined_places
from glocal.web.remembered import remembered

STEPS_PER_DEGREE = 50
"""One step is two kilometres, less than a pixel at the nearest zoom of the globe."""
_BATCH = 5000
_KINDS = {kind: str(number) for number, kind in enumerate(TieKind)}
_STATUSES = {status: str(number) for number, status in enumerate(TieStatus)}


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns as compressed JSON, and the number of the ledger's last change when they were read."""

    sequence: int
    packed: bytes


@remembered
def tie_columns() -> Columns:
    """Return every tie with a place at both ends, as JSON in gzip.

    Shape: `steps_per_degree`; `kinds` and `statuses`, the words that ordinals stand for; `countries`, codes with the
    number of their places that follow each other; `regions`, numbers of places that follow each other in one region;
    `north` and `east`, the way from each place to the next; `ids`, the way from each tie's number to the next; `one`
    and `other`, ordinals of places; `kind` and `status`, a digit a tie; `year`, 0 where no source tells it.
    """
    sequence = last_sequence()
    places = _places()
    ordinals = {place.pk: number for number, place in enumerate(places)}
    told = json.dumps(_of_places(places) | _of_ties(ordinals), separators=(",", ":"))
    return Columns(sequence, gzip.compress(told.encode(), mtime=0))


def _places() -> list[Place]:
    found = Place.objects.filter(Exists(TieEnd.objects.filter(place=OuterRef("pk")))).order_by(
        "country", "region", "pk"
    )
    return list(found.only("country", "region", "lat", "lon"))


def _of_places(places: list[Place]) -> dict[str, object]:
    regions = [len(list(group)) for _, group in itertools.groupby(places, lambda place: (place.country, place.region))]
    countries = itertools.groupby(places, lambda place: place.country)
    return {
        "steps_per_degree": STEPS_PER_DEGREE,
        "countries": [[code, len(list(group))] for code, group in countries],
        "regions": regions,
        "north": list(_steps(round(place.lat * STEPS_PER_DEGREE) for place in places)),
        "east": list(_steps(round(place.lon * STEPS_PER_DEGREE) for place in places)),
    }


def _of_ties(ordinals: dict[int, int]) -> dict[str, object]:
    year = Substr(Cast("tie__first_day", CharField()), 1, 4)
    wanted = ("tie", "tie__kind", "tie__status", year, "place", "tie__ends__place")
    rows = list(joined_places().values_list(*wanted).iterator(_BATCH))
    return {
        "kinds": list(TieKind),
        "statuses": list(TieStatus),
        "ids": list(_steps(pk for pk, *_ in rows)),
        "one": [ordinals[one] for *_, one, _ in rows],
        "other": [ordinals[other] for *_, other in rows],
        "kind": "".join(_KINDS[TieKind(kind)] for _, kind, *_ in rows),
        "status": "".join(_STATUSES[TieStatus(status)] for _, _, status, *_ in rows),
        "year": [int(year or 0) for _, _, _, year, *_ in rows],
    }


def _steps(numbers: Iterable[int]) -> Iterator[int]:
    """Yield the way from each number to the next, the first from zero."""
    before = 0
    for number in numbers:
        yield number - before
        before = number
