"""Finding the expressions of time in a text and reading them against the month of the issue."""

import functools
from collections.abc import Iterator, Sequence

from glocal.claims.dates import counted, english, japanese, years
from glocal.claims.dates.english import Reader, Setting
from glocal.claims.dates.found import DateRole, FoundDate
from glocal.claims.dates.joining import joined
from glocal.claims.dates.moment import Expression, Now
from glocal.claims.dates.patterns import SCAN
from glocal.claims.dates.placing import placed
from glocal.model.edtf import Edtf

_READERS: dict[str, Reader] = {
    "month": english.read_month,
    "days": english.read_days,
    "numeric": english.read_numeric,
    "season": english.read_season,
    "fiscal": english.read_fiscal,
    "era": english.read_era,
    "years": years.read_years,
    "damaged": years.read_damaged,
    "unit": counted.read_unit,
    "anniversary": counted.read_anniversary,
}
_DATED = (DateRole.TIME, DateRole.START, DateRole.DEADLINE)


def find_dates(text: str, reference: Edtf | None) -> tuple[FoundDate, ...]:
    """Return every expression of time in `text`, read against the date of the issue.

    Args:
        text: Any text; spans count in it.
        reference: The issue's month or day, which `last year` and days without a year count from; without
            it such expressions have no date.

    Shape: in the order of the text, not overlapping; may be empty.
    """
    now = Now.of(reference)
    in_japanese = list(japanese.expressions(text, now))
    in_english = joined(text, list(_expressions(text, now)))
    expressions = _merged(in_japanese, in_english)
    found = [_dated(expression) for expression in placed(text, expressions, now)]
    return tuple(one for one in found if one)


def _expressions(text: str, now: Now | None) -> Iterator[Expression]:
    """Yield the expressions as they stand, in order, none inside another."""
    end, previous = 0, None
    for anchor in SCAN.finditer(text):
        if anchor.start() < end:
            continue
        expression = _READERS[anchor.lastgroup or ""](Setting(text, now, previous), anchor)
        if not expression or expression.span.start < end:
            continue
        end = expression.span.end
        yield expression
        if expression.role in _DATED and expression.first and expression.first.year:
            previous = expression.last or expression.first


def _merged(kept: Sequence[Expression], others: Sequence[Expression]) -> list[Expression]:
    """Return all of `kept` and those of `others` that overlap none of them, in order."""
    if not kept:
        return list(others)
    taken = {position for one in kept for position in range(one.span.start, one.span.end)}
    free = [one for one in others if taken.isdisjoint(range(one.span.start, one.span.end))]
    return sorted([*kept, *free], key=lambda one: one.span)


def _dated(expression: Expression) -> FoundDate | None:
    """Return the found date; None where the calendar has no such day."""
    try:
        date = _edtf(_text_of(expression)) if expression.first and expression.first.year else None
    except ValueError:
        return None
    return FoundDate(expression.span, date, expression.role, expression.number, expression.reasons)


def _text_of(expression: Expression) -> str:
    first = expression.first
    if first is None:
        return ""
    start, own_end = first.ends()
    end = expression.last.ends()[1] if expression.last else own_end
    if expression.role is DateRole.START:
        return f"{start}/.."
    if expression.role is DateRole.END:
        return f"../{end}"
    return start if start == end else f"{start}/{end}"


@functools.lru_cache(maxsize=4096)
def _edtf(text: str) -> Edtf:
    """Return the date of an EDTF text; an issue names few dates many times."""
    return Edtf.parse(text)
