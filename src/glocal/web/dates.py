"""EDTF dates as people write them, in English and in Japanese.

Source: the date forms are those of `glocal.model.edtf`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

_SINGLE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)")
_MONTHS = (
    *("", "January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_SEASONS = {21: ("spring", "春"), 22: ("summer", "夏"), 23: ("autumn", "秋"), 24: ("winter", "冬")}
_DOUBTS = {"~": ("about ", "頃"), "?": ("perhaps ", "（推定）"), "%": ("perhaps about ", "頃（推定）"), "": ("", "")}
_WINTER = 24


@dataclass(frozen=True, slots=True)
class _Date:
    """One date without interval; what is not told is 0. `month` may be a season from 21."""

    year: int
    month: int
    day: int
    doubt: str

    @property
    def is_season(self) -> bool:
        return self.month in _SEASONS


def in_words(edtf: str, language: str = "en") -> str:
    """Return an EDTF date in the words of a language; a text that is no EDTF comes back as it is.

    >>> in_words("2022-11-22/2022-11-24")
    '22–24 November 2022'
    >>> in_words("2026-02-26", "ja")
    '2026年2月26日'
    """
    start, slash, end = edtf.partition("/")
    is_japanese = language.startswith("ja")
    single, interval = (_single_ja, _interval_ja) if is_japanese else (_single_en, _interval_en)
    if not slash:
        found = _date(start)
        return single(found) if found else edtf
    return _ends(start, end, is_japanese=is_japanese) or _both(start, end, interval) or edtf


def _ends(start: str, end: str, *, is_japanese: bool) -> str:
    """Return the words of an interval with one open end, or nothing where both ends are told."""
    known = _date(start if end == ".." else end)
    if not known or ".." not in (start, end):
        return ""
    if is_japanese:
        return _single_ja(known) + ("から" if end == ".." else "まで")
    return ("since " if end == ".." else "until ") + _single_en(known)


def _both(start: str, end: str, interval: Callable[[_Date, _Date], str]) -> str:
    first, last = _date(start), _date(end)
    return interval(first, last) if first and last else ""


def _date(text: str) -> _Date | None:
    found = _SINGLE.fullmatch(text)
    if not found:
        return None
    year, month, day = (int(part or 0) for part in found.groups()[:3])
    if month >= len(_MONTHS) and month not in _SEASONS:
        return None
    return _Date(year, month, day, found[4])


def _single_en(date: _Date) -> str:
    about = _DOUBTS[date.doubt][0]
    if date.is_season:
        # A winter ends in the year after the one it is named by.
        year = f"{date.year}–{(date.year + 1) % 100:02}" if date.month == _WINTER else date.year
        return f"{about}{_SEASONS[date.month][0]} {year}"
    return about + " ".join(str(part) for part in (date.day, _MONTHS[date.month], date.year) if part)


def _interval_en(first: _Date, last: _Date) -> str:
    same_year = first.year == last.year and not (first.doubt or last.doubt or first.is_season or last.is_season)
    if same_year and first.day and last.day:
        if first.month == last.month:
            return f"{first.day}–{_single_en(last)}"
        return f"{first.day} {_MONTHS[first.month]} – {_single_en(last)}"
    if same_year and first.month and last.month and not first.day and not last.day:
        return f"{_MONTHS[first.month]}–{_single_en(last)}"
    if not (first.month or last.month or first.doubt or last.doubt):
        return f"{first.year}–{last.year}"
    return f"{_single_en(first)} – {_single_en(last)}"


def _single_ja(date: _Date) -> str:
    words = f"{date.year}年"
    if date.is_season:
        words += _SEASONS[date.month][1]
    elif date.month:
        words += f"{date.month}月"
    return words + (f"{date.day}日" if date.day else "") + _DOUBTS[date.doubt][1]


def _interval_ja(first: _Date, last: _Date) -> str:
    shown = _single_ja(last)
    if first.year == last.year and first.month and last.month and not (first.doubt or last.doubt):
        shown = shown.removeprefix(f"{last.year}年")
        if first.month == last.month and first.day and last.day:
            shown = shown.removeprefix(f"{last.month}月")
    return f"{_single_ja(first)}〜{shown}"
