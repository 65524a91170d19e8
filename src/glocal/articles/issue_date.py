"""The date of an issue, in the forms that mastheads print."""

import re
import unicodedata
from collections.abc import Iterable

from glocal.articles import wording
from glocal.model.edtf import Edtf

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# EDTF writes seasons as months from 21; a feast stands for its month.
_SEASONS = {
    "spring": 21,
    "easter": 4,
    "summer": 22,
    "midsummer": 6,
    "autumn": 23,
    "fall": 23,
    "winter": 24,
    "christmas": 12,
    "new year": 1,
    "春": 21,
    "夏": 22,
    "秋": 23,
    "冬": 24,
    "新年": 1,
}
# The months of each season, north of the equator.
_MONTHS_OF_SEASON = {21: (3, 4, 5), 22: (6, 7, 8), 23: (9, 10, 11), 24: (12, 1, 2)}
# Source: the era law of Japan; the year before each era's first.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "reiwa": 2018, "heisei": 1988, "showa": 1925, "r": 2018, "h": 1988}
_FIRST_YEAR = "元"
_ISSUE_IN_JAPANESE = "号"
# Two figures of a year, `'98`: newsletters of the field begin in the fifties.
_CENTURY = 100
_FIRST_OF_LAST_CENTURY = 50

_ASIDE = r"(?:\s?[(（][^)）]{1,14}[)）])?"
_ERA_NAME = r"\b(?P<era>Reiwa|Heisei|Showa)\s(?:year\s)?(?P<era_year>\d{1,2})\b"
_FIGURES = r"(?P<year>(?:(?<!\d)(?:19|20)|['’])\d\d(?![\dA-Za-z]))"
_YEAR = rf"(?:{_FIGURES}|{_ERA_NAME}){_ASIDE}"
_DAY = r"(?P<day>\d{1,2})"
_MONTH = rf"(?P<month>{wording.MONTH})"
_MONTH_NUMBER = r"(?P<month>0?[1-9]|1[0-2])"
_TO_MONTH = rf"(?:\s?(?:[-–/&]|and)\s?{wording.MONTH})?"
_SEASON = rf"\b(?P<season>{wording.SEASON})(?:\s?[-–/&]\s?{wording.SEASON})?"
_JAPANESE_YEAR = (
    rf"(?:{_FIGURES}|(?P<era>令和|平成|昭和)\s?(?P<era_year>\d{{1,2}}|{_FIRST_YEAR}))\s?年{_ASIDE}\s?度?\s?"
)
# Day first, then month, season and figures: `Vol. 4 December 2011` has no day.
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!vol\. )(?<!no\. )(?<!issue )(?<!number )\b{_DAY}(?:st|nd|rd|th|\.)?\s(?:of\s)?{_MONTH},?\s{_YEAR}",
        rf"\b{_MONTH}\s{_DAY}(?:st|nd|rd|th)?,?\s{_YEAR}",
        rf"\b{_MONTH}{_TO_MONTH},?\s(?:of\s)?{_YEAR}",
        rf"{_YEAR},?\s{_MONTH}\b(?!\s\d)",
        rf"{wording.SEASON},?\s{_YEAR}(?:\s?\(|, ){_MONTH}(?:\)|\W*$)",
        rf"{_SEASON}(?: \w+)?,?\s{_YEAR}",
        rf"{_YEAR},?\s{_SEASON}\b",
        rf"{_JAPANESE_YEAR}(?P<month>\d{{1,2}})\s?月(?:\s?(?P<day>\d{{1,2}})\s?日)?",
        rf"{_JAPANESE_YEAR}(?P<season>新年|[春夏秋冬])",
        rf"{_YEAR}(?P<sign>[-/.])\s?{_MONTH_NUMBER}(?:(?P=sign)\s?{_DAY})?(?![\d/])",
        rf"\b(?P<era>R|H|令和|平成)\s?(?P<era_year>\d{{1,2}})\.{_MONTH_NUMBER}(?:\.{_DAY})?(?![\d/])",
        rf"(?<![\d/.]){_DAY}(?P<sign>[/.])\s?{_MONTH_NUMBER}(?P=sign)\s?{_FIGURES}(?!\d)",
        rf"(?<![\d/.]){_MONTH_NUMBER}/{_DAY}/{_FIGURES}(?!\d)",
        rf"(?<![\d/.]){_MONTH_NUMBER}\s?[/.]\s?{_FIGURES}(?!\d)",
    )
)
_DIGIT = re.compile(r"\d")
"""Every form has one."""


def issue_date(line: str) -> Edtf | None:
    """Return the date that a line of a masthead gives, to the day, the month or the season.

    >>> str(issue_date("Vol. 12 | April 2026"))
    '2026-04'
    >>> str(issue_date("令和8年5月号"))
    '2026-05'
    """
    line = _legible(line)
    for form in _FORMS if _DIGIT.search(line) else ():
        found = form.search(line)
        if found and (date := _edtf(found.groupdict())):
            return date
    return None


def without_date(line: str) -> str:
    """Return a line without the dates that stand in it.

    >>> without_date("Monthly Glocal News March 2018")
    'Monthly Glocal News '
    """
    if _DIGIT.search(line):
        line = _legible(line)
        for form in _FORMS:
            line = form.sub("", line)
    return line.removesuffix(_ISSUE_IN_JAPANESE)


def _legible(line: str) -> str:
    """Return a line with wide figures as plain ones, and those that a scan took for letters, or letters for them.

    >>> _legible("N0VEMBER 2O15")
    'NOVEMBER 2015'
    """
    line = unicodedata.normalize("NFKC", line)
    return _OH.sub("O", _ZERO.sub("0", line))


_ZERO = re.compile(r"(?<=\d)[Oo](?=\d)")
_OH = re.compile(r"(?<=[A-Z])0(?=[A-Z])|(?<!\d)0(?=[A-Z]{2})")


def _edtf(parts: dict[str, str | None]) -> Edtf | None:
    text = f"{_year(parts):04}-{_month(parts):02}"
    if day := parts.get("day"):
        text += f"-{int(day):02}"
    try:
        return Edtf.parse(text)
    except ValueError:
        return None


def _year(parts: dict[str, str | None]) -> int:
    if year := parts.get("year"):
        return _in_full(int(year.strip("'’")))
    in_era = parts["era_year"] or ""
    return _ERAS[(parts["era"] or "").lower()] + (1 if in_era == _FIRST_YEAR else int(in_era))


def _in_full(year: int) -> int:
    if year >= _CENTURY:
        return year
    return year + (1900 if year >= _FIRST_OF_LAST_CENTURY else 2000)


def _month(parts: dict[str, str | None]) -> int:
    if season := parts.get("season"):
        return _SEASONS[season.lower()]
    month = (parts.get("month") or "").lower()
    return int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1


def narrowed(date: Edtf, later: Iterable[Edtf]) -> Edtf:
    """Return the first of the later dates that says which month a season or feast means, else the date itself.

    >>> str(narrowed(Edtf.parse("2016-23"), [Edtf.parse("2016-09")]))
    '2016-09'
    """
    season = str(date)
    months = {f"{season[:5]}{month:02}" for month in _MONTHS_OF_SEASON.get(int(season[5:7]), ())}
    return next((other for other in later if str(other)[:7] in months), date) if months else date
