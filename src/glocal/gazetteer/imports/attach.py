"""Which known place an administrative unit is: by name within its division, and by distance where it has a point."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from glocal.gazetteer.designations import japanese_kind, split_designation
from glocal.gazetteer.entry import Entry
from glocal.gazetteer.names import fold, shorten_vowels
from glocal.gazetteer.resolve import kilometres

NEAR_KM = 25.0
"""As far as an answer may be from the truth to count as right in lists of ties (`places.py --radius-km`)."""


class Namesakes:
    """The localities of one country by division and name."""

    def __init__(self, localities: Iterable[Entry], country: str) -> None:
        self._country = country
        self._held: dict[tuple[int, str], list[Entry]] = defaultdict(list)
        for entry in localities:
            if entry.country == country and entry.division is not None:
                self.add(entry)

    def add(self, entry: Entry) -> None:
        """Make one more place known."""
        for key in {key for name in (entry.name, *entry.names) for key in self.keys(name)}:
            self._held[id(entry.division), key].append(entry)

    def keys(self, name: str) -> Iterator[str]:
        """Yield the key of a name as it is, then without its designation."""
        key = fold(name)
        bare, kind = (japanese_kind if self._country == "JP" else split_designation)(key)
        for form in (key, bare) if kind and bare else (key,):
            yield shorten_vowels(form) if self._country == "JP" and form.isascii() else form

    def find(self, division: Entry, key: str, point: tuple[float, float] | None = None) -> list[Entry]:
        """Return the places of that key in the division, the most populous first; with a point only near ones."""
        found = self._held.get((id(division), key), [])
        if point is not None:
            found = [entry for entry in found if kilometres((entry.lat, entry.lon), point) <= NEAR_KM]
        return sorted(found, key=lambda entry: -entry.population)
