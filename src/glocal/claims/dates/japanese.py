"""Reading Japanese expressions of time: `令和6年4月1日`, `1997年から`, `昨年11月7日から9日`."""

import re
from collections.abc import Callable, Iterator

from glocal.claims.dates.agenda import is_entry
from glocal.claims.dates.found import DateRole
from glocal.claims.dates.japanese_tables import (
    AMOUNTS,
    ERAS,
    KANJI_DIGITS,
    MONTH_STEPS,
    SEASON_STEPS,
    SEASONS,
    YEAR_STEPS,
)
from glocal.claims.dates.moment import FISCAL_YEAR, Expression, Moment, Now
from glocal.model.span import Span

_WRITTEN = "[一二三四五六七八九十]{1,3}"
_NUMBER = rf"(?:\d{{1,2}}|{_WRITTEN}|元)"
_DAY_OF_WEEK = r"(?:[(（][月火水木金土日](?:曜日?)?(?:[・･]祝日?)?[)）])?"
_BARE = rf"(?:(?<!\d)\d{{4}}|[一二][〇一二三四五六七八九]{{3}}|(?:{'|'.join(ERAS)}){_NUMBER})"
_GLOSS = rf"(?:[(（]{_BARE}年?[)）])?"


def _moment_pattern(mark: str) -> str:
    """Return the pattern of one moment whose groups end in `mark`."""
    steps = rf"(?:{'|'.join(YEAR_STEPS)})(?![度々])|[{''.join(SEASON_STEPS)}](?=[{''.join(SEASONS)}])"
    year = rf"(?P<year{mark}>{_BARE}){_GLOSS}年{_GLOSS}|(?P<step{mark}>{steps})"
    season = rf"(?P<season{mark}>[{''.join(SEASONS)}])(?![^\s、。にのまかはも])"
    # Written out, a month may begin another word: `五月雨`.
    written = rf"{_WRITTEN}(?=月(?:の?{_WRITTEN}日|[上中下末にのは、]|から|まで))"
    month = rf"(?:(?P<month{mark}>\d{{1,2}}|{written})月(?!間)|(?P<near{mark}>{'|'.join(MONTH_STEPS)}))"
    day = rf"(?P<day{mark}>\d{{1,2}}|{_WRITTEN})日(?![間本])"
    # `一日` alone is as often a day long, unless a day stands before.
    alone = rf"(?:\d{{1,2}}|{_WRITTEN})" if mark else r"\d{1,2}"
    lone_day = rf"(?<=[〜～~ら・、と\-－])(?P<lone_day{mark}>{alone})日(?![間本])"
    return rf"(?:(?:{year})?の?(?:{season}|{month}(?:の?{day})?|{lone_day})?){_DAY_OF_WEEK}"


_WRITTEN_YEARS = "[一二三四五六七八九十百]{1,5}(?=周年|年前)"
_SCAN = re.compile(
    rf"(?P<fiscal>(?:{_BARE}年度|(?:{'|'.join(YEAR_STEPS)})度))"
    rf"|(?P<every>毎年|毎月)"
    rf"|(?P<decade>\d{{3}}0)年代|(?P<century>\d\d?)世紀"
    rf"|(?<!\d)(?P<amount>\d{{1,3}}|{_WRITTEN_YEARS}|{'|'.join(AMOUNTS)})(?P<unit>周年|(?P<turned>年(?=を迎え|が経|の節目|に当た|にあた))|年前|年(?![前度代生月])|(?<=世紀))"
    rf"|(?P<moment>(?=[\d{''.join(ERAS)}昨去前本今来翌同先一二三四五六七八九十]){_moment_pattern('')})"
)
_END = re.compile(
    rf"(?:(?:から|より|[〜～~\-－―])(?={_BARE}年|(?:\d{{1,2}}|{_WRITTEN})[月日])|(?:[・、と]|及び|および)(?=(?:\d{{1,2}}|{_WRITTEN})日))"
    rf"{_moment_pattern('_end')}"
)
_SINCE = re.compile(r"(?:から|以来|以降|より)(?!\d)")
_UNTIL = re.compile(r"まで(?P<deadline>に)?")
_COMING = re.compile(r"予定|募集|(?<!てい)ます(?!が)")
"""Words of what is still to come; `続けています` goes on already."""
_SENTENCE_REACH = 120


def expressions(text: str, now: Now | None) -> Iterator[Expression]:
    """Yield the expressions of time of a Japanese text, their years resolved where `now` tells them."""
    if not any(mark in text for mark in "年月世春夏秋冬"):
        return
    previous: Moment | None = None
    end = 0
    for anchor in _SCAN.finditer(text):
        if anchor.start() < end or anchor.end() == anchor.start():
            continue
        expression = _READERS[_kind(anchor)](anchor, now, previous)
        if expression is None:
            continue
        if expression.first:
            previous = expression.last or expression.first
        end = expression.span.end
        yield expression


def _kind(anchor: re.Match[str]) -> str:
    return next(kind for kind in _READERS if anchor[kind])


def number(figures: str) -> int:
    """Return the value of figures in Latin, full-width or Chinese digits; `元` is the first.

    >>> [number(figures) for figures in ("１２", "三十一", "十", "元", "百五十")]
    [12, 31, 10, 1, 150]
    """
    if figures.isdecimal():
        return int(figures)
    digits = KANJI_DIGITS
    hundreds, hundred, rest = figures.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    value = (digits.get(tens, 1) * 10 if ten else 0) + digits.get(ones, 0)
    return value + (digits.get(hundreds, 1) * 100 if hundred else 0)


