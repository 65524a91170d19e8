"""The words in front of a time and what they make of it: `since early`, `at the end of`, `around`."""

import re
from dataclasses import dataclass, replace

from glocal.claims.dates import tables
from glocal.claims.dates.found import DateRole
from glocal.claims.dates.moment import Expression, Moment
from glocal.claims.dates.patterns import LEAD
from glocal.model.span import Span

_REACH = 48
"""How far before a time its lead is looked for, in code points; the longest lead of the table has 44."""
_ROLES = {
    "since": DateRole.START,
    "until": DateRole.END,
    "till": DateRole.END,
    "by": DateRole.DEADLINE,
}
_BELONGS_TO_DATE = frozenset({"since", "until", "till", "by"})


@dataclass(frozen=True, slots=True)
class Lead:
    """The words in front of a time, lower-cased; an empty text for each that is missing."""

    start: int
    """Where the part, the shift or the doubt begins in the text; the time's own start where there is none."""
    word_start: int
    word: str = ""
    """The last preposition or other word: `in`, `since`, `from`."""
    about: bool = False
    part: str = ""
    """`beginning`, `end`, `first half`; also `early`, `mid`, `late`."""
    shift: str = ""
    """`last`, `this`, `next`, `every`."""


def read_lead(text: str, start: int) -> Lead:
    """Return the words in front of the time that starts at `start`."""
    before = text[max(0, start - _REACH) : start]
    if not before or before[-1] not in " \n\u00a0-":
        return Lead(start, start)
    last = before.split()[-1:]
    if last and last[0].isalpha() and last[0].lower() not in tables.LEADS_WITH_MORE:
        word_start = start - len(before) + before.rindex(last[0])
        return Lead(start, word_start, last[0].lower())
    found = LEAD.search(before, first_word(before))
    if not found:
        return Lead(start, start)
    offset = start - len(before)
    inner = [found.start(name) for name in ("about", "part", "shift") if found[name]]
    word_start = offset + found.start("word") if found["word"] else start
    return Lead(
        start=offset + min(inner) if inner else start,
        word_start=word_start,
        word=(found["word"] or "").lower(),
        about=bool(found["about"]),
        part=_part(found["part"]),
        shift=(found["shift"] or "").lower(),
    )


_LEADING = frozenset(
    re.findall(
        r"\w+",
        """the about around circa approximately ca c early mid late very beginning start end middle first second latter
        half quarter of in last this that next past coming following every each same year""",
    )
)
"""All words of a lead but its first."""
_WORD = re.compile(r"[^\W_]+")


def first_word(before: str) -> int:
    """Return where the first word that can belong to a lead begins: the one in front of those that only follow one."""
    start = len(before)
    for word in reversed(list(_WORD.finditer(before))):
        start = word.start()
        if word[0].lower() not in _LEADING:
            break
    return start


def _part(words: str | None) -> str:
    return " ".join(word for word in (words or "").lower().split() if word not in ("of", "very"))


def with_lead(expression: Expression, lead: Lead) -> Expression:
    """Return the expression with what its lead says of part, doubt and role, and the span widened to it."""
    role = _ROLES.get(lead.word, DateRole.TIME)
    if lead.shift in ("every", "each"):
        role = DateRole.RECURRING
    start = lead.word_start if lead.word in _BELONGS_TO_DATE else lead.start
    first = _narrowed(expression.first, lead) if expression.first else None
    return Expression(
        Span(min(start, expression.span.start), expression.span.end),
        None if role is DateRole.RECURRING else first,
        expression.last,
        role,
        expression.number,
        expression.reasons,
        lead.word,
    )


def _narrowed(moment: Moment, lead: Lead) -> Moment:
    """Return the part of a year that the lead names; a part of a month or a season stays the whole."""
    about = moment.about or lead.about
    if moment.month or moment.months or lead.part not in tables.PARTS_OF_YEAR:
        return moment if about == moment.about else replace(moment, about=about)
    months = tables.PARTS_OF_YEAR[lead.part]
    if months[0] == months[1]:
        return replace(moment, month=months[0], about=True)
    return replace(moment, months=months)
