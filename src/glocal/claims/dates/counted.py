"""Reading counted time: durations, anniversaries, `a decade ago`, `last year`, `the 19th century`."""

import re
from dataclasses import replace

from glocal.claims.dates import tables
from glocal.claims.dates.english import Match, Setting, relative_year
from glocal.claims.dates.found import DateRole
from glocal.claims.dates.lead import read_lead, with_lead
from glocal.claims.dates.moment import FISCAL_YEAR, Expression, Moment, Now
from glocal.claims.dates.patterns import W
from glocal.model.span import Span

_REACH = 64
_WORDS = re.compile(r"[^\s(\[“”\"‘—–]+")
_AFTER = re.compile(
    rf"(?:{W}|-)(?:(?P<skip>old|of{W}age)\b|(?P<ago>ago)\b|(?P<later>later|thereafter)\b"
    rf"|(?P<earlier>earlier|before)\b|(?P<since>(?:(?:have|has){W}passed{W})?(?:since|after(?!,)))\b"
    rf"|(?P<anniversary>[Aa]nniversar(?:y|ies))\b)"
)
_LONG_CENTURY = 100


def read_unit(setting: Setting, anchor: Match) -> Expression | None:
    """Return the time that ends in `year`, `decade`, `century` or `month`."""
    words = _words_before(setting.text, anchor.start())
    if not words:
        return None
    unit = Span(*anchor.span())
    return (
        _read_relative(setting, words, unit)
        or _read_century(setting, words, unit)
        or _read_amount(setting, words, unit)
    )


def _words_before(text: str, start: int) -> list[Match]:
    """Return the last words in front of `start`, nearest first, without those of another line."""
    return list(_WORDS.finditer(text, max(0, start - _REACH), start))[::-1][:6]


def _plain(word: Match) -> str:
    return word[0].strip(".,;:-'’").lower()


def _read_relative(setting: Setting, words: list[Match], unit: Span) -> Expression | None:
    """Return `last year`, `this fiscal year`, `the year before`, `last month`, `every year`."""
    text, now = setting.text, setting.now
    shift, at = _plain(words[0]), words[0].start()
    if fiscal := shift == "fiscal" and len(words) > 1:
        shift, at = _plain(words[1]), words[1].start()
    lead = replace(read_lead(text, at), shift="")
    span = Span(at, unit.end)
    if shift in ("every", "each") and text[unit.start : unit.end].lower() == "year":
        return Expression(span, None, role=DateRole.RECURRING)
    if text[unit.start : unit.end].lower() == "month":
        moment = _month_of(shift, now) if now else None
        return with_lead(Expression(span, moment), lead) if moment else None
    before = re.compile(rf"{W}before(?:{W}last)?\b").match(text, unit.end) if shift == "the" else None
    if text[unit.start : unit.end].lower() != "year" or (shift == "the" and not before):
        return None
    year = relative_year(before[0] if before else shift, setting)
    if year is None:
        return None
    if fiscal and now:
        year += now.fiscal_year - now.year
    moment = Moment(year, months=FISCAL_YEAR if fiscal else None)
    end = before.end() if before else unit.end
    return with_lead(Expression(Span(at, end), moment), lead)