def western_year(figures: str) -> int:
    """Return the western year of `2024`, `二〇二四` or `令和6`."""
    era = ERAS.get(figures[:2])
    if era is not None:
        return era + number(figures[2:]) - 1
    return int("".join(str(KANJI_DIGITS.get(figure, figure)) for figure in figures.replace("〇", "0")))


def _stepped_year(word: str, now: Now | None, previous: Moment | None) -> int | None:
    step, counts_from_text = YEAR_STEPS.get(word) or SEASON_STEPS[word]
    base = previous.year if counts_from_text and previous else (now.year if now else None)
    return base + step if base else None


def _moment(found: re.Match[str], mark: str, now: Now | None, previous: Moment | None) -> Moment:
    year, step = found["year" + mark], found["step" + mark]
    month, season, day = found["month" + mark], found["season" + mark], found["day" + mark] or found["lone_day" + mark]
    told = western_year(year) if year else _stepped_year(step, now, previous) if step else None
    if found["near" + mark]:
        return _near_month(found["near" + mark], number(day) if day else None, now, previous)
    return Moment(told, SEASONS[season] if season else number(month) if month else None, number(day) if day else None)


def _near_month(said: str, day: int | None, now: Now | None, previous: Moment | None) -> Moment:
    """Return the month told by that of the issue or, `同月`, of the text; empty where that is unknown."""
    step = MONTH_STEPS[said]
    if step is None:
        return Moment(previous.year, previous.month, day) if previous and previous.month else Moment()
    if now is None:
        return Moment()
    months = now.year * 12 + now.month - 1 + step
    return Moment(months // 12, months % 12 + 1, day)


def _read_moment(anchor: re.Match[str], now: Now | None, previous: Moment | None) -> Expression | None:
    first = _moment(anchor, "", now, previous)
    if first == Moment():
        return None
    text, end = anchor.string, anchor.end()
    found = _END.match(text, end)
    last = _moment(found, "_end", now, previous) if found else None
    first = _dated(first, text, Span(anchor.start(), end), now)
    if last and found:
        month = last.month or first.month
        year = last.year or ((first.year or 0) + ((month or 1) < first.first_month) or None)
        last, end = Moment(year, month, last.day), found.end()
    return _with_role(Expression(Span(anchor.start(), end), first, last), text)


def _dated(first: Moment, text: str, told: Span, now: Now | None) -> Moment:
    if first.year is not None or now is None:
        return first
    sentence_end = text.find("。", told.end, told.end + _SENTENCE_REACH)
    coming = is_entry(text, told.start) or _COMING.search(
        text, told.end, sentence_end if sentence_end >= 0 else told.end + _SENTENCE_REACH
    )
    return first.in_year(first.coming_year(now) if coming else first.latest_year(now))


def _with_role(expression: Expression, text: str) -> Expression:
    """Return the expression as start, end or deadline where `から`, `まで` or `までに` follows."""
    span, first = expression.span, expression.first
    until = _UNTIL.match(text, span.end)
    if until and expression.last is None:
        role = DateRole.DEADLINE if until["deadline"] else DateRole.END
        return Expression(Span(span.start, until.end()), first, role=role)
    since = _SINCE.match(text, span.end)
    is_start = since and expression.last is None and not (first and first.day)
    if since and is_start:
        return Expression(Span(span.start, since.end()), first, role=DateRole.START)
    return expression


def _read_fiscal(anchor: re.Match[str], now: Now | None, previous: Moment | None) -> Expression | None:
    said = anchor["fiscal"].removesuffix("度")
    year = _stepped_year(said, now, previous) if said in YEAR_STEPS else western_year(said.removesuffix("年"))
    if year is None:
        return None
    if said in YEAR_STEPS and now:
        year += now.fiscal_year - now.year
    moment = Moment(year, months=FISCAL_YEAR)
    return _with_role(Expression(Span(*anchor.span()), moment), anchor.string)


def _read_every(anchor: re.Match[str], now: Now | None, previous: Moment | None) -> Expression:
    del now, previous
    month = re.compile(r"\d{1,2}月").match(anchor.string, anchor.end())
    return Expression(Span(anchor.start(), month.end() if month else anchor.end()), None, role=DateRole.RECURRING)


def _read_long(anchor: re.Match[str], now: Now | None, previous: Moment | None) -> Expression:
    del now, previous
    if anchor["decade"]:
        return Expression(Span(*anchor.span()), Moment(int(anchor["decade"]), years=10))
    return Expression(Span(*anchor.span()), Moment(int(anchor["century"]) * 100 - 99, years=100))


def _read_amount(anchor: re.Match[str], now: Now | None, previous: Moment | None) -> Expression | None:
    del previous
    said, span = anchor["amount"], Span(*anchor.span())
    years = AMOUNTS[said] if said in AMOUNTS else number(said)
    if anchor["unit"] == "周年" or anchor["turned"]:
        return Expression(span, None, role=DateRole.ANNIVERSARY, number=years)
    if anchor["unit"] == "年前":
        return Expression(span, Moment(now.year - years)) if now else None
    return Expression(span, None, role=DateRole.DURATION, number=years)


_READERS: dict[str, Callable[[re.Match[str], Now | None, Moment | None], Expression | None]] = {
    "fiscal": _read_fiscal,
    "every": _read_every,
    "decade": _read_long,
    "century": _read_long,
    "amount": _read_amount,
    "moment": _read_moment,
}
