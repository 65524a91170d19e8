"""Places as rows: one for each key, with an address of its own."""

from collections.abc import Iterable

from glocal.entities import models
from glocal.entities.addresses import own_address, settle_addresses
from glocal.entities.keys import place_key, place_path
from glocal.model.place import Place


def place_rows(places: Iterable[Place]) -> dict[str, models.Place]:
    """Return the rows of these places by key, made where there is none yet."""
    wanted = {place_key(place): place for place in places}
    rows = models.Place.objects.in_bulk(list(wanted), field_name="key")
    missing = {key: place for key, place in wanted.items() if key not in rows}
    if not missing:
        return rows
    made = models.Place.objects.bulk_create((_row(key, place) for key, place in missing.items()), batch_size=1000)
    settle_addresses(models.Place.objects, (row.base for row in made))
    return rows | {row.key: row for row in made}


def _row(key: str, place: Place) -> models.Place:
    base = place_path(place)
    return models.Place(
        key=key,
        base=base,
        path=own_address(base, key),
        name=place.name,
        level=place.level,
        country=place.country,
        region=place.region or "",
        lat=place.lat,
        lon=place.lon,
        geonames=place.geonames,
    )
