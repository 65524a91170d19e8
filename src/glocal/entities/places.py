"""Places as rows: one for each key, with an address of its own.

Sources may name one place differently (a municipality, or the quarter where its town hall stands). The row carries the
name that an article uses before one that only a list uses, then the shorter, then the first in the alphabet: a rule
that does not depend on the order in which they came. The addresses of ties follow the names of their ends.
"""

from collections.abc import Iterable

from django.db.models import Prefetch

from glocal.entities import models
from glocal.entities.addresses import own_address, settle_addresses
from glocal.entities.batches import write_over
from glocal.entities.keys import place_key, place_path, tie_path
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel

Naming = tuple[bool, Place]
"""A place as a source names it, and whether that source is a row of a list."""


def place_rows(namings: Iterable[Naming]) -> dict[str, models.Place]:
    """Return the rows of these places by key, made where there is none yet, renamed where a source knows better."""
    best: dict[str, Naming] = {}
    for naming in namings:
        key = place_key(naming[1])
        if key not in best or _rank(naming) < _rank(best[key]):
            best[key] = naming
    rows = models.Place.objects.in_bulk(list(best), field_name="key")
    renamed = [rows[key] for key, naming in best.items() if key in rows and _rank(naming) < _rank(_named(rows[key]))]
    bases = {row.base for row in renamed}
    for row in renamed:
        _name(row, best[row.key])
    made = [_name(models.Place(key=key), naming) for key, naming in best.items() if key not in rows]
    write_over(models.Place.objects, renamed, ("base", "path", "is_listed", *_VALUES))
    models.Place.objects.bulk_create(made, batch_size=1000)
    settle_addresses(models.Place.objects, bases | {row.base for row in (*renamed, *made)})
    _readdress_ties(renamed)
    return rows | {row.key: row for row in made}


def tie_base(ends: Iterable[models.TieEnd]) -> str:
    """Return the address that a tie has if no other has it, from its ends in the order of its key."""
    one, other = (place_of_row(end.place) if not end.organisation and end.place else end.organisation for end in ends)
    return tie_path((one, other))


def _readdress_ties(renamed: list[models.Place]) -> None:
    ends = Prefetch("ends", models.TieEnd.objects.select_related("place"))
    rows = list(models.Tie.objects.filter(ends__place__in=renamed).distinct().prefetch_related(ends)) if renamed else []
    bases = {row.base for row in rows}
    for row in rows:
        row.base = tie_base(row.ends.all())
        row.path = own_address(row.base, row.key)
    write_over(models.Tie.objects, rows, ("base", "path"))
    settle_addresses(models.Tie.objects, bases | {row.base for row in rows})


_VALUES = ("name", "level", "country", "region", "lat", "lon", "geonames")


def _name(row: models.Place, naming: Naming) -> models.Place:
    row.is_listed, place = naming
    for value in _VALUES:
        setattr(row, value, getattr(place, value))
    row.region = place.region or ""
    row.base = place_path(place)
    row.path = own_address(row.base, row.key)
    return row


def _named(row: models.Place) -> Naming:
    return row.is_listed, place_of_row(row)


def place_of_row(row: models.Place) -> Place:
    """Return the place that a row stands for."""
    level = PlaceLevel(row.level)
    return Place(row.name, level, row.country, row.region or None, row.lat, row.lon, row.geonames)


def _rank(naming: Naming) -> tuple[bool, int, str]:
    is_listed, place = naming
    return is_listed, len(place.name), repr(place)
