"""The names that a place has in Japanese and in other scripts, and how many people live there.

GeoNames gives names without their language. Japanese ones are told by their letters: nobody else writes katakana, and a
name in Chinese characters counts where Japanese texts write them too and the characters are those of JIS X 0208.
"""

import functools
import itertools
import re
from array import array
from collections import defaultdict
from functools import cached_property

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.divisions_in_japanese import divisions_in_japanese, territories_in_japanese
from glocal.gazetteer.file import LEVELS, NOWHERE, Gazetteer
from glocal.gazetteer.in_japanese import best_characters, best_katakana
from glocal.gazetteer.names import fold, shorten_vowels
from glocal.gazetteer.tables import table_rows
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel

WRITTEN_IN_CHARACTERS = frozenset({"JP", "CN", "TW", "HK", "MO", "KR", "KP"})
"""Countries whose places Japanese texts write in Chinese characters; those outside Japan only where they have no
name in katakana, as Seoul and Harbin do."""
_FIRST_LETTERS = (*range(0x3041, 0x30FF), *range(0x3400, 0xA000))
"""Hiragana, katakana, Chinese characters."""
_MUNICIPAL = ("市", "町", "村", "区")
_OTHER_NAME = 1
"""Largest rank of a name of the place itself; above are those of municipalities that became part of it."""


class LocalNames:
    """Names of the places of a gazetteer, by number; made at first use in about 0.1 s, then looked up."""

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
        known = self.gazetteer
        if self._is_division(number):
            return self._divisions.get(number, "")
        if known.code[number] and known.native(number):
            return known.native(number)
        if said := self._cities.get(known.geonames[number]):
            return said
        names = self._written.get(number, [])
        katakana = best_katakana(names, known.name(number))
        country = known.countries[known.country[number]]
        if country not in WRITTEN_IN_CHARACTERS:
            return katakana
        characters = best_characters(names, Kind(known.kind[number]), known.native(number))
        return (characters or katakana) if country == "JP" else (katakana or characters)

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

    @cached_property
    def _cities(self) -> dict[int, str]:
        """The names with 市 or 区 of those that the gazetteer knows only without, by GeoNames id."""
        return {int(geonames): japanese for geonames, japanese in table_rows("cities_in_japanese.tsv")}

    def _is(self, number: int, place: Place) -> bool:
        known = self.gazetteer
        division = known.division[number]
        return (
            LEVELS[known.level[number]] is place.level
            and known.countries[known.country[number]] == place.country
            and not (place.geonames and known.geonames[number])
            and (known.name(division) if division != NOWHERE else None) == place.region
        )

    def _is_division(self, number: int) -> bool:
        return LEVELS[self.gazetteer.level[number]] is not PlaceLevel.LOCALITY

    @cached_property
    def _written(self) -> dict[int, list[str]]:
        """The names of each place that are written with Japanese or Chinese letters."""
        known, found = self.gazetteer, defaultdict(list)
        for letter in _FIRST_LETTERS:
            for name, key in known.trie.items(chr(letter)):
                for posting in known.postings[known.first[key] : known.first[key + 1]]:
                    if posting & 7 <= _OTHER_NAME:
                        found[posting >> 3].append(name)
        return dict(found)

    @cached_property
    def _divisions(self) -> dict[int, str]:
        """The Japanese names of countries, areas and first-order divisions, as far as known."""
        known = self.gazetteer
        said = divisions_in_japanese(known) | territories_in_japanese(known)
        named = {}
        for number in itertools.takewhile(self._is_division, range(len(known))):
            seat = known.seat(number)
            named[number] = (
                said.get(number)
                or known.native(number)
                or max(filter(_IN_CHARACTERS.fullmatch, self._written.get(number, ())), key=len, default="")
                # Cusco in Peru is named after its seat, whose Japanese name is known.
                or (self.japanese_of(seat) if seat.name == known.name(number) and seat != known.place(number) else "")
            )
        return named

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


_IN_CHARACTERS = re.compile("[\u3041-\u30fe\u3400-\u9fff]+")


@functools.cache
def local_names() -> LocalNames:
    """Return the names of the user's own gazetteer, made once in a process.

    Raises:
        GazetteerError: the gazetteer must be built and cannot be written.
    """
    from glocal.gazetteer.build import ensure_gazetteer  # noqa: PLC0415 - the building is not needed to look up names

    return LocalNames(ensure_gazetteer())
