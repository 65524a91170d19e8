"""Places as rows: one for each key, with an address of its own.

Sources may name one place differently (a municipality, or the quarter where its town hall stands). The row carries the
name that an article uses before one that only a list uses, then the shorter, then the first in the alphabet: a rule
that does not depend on the order in which they came. The addresses of ties follow the names of their ends.
"""

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping

from django.db.models import Prefetch, Q, QuerySet

from glocal.entities import models
from glocal.entities.addresses import add_addressed, own_address, settle_addresses
from glocal.entities.batches import in_batches
from glocal.entities.corrected import COLUMNS, Naming, Told, corrected, corrections
from glocal.entities.decided import decided_places
from glocal.entities.keys import identifier, place_key, place_path, tie_path
from glocal.ledger.decisions import decided_values
from glocal.ledger.models import Claim, Decision
from glocal.ledger.rows import add_rows, write_over
from glocal.model.claim import PlaceMention
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel


def place_rows(namings: Iterable[Naming]) -> dict[str, models.Place]:
    """Return the rows of these places by key, made where there is none yet, renamed where a source knows better."""
    best = _best(namings)
    rows = models.Place.objects.in_bulk(list(best), field_name="key")
    renamed = [rows[key] for key, naming in best.items() if key in rows and _rank(naming) < _rank(_named(rows[key]))]
    bases = {row.base for row in renamed}
    for row in renamed:
        _name(row, best[row.key])
    new = [key for key in best if key not in rows]
    japanese = names_in_japanese() if new else {}
    made = [_name(models.Place(key=key, name_ja=japanese.get(key, "")), best[key]) for key in new]
    write_over(renamed, ("base", "path", "is_listed", *_VALUES))
    add_addressed(made)
    settle_addresses(models.Place.objects, bases | {row.base for row in renamed})
    _readdress_ties(renamed)
    return rows | {row.key: row for row in made}


def _best(namings: Iterable[Naming]) -> dict[str, Naming]:
    """Return by key what each place is called best."""
    best: dict[str, Naming] = {}
    for naming in namings:
        key = place_key(naming[1])
        known = best.get(key)
        if known is None or (known != naming and _rank(naming) < _rank(known)):
            best[key] = naming
    return best


def tie_base(ends: Iterable[models.TieEnd]) -> str:
    """Return the address that a tie has if no other has it, from its ends in the order of its key."""
    one, other = (place_of_row(end.place) if not end.organisation and end.place else end.organisation for end in ends)
    return tie_path((one, other))


def _readdress_ties(renamed: list[models.Place]) -> None:
    ends = Prefetch("ends", models.TieEnd.objects.select_related("place"))
    ties = set(models.TieEnd.objects.filter(place__in=renamed).values_list("tie", flat=True)) if renamed else ()
    bases: set[str] = set()
    for batch in in_batches(ties):
        rows = list(models.Tie.objects.filter(pk__in=batch).prefetch_related(ends))
        bases |= {row.base for row in rows}
        for row in rows:
            row.base = tie_base(row.ends.all())
            row.path = own_address(row.base, row.key)
        write_over(rows, ("base", "path"))
        bases |= {row.base for row in rows}
    settle_addresses(models.Tie.objects, bases)


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


def source_places(mentions: Iterable[tuple[Told, PlaceMention, Place]], places: Mapping[str, models.Place]) -> None:
    """Attach each claim to the place that it names."""
    add_rows(
        (
            models.PlaceSource(
                place=places[place_key(mention.place)],
                article_id=told.article,
                claim_id=told.number,
                written=mention.text[:300],
                report=identifier(place_key(as_said)),
                base=place_path(as_said),
            )
            for told, mention, as_said in mentions
        )
    )


def names_in_japanese() -> dict[str, str]:
    """Return the Japanese names that people decided, by the key of the place."""
    values = decided_values()
    names = {subject: value for subject, aspect, value in values if aspect == Decision.Aspect.NAME_JA}
    return {key: name for key, name in names.items() if name}


def show_in_japanese(key: str) -> None:
    """Show a place by the Japanese name that people decided, or by the gazetteer's where they took theirs back."""
    models.Place.objects.filter(key=key).update(name_ja=names_in_japanese().get(key, ""))


def rename(places: Iterable[int]) -> None:
    """Name localities anew by the sources that are left; countries and regions are named by the gazetteer alone."""
    localities = models.Place.objects.filter(level=PlaceLevel.LOCALITY)
    for batch in in_batches(places, _RENAMED):
        rows = {row.key: row for row in localities.filter(pk__in=batch)}
        named = (naming for naming in _namings([row.pk for row in rows.values()]) if place_key(naming[1]) in rows)
        changed = {key: naming for key, naming in _best(named).items() if naming != _named(rows[key])}
        # Any name ranks before the one that an empty row has: the sources that are left compete among themselves.
        localities.filter(key__in=changed).update(is_listed=True, name=_LAST)
        place_rows(changed.values())


_RENAMED = 200
"""Places renamed at once: all their ties are addressed anew, and a town of a long list has hundreds."""
_CLAIMS = 3_000
"""Claims read at once."""
_LAST = "\U0010ffff" * 200
"""A name that ranks behind every other."""


def _namings(places: Collection[int]) -> Iterator[Naming]:
    """Yield what the claims that name these places call places: so many at a time, a list has many of a town."""
    decided, placed = corrections(), decided_places()
    claims = _claims_naming(places, placed).values_list(*COLUMNS).iterator(_CLAIMS)
    while batch := list(itertools.islice(claims, _CLAIMS)):
        yield from corrected(batch, decided).namings()
    yield from ((False, place) for of_activity in placed.values() for place in of_activity)


def _claims_naming(places: Collection[int], placed: Collection[int]) -> QuerySet[Claim]:
    """Return the claims that name places, and those of activities of which people decided where they took place."""
    return Claim.objects.filter(
        Q(pk__in=models.PlaceSource.objects.filter(place__in=places).values("claim"))
        | Q(pk__in=models.TieSource.objects.filter(tie__ends__place__in=places).values("claim"))
        | Q(pk__in=models.ActivitySource.objects.filter(activity__places__in=places).values("claim"))
        | Q(pk__in=models.ActivitySource.objects.filter(activity__in=placed).values("claim"))
    )
