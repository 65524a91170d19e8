"""The names that a place has in Japanese and in other scripts, and how many people live there."""

import functools
import itertools
from array import array
from functools import cached_property

from glocal.gazetteer.file import LEVELS, NOWHERE, Gazetteer
from glocal.gazetteer.names import fold, shorten_vowels
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel

_MUNICIPAL = ("市", "町", "村", "区")


class LocalNames:
    """Names of the places of a gazetteer, by number."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer

    def number(self, place: Place) -> int | None:
        """Return the number of a place in the gazetteer, None where it has no entry."""
        known = self.gazetteer
        if place.level is PlaceLevel.COUNTRY:
            return known.country_numbers.get(place.country)
        if place.geonames and (number := self._number_of.get(place.geonames)) is not None:
            return number
        held = (posting >> 3 for posting in known.find(fold(place.name)))
        return next((each for each in held if self._is(each, place)), None)

    def japanese(self, number: int) -> str:
        """Return the Japanese name of a place, with its designation in Japan and China; empty where none is known."""
        return self.gazetteer.native(number)

    def japanese_of(self, place: Place) -> str:
        """Return the Japanese name of a place, or an empty text.

        A town of Japan that the gazetteer files under the village of its seat has none: 小原 is not Misato in Shimane.
        """
        number = self.number(place)
        name = "" if number is None else self.japanese(number)
        is_filed_elsewhere = place.country == "JP" and number is not None and not self._is_named(number, place.name)
        return "" if is_filed_elsewhere and not name.endswith(_MUNICIPAL) else name

    def _is_named(self, number: int, name: str) -> bool:
        return shorten_vowels(fold(self.gazetteer.name(number))) == shorten_vowels(fold(name))

    def population_of(self, place: Place) -> int:
        """Return how many people live in a place, 0 where the gazetteer does not tell."""
        number = self.number(place)
        return 0 if number is None else self.gazetteer.population[number]

    def names(self, number: int) -> tuple[str, ...]:
        """Return every name that a place is found by, in any script, folded, in the order of the letters.

        What is needed for it is made at the first call, in about 0.7 s.
        """
        first, keys = self._keys
        return tuple(sorted(self.gazetteer.trie.restore_key(key) for key in keys[first[number] : first[number + 1]]))

    @cached_property
    def _number_of(self) -> dict[int, int]:
        """The number of each place by GeoNames id."""
        found = {geonames: number for number, geonames in enumerate(self.gazetteer.geonames)}
        found.pop(0, None)
        return found

    def _is(self, number: int, place: Place) -> bool:
        known = self.gazetteer
        division = known.division[number]
        return (
            LEVELS[known.level[number]] is place.level
            and known.countries[known.country[number]] == place.country
            and not (place.geonames and known.geonames[number])
            and (known.name(division) if division != NOWHERE else None) == place.region
        )

    @cached_property
    def _keys(self) -> tuple["array[int]", "array[int]"]:
        """Where the names of each place begin, and the numbers of the names, one place after another."""
        known = self.gazetteer
        postings, counts = known.postings.tolist(), array("I", bytes(4 * (len(known) + 1)))
        for posting in postings:
            counts[(posting >> 3) + 1] += 1
        first = array("I", itertools.accumulate(counts))
        free, keys = array("I", first), array("I", bytes(4 * len(postings)))
        for key, (start, end) in enumerate(itertools.pairwise(known.first)):
            for posting in postings[start:end]:
                keys[free[posting >> 3]] = key
                free[posting >> 3] += 1
        return first, keys


@functools.cache
def local_names() -> LocalNames:
    """Return the names of the user's own gazetteer, made once in a process.

    Raises:
        GazetteerError: the gazetteer must be built and cannot be written.
    """
    from glocal.gazetteer.opening import ensure_gazetteer  # noqa: PLC0415 - the building is not needed to look up names

    return LocalNames(ensure_gazetteer())
