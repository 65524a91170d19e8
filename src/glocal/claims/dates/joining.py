"""Joining two times to one: `from October 2025 to March 2026`, `May and October 2019`."""

import re
from dataclasses import replace

from glocal.claims.dates.found import DateRole
from glocal.claims.dates.moment import Expression, Moment
from glocal.claims.dates.patterns import W
from glocal.model.span import Span

_TO = re.compile(
    rf"{W}?(?:,{W}?)?(?:to|through|thru|until|till|up{W}to|-|–|—|~|〜){W}?(?:the{W})?(?:(?:end|beginning){W}of{W})?"
)
_AND = re.compile(rf"{W}and{W}")
_LISTED = re.compile(rf",?{W}?(?:and|or|&|,){W}?(?:(?:on|in){W})?")
_ONWARDS = re.compile(rf"{W}(?:onwards?|on(?={W}?[,.;)]|{W}[a-z])|forward)\b")
_SINCE_ROLES = (DateRole.TIME, DateRole.START, DateRole.END)


def joined(text: str, expressions: list[Expression]) -> list[Expression]:
    """Return the expressions with pairs that are one interval made one, and open starts marked."""
    out: list[Expression] = []
    for expression in expressions:
        before = out[-1] if out else None
        interval = _interval(text, before, expression) if before else None
        if interval:
            out[-1] = interval
            continue
        if before and _shares_year(text, before, expression):
            out[-1] = _with_year_of(before, expression)
        out.append(expression)
    return [_opened(text, expression) for expression in out]


def _interval(text: str, start: Expression, end: Expression) -> Expression | None:
    """Return one expression for `start to end`; None where they are two."""
    if start.first is None or end.first is None or start.last or end.last:
        return None
    if start.role not in _SINCE_ROLES or end.role not in _SINCE_ROLES:
        return None
    gap = text[start.span.end : end.span.start]
    links = _TO.fullmatch(gap) or (start.lead == "between" and _AND.fullmatch(gap))
    if not links and not (end.role is DateRole.END and not gap.strip() and start.lead == "from"):
        return None
    first, last = start.first, end.first
    if first.year is None and last.year is not None:
        first = first.in_year(last.year - (first.first_month > last.first_month))
    elif last.year is None and first.year is not None:
        last = last.in_year(first.year + (last.first_month < first.first_month))
    if first.year and last.year and (last.year, last.first_month) < (first.year, first.first_month):
        return None
    span = Span(start.span.start, end.span.end)
    return replace(start, span=span, first=first, last=last, role=DateRole.TIME, reasons=start.reasons + end.reasons)


def _shares_year(text: str, before: Expression, after: Expression) -> bool:
    """Return whether `before` stands in a list whose last member tells the year."""
    lacks_year = before.first is not None and before.first.year is None and before.first.month is not None
    tells_year = after.first is not None and after.first.year is not None and after.first.month is not None
    return lacks_year and tells_year and bool(_LISTED.fullmatch(text, before.span.end, after.span.start))


def _with_year_of(before: Expression, after: Expression) -> Expression:
    first, last = before.first or Moment(), after.first or Moment()
    if last.year is None:
        return before
    return before.in_year(last.year - (first.first_month > last.first_month))


def _opened(text: str, expression: Expression) -> Expression:
    """Return the expression as a start where `from` is answered by no end or `onwards` follows."""
    if expression.role is not DateRole.TIME or not expression.first or expression.last:
        return expression
    onwards = _ONWARDS.match(text, expression.span.end) if expression.lead in ("from", "in", "on", "") else None
    if not onwards and expression.lead != "from":
        return expression
    end = onwards.end() if onwards and expression.lead == "from" else expression.span.end
    if not onwards or expression.lead == "from":
        return replace(expression, span=Span(expression.span.start, end), role=DateRole.START)
    return expression
