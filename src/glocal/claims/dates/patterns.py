"""The patterns that English expressions of time are found with, built from the tables."""

import re
from collections.abc import Iterable

from glocal.claims.dates import tables

W = r"(?: ?\n ?|[ \u00a0]{1,2})"
"""Space between two words: a line may break there, a paragraph may not."""

MONTH_NUMBERS = {
    form: number for number, names in enumerate(tables.MONTHS, 1) for name in names for form in (name, name.upper())
} | tables.DAMAGED_MONTHS
"""Every printed form of a month and its number."""


def is_abbreviated(form: str) -> bool:
    """Return whether a form of a month is short for another one, so that a full stop may belong to it."""
    return any(form.title() in names[1:] for names in tables.MONTHS)


def by_first_letter(forms: Iterable[str]) -> str:
    """Return a pattern of the forms, those of one letter together: a word that begins otherwise costs one look.

    >>> by_first_letter(["May", "March", "June"])
    'M(?:arch|ay)|J(?:une)'
    """
    rests: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        rests.setdefault(form[0], []).append(form[1:])
    return "|".join(f"{letter}(?:{'|'.join(ends)})" for letter, ends in rests.items())


_FORMS = [rf"{form}\b" + (r"\.?" if is_abbreviated(form) else "") for form in MONTH_NUMBERS]
_MONTH = rf"(?:{by_first_letter(_FORMS)})"
_DAY = r"(?:[123]O(?![A-Za-z])|0?[1-9]|[12]\d|3[01])"
_ORD = r"(?:st|nd|rd|th|ST|ND|RD|TH)?"
_YEAR = r"(?:1\d|20)\d\d"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?)"
_IN_PARENS = rf"(?:,?{W}?\({_WEEKDAY}\)|,{W}{_WEEKDAY})?"
_TO = r"(?:to|through|thru|until|till|and|&|-|–|—|~|〜|/)"
_COUNTED = rf"(?!{W}(?:{tables.COUNTED})\b)"
_DAY_END = rf"{_ORD}(?!\d|:\d|%|{W}?(?:[ap]\.?m\b|AM\b|PM\b)){_COUNTED}"
_SAME_YEAR = r"(?:last|this|next|(?:the )?(?:same|previous|preceding|following)|that)"

YEAR_TAIL = (
    rf"(?:,?{W}?(?:of{W}|in{W})?(?P<year>{_YEAR})(?![\d%]|[.:]\d|,\d\d\d){_COUNTED}"
    rf"|,?{W}(?:of{W}|in{W})?(?P<shift>{_SAME_YEAR}){W}year\b(?!{W}\d)"
    rf"|,?{W}(?:of{W}|in{W})?the{W}year{W}(?P<before>before(?:{W}last)?)\b)"
)
"""What may follow a month, a day or a season to tell its year."""

_MORE_DAYS = (
    rf"(?:(?:,{W}{_DAY}{_ORD}){{0,6}},?{W}?{_TO}{W}?(?:{_WEEKDAY},?{W})?(?:the{W})?"
    rf"(?:(?P<last_month>{_MONTH}){W}?)?(?P<last_day>{_DAY}){_DAY_END}{_IN_PARENS})?"
)
AFTER_MONTH = re.compile(rf"(?:{W}?(?:the{W})?(?P<day>{_DAY}){_DAY_END}{_IN_PARENS}{_MORE_DAYS})?(?:{YEAR_TAIL})?")
"""Days and year after the name of a month: ` 22 to 24 last year`; matches the empty string."""

DAYS_FIRST = re.compile(
    rf"(?P<day>{_DAY}){_ORD}{_IN_PARENS}(?:(?:,{W}{_DAY}{_ORD}){{0,6}},?{W}?{_TO}{W}?(?:{_WEEKDAY},?{W})?(?:the{W})?"
    rf"(?P<last_day>{_DAY}){_ORD}{_IN_PARENS})?{W}?(?:of{W})?(?P<month>{_MONTH})(?:{YEAR_TAIL})?"
)
"""Days before their month: `26 February 2026`, `7th to 9th of November`."""

