"""From a row of a list to a claim, with the cells that say it."""

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from glocal.gazetteer.names import fold
from glocal.model.claim import TieClaim
from glocal.model.edtf import Edtf
from glocal.model.problem import Problem, Severity
from glocal.model.span import Evidence, Span
from glocal.model.vocabulary import TieKind, TieStatus
from glocal.registers import header_words as words
from glocal.registers.columns import find_word
from glocal.registers.dates import read_date
from glocal.registers.ends import EndResolver
from glocal.registers.fingerprints import Fingerprints
from glocal.registers.grid import Record
from glocal.registers.listed import EndReader, ListedEnd
from glocal.registers.row import Layout, RegisterRow

_SAYS_TIE = frozenset(
    {"a_name", "a_name_ja", "a_country", "a_region", "b_name", "b_name_ja", "b_country", "b_region"}
    | {"date", "since", "until", "kind", "status"}
)
"""Fields whose cells are evidence; coordinates and identities only help to read the names."""

Values = Mapping[str, str]
"""Cells by field."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What the cells beside the ends tell of a tie, and what could not be read of it."""

    kind: TieKind
    status: TieStatus
    since: Edtf | None
    formalised: Edtf | None
    ended: Edtf | None
    label: str | None
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the rows of a list have said so far, shared by its tables.

    Shape: fingerprints instead of rows, so that a list of a million rows is not held in memory.
    """

    rows: Fingerprints = field(default_factory=Fingerprints)
    """Row number by what the row says."""
    keys: Fingerprints = field(default_factory=Fingerprints)
    """How many rows had a key."""


class TieReader:
    """Claims by row, for one table of a list.

    Args:
        name: The list's name, the source of its problems.
        layout: What its columns mean.
        resolver: Finds the places.
        earlier: What the tables before have said.
        month_first: How the list writes `05/03/1987`; None where nothing tells.
        is_grouped: Whether an empty first end means the one of the row above.
    """

    def __init__(
        self,
        name: str,
        layout: Layout,
        resolver: EndResolver,
        earlier: Earlier,
        *,
        month_first: bool | None,
        is_grouped: bool,
    ) -> None:
        self._name = name
        self._layout = layout
        self._resolver = resolver
        self._ends = EndReader(resolver)
        self._earlier = earlier
        self._month_first = month_first
        self._is_grouped = is_grouped
        self._above: dict[str, str] = {}
        self._heading = ""

    def read(self, record: Record) -> Iterator[RegisterRow | Problem]:
        """Yield the problems of a row, then its claim where it makes one."""
        cells = record.cells
        if record.damage:
            yield self._problem(record, record.damage, is_lost=not cells)
        if not any(cells) or self._is_heading(cells):
            return
        width = len(self._layout.columns)
        if len(cells) != width:
            yield self._problem(record, f"{len(cells)} cells where the list has {width}", is_lost=any(cells[width:]))
            if any(cells[width:]):
                return
        values = self._values(cells)
        reading = self._read_tie(record, values)
        yield from (self._problem(record, doubt) for doubt in reading.doubts)
        if reading.loss:
            yield self._problem(record, reading.loss, is_lost=True)
        elif reading.row:
            yield reading.row

    def _problem(self, record: Record, message: str, *, is_lost: bool = False) -> Problem:
        severity = Severity.ERROR if is_lost else Severity.WARNING
        return Problem(self._name, message, line=record.number, severity=severity)

    def _is_heading(self, cells: Sequence[str]) -> bool:
        """Return whether a row is a heading over the rows below, such as a country over all columns; keep it."""
        if len(cells) == 1 or len(set(cells)) > 1:
            return False
        self._heading = cells[0]
        return True

    def _values(self, cells: Sequence[str]) -> dict[str, str]:
        """Return the cells by field; of several columns of dates the first that is filled."""
        values = dict(self._layout.constants)
        for column, cell in zip(self._layout.columns, cells, strict=False):
            if column.field and cell:
                values.setdefault(column.field, cell)
        if self._is_grouped:
            first = {name: cell for name, cell in values.items() if name.startswith("a_")}
            self._above = first if {"a_name", "a_name_ja"} & first.keys() else {**self._above, **first}
            values = {**values, **self._above}
        if self._heading and "b_country" not in values and self._resolver.knows_country(self._heading):
            values["b_country"] = self._heading
        return values

    def _read_tie(self, record: Record, values: Values) -> "_Reading":
        ends = [self._ends.read(values, side) for side in "ab"]
        told = self._read_told(values)
        doubts = tuple(dict.fromkeys((*ends[0].doubts, *ends[1].doubts, *told.doubts)))
        for number, end in zip(("first", "second"), ends, strict=True):
            if end.place is None:
                return _Reading(doubts=doubts, loss=end.loss or f"the {number} end is missing")
        first, second = ends
        if first.identity == second.identity:
            return _Reading(doubts=doubts, loss=f"both ends are {first.place.name if first.place else 'one'}")
        key = f"{first.key} – {second.key}"
        same = (key, first.identity, second.identity, told)
        if earlier := self._earlier.rows[same]:
            return _Reading(doubts=(*doubts, f"the row says the same as row {earlier} and is counted once"))
        self._earlier.rows[same] = record.number
        self._earlier.keys[key] = times = self._earlier.keys[key] + 1
        tie, text = self._claim(record.cells, told, ends)
        return _Reading(RegisterRow(record.number, text, tie, f"{key} ({times})" if times > 1 else key), doubts)

    def _claim(self, cells: Sequence[str], told: _Told, ends: Sequence[ListedEnd]) -> tuple[TieClaim, str]:
        """Return the claim of a row and the text that its evidence counts in."""
        first, second = (end.place for end in ends if end.place)
        text, spans = self._text(cells)
        tie = TieClaim(
            kind=told.kind, status=told.status, between=(first, second), since=told.since, formalised=told.formalised,
            fields=(), label=told.label, evidence=tuple(Evidence.from_text(text, span) for span in spans),
            reasons=ends[0].reasons + ends[1].reasons, ended=told.ended,
        )  # fmt: skip
        return tie, text

    def _text(self, cells: Sequence[str]) -> tuple[str, list[Span]]:
        """Return the row as text, and where the cells stand that say the tie."""
        parts: list[str] = []
        spans = []
        start = 0
        for column, cell in zip(self._layout.columns, cells, strict=False):
            if not cell:
                continue
            parts.append(f"{column.header}: {cell}")
            if column.field in _SAYS_TIE:
                spans.append(Span(start, start + len(parts[-1])))
            start += len(parts[-1]) + len(" | ")
        return " | ".join(parts), spans

    def _read_told(self, values: Values) -> _Told:
        date, since, until = (
            read_date(values.get(name, ""), month_first=self._month_first) for name in ("date", "since", "until")
        )
        label = values.get("kind", "").lower()
        kind = _kind_of(label)
        stated = values.get("status", "").lower()
        status = _status_of(stated)
        is_over = bool(values.get("until")) or date.end is not None or since.end is not None
        doubts = [d.doubt for d in (date, since, until) if d.doubt]
        doubts += [f"unknown kind of tie {values['kind']}; read as sister city"] if label and not kind else []
        doubts += (
            [f"unknown status {values['status']}; read as active"] if stated and not status and not is_over else []
        )
        return _Told(
            TieKind(kind or TieKind.SISTER_CITY),
            TieStatus(status or (TieStatus.ENDED if is_over else TieStatus.ACTIVE)),
            since.start, date.start, until.start or date.end or since.end, label or None, tuple(doubts),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a row yields; `loss` says why it makes no claim."""

    row: RegisterRow | None = None
    doubts: tuple[str, ...] = ()
    loss: str = ""


@functools.lru_cache(1024)
def _kind_of(label: str) -> str | None:
    return _find_word(label, words.KINDS)


@functools.lru_cache(1024)
def _status_of(stated: str) -> str | None:
    return _find_word(stated, words.STATUSES)


def _find_word(text: str, table: Mapping[str, Sequence[str]]) -> str | None:
    return next((name for name, listed in table.items() if find_word(fold(text), listed)), None)
