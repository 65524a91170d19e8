"""The places that things belong to, as the index files them."""

from collections.abc import Iterable
from dataclasses import dataclass

from glocal.entities.batches import in_batches
from glocal.entities.keys import place_key
from glocal.entities.models import Place
from glocal.entities.places import place_of_row
from glocal.gazetteer.local_names import LocalNames
from glocal.gazetteer.names import fold
from glocal.model import place as words
from glocal.model.vocabulary import PlaceLevel
from glocal.search.entry import Site, size_of


@dataclass(frozen=True, slots=True)
class NamedSite:
    """A place with the names that things about it are found by."""

    site: Site
    name: str
    """As the gazetteer has it: what sources call it may change with every source."""
    region: str
    """Name of its first-order division; empty for a country and where none is known."""
    japanese: str


class Sites:
    """The rows of places, each read once."""

    def __init__(self, names: LocalNames) -> None:
        self._names = names
        self._known: dict[int, NamedSite] = {}

    def of(self, pks: Iterable[int]) -> dict[int, NamedSite]:
        """Return the places of these primary keys that there are."""
        wanted = set(pks)
        for batch in in_batches(sorted(wanted - self._known.keys())):
            for row in Place.objects.filter(pk__in=batch):
                self._known[row.pk] = self.named(row)
        return {pk: self._known[pk] for pk in wanted if pk in self._known}

    def named(self, row: Place) -> NamedSite:
        """Return a place as the index files it."""
        place = place_of_row(row)
        number = self._names.number(place)
        if number is None:
            site = Site(row.key, row.country, _region_key(place), None)
            return NamedSite(site, fold(row.name), row.region, row.name_ja)
        population = self._names.gazetteer.population[number] if place.level is PlaceLevel.LOCALITY else 0
        site = Site(row.key, row.country, _region_key(place), size_of(population))
        japanese = row.name_ja or self._names.japanese(number)
        return NamedSite(site, self._names.gazetteer.name(number), row.region, japanese)


def _region_key(place: words.Place) -> str:
    if not place.region:
        return ""
    return place_key(words.Place(place.region, PlaceLevel.REGION, place.country, place.region, 0, 0, None))