def _month_of(shift: str, now: Now) -> Moment | None:
    step = {"last": -1, "this": 0, "next": 1}.get(shift)
    if step is None:
        return None
    months = now.year * 12 + now.month - 1 + step
    return Moment(months // 12, months % 12 + 1)


def _read_century(setting: Setting, words: list[Match], unit: Span) -> Expression | None:
    """Return the hundred years of `the 19th century`."""
    found = re.fullmatch(r"(\d\d?)(?:st|nd|rd|th)-?", words[0][0])
    if not found or not setting.text[unit.start : unit.end].lower().startswith("centur"):
        return None
    moment = Moment(int(found[1]) * 100 - 99, years=_LONG_CENTURY)
    lead = read_lead(setting.text, words[0].start())
    return with_lead(Expression(Span(words[0].start(), unit.end), moment), lead)


def _read_amount(setting: Setting, words: list[Match], unit: Span) -> Expression | None:
    """Return a duration, an anniversary or a time counted back from the issue."""
    text = setting.text
    amount = _amount(words)
    after = _AFTER.match(text, unit.end)
    kind = after.lastgroup if after else None
    if amount is None or kind == "skip":
        return None
    number, start = amount
    end = after.end() if after else unit.end
    name = text[unit.start : unit.end].lower()
    if name.startswith("month"):
        return _months_ago(setting, number, Span(start, end)) if kind == "ago" else None
    years = round(number * tables.SPANS_OF_YEARS[name.removesuffix("s")])
    context = {_plain(word) for word in words}
    counted = _counted_from(setting, kind, years)
    if counted:
        about = not name.startswith("year") or bool(context & tables.ABOUT)
        return Expression(Span(start, end), replace(counted, about=about))
    role = _role_of_amount(kind, context)
    span = Span(start, end if kind == "anniversary" else unit.end)
    return Expression(span, None, role=role, number=None if role is DateRole.RECURRING else years)


def _role_of_amount(kind: str | None, context: set[str]) -> DateRole:
    """Return what a number of years says by the words around it."""
    if kind in {"anniversary", "since"} or context & tables.MARKING_VERBS:
        return DateRole.ANNIVERSARY
    return DateRole.RECURRING if context & {"every", "each"} else DateRole.DURATION


def _counted_from(setting: Setting, kind: str | None, years: int) -> Moment | None:
    """Return the year that `ago` counts from the issue, `later` and `earlier` from the text."""
    if kind == "ago" and setting.now:
        return Moment(setting.now.year - years)
    if kind in ("later", "earlier") and setting.previous and setting.previous.year:
        return Moment(setting.previous.year + (years if kind == "later" else -years))
    return None


def _months_ago(setting: Setting, number: float, span: Span) -> Expression | None:
    if not setting.now:
        return None
    months = setting.now.year * 12 + setting.now.month - 1 - round(number)
    return Expression(span, Moment(months // 12, months % 12 + 1))


def _amount(words: list[Match]) -> tuple[float, int] | None:
    """Return the number in front of a unit and where it begins; None where none is told."""
    rest = [word for word in words if _plain(word) not in tables.BETWEEN_NUMBER_AND_UNIT]
    if not rest:
        return None
    said = _plain(rest[0]).rstrip("+")
    if said.isdecimal() and said.isascii():
        return float(said), rest[0].start()
    if said in ("a", "quarter") and len(rest) > 1 and _plain(rest[1]) in ("half", "a"):
        return (0.5, rest[1].start()) if said == "a" else (0.25, rest[1].start())
    parts = [tables.NUMBERS.get(part) for part in said.split("-")]
    if any(part is None for part in parts):
        return None
    return float(sum(part or 0 for part in parts)), rest[0].start()


def read_anniversary(setting: Setting, anchor: Match) -> Expression | None:
    """Return the anniversary with its number; None where no number is told."""
    name = anchor["anniversary"].lower()
    if name in tables.ANNIVERSARIES:
        number = tables.ANNIVERSARIES[name]
        return Expression(Span(*anchor.span()), None, role=DateRole.ANNIVERSARY, number=number)
    for word in _words_before(setting.text, anchor.start())[:4]:
        said = _plain(word)
        ordinal = re.fullmatch(r"(\d{1,4})(?:st|nd|rd|th)", said)
        number = int(ordinal[1]) if ordinal else _ordinal_word(said)
        if number:
            return Expression(Span(word.start(), anchor.end()), None, role=DateRole.ANNIVERSARY, number=number)
    return None


def _ordinal_word(said: str) -> int:
    """Return the number of `tenth` or `twenty-fifth`; 0 for any other word."""
    *tens, last = said.split("-")
    number = tables.ORDINALS.get(last) or tables.NUMBERS.get(last.removesuffix("th"), 0) * last.endswith("th")
    return number + sum(tables.NUMBERS.get(part, 0) for part in tens) if number else 0
