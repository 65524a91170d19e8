"""Reading English expressions of time: months, days, seasons, fiscal years, eras."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from glocal.claims.dates import patterns, tables
from glocal.claims.dates.lead import Lead, read_lead, with_lead
from glocal.claims.dates.moment import FISCAL_YEAR, Expression, Moment, Now
from glocal.model.reason import Reason
from glocal.model.span import Span

REPAIR = -1.0
"""Log-odds against a date that had to be repaired. Not measured: a scan's damage is rare, and one odd in
e keeps it below any plain date of the same article; see decision 7."""


@dataclass(frozen=True, slots=True)
class Setting:
    """The text around an expression, the issue's month, and the last dated moment before it."""

    text: str
    now: Now | None
    previous: Moment | None = None


Match = re.Match[str]
Reader = Callable[[Setting, Match], Expression | None]


def read_month(setting: Setting, anchor: Match) -> Expression | None:
    """Return the time that begins with the name of a month."""
    text, name = setting.text, anchor["month"]
    tail = patterns.AFTER_MONTH.match(text, anchor.end())
    month = patterns.MONTH_NUMBERS.get(name) or patterns.MONTH_NUMBERS[name.rstrip(".")]
    lead = read_lead(text, anchor.start("month"))
    if not tail or (tail.end() == anchor.end() and not _is_month(setting, anchor, lead)):
        return None
    reasons = (Reason(f"month repaired: {name}", REPAIR),) if name in tables.DAMAGED_MONTHS else ()
    first, last = _moments(setting, tail, month)
    if first.year is None:
        first = first.in_year(_shifted_year(lead.shift, first, setting))
    span = Span(anchor.start("month"), max(tail.end(), anchor.end()))
    return with_lead(Expression(span, first, last, reasons=reasons), lead)


def _is_month(setting: Setting, anchor: Match, lead: Lead) -> bool:
    """Return whether a bare capitalised word is a month: not a name (`Jan Novák`), not a verb (`May we`)."""
    name, after = anchor["month"], setting.text[anchor.end() : anchor.end() + 2]
    if len(name.rstrip(".")) < len("July") and name.title() != "May":
        return False
    if lead.shift or lead.part:
        return True
    before_name = after[:1].isspace() and after[1:].isupper()
    return lead.word in tables.MONTH_LEADS and not (before_name and lead.word in tables.NAME_LEADS)


def _moments(setting: Setting, tail: Match, month: int) -> tuple[Moment, Moment | None]:
    """Return the first moment and, of several days, the last one, with the year that the tail tells."""
    groups = tail.groupdict()
    year = _tail_year(groups, setting)
    first = Moment(year, month, _day(groups.get("day")))
    if not groups.get("last_day"):
        return first, None
    last_name = (groups.get("last_month") or "").rstrip(".")
    last_month = patterns.MONTH_NUMBERS.get(last_name, month)
    last = Moment(year, last_month, _day(groups["last_day"]))
    if year and last_month < month:
        first = first.in_year(year - 1)
    return first, last


def _day(said: str | None) -> int | None:
    """Return the day of figures in which a scan may have made a zero a letter: `1O`."""
    return int(said.replace("O", "0")) if said else None


def _tail_year(groups: dict[str, str | None], setting: Setting) -> int | None:
    """Return the year that the words after a month or a season tell, if any."""
    if groups["year"]:
        return int(groups["year"])
    if groups["before"]:
        return relative_year(groups["before"], setting)
    return relative_year(groups["shift"], setting) if groups["shift"] else None


def relative_year(words: str, setting: Setting) -> int | None:
    """Return the year that `last`, `this`, `the same`, `the previous`, `before last` say; None if not told."""
    step = tables.YEAR_STEPS.get(" ".join(words.lower().split()).removeprefix("the "))
    if step is None:
        return None
    from_text = setting.previous.year if step.counts_from_text and setting.previous else None
    base = from_text or (setting.now.year if setting.now and step.counts_from_issue else None)
    return base + step.years if base else None


