"""Dates as lists write them: `1987`, `3 May 1987`, `c. 1987`, `昭和62年5月3日`, a day counted by Excel."""

import datetime
import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from glocal.model.edtf import Edtf

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS_OF_YEAR = len(_MONTHS)
# The first western year of each era; the letter is how tables abbreviate it.
_ERAS = {
    "明治": 1868, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019, "m": 1868, "t": 1912, "s": 1926, "h": 1989,
    "r": 2019, "meiji": 1868, "taisho": 1912, "showa": 1926, "heisei": 1989, "reiwa": 2019,
}  # fmt: skip

_NAMED_MONTH = r"(?P<name>[a-z]{3,9})\.?"
_YEAR_ON = r"\s?年(?:(?P<fiscal>度)|\s?(?P<m>\d{1,2})\s?月(?:\s?(?P<d>\d{1,2})\s?日)?)?"
_DOTTED = r"(?:[./-](?P<m>\d{1,2})(?:[./-](?P<d>\d{1,2}))?)?"
_FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<y>\d{4})(?:[-/.](?P<m>\d{1,2})(?:[-/.](?P<d>\d{1,2}))?)?\.?",
        r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})",
        r"(?P<first>\d{1,2})[/-](?P<second>\d{1,2})[/-](?P<y>\d{4})",
        r"(?P<m>\d{1,2})[/.](?P<y>\d{4})",
        rf"(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.)?[\s-](?:of )?)?{_NAMED_MONTH}[\s,-]+(?P<y>\d{{4}})",
        rf"{_NAMED_MONTH}\s(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<y>\d{{4}})",
        rf"(?P<y>\d{{4}}){_YEAR_ON}",
        rf"(?P<era>明治|大正|昭和|平成|令和)\s?(?P<n>\d{{1,2}}|元){_YEAR_ON}",
        rf"(?P<era>[mtshr]|meiji|taisho|showa|heisei|reiwa)\.?\s?(?P<n>\d{{1,2}}){_DOTTED}",
    )
)
# The query service gives a year as its first day; a list of ties made on New Year's Days is not to be expected.
_TIMESTAMP = re.compile(
    r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:\d{2})?"
)
_EXCEL_DAY = re.compile(r"(?P<days>[1-5]\d{4})(?:\.0)?")
_EXCEL_ZERO = datetime.date(1899, 12, 30)
_UNCERTAIN = re.compile(r"\s*\(?\?\)?$")
_ABOUT = re.compile(r"^(?:c\.|ca\.?\s|c\s|circa\s|about\s|around\s|approx\.?\s|~|約)\s*|(?:頃|ごろ|~)$")
_RANGE = re.compile(r"\s*(?:–|—|〜|～|/|\bto\b|\buntil\b|\s-\s|(?<=\d{4})-(?=\d{4}$))\s*")
_SINCE = re.compile(r"^(?:since|from|seit|depuis|signed)\s+|(?:から)$")
_NOTE = re.compile(r"\s*(?:\[[^\]]*\]|（[^）]*）|\((?!\?\))[^)]*\))\s*")
_OPEN_END = ("", "present", "now", "today", "現在", "..")


@dataclass(frozen=True, slots=True)
class ListedDate:
    """What a cell of dates tells."""

    start: Edtf | None
    end: Edtf | None = None
    """Where the cell tells when it ended: `1987–1999`."""
    doubt: str = ""
    """What could not be read; empty where all was."""


@functools.lru_cache(4096)
def read_date(printed: str, *, month_first: bool | None = None) -> ListedDate:
    """Return the date that a cell tells.

    Args:
        printed: The cell.
        month_first: How `05/03/1987` is meant in this list; None where nothing tells.

    >>> read_date("3 May 1987").start.text, read_date("1987?").start.text, read_date("昭和62年5月").start.text
    ('1987-05-03', '1987?', '1987-05')
    >>> read_date("31.02.1987")
    ListedDate(start=None, end=None, doubt='31.02.1987 is no day of the calendar')
    """
    text = _NOTE.sub(" ", printed.lower()).strip() or printed.lower().strip("() ")
    if not text:
        return ListedDate(None)
    try:
        whole = _read_single(text, month_first=month_first)
        if whole:
            return _with_doubt(whole, printed)
        parts = _RANGE.split(_SINCE.sub("", text))
        singles = [_read_single(part, month_first=month_first) for part in parts]
    except ValueError:
        return ListedDate(None, doubt=f"{printed} is no day of the calendar")
    if len(parts) > len(("start", "end")) or singles[0] is None or (parts[-1] not in _OPEN_END and singles[-1] is None):
        return ListedDate(None, doubt=f"{printed} is no date that can be read")
    return ListedDate(singles[0], singles[-1] if len(parts) > 1 else None)


