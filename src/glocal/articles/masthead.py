"""What masthead and imprint say: title, month of issue, publisher, division."""

import re
from collections.abc import Sequence

from glocal.articles import wording
from glocal.articles.language import language_of
from glocal.model.article import Issue
from glocal.model.edtf import Edtf

_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
# Months and, from 21, seasons of EDTF.
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
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!vol\. )(?<!no\. )(?<!issue )\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>{wording.MONTH}),?\s{_YEAR}\b",
        rf"\b(?P<month>{wording.MONTH})\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{_YEAR}\b",
        rf"\b(?P<month>{wording.MONTH})(?:\s?[-–/&]\s?{wording.MONTH})?,?\s{_YEAR}\b",
        rf"\b(?P<season>{wording.SEASON}),?\s{_YEAR}\b",
        rf"{_YEAR}\s?年\s?(?P<month>\d{{1,2}})\s?月(?:\s?(?P<day>\d{{1,2}})\s?日)?",
        rf"\b{_YEAR}[-/.](?P<month>\d{{1,2}})(?:[-/.](?P<day>\d{{1,2}}))?\b",
        r"(?P<era>令和|平成)\s?(?P<era_year>\d{1,2}|元)\s?年\s?(?P<month>\d{1,2})\s?月(?:\s?(?P<day>\d{1,2})\s?日)?",
    )
)
_ERA_STARTS = {"令和": 2018, "平成": 1988}
_PERIODICAL = re.compile(wording.PERIODICAL)
_TITLE_REST = re.compile(r"(?i:^#+\s*|[\s,|·•:/()\[\]–—-]*(?:vol(?:ume)?|no|issue)\.?\s?#?\d+|第\s?\d+\s?号)")
_PUBLISHER = re.compile(
    r"(?i:published by|issued by|publisher:|発行[:：])\s*(?P<name>.+)|^(?P<ministry>Ministry .+|(?:City|Town) of .+|外務省\S*)$"
)
_DIVISION = re.compile(
    r"(?P<name>[A-Z][\w &-]*(?:Division|Department|Section|Secretariat|Bureau))\b|(?P<ja>\S+(?:課|室))$"
)


def read_masthead(lines: Sequence[str], text: str) -> Issue:
    """Return the issue that the lines of masthead and imprint describe.

    Args:
        lines: The lines labelled as masthead or furniture, in order.
        text: The whole text, for its language.
    """
    found = {"title": _title(lines), "publisher": None, "division": None}
    for line in lines:
        publisher, division = _PUBLISHER.search(line), _DIVISION.search(line)
        if publisher and not found["publisher"]:
            found["publisher"] = (publisher["name"] or publisher["ministry"]).strip()
        elif division and not found["division"]:
            found["division"] = (division["name"] or division["ja"]).strip()
    date = next((date for line in lines if (date := issue_date(line))), None)
    return Issue(found["title"], date, found["publisher"], found["division"], language_of(text))


def _title(lines: Sequence[str]) -> str | None:
    for line in lines:
        if _PERIODICAL.search(line) and len(line) < 80:
            title = _TITLE_REST.sub("", line)
            for pattern in _DATES:
                title = pattern.sub("", title)
            return title.strip(" ,|·•:-–—()") or None
    return None


def issue_date(line: str) -> Edtf | None:
    """Return the date that a line of the masthead gives, to the month or the day.

    >>> str(issue_date("Vol. 12 | April 2026"))
    '2026-04'
    """
    for pattern in _DATES:
        found = pattern.search(line)
        if found and (date := _edtf(found.groupdict())):
            return date
    return None


def _edtf(parts: dict[str, str | None]) -> Edtf | None:
    if parts.get("season"):
        return Edtf.parse(f"{parts['year']}-{_SEASONS[str(parts['season']).lower()]:02}")
    year = int(parts["year"]) if parts.get("year") else _era_year(parts)
    month_text = str(parts["month"])
    month = int(month_text) if month_text.isdigit() else _MONTHS[month_text[:3].lower()]
    text = f"{year:04}-{month:02}" + (f"-{int(parts['day']):02}" if parts.get("day") else "")
    try:
        return Edtf.parse(text)
    except ValueError:
        return None


def _era_year(parts: dict[str, str | None]) -> int:
    count = 1 if parts["era_year"] == "元" else int(str(parts["era_year"]))
    return _ERA_STARTS[str(parts["era"])] + count
