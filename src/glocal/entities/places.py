"""Places as rows: one for each key, with an address of its own."""

from glocal.entities import models
from glocal.entities.keys import place_key, place_path
from glocal.model.place import Place


def place_row(place: Place) -> models.Place:
    """Return the row of a place, made if there is none yet."""
    row, _ = models.Place.objects.get_or_create(
        key=place_key(place),
        defaults={
            "path": _free_path(place),
            "name": place.name,
            "level": place.level,
            "country": place.country,
            "region": place.region or "",
            "lat": place.lat,
            "lon": place.lon,
            "geonames": place.geonames,
        },
    )
    return row


def _free_path(place: Place) -> str:
    """Return the readable address; of two places of one name in one division the later carries its id."""
    path = place_path(place)
    taken = models.Place.objects.filter(path=path).exclude(key=place_key(place)).exists()
    return f"{path}-{place.geonames or 'unlisted'}" if taken else path