def month_comes_first(printed: Iterable[str]) -> bool | None:
    """Return whether the dates of a column are written `05/31/1987`; None where they do not tell.

    >>> month_comes_first(["05/31/1987", "04/05/1990"]), month_comes_first(["04/05/1990"])
    (True, None)
    """
    form = _FORMS[2]
    found = [match for text in printed if (match := form.fullmatch(text.strip()))]
    is_day_first = any(int(match["first"]) > _MONTHS_OF_YEAR for match in found)
    is_month_first = any(int(match["second"]) > _MONTHS_OF_YEAR for match in found)
    return None if is_day_first == is_month_first else is_month_first


def looks_like_date(printed: str) -> bool:
    """Return whether a cell can be read as a date, an Excel day aside."""
    return read_date(printed).start is not None and not _EXCEL_DAY.fullmatch(printed)


def _with_doubt(date: Edtf, printed: str) -> ListedDate:
    ambiguous = _FORMS[2].fullmatch(printed.strip()) and len(date.text) == len("1987")
    return ListedDate(
        date, doubt=f"day and month of {printed} cannot be told apart; the year is kept" if ambiguous else ""
    )


def _read_single(text: str, *, month_first: bool | None) -> Edtf | None:
    """Return the date of a text without interval, None where it has no known form.

    Raises:
        ValueError: the form is known, and there is no such day.
    """
    bare, uncertain = _UNCERTAIN.subn("", text)
    bare, about = _ABOUT.subn("", _SINCE.sub("", bare))
    bare = bare.strip()
    date = _day_of_timestamp(bare) or _day_of_excel(bare) or _day_of_form(bare, month_first=month_first)
    if date is None:
        return None
    return Edtf.parse(date + ("%" if uncertain and about else "?" if uncertain else "~" if about else ""))


def _day_of_timestamp(text: str) -> str | None:
    found = _TIMESTAMP.fullmatch(text)
    if not found:
        return None
    is_year = found["m"] == found["d"] == "01"
    return found["y"] if is_year else f"{found['y']}-{found['m']}-{found['d']}"


def _day_of_excel(text: str) -> str | None:
    found = _EXCEL_DAY.fullmatch(text)
    return (_EXCEL_ZERO + datetime.timedelta(int(found["days"]))).isoformat() if found else None


def _day_of_form(text: str, *, month_first: bool | None) -> str | None:
    for form in _FORMS:
        found = form.fullmatch(text)
        if found:
            parts = {name: value for name, value in found.groupdict().items() if value}
            return _join(parts, month_first=month_first)
    return None


def _join(parts: dict[str, str], *, month_first: bool | None) -> str | None:
    """Return year, month and day of a form as EDTF; None where its month is no month."""
    year = int(parts["y"]) if "y" in parts else _ERAS[parts["era"]] - 1 + int(parts["n"].replace("元", "1"))
    if "fiscal" in parts:
        return f"{year:04d}-04/{year + 1:04d}-03"
    if "name" in parts:
        if parts["name"][:3] not in _MONTHS:
            return None
        parts["m"] = str(_MONTHS.index(parts["name"][:3]) + 1)
    if "first" in parts:
        _tell_apart(parts, month_first=month_first)
    numbers = [int(parts[name]) for name in ("m", "d") if name in parts]
    if numbers and not 1 <= numbers[0] <= _MONTHS_OF_YEAR:
        raise ValueError(f"no such month: {numbers[0]}")
    return "-".join([f"{year:04d}", *(f"{number:02d}" for number in numbers)])


def _tell_apart(parts: dict[str, str], *, month_first: bool | None) -> None:
    """Note month and day of two numbers, where they can be told apart."""
    first, second = parts["first"], parts["second"]
    if month_first is None and first != second and max(int(first), int(second)) <= _MONTHS_OF_YEAR:
        return
    is_month_first = int(second) > _MONTHS_OF_YEAR if month_first is None else month_first
    parts["m"], parts["d"] = (first, second) if is_month_first else (second, first)
