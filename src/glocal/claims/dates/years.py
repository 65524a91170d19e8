"""Reading years in figures: a date, a part of a name (`Tokyo 2020`), a count, or damaged by a scan."""

import re

from glocal.claims.dates import tables
from glocal.claims.dates.english import REPAIR, Match, Setting
from glocal.claims.dates.found import DateRole
from glocal.claims.dates.lead import Lead, read_lead, with_lead
from glocal.claims.dates.moment import Expression, Moment, Now
from glocal.claims.dates.patterns import YEARS, W
from glocal.model.reason import Reason
from glocal.model.span import Span

_COUNTED_NEXT = re.compile(rf"{W}?(?:-{W}?)?(?:{tables.COUNTED}|years?|yr)\b")
_WORD_BEFORE = re.compile(r"(\S+)[ \u00a0\n]\Z")
_NAME_NEXT = re.compile(rf"{W}[A-Z“\"]")
_LOWER_NEXT = re.compile(rf"{W}[a-z]")
_ENDS_HERE = re.compile(r"\s*(?:[)\],.;:!?–—-]|$)", re.MULTILINE)
_LETTERS_AS_DIGITS = str.maketrans("OolI", "0011")
_PLAUSIBLE_PAST_YEARS = 60
_PLAUSIBLE_COMING_YEARS = 5
_TITLE_LENGTH = 80
_LONG_WORD = 4


def read_years(setting: Setting, anchor: Match) -> Expression | None:
    """Return a year, a pair of years or a decade; None where the figures count something."""
    text = setting.text
    found = YEARS.match(text, anchor.start())
    if not found or _COUNTED_NEXT.match(text, found.end()):
        return None
    lead = read_lead(text, found.start())
    span = Span(*found.span())
    if found["decade"]:
        return with_lead(Expression(span, Moment(int(found["year"]), years=10)), lead)
    first = Moment(int(found["year"]))
    last = _second_year(found)
    is_name = _is_in_title(text, span)
    if not is_name and _is_told_as_time(setting, span, lead):
        return with_lead(Expression(span, first, last), lead)
    if is_name or _stands_in_name(text, span):
        return Expression(span, first, last, DateRole.NAME_PART)
    return None


def _second_year(found: Match) -> Moment | None:
    """Return the end of `2019-2021` or `2019-21`."""
    if not found["last"]:
        return None
    year = found["last"]
    full = int(year) if len(year) == len("2021") else int(found["year"][:2] + year)
    return Moment(full) if full > int(found["year"]) else None


def _is_told_as_time(setting: Setting, span: Span, lead: Lead) -> bool:
    """Return whether what stands around four digits makes them a time."""
    text = setting.text
    names_next = bool(_NAME_NEXT.match(text, span.end))
    if lead.word in tables.YEAR_LEADS or lead.part or lead.about:
        return not (names_next and lead.word in tables.NAME_LEADS)
    before = _WORD_BEFORE.search(text, max(0, span.start - 40), span.start)
    word = before[1] if before else ""
    if text[span.start - 1 : span.start] in tuple("([") or word.endswith((",", ";", ":", "–", "—", "-", "/")):
        return bool(_ENDS_HERE.match(text, span.end)) or (setting.previous is not None and not names_next)
    begins_line = not text[max(0, span.start - 1) : span.start].strip(' \t\u00a0“"')
    if word.lower() in tables.DETERMINERS or (not word and begins_line):
        return not names_next
    return word.lower() in tables.YEAR_LEADS


def _stands_in_name(text: str, span: Span) -> bool:
    """Return whether the word before the year, or after it, is capitalised: `Tokyo 2020`."""
    before = _WORD_BEFORE.search(text, max(0, span.start - 40), span.start)
    word = before[1].lstrip("“\"'(") if before else ""
    if word.lower() in tables.NUMBERED:
        return False
    if word[:1].isupper() or word[-1:] in ("”", '"'):
        return True
    return bool(_NAME_NEXT.match(text, span.end))


def _is_in_title(text: str, span: Span) -> bool:
    """Return whether the year stands in quoted words that are written as a title."""
    before = text[max(0, span.start - _TITLE_LENGTH) : span.start].rpartition("\n")[2]
    opening = max(before.rfind("“"), before.rfind('"') if before.count('"') % 2 else -1)
    if opening <= before.rfind("”"):
        return False
    closing = re.compile('[”"]').search(text, span.end, span.end + _TITLE_LENGTH)
    if not closing:
        return False
    title = (before[opening + 1 :] + text[span.end : closing.start()]).split()
    return all(word[0].isupper() for word in title if word.isalpha() and len(word) >= _LONG_WORD)


def read_damaged(setting: Setting, anchor: Match) -> Expression | None:
    """Return the year that a scan damaged: `018 marks`, `in 2O18`; None where it may be a plain number."""
    text, said = setting.text, anchor["damaged"]
    year = _repaired(said, setting.now)
    lead = read_lead(text, anchor.start())
    begins_line = not text[max(0, anchor.start() - 1) : anchor.start()].strip()
    fits = lead.word in tables.YEAR_LEADS or (begins_line and _LOWER_NEXT.match(text, anchor.end()))
    if year is None or not fits or _COUNTED_NEXT.match(text, anchor.end()):
        return None
    reason = Reason(f"year repaired: {said}", REPAIR)
    return with_lead(Expression(Span(*anchor.span()), Moment(year), reasons=(reason,)), lead)


def _repaired(said: str, now: Now | None) -> int | None:
    """Return the only plausible year for damaged figures."""
    figures = said.translate(_LETTERS_AS_DIGITS)
    if said.isdecimal() and len(said) == len("2018"):
        return None
    year = int(figures) if len(figures) == len("2018") else int({"0": "2", "9": "1"}[figures[0]] + figures)
    if now is None:
        return year if len(figures) == len("2018") else None
    plausible = now.year - _PLAUSIBLE_PAST_YEARS <= year <= now.year + _PLAUSIBLE_COMING_YEARS
    return year if plausible else None
