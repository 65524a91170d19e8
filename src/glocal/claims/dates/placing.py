"""Placing times without a year, and anniversaries, by the sentence and the month of the issue."""

import re
from dataclasses import replace

from glocal.claims.dates import tables
from glocal.claims.dates.agenda import is_entry, opens_entry
from glocal.claims.dates.found import DateRole
from glocal.claims.dates.moment import Expression, Moment, Now
from glocal.model.span import Span

_SENTENCE_END = re.compile(
    r"(?:(?<![A-Z][a-z])(?<!\b[A-Z])(?<!\b[A-Z][a-z]{2})[.!?][)”\"']*\s+(?=[A-Z“\"(])|。|\n\n"
    r"|(?<=\b[A-Z]\.[A-Z]\.)\s+(?=(?:On|In|At|The|This|It|He|She|They|We|After|During|From|Since|Last)\b))"
)
_MARK = re.compile(
    rf"\b(?:(?P<coming>{tables.COMING})|(?P<present>{tables.PRESENT})|(?<!\bbe )(?P<past>{tables.PAST}))\b"
)
_MARKING = re.compile(rf"\b(?:{tables.MARKING})\b|年[をの](?:迎え|記念|祝)", re.IGNORECASE)
_ANNOUNCING = re.compile(rf"\b(?:{tables.ANNOUNCING})\b", re.IGNORECASE)
_ITS_ANNIVERSARY = re.compile(r",? (?:the |its |their )?[\w-]+ anniversary\b")
"""Behind the day on which the year told before was celebrated: `In 1997 …, and on May 9 its 20th anniversary`."""
_RELATIVE = re.compile(
    r", (?:(?:(?:with|in|of|to|at|from) )?(?:which|who|whom|whose|where)|concluded|signed|founded|established|twinned"
    r"|formed|launched|started|begun|agreed|born|built)\b[^,;.]*$"
)
_ENDS_ASIDE = re.compile(r"(?: (?:for|in|at|by|with|between) [^,;.]{1,30})?,")
_BECAME = re.compile(r"\b(?:bec[ao]me|been|twinned|paired|allied)\b[^,;.]*$")
_AND_DID = re.compile(r",? and (?:[a-z]+ly )?(?:[a-z]+ed|sent|came|held|met|gave|took|will|has|is)\b")
_CLAUSE_REACH = 100
_WILL = re.compile(r"[^,.;:]{0,60}\b(?:will|shall)\b")
_REACH = 400
_LOOKED_BACK = 50
"""How many times back a year is looked for; keeps the work linear."""
_NEIGHBOURS = 8
"""How many times before and after an anniversary may lie in its sentence; keeps the work linear."""


def placed(text: str, expressions: list[Expression], now: Now | None) -> list[Expression]:
    """Return the expressions with every year that the text or the issue tells.

    Shape: as many as given, in the same order; a year stays None where nothing tells it.
    """
    out: list[Expression] = []
    for expression in expressions:
        out.append(_placed(text, expression, out, now))
    return [
        _with_anniversary(text, expression, out[max(0, index - _NEIGHBOURS) : index + _NEIGHBOURS], now)
        if expression.role is DateRole.ANNIVERSARY and not expression.first
        else expression
        for index, expression in enumerate(out)
    ]


def _placed(text: str, expression: Expression, before: list[Expression], now: Now | None) -> Expression:
    first = expression.first
    if first is None or first.year is not None:
        return expression
    sentence = sentence_around(text, expression.span)
    if is_entry(text, expression.span.start):
        line = text.rfind("\n", 0, expression.span.start) + 1
        sentence = Span(max(sentence.start, line), sentence.end)
    context = _dated_before(text, before, Span(_line_of(text, sentence, expression.span).start, expression.span.start))
    if context and context.year and not _is_of_now(text, expression, context.year, now):
        is_next = context.month is not None and context.first_month > first.first_month
        year = context.year + is_next
        if now is None or not is_next or (year, first.first_month) <= (now.year, now.month):
            return expression.in_year(year)
    if now is None:
        told = _dated_before(text, before, Span(0, expression.span.start), across=True)
        return expression.in_year(told.year) if told and told.year else expression
    coming = expression.role is DateRole.DEADLINE or _is_coming(text, expression, sentence, now)
    latest = expression.in_year(first.latest_year(now))
    return expression.in_year(first.coming_year(now)) if coming and not _goes_on(latest, now) else latest


def _line_of(text: str, sentence: Span, span: Span) -> Span:
    """Return the part of a sentence that stands on the line of a time, as captions end without a stop."""
    start, end = text.rfind("\n", sentence.start, span.start) + 1, text.find("\n", span.end, sentence.end)
    return Span(
        start if start > sentence.start and text[start : start + 1].isupper() else sentence.start,
        end if end >= 0 and text[end + 1 : end + 2].isupper() else sentence.end,
    )


def _goes_on(expression: Expression, now: Now) -> bool:
    """Return whether an interval that has begun ends in the month of the issue or later."""
    last = expression.last
    return bool(last and last.year and (last.year, last.first_month) >= (now.year, now.month))


