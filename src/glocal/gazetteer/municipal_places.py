"""Which known places the local governments of Japan are."""

import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.entry import Draft, Entry
from glocal.gazetteer.imports.attach import NEAR_KM, Namesakes
from glocal.gazetteer.municipalities import PREFECTURES, TABLE, Municipality, known_municipalities
from glocal.gazetteer.names import fold, is_japanese
from glocal.gazetteer.resolve import kilometres
from glocal.gazetteer.simplified import in_japanese_letters
from glocal.gazetteer.sources import SourceInfo
from glocal.gazetteer.tables import table_checksum
from glocal.model.vocabulary import PlaceLevel


class KnownMunicipalities:
    """The cities, towns, villages and special wards that the package knows without any import."""

    @property
    def info(self) -> SourceInfo:
        """The version follows the table."""
        version = f"{table_checksum(TABLE):08x}"
        return SourceInfo("municipalities of Japan, out of SudachiDict", version, "Apache-2.0", "2026-10-15")

    def amend(self, draft: Draft) -> str:
        """Find the place that each of them is, else add one amid its district."""
        done = attach_all(draft, list(known_municipalities()))
        for entry in draft.localities:
            if entry.country == "JP" and not entry.native:
                entry.population = min(entry.population, _QUARTER)
        return f"municipalities of Japan: {done}"


def attach_all(draft: Draft, rows: Sequence[Municipality]) -> str:
    """Find the places that local governments are, add those that are missing, and say how many were which."""
    counts = Counter(_Register(draft).take(rows))
    return ", ".join(f"{count} {what}" for what, count in counts.items())