def _shifted_year(shift: str, moment: Moment, setting: Setting) -> int | None:
    """Return the year that `last November`, `this spring`, `that autumn` mean; None without such a word."""
    now = setting.now
    if shift == "that":
        return setting.previous.year if setting.previous else None
    if now is None:
        return None
    if shift in ("last", "past"):
        return moment.past_year(now)
    if shift == "this":
        is_running_winter = moment.month == tables.SEASONS["winter"] and now.month < moment.first_month
        return now.year - 1 if is_running_winter and now.month <= tables.LAST_WINTER_MONTH else now.year
    if shift in ("next", "coming"):
        return now.year if moment.first_month > now.month else now.year + 1
    return None


def read_days(setting: Setting, anchor: Match) -> Expression | None:
    """Return the time that begins with the day before its month: `26 February 2026`."""
    found = patterns.DAYS_FIRST.match(setting.text, anchor.start())
    if not found:
        return None
    name = found["month"].rstrip(".")
    first, last = _moments(setting, found, patterns.MONTH_NUMBERS[name])
    lead = read_lead(setting.text, anchor.start())
    reasons = (Reason(f"month repaired: {name}", REPAIR),) if name in tables.DAMAGED_MONTHS else ()
    return with_lead(Expression(Span(*found.span()), first, last, reasons=reasons), lead)


def read_numeric(setting: Setting, anchor: Match) -> Expression | None:
    """Return the date in figures; None where day and month could be exchanged."""
    found = patterns.NUMERIC.match(setting.text, anchor.start())
    if not found:
        return None
    if found["y"]:
        moment = Moment(int(found["y"]), int(found["m"]), int(found["d"]) if found["d"] else None)
        if found["mark"] != "-" and not found["d"]:
            return None
    else:
        a, b = int(found["a"]), int(found["b"])
        day_first = found["mark2"] == "." or a > tables.MONTHS_OF_YEAR or a == b
        if not day_first and b <= tables.MONTHS_OF_YEAR:
            return None
        day, month = (a, b) if day_first else (b, a)
        moment = Moment(int(found["y2"]), month, day)
    return with_lead(Expression(Span(*found.span()), moment), read_lead(setting.text, anchor.start()))


def read_season(setting: Setting, anchor: Match) -> Expression | None:
    """Return the season of a year; None without a year or a word such as `last`."""
    tail = patterns.AFTER_SEASON.match(setting.text, anchor.end())
    lead = read_lead(setting.text, anchor.start())
    moment = Moment(None, tables.SEASONS[anchor["season"].lower()])
    if tail and tail["winter"]:
        moment = moment.in_year(int(tail["winter"].split("-")[0].split("–")[0].split("/")[0]))
    elif tail and tail.end() > anchor.end():
        moment = moment.in_year(_tail_year(tail.groupdict(), setting))
    elif lead.shift:
        moment = moment.in_year(_shifted_year(lead.shift, moment, setting))
    if moment.year is None and lead.shift not in ("every", "each"):
        return None
    end = tail.end() if tail else anchor.end()
    return with_lead(Expression(Span(anchor.start(), end), moment), lead)


def read_fiscal(setting: Setting, anchor: Match) -> Expression | None:
    """Return the fiscal year in figures, April to March: `FY2024`."""
    found = patterns.FISCAL.match(setting.text, anchor.start())
    if not found:
        return None
    year = int(found["year"])
    moment = Moment(year if year >= tables.FIRST_FULL_YEAR else 2000 + year, months=FISCAL_YEAR)
    return with_lead(Expression(Span(*found.span()), moment), read_lead(setting.text, anchor.start()))


def read_era(setting: Setting, anchor: Match) -> Expression | None:
    """Return the western year of a Japanese one: `Reiwa 6`."""
    found = patterns.ERA.match(setting.text, anchor.start())
    if not found:
        return None
    year = tables.ERAS[found["era"].lower()] + int(found["number"]) - 1
    return with_lead(Expression(Span(*found.span()), Moment(year)), replace(read_lead(setting.text, anchor.start())))