def _is_of_now(text: str, expression: Expression, year: int, now: Now | None) -> bool:
    """Return whether a day behind a year told before is not of it: its anniversary, or what will be."""
    if _ITS_ANNIVERSARY.match(text, expression.span.end):
        return True
    return bool(now and year < now.year and _WILL.match(text, expression.span.end))


def sentence_around(text: str, span: Span) -> Span:
    """Return the sentence that `span` stands in, as far as 400 code points to either side."""
    start, end = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    for found in _SENTENCE_END.finditer(text, start, span.start):
        start = found.end()
    following = _SENTENCE_END.search(text, span.end, end)
    return Span(min(start, span.start), following.start() + 1 if following else end)


def _dated_before(text: str, before: list[Expression], part: Span, *, across: bool = False) -> Moment | None:
    """Return the last moment with a year that stands in the same part of the sentence.

    Not one in parentheses or in a clause by the way, nor a year that only tells which of its kind something is: `the
    Games of 1998`.
    """
    start = part.start if across else max(part.start, text.rfind(";", part.start, part.end))
    for expression in reversed(before[-_LOOKED_BACK:]):
        if expression.span.start < start:
            return None
        is_aside = text[expression.span.start - 1 : expression.span.start] == "(" or _is_by_the_way(text, expression)
        is_of_name = expression.lead == "of" and not (expression.first and expression.first.month)
        is_told = expression.role is DateRole.TIME and not is_aside and not is_of_name
        if is_told and expression.first and expression.first.year:
            return expression.last or expression.first
    return None


def _is_by_the_way(text: str, expression: Expression) -> bool:
    """Return whether a time ends a clause of its own: `Bonn, which became a sister in 2013, sent`, `became one and`."""
    before = text[max(0, expression.span.start - _CLAUSE_REACH) : expression.span.start]
    if _ENDS_ASIDE.match(text, expression.span.end) and _RELATIVE.search(before):
        return True
    is_year = bool(expression.first and not expression.first.month)
    return is_year and bool(_AND_DID.match(text, expression.span.end) and _BECAME.search(before))


def _is_coming(text: str, expression: Expression, sentence: Span, now: Now) -> bool:
    """Return whether the text speaks of the time as one to come: by its headline, or the verb nearest before."""
    span = expression.span
    if is_entry(text, span.start):
        return True
    mark = _mark_of(text, span, _line_of(text, sentence, span)) or _mark_of(text, span, sentence)
    if mark is None and opens_entry(text, span):
        return _months_ahead(expression, now) <= _SOON
    if mark is None:
        return bool(_ANNOUNCING.search(text, max(0, span.start - _REACH), span.end + _REACH))
    return mark.lastgroup == "coming" or (mark.lastgroup == "present" and _is_nearer_ahead(expression, now))


def _mark_of(text: str, span: Span, around: Span) -> "re.Match[str] | None":
    """Return the verb that tells whether a time is to come: the nearest before it, else the first behind it."""
    marks = list(_MARK.finditer(text, around.start, span.start))
    marks = [mark for mark in marks if mark.start() == marks[0].start() or not _is_of_clause(text, mark)]
    return marks[-1] if marks else _MARK.search(text, span.end, around.end)


def _is_of_clause(text: str, mark: "re.Match[str]") -> bool:
    """Return whether a verb of the past stands in a clause of its own: `will present what they saw`."""
    is_past = mark.lastgroup == "past" and not _RAN.fullmatch(mark[0])
    return is_past and bool(_CLAUSE.search(text, max(0, mark.start() - _CLAUSE_REACH), mark.start()))


_RAN = re.compile("ran|lasted|began|started|ended")
"""What only an event does, whose time follows: `the festival, which ran from September 14`."""
_CLAUSE = re.compile(r"\b(?:what|which|who|that|where|when)(?: (?:the )?[\w’'-]+)? $")


def _is_nearer_ahead(expression: Expression, now: Now) -> bool:
    """Return whether the next such day is nearer than the last one: `opens on July 29` in June, not in September."""
    return _months_ahead(expression, now) <= tables.MONTHS_OF_YEAR // 2


def _months_ahead(expression: Expression, now: Now) -> int:
    month = expression.first.first_month if expression.first else now.month
    return (month - now.month) % tables.MONTHS_OF_YEAR


_SOON = 3
"""Months that calendars reach ahead."""


def _with_anniversary(text: str, expression: Expression, neighbours: list[Expression], now: Now | None) -> Expression:
    """Return the anniversary in the year that its sentence tells, or the issue's where it is being marked."""
    sentence = sentence_around(text, expression.span)
    years = [
        (abs(other.span.start - expression.span.start), other.first.year)
        for other in neighbours
        if other.role is DateRole.TIME and other.first and other.first.year and sentence.covers(other.span)
    ]
    if years:
        return replace(expression, first=Moment(min(years)[1]))
    if now and _MARKING.search(text, sentence.start, sentence.end):
        return replace(expression, first=Moment(now.year))
    return expression
