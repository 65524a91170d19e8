"""The date of an issue, in the forms that mastheads print."""

import re

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
}
# Source: the era law of Japan; the year before each era's first.
_ERAS = {"令和": 2018, "平成": 1988}
_FIRST_YEAR = "元"
_ISSUE_IN_JAPANESE = "号"

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})"
_MONTH = rf"(?P<month>{wording.MONTH})"
_TO_MONTH = rf"(?:\s?[-–/&]\s?{wording.MONTH})?"
_JAPANESE_DAY = r"\s?年\s?(?P<month>\d{1,2})\s?月(?:\s?(?P<day>\d{1,2})\s?日)?"
# Day first, then month, season and figures: `Vol. 4 December 2011` has no day.
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!vol\. )(?<!no\. )(?<!issue )(?<!number )\b{_DAY}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH},?\s{_YEAR}\b",
        rf"\b{_MONTH}\s{_DAY}(?:st|nd|rd|th)?,?\s{_YEAR}\b",
        rf"\b{_MONTH}{_TO_MONTH},?\s{_YEAR}\b",
        rf"\b{_YEAR},?\s{_MONTH}\b(?!\s\d)",
        rf"\b(?P<season>{wording.SEASON})(?: \w+)?,?\s{_YEAR}\b",
        rf"{_YEAR}{_JAPANESE_DAY}",
        rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<era_year>\d{{1,2}}|{_FIRST_YEAR}){_JAPANESE_DAY}",
        rf"\b{_YEAR}[-/.](?P<month>\d{{1,2}})(?:[-/.]{_DAY})?\b",
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
    for form in _FORMS if _DIGIT.search(line) else ():
        line = form.sub("", line)
    return line.removesuffix(_ISSUE_IN_JAPANESE)


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
        return int(year)
    in_era = parts["era_year"] or ""
    return _ERAS[parts["era"] or ""] + (1 if in_era == _FIRST_YEAR else int(in_era))


def _month(parts: dict[str, str | None]) -> int:
    if season := parts.get("season"):
        return _SEASONS[season.lower()]
    month = (parts.get("month") or "").lower()
    return int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
