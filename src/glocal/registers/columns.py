"""What the columns of a list mean: by their headers, by their values, and as a person corrects it."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from glocal.gazetteer import Gazetteer
from glocal.gazetteer.names import fold, is_japanese
from glocal.model.errors import GlocalError
from glocal.registers import header_words as words
from glocal.registers.country import Countries
from glocal.registers.dates import looks_like_date
from glocal.registers.point import read_point

END_PROPERTIES = ("name", "name_ja", "country", "region", "lat", "lon", "point", "id", "level")
ROW_PROPERTIES = ("date", "since", "until", "kind", "status")
FIELDS = (*(f"{side}_{name}" for side in "ab" for name in END_PROPERTIES), *ROW_PROPERTIES)
"""Everything that a column can tell: of each end (`a_name` … `b_id`), and of the tie."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_IDENTITY = re.compile(r"(?:https?://\S+/)?Q\d+")
_MOST = 0.6
"""Share of a column's cells that must look alike for it to be taken for something without a header."""
_LEAST_HEADERS = 2
_MOST_UNKNOWN = 0.5
"""`Mexico City` is half a header, and a place."""
_KNOWN = 0.5
"""Share of known names in a column of places; of the names in the list of 5,181 ties 94 % are known."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a header says by itself."""

    side: str | None
    """`a` or `b`, None where the header does not tell."""
    property: str | None
    """One of `END_PROPERTIES` or `ROW_PROPERTIES`."""
    known_share: float = 0.0
    """Which part of the header's words is known, from 0 to 1."""


def read_header(header: str) -> Meaning:
    """Return what a header says.

    >>> read_header("Partner country"), read_header("itemLabel").property, read_header("提携年月日").property
    (Meaning(side='b', property='country', known_share=1.0), 'name', 'date')
    """
    key = fold(_CAMEL.sub(" ", header))
    sides = {side: find_word(key, listed) for side, listed in words.SIDES.items()}
    side = max(sides, key=lambda s: len(sides[s])) if any(sides.values()) else None
    rest = _without(key, sides[side]) if side else key
    for name, listed in words.PROPERTIES.items():
        if (name == "name_ja" and find_word(key, listed)) or find_word(rest, listed):
            is_end = name in END_PROPERTIES
            return Meaning(side if is_end else None, name, _known_share(key))
    if side and sides[side] in words.NAMES_ALONE:
        return Meaning(side, "name", _known_share(key))
    return Meaning(side, None, _known_share(key))


def find_word(key: str, listed: Iterable[str]) -> str:
    """Return the longest listed word that stands in a folded text, an empty text where none does."""
    padded = f" {key} "
    found = (w for w in listed if (f" {fold(w)} " in padded if not is_japanese(w) else w in key))
    return max(found, key=len, default="")


def _without(key: str, word: str) -> str:
    return " ".join(f" {key} ".replace(word if is_japanese(word) else f" {fold(word)} ", " ", 1).split())


def _known_share(key: str) -> float:
    everything = [w for table in (words.SIDES, words.PROPERTIES) for listed in table.values() for w in listed]
    rest, total = key, len(key.replace(" ", ""))
    for word in sorted((*everything, *words.FILLERS), key=len, reverse=True):
        if find_word(rest, (word,)):
            rest = _without(rest, word)
    return 1 - len(rest.replace(" ", "")) / total if total else 0.0


def is_header(cells: Sequence[str], gazetteer: Gazetteer) -> bool:
    """Return whether a row holds headers: mostly words of headers, and no known places."""
    told = [cell for cell in cells if cell]
    known = [read_header(cell) for cell in told if is_header_cell(cell, gazetteer)]
    names = [meaning for meaning in known if meaning.property in ("name", "name_ja") or meaning.side]
    return bool(names) and len(known) >= min(len(told), _LEAST_HEADERS) and 2 * len(known) >= len(told)


def is_header_cell(cell: str, gazetteer: Gazetteer) -> bool:
    """Return whether a cell holds words of headers and is no known place."""
    meaning = read_header(cell)
    if not meaning.property or meaning.known_share <= _MOST_UNKNOWN:
        return False
    return meaning.known_share == 1.0 or not gazetteer.find(fold(cell))


class Guess:
    """The meaning of the columns of one table, guessed step by step.

    Args:
        headers: One for each column.
        sample: Some rows, cut or filled to the number of columns.
        told: What columns mean where the form or a person says so, by position.
        constants: Fields that all rows share.
    """

    def __init__(
        self,
        headers: Sequence[str],
        sample: Sequence[Sequence[str]],
        told: Mapping[int, str | None],
        constants: Iterable[str],
    ) -> None:
        self._headers = headers
        self._columns = [[row[n] for row in sample if row[n]] for n in range(len(headers))]
        self._fields: dict[int, str | None] = dict(told)
        self._told = frozenset({field for field in told.values() if field} | set(constants))
        self._taken = set(self._told)

    def fields(self, gazetteer: Gazetteer) -> list[str | None]:
        """Return the field of each column, None for those that are only kept as text."""
        meanings, countries = self._meanings(), Countries(gazetteer)
        self._take_sided(meanings)
        self._take_names(meanings)
        if not self._has_names():
            self._take_known_places(gazetteer, countries)
        self._take_unsided(meanings)
        self._take_values(countries)
        return [self._fields.get(n) for n in range(len(self._headers))]

    def _meanings(self) -> dict[int, Meaning]:
        """Return what the headers of the columns say that nobody else has told."""
        meanings = {}
        for n, header in enumerate(self._headers):
            meaning = read_header(header)
            if _share(self._columns[n], _is_identity) > _MOST:
                meaning = Meaning(meaning.side, "id")
            elif meaning.property == "name" and _share(self._columns[n], _is_point) > _MOST:
                meaning = Meaning(meaning.side, "point")
            if n not in self._fields and meaning.property:
                meanings[n] = meaning
        return meanings

    def _take(self, n: int, field: str) -> None:
        # Several columns may tell a date, such as start time and point in time; the first one filled counts. Where a
        # person says which column tells it, that one alone does.
        known = self._told if field == "date" else self._taken
        if n not in self._fields and field not in known:
            self._fields[n] = field
            self._taken.add(field)

    def _take_sided(self, meanings: Mapping[int, Meaning]) -> None:
        for n, meaning in meanings.items():
            if meaning.property in ROW_PROPERTIES:
                self._take(n, meaning.property)
            elif meaning.side and meaning.property:
                self._take(n, f"{meaning.side}_{meaning.property}")

    def _take_names(self, meanings: Mapping[int, Meaning]) -> None:
        for n, meaning in meanings.items():
            if meaning.property == "name" and n not in self._fields:
                self._take(n, next((f for f in ("a_name", "b_name") if f not in self._taken), "b_name"))

    def _has_names(self) -> bool:
        return all(self._taken & {f"{side}_name", f"{side}_name_ja"} for side in "ab")

    def _take_known_places(self, gazetteer: Gazetteer, countries: Countries) -> None:
        """Take columns of known places for the names that no header tells; of `town, state, country` the first."""
        nations = [n for n, cells in enumerate(self._columns) if _share(cells, countries.knows) > _MOST]
        groups: set[int] = set()
        for n, cells in enumerate(self._columns):
            free = [f"{side}_name" for side in "ab" if not self._taken & {f"{side}_name", f"{side}_name_ja"}]
            group = sum(nation < n for nation in nations) if len(nations) > 1 else n
            if (
                not free
                or n in self._fields
                or n in nations
                or group in groups
                or read_header(self._headers[n]).property
            ):
                continue
            if _share(cells, lambda cell: bool(gazetteer.find(fold(cell.partition(",")[0])))) >= _KNOWN:
                self._take(n, free[0])
                groups.add(group)

    def _take_unsided(self, meanings: Mapping[int, Meaning]) -> None:
        """Give properties without a side to the name before them, or after where the table puts them first."""
        names = {
            n: f[0] for n, f in sorted(self._fields.items()) if f in ("a_name", "b_name", "a_name_ja", "b_name_ja")
        }
        unsided = [n for n, m in meanings.items() if m.property in END_PROPERTIES and n not in self._fields]
        if not names or not unsided:
            return
        is_before = min(unsided) < min(names)
        for n in unsided:
            behind = [side for at, side in names.items() if at > n]
            before = [side for at, side in names.items() if at < n]
            side = (behind or before[-1:])[0] if is_before else before[-1]
            self._take(n, f"{side}_{meanings[n].property}")

    def _take_values(self, countries: Countries) -> None:
        """Take columns of dates and countries that no header tells."""
        names = {n: f[0] for n, f in self._fields.items() if f in ("a_name", "b_name")}
        for n, cells in enumerate(self._columns):
            side = next((names[at] for at in range(n, -1, -1) if at in names), None)
            if _share(cells, looks_like_date) > _MOST and not ({"date", "since"} & self._taken):
                self._take(n, "date")
            elif side and _share(cells, countries.knows) > _MOST:
                self._take(n, f"{side}_country")


def _share(cells: Sequence[str], is_one: Callable[[str], bool]) -> float:
    return sum(map(is_one, cells)) / len(cells) if cells else 0.0


def _is_identity(cell: str) -> bool:
    return _IDENTITY.fullmatch(cell) is not None


def _is_point(cell: str) -> bool:
    return read_point(cell) is not None


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person says of the columns: `a_name=City,b_name=Partner,a_country==JP`."""

    columns: Mapping[str, str]
    """Header by field."""
    constants: Mapping[str, str]
    """Value by field, for what every row shares."""

    @classmethod
    def of(cls, mapping: Mapping[str, str] | None) -> "Correction":
        """Return the correction that a mapping says; a value that begins with `=` is a constant.

        Raises:
            GlocalError: a key is no field.
        """
        for key in mapping or {}:
            if key not in FIELDS:
                raise GlocalError(f"{key} is nothing that a column can tell", f"choose from {', '.join(FIELDS)}")
        items = (mapping or {}).items()
        return cls(
            {key: value for key, value in items if not value.startswith("=")},
            {key: value[1:].strip() for key, value in items if value.startswith("=")},
        )

    def positions(self, headers: Sequence[str]) -> dict[int, str | None]:
        """Return the field of each column that the correction names, by position.

        Raises:
            GlocalError: a named column does not stand in the list.
        """
        keys = {fold(header): n for n, header in reversed(list(enumerate(headers)))}
        missing = [header for header in self.columns.values() if fold(header) not in keys]
        if missing:
            raise GlocalError(f"there is no column {missing[0]}", f"the columns are {', '.join(headers)}")
        return {keys[fold(header)]: field for field, header in self.columns.items()}

    def names_all_of(self, cells: Sequence[str]) -> bool:
        """Return whether a row holds every header that the correction names."""
        keys = {fold(cell) for cell in cells}
        return bool(self.columns) and all(fold(header) in keys for header in self.columns.values())