class _Register:
    """The places of Japan while local governments are found among them."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._namesakes = Namesakes(draft.localities, "JP")
        regions = {name: region for region in draft.regions.values() if region.country == "JP" for name in region.names}
        self._regions = {n: regions[name] for n, name in enumerate(PREFECTURES, 1) if name in regions}
        self._by_code = {entry.code: entry for entry in draft.localities if entry.country == "JP" and entry.code}
        self._attached: dict[int, tuple[Entry, Municipality]] = {}

    def take(self, rows: Iterable[Municipality]) -> Iterator[str]:
        """Yield what became of every row; those whose written name is known come first, and wards last."""
        rows = list(rows)
        waiting = [row for row in rows if row.prefecture in self._regions]
        yield from ["without prefecture"] * (len(rows) - len(waiting))
        for find in (self._by_written_name, self._by_bare_name, self._by_spoken_name, self._by_seat):
            left = []
            for row in waiting:
                entry = self._by_code.get(row.code) or next(iter(find(row)), None)
                if entry is None:
                    left.append(row)
                else:
                    self._attach(entry, row)
                    yield "matched"
            waiting = left
        for row in sorted(waiting, key=lambda row: bool(row.ward)):
            self._add(row)
            yield "added"
        self._settle_namesakes()

    def _by_written_name(self, row: Municipality) -> list[Entry]:
        found = self._free(row, row.native)
        if not found and row.ward and (city := self._city_of(row)):
            near = [each for each in self._free(row, row.ward) if kilometres(_point(each), _point(city)) < NEAR_KM]
            return near if len(near) == 1 else []
        return sorted(found, key=lambda entry: entry.native != row.native)

    def _by_bare_name(self, row: Municipality) -> list[Entry]:
        return [] if row.ward else self._free(row, row.name[:-1])

    def _by_spoken_name(self, row: Municipality) -> list[Entry]:
        """Return places of the same sound that no written name tells apart."""
        found = [] if row.ward else self._free(row, row.plain)
        return [entry for entry in found if entry.kind in (Kind.UNKNOWN, row.kind) and not _is_other(entry, row)]

    def _by_seat(self, row: Municipality) -> list[Entry]:
        """Return what else bears the name, however it is written: GeoNames files many a town at its seat."""
        return [] if row.ward else self._free(row, row.plain)

    def _free(self, row: Municipality, name: str) -> list[Entry]:
        """Return the places of that name in the prefecture that are no government yet, those of the kind first."""
        found = self._namesakes.find(self._regions[row.prefecture], self._key(name))
        free = [entry for entry in found if not entry.code and id(entry) not in self._attached]
        return sorted(free, key=lambda entry: entry.kind is not row.kind)

    def _is_named(self, entry: Entry, row: Municipality) -> bool:
        """Return whether a place is called as the government is; `Minami-Soma` is, too."""
        return self._key(entry.name).replace(" ", "") == self._key(row.plain).replace(" ", "")

    def _city_of(self, row: Municipality) -> Entry | None:
        return next(iter(self._namesakes.find(self._regions[row.prefecture], self._key(row.name))), None)

    def _attach(self, entry: Entry, row: Municipality) -> None:
        if not self._is_named(entry, row) and row.is_spoken:
            entry.name = row.plain
        entry.code, entry.kind, entry.native = row.code or entry.code, row.kind, row.native
        entry.names += [name for name in row.names if name not in entry.names]
        self._attached[id(entry)] = entry, row
        if row.code:
            self._by_code[row.code] = entry

    def _add(self, row: Municipality) -> None:
        region = self._regions[row.prefecture]
        lat, lon = self._point_of(row, region)
        people = 0 if row.ward or row.kind is not Kind.WARD else _SPECIAL_WARD
        entry = Entry(row.plain, PlaceLevel.LOCALITY, "JP", lat, lon, division=region, population=people)
        self._attach(entry, row)
        self._draft.localities.append(entry)

    def _point_of(self, row: Municipality, region: Entry) -> tuple[float, float]:
        """Return the point of a government without a place: its city, amid its district, or the seat above it."""
        if row.ward and (city := self._city_of(row)):
            return _point(city)
        where = (row.prefecture, row.district)
        near = [
            _point(entry) for entry, other in self._attached.values() if (other.prefecture, other.district) == where
        ]
        if row.district and near:
            return statistics.mean(lat for lat, _ in near), statistics.mean(lon for _, lon in near)
        return _point(region.seat or region)

    def _settle_namesakes(self) -> None:
        """Leave the name of every government to it alone within its prefecture.

        GeoNames has many a town twice, once by itself and once at its seat, and gives quarters the name of their city.
        """
        gone: dict[int, Entry] = {}
        for entry, row in self._attached.values():
            for other in self._namesakes.find(self._regions[row.prefecture], self._key(row.plain)):
                if other is entry or self._key(other.name) == self._key(row.plain):
                    if id(other) not in self._attached and _is_same(other, entry, row):
                        entry.names += [name for name in other.names if name not in entry.names]
                        entry.population = max(entry.population, other.population)
                        gone[id(other)] = entry
                else:
                    other.names = [
                        name for name in other.names if self._key(row.plain) not in self._namesakes.keys(name)
                    ]
        self._draft.localities[:] = [entry for entry in self._draft.localities if id(entry) not in gone]
        for region in (*self._draft.regions.values(), *self._draft.countries):
            region.seat = gone.get(id(region.seat), region.seat)

    def _key(self, name: str) -> str:
        return next(iter(self._namesakes.keys(name)))


_SPECIAL_WARD = 250_000
"""Inhabitants of a ward of Tokyo of which no source tells: the median of the 23."""
_QUARTER = 50_000
"""What a place that is no government has at most: GeoNames gives quarters the inhabitants of their city, or those of a
ward of Tokyo that is called so."""


def _point(entry: Entry) -> tuple[float, float]:
    return entry.lat, entry.lon


def _is_same(other: Entry, entry: Entry, row: Municipality) -> bool:
    """Return whether a place of the same name near by is the same, as no name in Japanese letters tells it apart."""
    written = {in_japanese_letters(fold(name)) for name in other.names if is_japanese(name)}
    known = {in_japanese_letters(fold(name)) for name in (row.native, row.native[:-1])}
    return written <= known and kilometres(_point(other), _point(entry)) < NEAR_KM


def _is_other(entry: Entry, row: Municipality) -> bool:
    """Return whether the place is written otherwise, with no character in common."""
    written = "".join(name for name in entry.names if is_japanese(name))
    return bool(written) and not set(row.name[:-1]) & set(written)