AFTER_SEASON = re.compile(rf"(?:(?P<winter>{W}{_YEAR}[-–/]\d\d(?:\d\d)?)\b|{YEAR_TAIL})?")
"""Year after a season; matches the empty string."""

NUMERIC = re.compile(
    rf"(?P<y>{_YEAR})(?P<mark>[-/.])(?P<m>\d\d?)(?:(?P=mark)(?P<d>\d\d?))?(?![\d/.-]*\d)"
    rf"|(?P<a>\d\d?)(?P<mark2>[/.])(?P<b>\d\d?)(?P=mark2)(?P<y2>{_YEAR})(?!\d)"
)
"""Dates in figures alone."""

YEARS = re.compile(rf"(?P<year>{_YEAR})(?:{W}?[-–—/]{W}?(?P<last>(?:1\d|20)?\d\d)\b|(?P<decade>['’]?s\b))?")
"""A year, two years or a decade in figures."""

FISCAL = re.compile(rf"(?:J?FY|[Ff]iscal(?:{W}[Yy]ear)?){W}?['’]?(?P<year>{_YEAR}|\d\d)(?:[-–/]\d\d(?:\d\d)?)?\b")
ERA = re.compile(rf"(?P<era>[A-Zō][a-zō]+){W}(?P<number>[1-9]\d?)\b(?:{W}?\((?P<year>{_YEAR})\))?")

LEAD = re.compile(
    r"(?:^|(?<=[\s(\[“\"'‘—–-]))"
    r"(?:(?P<word>(?!(?:last|this|that|next|past|coming|following|every|each|same|early|mid|late|about|around|circa|the)\b)"
    r"[a-z]+\.?)\s+)?(?:the\s+)?(?:(?P<about>about|around|circa|approximately|ca?\.)\s+)?"
    r"(?:the\s+)?(?:(?P<part>early|mid|late|(?:very\s+)?(?:beginning|start|end|middle|first\s+half|second\s+half|"
    r"latter\s+half|first\s+quarter)\s+of)(?:\s+|-|\s+in\s+))?(?:the\s+)?"
    r"(?:(?P<shift>last|this|that|next|past|coming|following|every|each|same)\s+(?:past\s+)?)?(?:the\s+year\s+)?$",
    re.IGNORECASE,
)
"""Words in front of a time, in the text up to it; every part may be missing."""

_ERAS = "|".join(era.capitalize() for era in tables.ERAS)
SCAN = re.compile(
    rf"\b(?:(?:[OoIi]n(?=[JFMASOND][a-z]))?(?P<month>{_MONTH})"
    rf"|(?=\d)(?:(?<![\d.,:/#№$¥€£+–-])|(?<=\b[Mm]id-))(?:(?P<numeric>\d{{4}}[-/.]\d\d?(?=[-/.\s),;]|$)|\d\d?[/.]\d\d?[/.]\d{{4}})"
    r"|(?P<days>\d\d?(?=st|nd|rd|th|ST|ND|RD|TH|[ \n,(&–-]))"
    rf"|(?P<years>{_YEAR}(?![\d%]|[,.:]\d))"
    r"|(?P<damaged>[09]\d\d\b|[12][\dOolI]{3}\b))"
    r"|(?P<unit>(?:[Yy]ear|[Dd]ecade|[Mm]onth)s?|[Cc]entur(?:y|ies))\b"
    r"|(?P<anniversary>[Aa]nniversar(?:y|ies)|ANNIVERSARY|(?:[Bb]ic|[Cc])enten(?:nial|ary))\b"
    r"|(?P<season>[Ss](?:pring|ummer)|[Aa]utumn|[Ff]all|[Ww]inter)\b"
    r"|(?P<fiscal>J?FY|[Ff]iscal)"
    rf"|(?P<era>{_ERAS})\b)"
)
"""Where an expression of time may begin; the name of the group tells who reads it."""
